import { reportDay } from '../../reading/dates/report-day.ts';
import { KILLED } from '../../reading/kinds.ts';
import {
  CIVILIANS,
  type Count,
  countsIn,
  isCounting,
  PEOPLE,
} from '../../reading/numbers/counts.ts';
import { cut } from '../../text/span.ts';
import type { DatedSentence } from '../dated-articles.ts';
import type { Candidate, Occasion, TopicSentence } from '../occasions.ts';
import type { ToldEvent } from './events.ts';

const ASKS_TOLL =
  /\b(?:death|casualty|body) (?:tolls?|counts?)\b|\btolls?\b|\bcasualt(?:y|ies)\b|\bnumbers? of (?:dead|deaths|(?:people )?killed|victims)\b|\bhow many (?:\p{L}{1,30} )?(?:(?:were|was|have been|had been) )?(?:killed|died|dead)\b/iu;

/** Whether a topic asks how the number of the dead changed: "Haiti death toll". */
export function asksToll(topic: string): boolean {
  return ASKS_TOLL.test(topic);
}

/** The numbers of dead that a sentence gives. */
export function tollsOf({ indexed, sentence, span }: DatedSentence): Count[] {
  if (((indexed.kinds[sentence] ?? 0) & KILLED) === 0) return [];
  return countsIn(cut(indexed.article.article.body, span)).filter(
    (count) => isCounting(count, KILLED) && [PEOPLE, CIVILIANS, null].includes(count.of),
  );
}

/**
 * Gathers sentences that give a number of dead by the days of their reports, because a toll is of the day on which
 * it is given. Reports without a day are left out.
 */
export function tollOccasions(sentences: readonly TopicSentence[]): Occasion[] {
  const days = new Map<string, Candidate[]>();
  for (const sentence of sentences) {
    const day = reportDay(sentence.dated.indexed.article.article);
    if (day?.length !== 10 || tollsOf(sentence.dated).length === 0) continue;
    const candidates = days.get(day) ?? [];
    candidates.push({ sentence, mention: null });
    days.set(day, candidates);
  }
  return [...days].map(([date, candidates]) => ({
    days: { date, until: null, precision: 'day' },
    weight: candidates.length,
    candidates,
  }));
}

/**
 * Keeps of each day the sentences whose number of dead no earlier day has.
 *
 * @param events - In order of their dates.
 */
export function newTolls(events: readonly ToldEvent[]): ToldEvent[] {
  const known = new Set<number>();
  return events.flatMap((event) => {
    const news = event.told.filter(({ candidate }) =>
      tollsOf(candidate.sentence.dated).some(({ value }) => !known.has(value)),
    );
    const [first, ...others] = news;
    if (!first) return [];
    for (const { value } of tollsOf(first.candidate.sentence.dated)) known.add(value);
    return [{ ...event, told: [first, ...others] as const, worth: first.worth }];
  });
}
