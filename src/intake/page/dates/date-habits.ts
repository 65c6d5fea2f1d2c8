import type { DateHabits } from './printed-dates.ts';

/** Countries that write the month first. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'PH']);

/** Countries that write dates in both ways. */
const MIXED: ReadonlySet<string> = new Set(['CA', 'ZA']);

/** Top-level domains of the United States that are no country codes. */
const AMERICAN_DOMAINS = /\.(?:gov|mil|edu)$/;

/** Top-level domains that look like country codes, but are used everywhere. */
const WORLDWIDE: ReadonlySet<string> = new Set(['ai', 'co', 'fm', 'io', 'me', 'tv', 'ws']);

/**
 * Finds out how a page writes dates from its language and its link.
 *
 * @param language - A BCP 47 tag; `null` if the page declares none.
 */
export function dateHabits(language: string | null, url: string | null): DateHabits {
  const [spoken, ...subtags] = (language ?? '').split('-');
  if (spoken !== undefined && !['', 'en', 'fil', 'tl'].includes(spoken)) {
    return { language, isMonthFirst: false };
  }
  const region = subtags.find((subtag) => /^[A-Z]{2}$/.test(subtag)) ?? null;
  const countries = [region, url === null ? null : countryOf(url)].filter((one) => one !== null);
  const views = new Set(countries.map((country) => isMonthFirstIn(country)));
  // Content systems declare American English by default, also on sites of other countries.
  const [view = null] = views;
  return { language, isMonthFirst: views.size === 1 ? view : null };
}

function isMonthFirstIn(country: string): boolean | null {
  return MIXED.has(country) ? null : MONTH_FIRST.has(country);
}

/** The country of a host, as two capitals. */
function countryOf(url: string): string | null {
  const { hostname } = new URL(url);
  if (AMERICAN_DOMAINS.test(hostname)) return 'US';
  const country = /\.([a-z]{2})$/.exec(hostname)?.[1] ?? null;
  if (country === null || WORLDWIDE.has(country)) return null;
  return country.toUpperCase();
}
