import { attributionParts, linkOf } from './attribution.ts';
import type { ExportEntry, ExportRow } from './rows.ts';

/** What formats text anywhere in a line. */
const SPECIAL = /[\\`*_{}[\]<>#|~&$^!]/g;

/** What begins a heading, a list, a rule or a table when a line begins with it. */
const AT_START = /^(\s*)([-+=:])/;
const NUMBER_AT_START = /^(\s*\d{1,9})([.)])/;

/** White space would make a line of code, or end the paragraph. */
const INDENT = /^[^\S\n]+/;

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/**
 * Writes a timeline as Markdown: a heading for each date, and each quote with its attribution.
 *
 * @param topic - As the person typed it.
 * @param coverage - What the timeline covers, in lines.
 */
export function exportMarkdown(
  topic: string,
  coverage: readonly string[],
  entries: readonly ExportEntry[],
): string {
  const parts = [
    `# ${escaped(topic)}`,
    coverage.map(escaped).join('  \n'),
    ...entries.flatMap((entry, at) => [
      ...headOf(entry, entries[at - 1]),
      ...entry.rows.flatMap((row) => [quoteOf(row), attributionOf(row)]),
    ]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Undated quotes have one heading together. */
function headOf({ when, rows }: ExportEntry, before: ExportEntry | undefined): string[] {
  if (when !== null) return [`## ${rows[0]?.number} · ${escaped(when)}`];
  return before && before.when === null ? [] : ['## Undated'];
}

function quoteOf({ quote }: ExportRow): string {
  const lines = quote.split(LINE_END).filter((line) => line.trim() !== '');
  return lines.map((line) => `> ${escaped(line.replace(INDENT, ''))}`).join('\n');
}

function attributionOf(row: ExportRow): string {
  const link = linkOf(row);
  const title = escaped(row.title);
  return [
    ...(row.retracted === null ? [] : [`**Retracted: ${escaped(row.retracted)}**`]),
    link === null ? title : `[${title}](<${link.replace(/[<>\s\\]/g, encodeURIComponent)}>)`,
    ...attributionParts(row, escaped),
  ].join(' · ');
}

/** Escapes a text so that it is shown as it is, on one line. */
function escaped(text: string): string {
  return text
    .split(LINE_END)
    .join(' ')
    .replace(SPECIAL, '\\$&')
    .replace(AT_START, '$1\\$2')
    .replace(NUMBER_AT_START, '$1\\$2');
}
