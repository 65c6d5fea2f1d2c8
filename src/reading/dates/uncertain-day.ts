import type { Article } from '../../corpus/article.ts';
import { publishedInWords } from '../../corpus/article-in-words.ts';
import { dateInWords, isPartialDate } from '../../text/iso-dates.ts';
import { daysApart, printedDays } from './dateline.ts';

/** The two days that a report may be from. Dates that count from its day are uncertain. */
export interface UncertainDay {
  /** The ISO day that it prints at its head; both readings if `04-03-2016` can be read in two ways. */
  readonly printed: readonly string[];
  /** The ISO day, month or year stored for it. */
  readonly stored: string;
}

/** A report of the evening can have the next day's date in its own time zone. */
const TOLERATED_DAYS = 1;

/**
 * Compares the day that a report prints at its head with the date stored for it.
 *
 * @returns `null` if they agree to a day, or one is unknown.
 */
export function uncertainDay({
  body,
  published,
}: Pick<Article, 'body' | 'published'>): UncertainDay | null {
  const stored = published?.slice(0, 10) ?? '';
  if (!isPartialDate(stored)) return null;
  const printed = printedDays(body, stored);
  const isApart = printed.every((day) => daysApart(day, stored) > TOLERATED_DAYS);
  return printed.length > 0 && isApart ? { printed, stored } : null;
}

/**
 * Says when an article was published, and that its date is uncertain if it prints another day.
 *
 * @returns For example `5 September 2016 (date uncertain: it prints 20 September 2016)`.
 */
export function publishedWithDoubt(article: Article): string {
  const uncertain = uncertainDay(article);
  const published = publishedInWords(article);
  if (uncertain === null) return published;
  return `${published} (date uncertain: it prints ${printedInWords(uncertain)})`;
}

/** For example `the report prints 18 August 2014 at its head, but its date is 3 August 2016`. */
export function uncertainDayInWords(uncertain: UncertainDay): string {
  const stored = dateInWords(uncertain.stored);
  return `the report prints ${printedInWords(uncertain)} at its head, but its date is ${stored}`;
}

function printedInWords({ printed }: UncertainDay): string {
  return printed.map(dateInWords).join(' or ');
}
