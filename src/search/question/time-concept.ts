import { daysLater, MONTHS } from '../../text/iso-dates.ts';
import { lemma } from '../../text/words/lemma.ts';
import { timeTerm } from '../index/article-terms.ts';
import type { Lexicon } from '../index/lexicon.ts';
import type { AskedTime, DayRange } from './asked/times.ts';
import type { Concept } from './concepts.ts';

/** How surely a report is about a day: from that day, and from the days after and before it. */
const DAYS: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 0.9],
  [2, 0.6],
  [3, 0.4],
  [-1, 0.4],
];

/** How surely a report that prints the month is about a day of it. It can be of a later time: "the 21 August attack". */
const PRINTED_MONTH = 0.5;

/** Reports are from these years. */
const [FIRST_YEAR, LAST_YEAR] = [1800, 2100];

/** How far reports look back, and ahead, at a day or a month. */
const [YEARS_BACK, YEARS_AHEAD] = [10, 2];

/** Finds the reports of a time that a question names. A report of an event is from its day, or a few days later. */
export function timeConcept(
  { ranges, start, isDay, isOfAnyYear }: AskedTime,
  lexicon: Lexicon,
): Concept {
  const strengths = ranges.flatMap((range): (readonly [string | null, number])[] =>
    isDay
      ? DAYS.map(([later, strength]) => [daysLater(range.first, later), strength])
      : [[periodOf(range), 1]],
  );
  const alternatives = strengths.flatMap(([date, strength]) => {
    const term = date === null ? undefined : lexicon.number(timeTerm(date));
    return term !== undefined && lexicon.frequency(term) > 0 ? [{ term, strength }] : [];
  });
  const month = isOfAnyYear ? printedMonth(ranges, lexicon) : undefined;
  if (month !== undefined) alternatives.push({ term: month, strength: PRINTED_MONTH });
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

/** The term of the name of the month in which all ranges begin. */
function printedMonth([range]: readonly DayRange[], lexicon: Lexicon): number | undefined {
  const name = range && MONTHS[Number(range.first.slice(5, 7)) - 1];
  return name === undefined ? undefined : lexicon.number(lemma(name.toLowerCase()));
}

/** The month or year that a range covers; `null` for others. */
function periodOf({ first, last }: DayRange): string | null {
  if (first.slice(0, 7) === last.slice(0, 7)) return first.slice(0, 7);
  return first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : null;
}

/** The years that a date without one can be of: those from which there are reports, and some that these look back or forward to. */
export function yearsToldOf(lexicon: Lexicon): string[] {
  const isReported = (year: number) => {
    const term = lexicon.number(timeTerm(`${year}`));
    return term !== undefined && lexicon.frequency(term) > 0;
  };
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
  const first = years.find(isReported);
  const last = years.findLast(isReported);
  if (first === undefined || last === undefined) return [];
  return years
    .filter((year) => year >= first - YEARS_BACK && year <= last + YEARS_AHEAD)
    .map((year) => `${year}`);
}
