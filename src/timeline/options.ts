import type { Reports } from '../corpus/reports.ts';
import { readFilters, type TypedFilters } from '../search/filters.ts';
import { dateInWords } from '../text/calendar.ts';
import { readDateOption } from '../text/typed-date.ts';
import { readSubject } from '../text/typed-subject.ts';
import { UserError } from '../user-error.ts';
import type { TimelineOptions } from './timeline.ts';

/** Entries of a timeline when nobody says, and the most that one reader is shown. */
export const DEFAULT_ENTRIES = 8;
export const MOST_ENTRIES = 25;

/** Most entries and quotes an entry that a script may want. */
export const MOST_FOR_SCRIPTS = 1_000;

/** Entries of a timeline in more and less detail. */
const STEPS: readonly number[] = [4, DEFAULT_ENTRIES, 16, MOST_ENTRIES];

/** What to build a timeline of, as a person typed it. */
export interface TypedTimelineOptions extends TypedFilters {
  /** First and last day of the entries: a day, week, month or year. */
  readonly from?: string;
  readonly to?: string;
  readonly entries?: string | number;
  readonly quotes?: string | number;
}

/**
 * Reads a topic as a person typed it.
 *
 * @returns The topic on one line, without space around it.
 * @throws UserError when there is nothing in it to look for.
 */
export function readTypedTopic(typed: string): string {
  return readSubject(typed, {
    noun: 'topic',
    invitation: 'Name',
    shorter: 'Name it in a few words.',
    example: 'Mosul airport',
  });
}

/**
 * Reads what a timeline shall hold. `from` begins with the first day of what it names, `to` ends with
 * the last; `after` and `before` limit when the reports were published.
 *
 * @param now - What "last week" is relative to.
 * @throws UserError naming the option, what was wrong and what would be right.
 */
export function readTimelineOptions(
  typed: TypedTimelineOptions,
  corpus: Pick<Reports, 'sources' | 'authors'>,
  now: Date,
): TimelineOptions {
  const from = readDateOption('from', typed.from, now)?.first ?? null;
  const to = readDateOption('to', typed.to, now)?.last ?? null;
  if (from && to && from > to) {
    throw new UserError(
      `\`from\` (${dateInWords(from)}) must not be after \`to\` (${dateInWords(to)}): nothing lies between.`,
    );
  }
  return {
    filters: readFilters(typed, corpus, now),
    from,
    to,
    entries: readCount('entries', typed.entries ?? DEFAULT_ENTRIES),
    quotes: readCount('quotes', typed.quotes ?? 1),
  };
}

/** The next step with more entries; `null` if there is none. */
export function inMoreDetail(entries: number): number | null {
  return STEPS.find((step) => step > entries) ?? null;
}

/** The next step with fewer entries; `null` if there is none. */
export function inLessDetail(entries: number): number | null {
  return STEPS.findLast((step) => step < entries) ?? null;
}

function readCount(option: string, typed: string | number): number {
  const count = typeof typed === 'string' && typed.trim() === '' ? Number.NaN : Number(typed);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_FOR_SCRIPTS) return count;
  throw new UserError(
    `\`${option}\` takes a whole number from 1 to ${MOST_FOR_SCRIPTS}, not “${typed}”.`,
  );
}
