import type { FileWords } from './file-words.ts';
import type { ExportRow } from './rows.ts';

/** Who says a quote, who wrote it and when, and how its date is known, as parts of a line. The title is not among them. */
export function attributionParts(
  row: ExportRow,
  words: FileWords,
  show: (text: string) => string,
): string[] {
  const { source, author, published, basis, expression, uncertain, others, speaker } = row;
  return [
    ...(speaker === null ? [] : [show(speaker)]),
    ...[source, author].filter((name) => name !== null).map(show),
    published === null ? words.undated.note : words.date(published),
    ...(basis === 'report' ? [words.byReport] : []),
    ...(expression === null ? [] : [words.byText(show(expression))]),
    ...(uncertain === null ? [] : [show(words.doubt(uncertain))]),
    ...(others === null ? [] : [words.also(show(others))]),
  ];
}

/** The link of a report if a browser can follow it. */
export function linkOf({ url }: ExportRow): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}
