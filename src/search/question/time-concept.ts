import { daysLater } from '../../text/iso-dates.ts';
import { timeTerm } from '../index/article-terms.ts';
import type { Lexicon } from '../index/lexicon.ts';
import type { AskedTime } from './asked/times.ts';
import type { Concept } from './concepts.ts';

/** How surely a report is about a day: from that day, and from the days after and before it. */
const DAYS: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 0.9],
  [2, 0.6],
  [3, 0.4],
  [-1, 0.4],
];

/** Finds the reports of a time that a question names. A report of an event is from its day, or a few days later. */
export function timeConcept({ range, start, isDay }: AskedTime, lexicon: Lexicon): Concept {
  const strengths = isDay
    ? DAYS.map(([later, strength]) => [daysLater(range.first, later), strength] as const)
    : [[periodOf(range), 1] as const];
  const alternatives = strengths.flatMap(([date, strength]) => {
    const term = date === null ? undefined : lexicon.number(timeTerm(date));
    return term !== undefined && lexicon.frequency(term) > 0 ? [{ term, strength }] : [];
  });
  // It only finds reports. Whether they fit the time is checked apart from their words.
  return {
    weight: 0,
    alternatives,
    related: [],
    isName: false,
    isProper: false,
    isTime: true,
    places: [start],
  };
}

/** The month or year that a range covers; `null` for others. */
function periodOf({ first, last }: AskedTime['range']): string | null {
  if (first.slice(0, 7) === last.slice(0, 7)) return first.slice(0, 7);
  return first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : null;
}
