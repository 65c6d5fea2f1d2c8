import { dateInWords } from '../../text/iso-dates.ts';
import type { SpeakerProfile } from './speaker.ts';

/**
 * Says how much the reports have of a speaker.
 *
 * @returns `3 statements in 2 reports, from 1 February 2024 to May 2024.`
 */
export function profileInWords({ total, articles, from, to }: SpeakerProfile): string {
  const statements = total === 1 ? '1 statement' : `${total} statements`;
  const reports = articles.length === 1 ? '1 report' : `${articles.length} reports`;
  return `${statements} in ${reports}, ${timeInWords(from, to)}.`;
}

function timeInWords(from: string | null, to: string | null): string {
  if (from === null || to === null) return 'undated';
  return from === to ? dateInWords(from) : `from ${dateInWords(from)} to ${dateInWords(to)}`;
}

/**
 * Says which statements are shown.
 *
 * @param offset - How many are before them.
 * @returns `Statements 4 to 6, newest first.` Or `null` if all are shown and are of one time, so that they
 *   have no order.
 */
export function pageInWords(
  { total, from, to }: SpeakerProfile,
  offset: number,
  shown: number,
): string | null {
  if (shown === 0) return 'The reports have no more statements.';
  if (shown === total) return from === to ? null : 'Newest first.';
  return shown === 1
    ? `Statement ${offset + 1}, newest first.`
    : `Statements ${offset + 1} to ${offset + shown}, newest first.`;
}

/** The line over the words that introduce a speaker. */
export const INTRODUCED = 'Introduced as:';
