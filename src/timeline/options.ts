import type { Reports } from '../corpus/reports.ts';
import { readFilters, type TypedFilters } from '../search/typed-filters.ts';
import { userFault } from '../text/faults/user-fault.ts';
import { readDateOption } from '../text/typed-date.ts';
import { readSubject } from '../text/typed-subject.ts';
import { UserError } from '../user-error.ts';
import type { TimelineOptions } from './timeline.ts';

/** Default number of entries, and the most that a reader can ask for in a reply. */
export const DEFAULT_ENTRIES = 12;
export const MOST_ENTRIES = 25;

/** Most entries, and most quotes per entry, that a script can ask for. */
export const MOST_FOR_SCRIPTS = 1_000;

/** Numbers of entries for less and more detail. */
const STEPS: readonly number[] = [4, 8, DEFAULT_ENTRIES, MOST_ENTRIES];

/** The options of a timeline, as a person typed them. */
export interface TypedTimelineOptions extends TypedFilters {
  /** Start and end of the range of entries: a day, week, month or year each. */
  readonly from?: string;
  readonly to?: string;
  readonly entries?: string | number;
  readonly quotes?: string | number;
}

/**
 * Reads a topic as a person typed it.
 *
 * @returns The topic on one line, trimmed.
 * @throws UserError if it is empty, too long, or has only stop words.
 */
export function readTypedTopic(typed: string): string {
  return readSubject(typed, {
    noun: 'topic',
    example: 'Mosul airport',
  });
}

/**
 * Reads the options of a timeline. Entries start on the first day of `from` and end on the last day of
 * `to`. `after` and `before` limit the publication dates of the reports.
 *
 * @param now - The time that "last week" counts from.
 * @throws UserError with the name of the invalid option and how to correct it.
 */
export function readTimelineOptions(
  typed: TypedTimelineOptions,
  corpus: Pick<Reports, 'sources' | 'authors'>,
  now: Date,
): TimelineOptions {
  const from = readDateOption('from', typed.from, now)?.first ?? null;
  const to = readDateOption('to', typed.to, now)?.last ?? null;
  if (from && to && from > to) {
    throw userFault('fault.from-to', { from: { date: from }, to: { date: to } });
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
