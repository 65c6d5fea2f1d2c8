import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../text/span.ts';
import type { Missing, Side } from '../answer.ts';
import type { Filters } from '../filters.ts';
import type { ReportList } from '../reports/report-list.ts';

/** Makes a text from outside safe to write. */
type Show = (text: string) => string;

/** What the document of an answer says around its quotes, in one language. */
export interface AnswerWords {
  /** That no quote answers, and the line over quotes that are only about the matter. */
  readonly noQuote: string;
  readonly about: string;
  /** Which reports the answer is limited to; `null` without filters. */
  limits(filters: Filters, show: Show): string | null;
  /** How many reports were left out because their date is not certain; `null` for none. */
  undatedLeftOut(count: number): string | null;
  /** What a list of reports has. */
  list(reports: ReportList, show: Show): string;
  /** What quotes lack that are only about the matter, in sentences. */
  missing(missing: readonly Missing[], shown: number, show: Show): readonly string[];
  /** The line over a quote from another side. */
  side(side: Side): string;
  /** Who says a quote; `null` if it is not sure. */
  speaker(article: Article, quote: Span, show: Show): string | null;
  /** When a report was published, and whether that is uncertain. */
  published(article: Article): string;
  retracted(reason: string): string;
  /** That other reports print a quote, too. */
  alsoIn(reports: string): string;
}
