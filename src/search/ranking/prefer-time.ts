import { calendarDays, timeExpressions } from '../../text/dates.ts';
import { cut } from '../../text/span.ts';
import { type IndexedPassage, sentenceSpan } from '../index/search-index.ts';
import { type DayRange, overlap, rangeOf } from '../question/asked-times.ts';

/**
 * How many of the best sentences are read for their times. Reading one takes a tenth of a
 * millisecond.
 */
const MOST_READ = 30;

/** What a sentence gains if it names a time asked about, and if its report was published then. */
const NAMED = 1;
const PUBLISHED = 0.5;

interface Scored {
  readonly indexed: IndexedPassage;
  readonly sentence: number;
  readonly score: number;
}

/**
 * Prefers, among equally good sentences, those about a time that the question names. A sentence's
 * own words decide: "last December" in a report of 2019 means 2018. If it names no time, the date
 * of its report decides.
 *
 * @param sorted - Best first.
 * @param times - Times that the question asks about. Without any, the order does not change.
 */
export function preferTime<Sentence extends Scored>(
  sorted: readonly Sentence[],
  times: readonly DayRange[],
): readonly Sentence[] {
  if (times.length === 0) return sorted;
  const preferred = sorted.map((sentence, at) => {
    const gain = at < MOST_READ ? gainOf(sentence, times) : 0;
    return gain === 0 ? sentence : { ...sentence, score: sentence.score + gain };
  });
  return preferred.sort((one, other) => other.score - one.score);
}

function gainOf({ indexed, sentence }: Scored, times: readonly DayRange[]): number {
  const { body, published } = indexed.article.article;
  const isAsked = (range: DayRange) => times.some((time) => overlap(time, range));
  const named = timeExpressions(cut(body, sentenceSpan(indexed, sentence)), published).flatMap(
    (expression) => calendarDays(expression, published) ?? [],
  );
  if (named.length > 0) return named.some((days) => isAsked(rangeOf(days))) ? NAMED : 0;
  return published !== null && isAsked(rangeOf({ date: published, until: null })) ? PUBLISHED : 0;
}
