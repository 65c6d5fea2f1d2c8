import { possibleReportDays, reportDay } from '../../reading/dates/report-day.ts';
import { HAS_DATE } from '../../reading/kinds.ts';
import { daysBetween, daysLater } from '../../text/iso-dates.ts';
import { cut } from '../../text/span.ts';
import { type IndexedPassage, sentenceSpan } from '../index/search-index.ts';
import { type DayRange, daysNamed, overlap } from '../question/asked/times.ts';

/** A report tells of an event on the day before at the earliest, because of time zones, and at most days later. */
const DAYS_BEFORE = 1;
const DAYS_AFTER = 4;

/** How many sentences before a sentence can name its time. */
const DATED_BEFORE = 2;

/** A time that is at most so much longer than the one asked for, in days, is as precise. */
const MOST_LONGER = 7;

/**
 * Whether a sentence can be about one of the times that a question names: its report is from then or a few days
 * later, or it names the time, or a sentence shortly before it does. A report without a date must name it.
 *
 * @param sentence - Index of the sentence in its passage.
 * @param times - Without any, every sentence fits.
 */
export function fitsTime(
  indexed: IndexedPassage,
  sentence: number,
  times: readonly DayRange[],
): boolean {
  if (times.length === 0) return true;
  const { body } = indexed.article.article;
  const day = reportDay(indexed.article.article);
  const isNear = ({ first, last }: DayRange) =>
    possibleReportDays(indexed.article.article).some(
      (from) => from >= daysLater(first, -DAYS_BEFORE) && from <= daysLater(last, DAYS_AFTER),
    );
  if (times.some(isNear)) return true;
  const { start } = sentenceSpan(indexed, Math.max(0, sentence - DATED_BEFORE));
  const { end } = sentenceSpan(indexed, sentence);
  return daysNamed(body.slice(start, end), day).some((days) =>
    times.some((time) => overlap(time, days) && isAsPrecise(days, time)),
  );
}

/** Whether a sentence itself names days, and none is in the times that a question names. */
export function tellsOtherTime(
  indexed: IndexedPassage,
  sentence: number,
  times: readonly DayRange[],
): boolean {
  const { article } = indexed.article;
  if (((indexed.kinds[sentence] ?? 0) & HAS_DATE) === 0) return false;
  const text = cut(article.body, sentenceSpan(indexed, sentence));
  const named = daysNamed(text, reportDay(article)).filter((days) =>
    times.some((time) => isAsPrecise(days, time)),
  );
  return named.length > 0 && !named.some((days) => times.some((time) => overlap(time, days)));
}

/** A passage that names only the year does not tell of a day in it. */
function isAsPrecise(named: DayRange, asked: DayRange): boolean {
  const length = ({ first, last }: DayRange) => daysBetween(first, last);
  return length(named) <= length(asked) + MOST_LONGER;
}
