import { dateInWords, MONTHS } from '../text/iso-dates.ts';

/** A date as precise as it is known. */
export interface CitedDate {
  /** `2019-09-07`, `2019-09` or `2019`. */
  readonly iso: string;
  readonly year: number;
  /** From 1 to 12; `null` if only the year is known. */
  readonly month: number | null;
  readonly day: number | null;
}

/** Reads an ISO day, month or year. */
export function citedDate(iso: string): CitedDate {
  const [year = 0, month = null, day = null] = iso.split('-').map(Number);
  return { iso, year, month, day };
}

/** `7 September 2019`, `September 2019` or `2019`. */
export function dayFirst({ iso }: CitedDate): string {
  return dateInWords(iso);
}

/** `September 7, 2019`, `September 2019` or `2019`. */
export function monthFirst({ year, month, day }: CitedDate): string {
  const named = nameOf(month);
  if (named === null) return String(year);
  return day === null ? `${named} ${year}` : `${named} ${day}, ${year}`;
}

/** `2019, September 7`, `2019, September` or `2019`. */
export function yearFirst({ year, month, day }: CitedDate): string {
  const named = [nameOf(month), day].filter((part) => part !== null).join(' ');
  return named === '' ? String(year) : `${year}, ${named}`;
}

function nameOf(month: number | null): string | null {
  return month === null ? null : (MONTHS[month - 1] ?? null);
}
