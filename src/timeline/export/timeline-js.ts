import { firstWords } from '../first-words.ts';
import type { Timeline } from '../timeline.ts';
import { attributionParts, linkOf } from './attribution.ts';
import type { FileWords } from './file-words.ts';
import type { ExportEntry, ExportRow } from './rows.ts';

/** Longest headline, in UTF-16 code units. Timelines show it beside others. */
const LONGEST_HEADLINE = 80;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * Writes a timeline as JSON for TimelineJS: a slide for each entry, and one with the topic and the undated
 * quotes before them. The first words of its quote are the headline of a slide.
 *
 * @see https://timeline.knightlab.com/docs/json-format.html
 */
export function exportTimelineJs(
  { topic }: Timeline,
  entries: readonly ExportEntry[],
  words: FileWords,
): string {
  const undated = entries.filter(({ when }) => when === null);
  const notes = words.coverage.map((line) => `<p>${escaped(line)}</p>`);
  const heading = undated.length > 0 ? [`<p>${escaped(words.undated.heading)}</p>`] : [];
  const title = {
    text: {
      headline: escaped(topic),
      text: [...notes, ...heading, ...undated.map((entry) => bodyOf(entry, words))].join(''),
    },
    autolink: false,
  };
  const timeline = {
    title,
    events: entries.flatMap((entry) => slideOf(entry, words)),
    scale: 'human',
  };
  return `${JSON.stringify(timeline, null, 2)}\n`;
}

function slideOf(entry: ExportEntry, words: FileWords) {
  const { when, rows } = entry;
  const [first] = rows;
  if (when === null || !first || first.date === null) return [];
  const headline = firstWords(first.quote, LONGEST_HEADLINE);
  return [
    {
      start_date: dateOf(first.date),
      ...(first.until === null ? {} : { end_date: dateOf(first.until) }),
      display_date: when,
      text: {
        headline: escaped(first.retracted === null ? headline : words.retracted(headline)),
        text: bodyOf(entry, words),
      },
      unique_id: `entry-${first.number}`,
      // Links in a quote would be changed.
      autolink: false,
    },
  ];
}

/** The parts of an ISO day, month or year. */
function dateOf(date: string): SlideDate {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { year, ...(month && { month }), ...(day && { day }) };
}

function bodyOf({ rows }: ExportEntry, words: FileWords): string {
  return rows
    .map(
      (row) => `<blockquote>${escaped(row.quote)}</blockquote><p>${attributionOf(row, words)}</p>`,
    )
    .join('');
}

function attributionOf(row: ExportRow, words: FileWords): string {
  const link = linkOf(row);
  const title = escaped(row.title);
  return [
    ...(row.retracted === null
      ? []
      : [`<strong>${escaped(words.retracted(row.retracted))}</strong>`]),
    link === null ? title : `<a href="${escaped(link)}">${title}</a>`,
    ...attributionParts(row, words, escaped),
  ].join(' · ');
}

/** Escapes a text for HTML, which TimelineJS expects in its texts. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
