import type { DateHabits } from '../dates/printed-dates.ts';
import { plainDateText, printedDates } from '../dates/printed-dates.ts';
import type { Head } from '../head.ts';
import { BEFORE_NAME } from './byline-words.ts';
import { namesIn } from './person-names.ts';

/** Characters of a byline. */
const LONGEST_BYLINE = 120;

/** What separates the author from the date in one line. */
const BEFORE_DATE = /(?:\s?[|•·]|\s[–—-])\s?(?:\p{L}{2,12}\.?,?\s)?$/u;

/** Finds the names that the page prints near its heading: `By Wilma Perdue`, `Wilma Perdue | 7 September 2019`. */
export function printedByline({ lines, title }: Head, habits: DateHabits): string[] {
  for (const line of lines) {
    if (line === title || line.length > LONGEST_BYLINE) continue;
    const names = namesAfterWord(line) ?? namesBeforeDate(line, habits);
    if (names.length > 0) return names;
  }
  // Above the heading stand the sections of the site.
  const below = lines.slice(title === null ? lines.length : lines.indexOf(title) + 1);
  return below.map(namesAlone).find((names) => names.length > 1) ?? [];
}

/** A line of nothing but full names: `Elena Barnes/Jon Silva`. */
const NAMES_ALONE =
  /^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}(?: ?[/&] ?| (?:and|und|et|y|og|och|i|e) )\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}$/u;

function namesAlone(line: string): string[] {
  if (!NAMES_ALONE.test(line)) return [];
  const names = namesIn(line);
  return names.every(isPerson) ? names : [];
}

/** Initials of an author, a newsroom or an agency. */
const INITIALS = /^\p{Lu}{2,5}$/u;

/** `null` if the line does not begin like a byline. */
function namesAfterWord(line: string): string[] | null {
  if (!BEFORE_NAME.test(line) || /[.!?]$/u.test(line)) return null;
  const names = namesIn(line);
  const isOne = names.length === 1 && INITIALS.test(names[0] ?? '');
  return names.length > 0 && (isOne || names.every(isPerson)) ? names : null;
}

function namesBeforeDate(line: string, habits: DateHabits): string[] {
  const text = plainDateText(line);
  const [date] = printedDates(text, habits);
  const before = date ? text.slice(0, date.start) : '';
  if (!BEFORE_DATE.test(before)) return [];
  const names = namesIn(before.replace(BEFORE_DATE, ''));
  return names.every(isPerson) ? names : [];
}

/**
 * Whether a text looks like a person's name: two to five words, at least two with a capital where the script
 * has capitals. Chinese, Japanese and Korean names have no spaces.
 */
export function isPerson(name: string): boolean {
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) {
    return true;
  }
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5) return false;
  return words.filter((word) => /^\P{L}*[\p{Lu}\p{Lo}]/u.test(word)).length > 1;
}
