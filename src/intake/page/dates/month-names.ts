import { ARABIC_MONTHS, HIJRI_MONTHS, JALALI_MONTHS } from './middle-eastern-months.ts';

/** The calendars in which pages print dates. */
export type Calendar = 'gregory' | 'islamic-umalqura' | 'persian';

/** A month in a calendar. */
export interface Month {
  readonly calendar: Calendar;
  /** From 1 to 12. */
  readonly number: number;
}

/** Languages whose month names are read: those of the largest news markets, and of the Middle East. */
const LANGUAGES = (
  'en de fr es pt it nl sv da nb fi is pl cs sk hu ro hr sl tr ru uk bg el id ms vi ar he hi ' +
  'fa ur bn az ca sr mk lt lv et'
).split(' ');

const FORMATS = [
  { month: 'long', timeZone: 'UTC' },
  { month: 'short', timeZone: 'UTC' },
  // Slavic languages decline the month next to a day.
  { month: 'long', day: 'numeric', timeZone: 'UTC' },
  { month: 'short', day: 'numeric', timeZone: 'UTC' },
] as const;

/** Months by name, and by the language that has the name. */
const MONTHS = monthNames();

function monthNames(): ReadonlyMap<string, ReadonlyMap<string, Month>> {
  const names = new Map<string, Map<string, Month>>();
  const add = (name: string, language: string, month: Month) => {
    const folded = foldMonth(name);
    if (!/^\p{L}/u.test(folded)) return;
    const known = names.get(folded) ?? new Map<string, Month>();
    if (!known.has(language)) known.set(language, month);
    names.set(folded, known);
  };
  const addAll = (lists: readonly (readonly string[])[], language: string, calendar: Calendar) => {
    for (const [index, list] of lists.entries()) {
      for (const name of list) add(name, language, { calendar, number: index + 1 });
    }
  };
  for (const language of LANGUAGES) {
    for (const options of FORMATS) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, options);
      for (let number = 1; number <= 12; number += 1) {
        const name = monthIn(format, new Date(Date.UTC(2020, number - 1, 15)));
        add(name, language, { calendar: 'gregory', number });
      }
    }
  }
  add('sept', 'en', { calendar: 'gregory', number: 9 });
  addAll(ARABIC_MONTHS, 'ar', 'gregory');
  addAll(JALALI_MONTHS, 'fa', 'persian');
  addAll(HIJRI_MONTHS, 'ar', 'islamic-umalqura');
  return names;
}

/** Taking a date apart is slow, and needed only if there is more than a month in it. */
function monthIn(format: Intl.DateTimeFormat, date: Date): string {
  if (format.resolvedOptions().day === undefined) return format.format(date);
  return format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
}

/**
 * Finds the month that a name means.
 *
 * @param name - For example `Sept.`, `أيلول` or `בספטמבר`.
 * @param language - The page's language as a BCP 47 tag. It decides between two months of one name:
 *   `listopad` is October in Croatian and November in Polish.
 * @returns Possible months, the likeliest first; none if it is no name of a month.
 */
export function monthsNamed(name: string, language: string | null): readonly Month[] {
  const folded = foldMonth(name);
  // Hebrew writes “in” and “of” together with the month.
  const known = MONTHS.get(folded) ?? MONTHS.get(folded.replace(/^[בל]/u, ''));
  if (!known) return [];
  const own = known.get((language ?? '').split('-')[0]?.toLowerCase() ?? '');
  if (own) return [own];
  const months = [...known.values()];
  return months.filter(
    (month, index) => months.findIndex(({ number }) => number === month.number) === index,
  );
}

/** Arabic and Persian write some letters in two ways, and accents are often left out. */
function foldMonth(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\.|\p{Script=Inherited}/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/[ىی]/gu, 'ي')
    .replace(/ک/gu, 'ك')
    .replace(/ة/gu, 'ه')
    .trim();
}
