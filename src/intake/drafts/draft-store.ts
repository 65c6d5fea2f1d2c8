/** A store of drafts: texts by their ids. */
export interface DraftStore {
  /** Runs work while no other process does, so that a draft is not written after its end. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result>;
  /** @returns `null` if there is no such draft, or the id is invalid. */
  read(id: string): Promise<string | null>;
  /** Writes a text completely or not at all. Replaces the previous one. */
  write(id: string, text: string): Promise<void>;
  /** @returns Whether it existed. Of several calls at the same time, only one gets `true`. */
  remove(id: string): Promise<boolean>;
  /** All ids, in order. */
  list(): Promise<readonly string[]>;
  /** The size of each text in bytes by id, without reading the texts. */
  sizes(): Promise<ReadonlyMap<string, number>>;
}
