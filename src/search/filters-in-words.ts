import { dateInWords, firstDay, lastDay } from '../text/iso-dates.ts';
import type { Answer } from './answer.ts';
import type { Excluded, Filters } from './filters.ts';

/** Sources or authors named; the rest are counted. */
const NAMED = 3;

/**
 * Says which reports an answer is limited to.
 *
 * @param show - Makes a name from outside safe to show.
 * @returns `Only reports from Xinhua, published before 1 January 2020.` and `Only statements by Pat Ryder.`, or `null`
 *   without filters.
 */
export function filtersInWords(filters: Filters, show: (name: string) => string): string | null {
  const { after, before } = filters;
  const whose = whoseOf(filters, show);
  const when = [
    after !== null && `on or after ${dateInWords(after)}`,
    before !== null && `before ${dateInWords(before)}`,
  ].filter(Boolean);
  const parts = [whose.join(' '), when.length > 0 && `published ${when.join(' and ')}`].filter(
    Boolean,
  );
  const said =
    filters.speaker === undefined ? null : `Only statements by ${show(filters.speaker)}.`;
  const limits = [parts.length > 0 ? `Only reports ${parts.join(', ')}.` : null, said];
  return limits.filter((limit) => limit !== null).join(' ') || null;
}

/** The filters of an answer, with the speaker that its question names. */
export function limitsOf({ speaker }: Pick<Answer, 'speaker'>, filters: Filters): Filters {
  return speaker === undefined ? filters : { ...filters, speaker };
}

/** Says how many articles were left out because their date is not certain. */
export function undatedInWords(number: number): string | null {
  if (number === 0) return null;
  return number === 1
    ? '1 report without a certain date left out.'
    : `${number} reports without a certain date left out.`;
}

/**
 * Says which filter no article passes, and what the corpus has instead.
 *
 * @param undatedLeftOut - Number of articles whose date is not certain.
 * @param show - Makes a name from outside safe to show.
 * @returns `No report is that new: the newest is of 7 September 2019.`
 */
export function excludedInWords(
  excluded: Excluded,
  filters: Filters,
  undatedLeftOut: number,
  show: (name: string) => string,
): string {
  const whose = whoseOf(filters, show);
  if (!excluded.hasNamed) {
    const last = whose.pop();
    return `${['No report', ...whose, 'is', last].filter(Boolean).join(' ')}.`;
  }
  const certain = undatedLeftOut > 0 ? ['with a certain date'] : [];
  return `${['No report', ...whose, ...certain, outsideInWords(excluded, filters)].join(' ')}.`;
}

/** `is that new: the newest is of 7 September 2019` */
function outsideInWords({ oldest, newest }: Excluded, { after, before }: Filters): string {
  if (after !== null && (newest === null ? before === null : lastDay(newest) < after)) {
    return `is that new${newest === null ? '' : `: the newest is of ${dateInWords(newest)}`}`;
  }
  if (before !== null && (oldest === null ? after === null : firstDay(oldest) >= before)) {
    const rest = oldest === null ? '' : `: the oldest is of ${dateInWords(oldest)}`;
    return `is from before ${dateInWords(before)}${rest}`;
  }
  if (oldest === null || newest === null) return 'is from that time';
  return `is from that time: the oldest is of ${dateInWords(oldest)}, the newest of ${dateInWords(newest)}`;
}

function whoseOf({ sources, authors }: Filters, show: (name: string) => string): string[] {
  return [
    ...(sources.length > 0 ? [`from ${anyOf(sources.map(show))}`] : []),
    ...(authors.length > 0 ? [`by ${anyOf(authors.map(show))}`] : []),
  ];
}

/**
 * `Xinhua, AP or Reuters`; the fourth name and those after it are counted.
 *
 * @param names - At least one, safe to show.
 */
export function anyOf(names: readonly string[]): string {
  const shown = names.slice(0, NAMED);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} or ${rest} more`;
  const last = shown.pop() ?? '';
  return shown.length > 0 ? `${shown.join(', ')} or ${last}` : last;
}
