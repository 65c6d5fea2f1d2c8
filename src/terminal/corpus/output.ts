import type { IntakeOptions } from '../../intake/intake.ts';
import { onOneLine, printable } from '../replies/printable.ts';

/** Input, output and clock of the command. */
export interface CorpusStreams {
  readonly stdin?: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly now: () => Date;
  /** The database that holds the corpus unless a folder is named. */
  readonly databaseUrl?: string | null;
  /** Largest page that is kept as it came, in bytes; `null` to keep none. Any size if left out. */
  readonly largestEvidence?: number | null;
  /** How pages are fetched and read; for tests. */
  readonly intake?: Omit<IntakeOptions, 'now'>;
}

/** Returns to the start of the line and clears it. */
export const CLEAR_LINE = '\r\u001b[K';

/** Aligns rows in columns; the last column may have any width. */
export function layOut(rows: readonly (readonly string[])[]): string[] {
  const plain = rows.map((row) => row.map(onOneLine));
  const widths = (plain[0] ?? []).map((_, column) =>
    plain.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), 0),
  );
  return plain.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** Writes a result on one line. */
export function writeLine({ stdout }: CorpusStreams, line: string): void {
  stdout.write(`${printable(line).replaceAll('\n', ' ')}\n`);
}

/** Writes a fault or an error on one line. */
export function writeError({ stderr }: CorpusStreams, line: string): void {
  // A progress line may still be there.
  stderr.write(`${stderr.isTTY ? CLEAR_LINE : ''}${onOneLine(line)}\n`);
}

/** Writes a result as one line of JSON. */
export function writeJson({ stdout }: CorpusStreams, value: unknown): void {
  // JSON leaves C1 control characters as they are, and some terminals obey them.
  const text = JSON.stringify(value).replace(
    /[\u007f-\u009f]/g,
    (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`,
  );
  stdout.write(`${text}\n`);
}

/** `1 article`, `2 articles`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
