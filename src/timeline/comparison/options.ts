import { readDateOption } from '../../text/typed-date.ts';
import type { CompareOptions } from './comparison.ts';

/**
 * Reads which event is meant.
 *
 * @param when - A day, week, month or year, as a person typed it; empty for any.
 * @param now - The time that "last week" counts from.
 * @throws UserError that says how to write it.
 */
export function readCompareOptions(when: string, now: Date): CompareOptions {
  const days = readDateOption('when', when, now);
  return { from: days?.first ?? null, to: days?.last ?? null };
}
