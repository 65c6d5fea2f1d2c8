import { uncertainDay } from '../../../reading/dates/uncertain-day.ts';
import { cut } from '../../../text/span.ts';
import { ENGLISH_ROWS, type RowWords } from '../../export/row-words.ts';
import type { Comparison, Counted, OutletRow } from '../comparison.ts';
import { sameAs } from '../in-words.ts';

/**
 * A row of a comparison as a row of a table. The names of its fields are the columns of the exported files, in this
 * order, and do not change. What is not known is `null`.
 */
export interface ComparisonRow {
  readonly number: number;
  readonly outlet: string | null;
  /** ISO day, month or year of its first report. */
  readonly published: string | null;
  /** Exactly as in the report. */
  readonly quote: string;
  /** Who says it, if that is sure. */
  readonly speaker: string | null;
  /** The number of an earlier row with the same words. */
  readonly same_words_as: number | null;
  /** The numbers that the report gives, as printed. */
  readonly killed: string | null;
  readonly wounded: string | null;
  /** Separated by semicolons. */
  readonly other_figures: string | null;
  /** A sentence that no other row has, exactly as in the report. */
  readonly only_here: string | null;
  /** Number of later reports of the outlet on the event. */
  readonly later_reports: number;
  readonly title: string;
  readonly author: string | null;
  readonly url: string | null;
  /** Why the report was retracted; `null` if it was not. */
  readonly retracted: string | null;
  /** Id of the report. */
  readonly article: string;
  /** Why the date of the report is uncertain; `null` if it is not. */
  readonly uncertain: string | null;
}

/** The columns, in order. */
export const COMPARISON_COLUMNS = [
  'number',
  'outlet',
  'published',
  'quote',
  'speaker',
  'same_words_as',
  'killed',
  'wounded',
  'other_figures',
  'only_here',
  'later_reports',
  'title',
  'author',
  'url',
  'retracted',
  'article',
  'uncertain',
] as const satisfies readonly (keyof ComparisonRow)[];

/** The rows of a comparison as a table. */
export function comparisonRows(
  { rows }: Comparison,
  words: RowWords = ENGLISH_ROWS,
): ComparisonRow[] {
  return rows.map((row, at) => {
    const { quote, only, later, outlet } = row;
    const { article, span } = quote;
    const { id, published, title, author, url, retracted, body } = article;
    const uncertain = uncertainDay(article);
    const same = sameAs(rows, at);
    return {
      number: at + 1,
      outlet,
      published,
      quote: cut(body, span),
      speaker: words.speaker(article, span),
      same_words_as: same === null ? null : same + 1,
      killed: printed(row, 'killed'),
      wounded: printed(row, 'wounded'),
      other_figures: printed(row, 'other'),
      only_here: only && cut(only.article.body, only.span),
      later_reports: later,
      title,
      author,
      url,
      retracted,
      article: id,
      uncertain: uncertain && words.uncertain(uncertain),
    };
  });
}

function printed({ figures, quote }: OutletRow, counted: Counted): string | null {
  const all = figures.filter((figure) => figure.counted === counted);
  if (all.length === 0) return null;
  return all.map(({ span }) => cut(quote.article.body, span)).join('; ');
}
