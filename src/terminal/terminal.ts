/** Where a command writes, and what it knows of the world. */
export interface Terminal {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  /** Columns of a screen that people read; `null` for files and pipes. */
  readonly columns: number | null;
  readonly now: () => Date;
  /** The database in which the corpus is unless a folder is named. */
  readonly databaseUrl?: string | null;
}
