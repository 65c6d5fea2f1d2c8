import { MONTHS } from '../iso-dates.ts';
import type { Count, Entry, Part, Season, Unit } from './word-roles.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Abbreviations as newspapers print them, by the number of the month or weekday. */
const MONTH_ABBREVIATIONS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
const WEEKDAY_ABBREVIATIONS: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

const UNITS: readonly Unit[] = [
  'minute',
  'hour',
  'day',
  'night',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
];

const SMALL_NUMBERS = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const OTHER_COUNTS: Readonly<Record<string, Count>> = {
  hundred: 100,
  thousand: 1000,
  dozen: 12,
  several: 'X',
  many: 'X',
  few: 'X',
  couple: 2,
};

const ORDINALS = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'],
  ...['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth'],
  ...['seventeenth', 'eighteenth', 'nineteenth', 'twentieth'],
];

const DIRECTIONS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
};

const SEASONS: Readonly<Record<string, Season>> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
};

const PARTS: Readonly<Record<string, Part>> = {
  morning: 'MO',
  noon: 'MI',
  midday: 'MI',
  afternoon: 'AF',
  lunchtime: 'MI',
  evening: 'EV',
  night: 'NI',
  dawn: 'MO',
  daybreak: 'MO',
  sunrise: 'MO',
  dusk: 'EV',
  sunset: 'EV',
  nightfall: 'NI',
};

/** Parts of the day that are also hours: `at dawn`. */
export const SUN: ReadonlySet<string> = new Set(
  'dawn daybreak sunrise dusk sunset nightfall'.split(' '),
);

const RATES: Readonly<Record<string, Unit>> = {
  hourly: 'hour',
  daily: 'day',
  nightly: 'night',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annual: 'year',
  annually: 'year',
};

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties'];

/** Words that often mean something else. They count only next to a word that indicates a date. */
const AMBIGUOUS = new Set(['may', 'march', 'sun', 'sat', 'mar', 'wed', 'mon', 'fall', 'spring']);

const LEXICON = new Map<string, Entry>();

function add(word: string, entry: Entry): void {
  const ambiguous = AMBIGUOUS.has(word) ? { ambiguous: true } : {};
  LEXICON.set(word, { ...LEXICON.get(word), ...entry, ...ambiguous });
}

function addAll<Value>(words: Readonly<Record<string, Value>>, entry: (value: Value) => Entry) {
  for (const [word, value] of Object.entries(words)) add(word, entry(value));
}

MONTHS.forEach((month, index) => {
  add(month.toLowerCase(), { month: index + 1, proper: true });
});
WEEKDAYS.forEach((weekday, index) => {
  add(weekday, { weekday: index + 1, proper: true });
});
addAll(MONTH_ABBREVIATIONS, (month) => ({ month, proper: true, abbreviated: true }));
addAll(WEEKDAY_ABBREVIATIONS, (weekday) => ({ weekday, proper: true, abbreviated: true }));
SMALL_NUMBERS.forEach((word, count) => {
  add(word, { count });
});
TENS.forEach((word, index) => {
  add(word, { count: (index + 2) * 10 });
});
addAll(OTHER_COUNTS, (count) => ({ count }));
ORDINALS.forEach((word, index) => {
  add(word, { ordinal: index + 1 });
});
for (const unit of UNITS) {
  add(unit, { unit });
  add(`${unit}s`, { units: unit });
  add(`${unit}long`, { long: unit });
}
for (const [short, unit] of [
  ['min', 'minute'],
  ['hr', 'hour'],
  ['yr', 'year'],
] as const) {
  add(`${short}s`, { units: unit });
}
add('century', { unit: 'century' });
add('centuries', { units: 'century' });
// “second” alone is nearly always the ordinal.
add('seconds', { units: 'second' });
addAll(DIRECTIONS, (direction) => ({ direction }));
addAll(SEASONS, (season) => ({ season }));
addAll(PARTS, (part) => ({ part }));
addAll(RATES, (rate) => ({ rate }));
DECADES.forEach((word, index) => {
  add(word, { decade: (index + 2) * 10 });
});
add('nineties', { decade: 90 });

/**
 * The roles that a word can have in a time expression.
 *
 * @param word - In lower case.
 */
export function lookUp(word: string): Entry | undefined {
  return LEXICON.get(word);
}
