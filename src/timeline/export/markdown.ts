import { markdownLine, markdownLink, markdownQuote } from '../../text/formats/markdown.ts';
import { attributionParts, linkOf } from './attribution.ts';
import type { FileWords } from './file-words.ts';
import type { ExportEntry, ExportRow } from './rows.ts';

/**
 * Writes a timeline as Markdown: a heading for each date, and each quote with its attribution.
 *
 * @param topic - As the person typed it.
 */
export function exportMarkdown(
  topic: string,
  entries: readonly ExportEntry[],
  words: FileWords,
): string {
  const parts = [
    `# ${markdownLine(topic)}`,
    words.coverage.map(markdownLine).join('  \n'),
    ...entries.flatMap((entry, at) => [
      ...headOf(entry, entries[at - 1], words),
      ...entry.rows.flatMap((row) => [markdownQuote(row.quote), attributionOf(row, words)]),
    ]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Undated quotes have one heading together. */
function headOf(
  { when, rows }: ExportEntry,
  before: ExportEntry | undefined,
  { undated }: FileWords,
): string[] {
  if (when !== null) return [`## ${rows[0]?.number} · ${markdownLine(when)}`];
  return before && before.when === null ? [] : [`## ${undated.heading}`];
}

function attributionOf(row: ExportRow, words: FileWords): string {
  return [
    ...(row.retracted === null ? [] : [`**${words.retracted(markdownLine(row.retracted))}**`]),
    markdownLink(row.title, linkOf(row)),
    ...attributionParts(row, words, markdownLine),
  ].join(' · ');
}
