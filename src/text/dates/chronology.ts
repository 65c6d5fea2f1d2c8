import { calendar, dayNumber, lastOf, type Period, periodAround } from './calendar/period.ts';
import type { Finding } from './find.ts';
import type { Meaning } from './meaning.ts';
import { opensSentence } from './tense.ts';
import { GAP, type Token } from './token.ts';

/**
 * Whether a date heads an entry of a chronology (`February 26 – The council …`) or the entries of a year (`2011` on a
 * line of its own). A date in prose does not.
 */
export function headsEntry({ from, to, meaning }: Finding, tokens: readonly Token[]): boolean {
  if (meaning.kind === 'period' && meaning.period.unit === 'year' && !meaning.until) {
    return isLine(tokens, from, to);
  }
  if (meaning.kind !== 'period' && !isMonthOrDay(meaning)) return false;
  return opensSentence(tokens, from) && isMarked(tokens, to);
}

/** An entry after the report and at most this many days after the one before it: a page that was updated. */
const UPDATED = 60;

/**
 * Gives an entry without a year the year of the entry before it, or the next year if January follows
 * December.
 *
 * @param before - The entry or the year before it.
 * @param report - The day of the report.
 * @returns The meaning as it is if the entry states its year, or does not fit after the one before it.
 */
export function inYearOf(before: Period, meaning: Meaning, report: Period | null): Meaning {
  if (!isMonthOrDay(meaning)) return meaning;
  const known = calendar(before.first);
  const apart = before.unit === 'year' ? 0 : meaning.date.month - known.month;
  // A list can also go back in time.
  const turn = apart < -6 ? 1 : apart > 6 ? -1 : 0;
  const day = dayNumber(known.year + turn, meaning.date.month, meaning.date.day);
  const step = day - before.first;
  if (report && day > lastOf(report) && (step < 0 || step > UPDATED)) return meaning;
  return { ...meaning, inside: { kind: 'period', period: periodAround('year', day) } };
}

/** `26 February`, `February`: without a year. */
function isMonthOrDay(
  meaning: Meaning,
): meaning is Meaning & { kind: 'incomplete'; date: { is: 'month' } } {
  return (
    meaning.kind === 'incomplete' &&
    meaning.date.is === 'month' &&
    !meaning.inside &&
    meaning.direction === undefined
  );
}

/** Whether a dash or a colon follows, and then what happened: not `26 February-3 March`. */
function isMarked(tokens: readonly Token[], to: number): boolean {
  const mark = tokens[to]?.word;
  if (mark !== '-' && mark !== ':') return false;
  // A long dash is often typed as two short ones.
  const next = tokens[tokens[to + 1]?.word === '-' ? to + 2 : to + 1];
  if (!next || next.gap >= GAP.line) return false;
  return /^\p{L}/u.test(next.word) && next.entry.month === undefined;
}

/** Whether a date is all that its line says, a colon apart. */
function isLine(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[tokens[to]?.word === ':' ? to + 1 : to];
  const opens = from === 0 || (tokens[from]?.gap ?? GAP.none) >= GAP.line;
  return opens && next !== undefined && next.gap >= GAP.line;
}
