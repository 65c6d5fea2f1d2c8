import type { Article } from '../../corpus/article.ts';
import { type UncertainDay, uncertainDayInWords } from '../../reading/dates/uncertain-day.ts';
import { speakerInWords } from '../../reading/statements/speaker-in-words.ts';
import type { Span } from '../../text/span.ts';

/** What the rows of an exported table say in words, in one language. */
export interface RowWords {
  /** Who says a quote, and each who passes it on; `null` if it is not sure. */
  speaker(article: Article, quote: Span): string | null;
  /** Why a date is uncertain: `the report prints 18 August 2014 at its head, but its date is 3 August 2016`. */
  uncertain(day: UncertainDay): string;
}

/** English, which the terminal has. */
export const ENGLISH_ROWS: RowWords = {
  speaker: (article, quote) => speakerInWords(article, quote, (naming) => naming),
  uncertain: uncertainDayInWords,
};
