import { isPartialDate } from '../../iso-dates.ts';
import { dayNumber, type Period } from './period.ts';

/**
 * The day, month or year a report was published.
 *
 * @param published - An ISO day, month or year, or a time of a day (its day counts).
 * @returns `null` for undated reports and for texts that are not dates.
 */
export function reportDate(published: string | null): Period | null {
  const date = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(published ?? '')?.[0];
  if (!date || !isPartialDate(date)) return null;
  const [year = 0, month, day] = date.split('-').map(Number);
  const unit = day ? 'day' : month ? 'month' : 'year';
  return { unit, first: dayNumber(year, month, day) };
}
