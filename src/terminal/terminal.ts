/** Output, clock and database of a command. */
export interface Terminal {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  /** Width of the screen; `null` for files and pipes. */
  readonly columns: number | null;
  readonly now: () => Date;
  /** The database that holds the corpus unless a folder is named. */
  readonly databaseUrl?: string | null;
  /** Largest page that is kept as it came, in bytes; `null` to keep none. Any size if left out. */
  readonly largestEvidence?: number | null;
}
