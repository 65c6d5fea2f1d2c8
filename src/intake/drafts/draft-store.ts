/** Where drafts are kept: texts by their ids. */
export interface DraftStore {
  /** Does something while no other process does so: a draft must not be written after its end. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result>;
  /** @returns `null` if there is none of this id, or it cannot be one. */
  read(id: string): Promise<string | null>;
  /** Keeps a text whole or not at all, in place of what was there. */
  write(id: string, text: string): Promise<void>;
  /** @returns Whether there was one: of several at the same time only one is told so. */
  remove(id: string): Promise<boolean>;
  /** The ids of all, in order. */
  list(): Promise<readonly string[]>;
  /** The bytes of all, by their ids, without reading them. */
  sizes(): Promise<ReadonlyMap<string, number>>;
}
