import { calendarDays, timeExpressions } from '../../text/dates.ts';
import { cut } from '../../text/span.ts';
import { type IndexedPassage, sentenceSpan } from '../index/search-index.ts';
import { type DayRange, overlap, rangeOf } from '../question/asked-times.ts';

/** How many of the best sentences are read for their times: reading one takes a tenth of a millisecond. */
const MOST_READ = 30;

/** What a sentence gains that names a time asked about, and one of a report that came out then. */
const NAMED = 1;
const PUBLISHED = 0.5;

interface Scored {
  readonly indexed: IndexedPassage;
  readonly sentence: number;
  readonly score: number;
}

/**
 * Prefers, among sentences as good, those that tell of a time that the question names: by their own
 * words, as "last December" in a report of 2019 tells of 2018, or else by when their report came out.
 *
 * @param sorted - Best first.
 * @param times - What the question asks about; without any, all stays as it is.
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
