import { dateInWords, MONTHS, shortestRange } from '../../text/iso-dates.ts';
import type { EventDate } from '../timeline.ts';

const MONTH = new RegExp(MONTHS.join('|'), 'g');

/**
 * Writes the date of an event in words.
 *
 * @returns `7 September 2019`, `December 2018`, `2011` or `About 2–7 September 2019`.
 */
export function eventDateInWords(when: EventDate): string {
  if (when.precision !== 'range' || when.until === null) return dateInWords(when.date);
  return `About ${rangeInWords(when.date, when.until)}`;
}

/**
 * Writes a range in words. A month or year that both dates share appears once.
 *
 * @param from - An ISO day, month or year.
 * @param until - An ISO day, month or year, not before `from`.
 * @returns `2–7 September 2019`, `28 August – 2 September 2019`, `January–March 2011`, `2011`.
 */
export function rangeInWords(from: string, until: string): string {
  const [first, last] = shortestRange(from, until);
  const [begin, end] = [dateInWords(first), dateInWords(last)];
  if (begin === end) return end;
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  if (!sameYear || first.length !== last.length) {
    const space = begin.includes(' ') || end.includes(' ') ? ' ' : '';
    return `${begin}${space}–${space}${end}`;
  }
  const beginInYear = begin.slice(0, -5);
  if (first.length === 7) return `${beginInYear}–${end}`;
  if (first.slice(0, 7) === last.slice(0, 7)) return `${beginInYear.split(' ')[0]}–${end}`;
  return `${beginInYear} – ${end}`;
}

/** Cuts the names of months to three letters: `2–7 Sep 2019`. */
export function withShortMonths(words: string): string {
  return words.replace(MONTH, (month) => month.slice(0, 3));
}
