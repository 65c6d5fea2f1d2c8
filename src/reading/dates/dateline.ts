import { firstDay, lastDay } from '../../text/iso-dates.ts';
import { DAY } from '../../text/milliseconds.ts';
import type { Span } from '../../text/span.ts';
import { agencyDateline } from './agency-dateline.ts';
import { dateAtStart, fullDates, type PrintedDate } from './printed-date.ts';

/** The day that a report prints at its head. */
export interface Dateline extends Span {
  /** ISO day. */
  readonly day: string;
}

/** Characters at the beginning of a body that can have its dateline. A headline or two may come first. */
const HEAD = 600;

/** Characters at the beginning of a body whose lines show that it is a chronology. */
const CHRONOLOGY_HEAD = 4_000;

/** A date in a line has at most this many characters before its year ends. */
const LONGEST_DATE = 100;

/** Sites store the day of a later version, or of the import. */
const TOLERATED_DAYS = 5;

/** Days after which `Last updated` says when the page was changed, not when the report was written. */
const LATE_UPDATE = 31;

/**
 * A sentence begins after a dateline. `September 11, 2001 attacks` and the caption `May 5, 2010: Oil burns` have none.
 */
const SENTENCE_FOLLOWS =
  /^\s{0,9}(?:$|\(updated\b|[Bb]y \p{Lu}|[-–—|.(]{0,3}\s{0,9}["“‘'([]?[\p{Lu}\p{Lo}\p{N}])/u;

/** What comes before a date in a sentence. */
const IN_SENTENCE =
  /(?:\b(?:on|since|until|till|from|of|by|before|after|and|or|to|last|next|between)|(?<!\p{L})(?:في|منذ|حتى|يوم)|[,،(])\s$/iu;

/** What comes before a dateline that is not at the beginning: an agency, a bar or a line end. */
const BEFORE_DATELINE =
  /(?:^|\n|\|\s?|\b(?:\p{Lu}{2,20}|Reuters|Agencies|Xinhua|Sputnik|Anadolu)\s)$/u;

/**
 * Finds the day that a report prints at its head. It says when the report was written more reliably than
 * the date that a site stored with it.
 *
 * @param published - The stored date. Decides between day first and month first; `null` if unknown.
 * @returns Span of the dateline with its label and time, and its day; `null` if there is none, or if it can
 *   be read as two different days.
 */
export function datelineOf(body: string, published: string | null): Dateline | null {
  const printed = printedDateline(body);
  if (printed === null) return published === null ? null : agencyDateline(body, published);
  const day = dayOf(printed, published);
  return day === null ? null : { start: printed.start, end: printed.end, day };
}

function dayOf({ days, isUpdate }: PrintedDate, published: string | null): string | null {
  const day = theDay(days, published);
  return day === null || (isUpdate && isLongAfter(day, published)) ? null : day;
}

/**
 * The days that a report may be from: the one that it prints at its head, both readings of it if nothing decides,
 * or else the date stored for it.
 *
 * @returns ISO days; none if nothing is known.
 */
export function reportDays(body: string, published: string | null): string[] {
  const printed = printedDays(body, published);
  if (printed.length > 0) return printed;
  return published === null ? [] : [published.slice(0, 10)];
}

/**
 * The day that a report prints at its head, or both readings of it if nothing decides.
 *
 * @returns ISO days; none if it prints none, or only that it was updated long after it was published.
 */
export function printedDays(body: string, published: string | null): string[] {
  const dateline = datelineOf(body, published);
  if (dateline !== null) return [dateline.day];
  const printed = printedDateline(body);
  return printed && printed.days.length > 1 ? [...printed.days] : [];
}

/**
 * Finds the date at the head of a report, even if it can be read as two different days.
 *
 * @returns `null` if there is none. A chronology begins with the date of its first event, which is none.
 */
export function printedDateline(body: string): PrintedDate | null {
  const head = body.slice(0, HEAD);
  const first = dateAtStart(head);
  if (first && isDateline(first, body)) return isChronology(body, first) ? null : first;
  return (
    fullDates(head).find((date) => isAfterHeadline(date, head) && isDateline(date, body)) ?? null
  );
}

function isDateline({ end, days }: PrintedDate, body: string): boolean {
  return days.length > 0 && SENTENCE_FOLLOWS.test(body.slice(end, end + 20));
}

/** Inside a text, a date with its weekday and a time, or after an agency, is a dateline: `AFP Monday 18 Aug 2014`. */
function isAfterHeadline({ start, end, isTimed, isLabelled }: PrintedDate, head: string): boolean {
  const before = head.slice(Math.max(0, start - 20), start);
  // A full stop after a date ends the sentence with it.
  if (IN_SENTENCE.test(before) || head.charAt(end) === '.') return false;
  return isTimed || isLabelled || BEFORE_DATELINE.test(before);
}

function isChronology(body: string, first: PrintedDate): boolean {
  const lines = body.slice(first.end, CHRONOLOGY_HEAD).split('\n').slice(1);
  return lines.some((line) => {
    const date = dateAtStart(line.slice(0, LONGEST_DATE));
    return date !== null && date.days.length > 0 && date.days[0] !== first.days[0];
  });
}

/** Of two readings, the one that the stored date is near. */
function theDay(days: readonly string[], published: string | null): string | null {
  if (days.length < 2) return days[0] ?? null;
  const near = days.filter(
    (day) => published !== null && daysApart(day, published) <= TOLERATED_DAYS,
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

function isLongAfter(day: string, published: string | null): boolean {
  if (published === null) return false;
  return day > lastDay(published) && daysApart(day, published) > LATE_UPDATE;
}

/** Days between a day and a day, month or year; 0 if the day is in it. */
export function daysApart(day: string, published: string): number {
  const [one, first, last] = [day, firstDay(published), lastDay(published)].map(Date.parse);
  return Math.max(0, (first ?? 0) - (one ?? 0), (one ?? 0) - (last ?? 0)) / DAY;
}
