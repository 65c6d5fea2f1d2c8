import { dateInWords } from '../text/iso-dates.ts';
import type { Filters } from './answer.ts';

/** Sources or authors named; the rest are counted. */
const NAMED = 3;

/**
 * Says which reports an answer is limited to.
 *
 * @param show - Makes a name from outside safe to show.
 * @returns `Only reports from Xinhua, published before 1 January 2020.`, or `null` without filters.
 */
export function filtersInWords(
  { sources, authors, after, before }: Filters,
  show: (name: string) => string,
): string | null {
  const whose = [
    sources.length > 0 && `from ${anyOf(sources.map(show))}`,
    authors.length > 0 && `by ${anyOf(authors.map(show))}`,
  ].filter(Boolean);
  const when = [
    after !== null && `on or after ${dateInWords(after)}`,
    before !== null && `before ${dateInWords(before)}`,
  ].filter(Boolean);
  if (whose.length + when.length === 0) return null;
  const parts = [whose.join(' '), when.length > 0 && `published ${when.join(' and ')}`];
  return `Only reports ${parts.filter(Boolean).join(', ')}.`;
}

/** Says how many articles were left out because their date is not certain. */
export function undatedInWords(number: number): string | null {
  if (number === 0) return null;
  return number === 1
    ? '1 report without a certain date left out.'
    : `${number} reports without a certain date left out.`;
}

function anyOf(names: readonly string[]): string {
  const shown = names.slice(0, NAMED);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} or ${rest} more`;
  const last = shown.pop() ?? '';
  return shown.length > 0 ? `${shown.join(', ')} or ${last}` : last;
}
