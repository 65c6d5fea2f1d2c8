import { reportDay } from '../../reading/dates/report-day.ts';
import { isSameNumber } from '../../reading/numbers/counts.ts';
import { articleOf, tellsSameEvent } from './events.ts';
import { tollsOf } from './tolls.ts';
import type { Weighed } from './worth.ts';

/**
 * Finds a sentence of another report that gives another toll for the same event. Of several, the one of the newest
 * report, because tolls are corrected.
 *
 * @param told - Other sentences on the event, best first.
 */
export function otherFigure(first: Weighed, told: readonly Weighed[]): Weighed | undefined {
  const tolls = tollsOf(first.candidate.sentence.dated);
  if (tolls.length === 0) return undefined;
  const others = told.filter((other) => {
    const article = articleOf(other);
    if (article === articleOf(first) || article.retracted !== null) return false;
    if (!tellsSameEvent(first, other)) return false;
    const given = tollsOf(other.candidate.sentence.dated);
    return given.length > 0 && !given.some((one) => tolls.some((toll) => isSameNumber(one, toll)));
  });
  const days = others.map((other) => reportDay(articleOf(other)) ?? '');
  const newest = [...days].sort().at(-1) ?? '';
  return others[days.indexOf(newest)];
}
