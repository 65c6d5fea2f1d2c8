const CLOCK = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'short' });

/** @type {Readonly<Record<string, Intl.DateTimeFormatOptions>>} */
const STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** Units of relative time, the largest first, in seconds. */
const UNITS = /** @type {const} */ ([
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
]);

/**
 * When a message was sent, as shown beside its author.
 *
 * @param {number} ms Since 1970.
 */
export function sentInWords(ms) {
  const sent = new Date(ms);
  const isToday = sent.toDateString() === new Date().toDateString();
  return isToday ? CLOCK.format(sent) : `${DAY.format(sent)}, ${CLOCK.format(sent)}`;
}

/**
 * A time in a message, in the player's language and in the reader's own time zone.
 *
 * @param {number} seconds Since 1970.
 * @param {string} style Discord's letter for the format.
 * @param {string} locale The player's.
 */
export function timeInWords(seconds, style, locale) {
  const written = sameLanguage(locale) ? navigator.language : locale;
  if (style === 'R') return relative(seconds - Date.now() / 1000, written);
  const format = new Intl.DateTimeFormat(written, STYLES[style] ?? STYLES.f);
  return format.format(new Date(seconds * 1000));
}

/**
 * Whether the browser has the same language, perhaps of another country.
 *
 * @param {string} locale
 */
function sameLanguage(locale) {
  return new Intl.Locale(locale).language === new Intl.Locale(navigator.language).language;
}

/**
 * @param {number} seconds From now on.
 * @param {string} locale
 */
function relative(seconds, locale) {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const [unit, length] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? UNITS[5];
  return format.format(Math.round(seconds / length), unit);
}
