import type { Article } from '../../corpus/article.ts';
import type { Quote } from '../../search/answer.ts';
import { cut } from '../../text/span.ts';
import type { Entry, EventDate, Timeline } from '../timeline.ts';
import type { FileWords } from './file-words.ts';

/**
 * A quote of a timeline as a row of a table. The names of its fields are the columns of the exported files,
 * in this order, and do not change. What is not known is `null`.
 */
export interface ExportRow {
  /** Number of the entry, as in the picture; `null` for an undated quote. */
  readonly number: number | null;
  /** ISO day, month or year of the event; for a range, its first day. */
  readonly date: string | null;
  /** Last ISO day of a range. */
  readonly until: string | null;
  readonly precision: EventDate['precision'] | null;
  /** How the date is known: from the text, from the date of the report, or not at all. */
  readonly basis: EventDate['basis'] | 'none';
  /** The words of the report that give the date. */
  readonly expression: string | null;
  /** Exactly as in the report. */
  readonly quote: string;
  readonly source: string | null;
  readonly author: string | null;
  /** ISO day, month or year of the report. */
  readonly published: string | null;
  readonly title: string;
  readonly url: string | null;
  /** Why the report was retracted; `null` if it was not. */
  readonly retracted: string | null;
  /** Other reports of the event, by source, author or title, separated by semicolons. */
  readonly others: string | null;
  /** Id of the report. */
  readonly article: string;
  /** Why the date is uncertain: the day that the report prints, and its date; `null` if it is not. */
  readonly uncertain: string | null;
  /** Who says the quote, and each who passes it on: `Said by an officer, according to Xinhua`; `null` if it is not sure. */
  readonly speaker: string | null;
}

/** The columns, in order. */
export const COLUMNS = [
  'number',
  'date',
  'until',
  'precision',
  'basis',
  'expression',
  'quote',
  'source',
  'author',
  'published',
  'title',
  'url',
  'retracted',
  'others',
  'article',
  'uncertain',
  'speaker',
] as const satisfies readonly (keyof ExportRow)[];

/** The quotes of an entry, or an undated quote, as rows. */
export interface ExportEntry {
  /** The date in words; `null` for an undated quote. */
  readonly when: string | null;
  readonly rows: readonly ExportRow[];
}

/** The entries of a timeline in order, undated quotes last. */
export function exportEntries(
  { entries, undated }: Timeline,
  words: FileWords,
): readonly ExportEntry[] {
  return [
    ...entries.map((entry, at) => ({
      when: words.eventDate(entry.when),
      rows: rowsOf(entry, at + 1, words),
    })),
    ...undated.map((quote) => ({
      when: null,
      rows: [{ ...UNDATED, ...quoteFields(quote), uncertain: null, ...speakerField(quote, words) }],
    })),
  ];
}

const UNDATED = {
  number: null,
  date: null,
  until: null,
  precision: null,
  basis: 'none',
  expression: null,
} as const;

function rowsOf(
  { when, quotes, alsoReportedBy }: Entry,
  number: number,
  words: FileWords,
): ExportRow[] {
  const { date, until, precision, basis, expression, uncertain } = when;
  return quotes.map((quote, at) => ({
    number,
    date,
    until,
    precision,
    basis,
    // The words are in the report of the first quote.
    expression: expression && at === 0 ? cut(quote.article.body, expression) : null,
    ...quoteFields(quote, at === 0 ? alsoReportedBy : []),
    // The days are those of the report of the first quote.
    uncertain: uncertain && at === 0 ? words.uncertain(uncertain) : null,
    ...speakerField(quote, words),
  }));
}

function quoteFields({ article, span, alsoIn }: Quote, alsoReportedBy: readonly Article[] = []) {
  const { id, source, author, published, title, url, retracted } = article;
  const others = new Set([...alsoIn, ...alsoReportedBy].map(nameOf));
  return {
    quote: cut(article.body, span),
    source,
    author,
    published,
    title,
    url,
    retracted,
    others: others.size === 0 ? null : [...others].join('; '),
    article: id,
  };
}

function speakerField({ article, span }: Quote, words: FileWords): Pick<ExportRow, 'speaker'> {
  return { speaker: words.speaker(article, span) };
}

function nameOf({ source, author, title }: Article): string {
  return source ?? author ?? title;
}
