import { isDay, nextDay } from '../../../text/iso-dates.ts';
import type { Span } from '../../../text/span.ts';
import { type Word, words } from '../../../text/words/words.ts';
import { type AskedTime, askedTimes, type DayRange } from '../asked/times.ts';

/** Between which days the reports were published: `before` excludes its day. */
export interface Published {
  readonly after: string | null;
  readonly before: string | null;
}

/** A text without the times of publication that it named. */
export interface Undated {
  readonly text: string;
  readonly published: Published;
}

/** Which days of a time count. */
type Kind = 'from' | 'since' | 'before' | 'after';

/** Words that lead to a time of publication. */
const LEADS: ReadonlyMap<string, Kind> = new Map([
  ['from', 'from'],
  ['between', 'from'],
  ['since', 'since'],
  ['after', 'after'],
  ['before', 'before'],
  ['until', 'before'],
]);

/** Words beside which a time is one of publication: "articles in 2019", "this week's news". */
const PUBLISHED = new Set(
  `news report reports article articles stories headlines updates published dated written`.split(
    ' ',
  ),
);

/** Words between these and a time: "from the last week". */
const SMALL = new Set(['the', 'in', 'on', 'of', 'during']);

const ANY_TIME: Published = { after: null, before: null };

/**
 * Takes the times of publication out of a request: "from 2019", "since Monday", "this week". A time of
 * the matter itself stays: "reports about the 2018 election".
 *
 * @param today - The ISO day of the request; `null` ignores relative times.
 */
export function takePublished(text: string, today: string | null): Undated {
  const all = words(text);
  const [time, until] = askedTimes(text, today).flatMap(ofOneYear);
  if (!time) return { text, published: ANY_TIME };
  const lead =
    leadOf(all, time) ?? (isAlone(all, time) ? { kind: 'from', start: time.start } : null);
  if (lead === null) return { text, published: ANY_TIME };
  const { kind, start } = lead;
  const end = until && kind === 'from' && isRange(all, time, until) ? until : time;
  return { text: blanked(text, start, end.end), published: daysOf(kind, time, end) };
}

/** A time of publication. */
interface PublishedTime extends Span {
  readonly range: DayRange;
  readonly isRelative: boolean;
}

function ofOneYear({ start, end, ranges: [range], isRelative }: AskedTime): PublishedTime[] {
  return range ? [{ start, end, range, isRelative }] : [];
}

function daysOf(kind: Kind, time: PublishedTime, end: PublishedTime): Published {
  if (kind === 'before') return { after: null, before: time.range.first };
  if (kind === 'after') return { after: dayAfter(time), before: null };
  return { after: time.range.first, before: kind === 'since' ? null : dayAfter(end) };
}

function dayAfter({ range }: PublishedTime): string | null {
  const day = nextDay(range.last);
  return isDay(day) ? day : null;
}

/** What leads to a time of publication. From `start` on, it is taken out. */
interface Lead {
  readonly kind: Kind;
  readonly start: number;
}

function leadOf(all: readonly Word[], time: Span): Lead | null {
  let at = all.findLastIndex(({ end }) => end <= time.start);
  while (SMALL.has(all[at]?.folded ?? '')) at -= 1;
  const { folded = '', start = 0, end = 0 } = all[at] ?? {};
  const kind = LEADS.get(folded);
  if (kind !== undefined) return { kind, start };
  return PUBLISHED.has(folded) ? { kind: 'from', start: end } : null;
}

/** "Today's news", "news about Iran this week". */
function isAlone(all: readonly Word[], { end, isRelative }: PublishedTime): boolean {
  const next = all.find(({ start }) => start >= end);
  return next === undefined ? isRelative : PUBLISHED.has(next.folded);
}

/** "From May to July", "between 2017 and 2019". */
function isRange(all: readonly Word[], first: Span, last: Span): boolean {
  const between = all.filter(({ start, end }) => start >= first.end && end <= last.start);
  return between.length === 1 && /^(?:to|and|until|till)$/.test(between[0]?.folded ?? '');
}

/** Without the times, and without the `'s` of "today's". */
function blanked(text: string, start: number, end: number): string {
  const rest = text.slice(end).replace(/^['’]s\b/, '');
  return `${text.slice(0, start)} ${rest}`;
}
