/** A store of evidence: for each article a description, and the compressed original. */
export interface EvidenceStore {
  /** @returns The description; `null` if there is none. */
  read(article: string): Promise<string | null>;
  /** @returns The compressed original; `null` if it is not kept. */
  content(article: string): Promise<Uint8Array | null>;
  /**
   * Writes both completely or not at all. Replaces what there is of the article.
   *
   * @param content - The compressed original; `null` if it is not kept.
   */
  write(article: string, record: string, content: Uint8Array | null): Promise<void>;
  /** Removes all that is kept of an article. */
  remove(article: string): Promise<boolean>;
  /** The ids of all articles with evidence, in order. */
  list(): Promise<readonly string[]>;
}
