import { isDayNumber, isMonth } from '../../../../reading/dates/date-words.ts';
import type { Instance } from '../../../../reading/kinds.ts';
import { words } from '../../../../text/words/words.ts';

const ASKS_MONTH = /\b(?:what|which) month\b/i;
const ASKS_DAY = /\b(?:what|which) (?:day|weekday)\b/i;

const DAYS = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow)\b/i;

/** Around a month that only begins or ends a time: "from March to May", "July-September". */
const BEGINS = /\b(?:from|between) $/i;
const GOES_ON = /^ ?(?:to|and|until) ?(?=\p{L})/u;
const JOINED_BEHIND = /^ ?[-–] ?\p{Lu}/u;
const JOINED_BEFORE = /\p{Lu}\p{Ll}{2,9} ?[-–] ?$/u;

/**
 * The part of a date that is asked for: only the month for "which month", a date with a day for "which day".
 *
 * @param text - One sentence.
 * @returns None if the date does not have it: a year, "last month" or a time from one month to another is no month.
 */
export function askedDate(text: string, date: Instance, question: string): readonly Instance[] {
  if (ASKS_MONTH.test(question)) return monthIn(text, date);
  if (!ASKS_DAY.test(question)) return [date];
  const own = text.slice(date.start, date.end);
  const all = words(own);
  const hasDay = all.some(isMonth) && all.some(isDayNumber);
  return hasDay || DAYS.test(own) ? [date] : [];
}

function monthIn(text: string, date: Instance): Instance[] {
  const months = words(text.slice(date.start, date.end)).filter(isMonth);
  const [month] = months;
  if (!month || months.length > 1) return [];
  const [before, behind] = [text.slice(0, date.start), text.slice(date.end, date.end + 8)];
  const isNamedRange = BEGINS.test(before.slice(-10)) && GOES_ON.test(behind);
  const isJoined = JOINED_BEHIND.test(behind) || JOINED_BEFORE.test(before.slice(-14));
  if (isNamedRange || isJoined) return [];
  return [{ ...date, start: date.start + month.start, end: date.start + month.end }];
}
