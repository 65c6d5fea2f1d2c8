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
 * A time in a message, in the reader's own time zone.
 *
 * @param {number} seconds Since 1970.
 * @param {string} style Discord's letter for the format.
 */
export function timeInWords(seconds, style) {
  if (style === 'R') return relative(seconds - Date.now() / 1000);
  const format = new Intl.DateTimeFormat(undefined, STYLES[style] ?? STYLES.f);
  return format.format(new Date(seconds * 1000));
}

/** @param {number} seconds From now on. */
function relative(seconds) {
  const format = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
  const [unit, length] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? UNITS[5];
  return format.format(Math.round(seconds / length), unit);
}
