/** What is wrong in a file, said to the person who can mend it. */
export interface Fault {
  /** The file as that person finds it, for example `corpus/2019-09-07-convoy.md`. */
  readonly file: string;
  /** Line in the file, counted from 1. */
  readonly line: number;
  /** What is wrong and what to write instead. */
  readonly message: string;
}

/**
 * Writes a fault as one line, in the form that editors and terminals can jump to.
 *
 * @param fault - The fault.
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

/** Long enough to recognise what is meant, short enough for one line of a terminal. */
const LONGEST_QUOTATION = 60;

/**
 * Quotes a piece of a file inside a message: shortened, on one line, with control characters
 * escaped.
 *
 * @param text - Whatever stood in the file.
 * @returns The text in quotation marks.
 */
export function quoteForMessage(text: string): string {
  const characters = [...text.slice(0, (LONGEST_QUOTATION + 1) * 2)];
  const isLong = characters.length > LONGEST_QUOTATION;
  const start = characters.slice(0, LONGEST_QUOTATION).join('').toWellFormed();
  return JSON.stringify(isLong ? `${start}…` : start);
}
