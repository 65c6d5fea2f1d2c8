/** An error in a file, described for the person who can mend it. */
export interface Fault {
  /** Path of the file as that person knows it, for example `corpus/2019-09-07-convoy.md`. */
  readonly file: string;
  /** Line in the file, counted from 1. */
  readonly line: number;
  /** What is wrong and what to write instead. */
  readonly message: string;
}

/**
 * Formats a fault as one line that editors and terminals can jump to.
 *
 * @returns `file:line: message`.
 */
export function describeFault({ file, line, message }: Fault): string {
  return `${file}:${line}: ${message}`;
}

/** Orders faults by file, then by line. */
export function compareFaults(one: Fault, other: Fault): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line;
}

/** In characters: long enough to recognise the text, short enough for one line of a terminal. */
const LONGEST_QUOTATION = 60;

/** Quotes text from a file for a message: shortened, on one line, with control characters escaped. */
export function quoteForMessage(text: string): string {
  const characters = [...text.slice(0, (LONGEST_QUOTATION + 1) * 2)];
  const isLong = characters.length > LONGEST_QUOTATION;
  const start = characters.slice(0, LONGEST_QUOTATION).join('').toWellFormed();
  return JSON.stringify(isLong ? `${start}…` : start);
}
