import { daysBetween, daysLater } from '../../../text/iso-dates.ts';
import { doubtOf } from '../../doubt.ts';
import type { Doubt } from '../../draft.ts';
import type { Head } from '../head.ts';
import type { Elements } from '../tree/elements.ts';
import { dateHabits } from './date-habits.ts';
import type { LabelledDate } from './labels.ts';
import {
  type DateReader,
  dateInUrl,
  headDates,
  lineDates,
  monthInLines,
  type OwnTime,
  ownTimes,
} from './shown-dates.ts';
import {
  modifiedDates,
  publishedDates,
  type ReadDate,
  type StatedSources,
  statedMonth,
} from './stated-dates.ts';

/** Days by which parts of a page may differ because they use different time zones. */
const TOLERATED_DAYS = 1;

/** Days from which on a date that is later than the last change of its page is wrong. */
const LATER_THAN_CHANGE = 7;

/** The date of publication, and doubts about it. */
export interface Published {
  readonly published: string | null;
  readonly doubts: readonly Doubt[];
}

/** The parts of a page that may state its date. */
export interface DateSources extends StatedSources {
  readonly elements: Elements;
  readonly head: Head;
  readonly url: string | null;
  /** A BCP 47 tag; `null` if unknown. */
  readonly language: string | null;
}

/**
 * Finds the day on which a report was published: in JSON-LD, `<meta>`, the link, `<time>` and the line
 * with the date. They are in the order of how often they are right on news pages. Never
 * takes the date of the last change. A date that the page contradicts gets a doubt.
 *
 * @param now - The current time; days after tomorrow are rejected.
 */
export function findPublished(sources: DateSources, now: Date): Published {
  const found = collect(sources, now);
  const { published, doubts } = choose(sources, found);
  return { published, doubts: [...doubts, ...changedLater(published, found)] };
}

/** Everything on a page that looks like its date. */
interface Found {
  readonly reader: DateReader;
  /** From JSON-LD and `<meta>`, the most reliable first. */
  readonly stated: readonly ReadDate[];
  /** The first from `<meta>`. */
  readonly tagged: ReadDate | null;
  readonly inUrl: string | null;
  readonly times: readonly OwnTime[];
  /** In the lines around the heading. */
  readonly printed: readonly LabelledDate[];
  /** Days of changes. */
  readonly modified: readonly string[];
  /** Every day that can be read in one way only. */
  readonly clear: readonly string[];
}

function collect(sources: DateSources, now: Date): Found {
  const { elements, head, url, language } = sources;
  const reader = { now, habits: dateHabits(language, url) };
  const { linked, tagged } = publishedDates(sources, reader);
  const stated = [...linked, ...tagged];
  const inUrl = url === null ? null : dateInUrl(url, now);
  const times = ownTimes(elements, head, reader);
  const printed = headDates(head, reader);
  const changed = modifiedDates(sources, reader);
  const all = [...stated, ...times, ...printed, ...changed].map(({ days }) => days);
  const clear = [...all.filter((days) => days.length === 1).flat(), ...(inUrl ? [inUrl] : [])];
  const modified = changed.flatMap((date) => settle(date.days, clear) ?? []);
  return { reader, stated, tagged: tagged[0] ?? null, inUrl, times, printed, modified, clear };
}

function choose(sources: DateSources, found: Found): Published {
  const { stated, inUrl, tagged, clear, modified } = found;
  const visible = visibleDay(found);
  const sure = first(stated, ({ days }) => settle(days, clear) !== null);
  if (sure) {
    const day = settle(sure.days, clear) ?? '';
    const local = localDay({ ...sure, days: [day] }, found);
    const published = local ?? day;
    const others = [day, tagged && settle(tagged.days, clear), inUrl, unchanged(visible, modified)];
    return {
      published,
      doubts: [
        ...disagreement([published, ...others, earlier(published, modified)]),
        ...(local === null ? maybeBefore(day, sure, found) : []),
      ],
    };
  }
  const marked = markedDay(found);
  if (inUrl !== null) {
    const shown = [marked, unchanged(visible, modified)];
    return { published: inUrl, doubts: disagreement([inUrl, ...shown]) };
  }
  if (marked !== null) {
    const rivals = [unchanged(visible, modified), ...rivalTimes(found)];
    return { published: marked, doubts: disagreement([marked, ...rivals]) };
  }
  return writtenDay(sources, found);
}

/** The day in a line of text. */
function writtenDay(sources: DateSources, found: Found): Published {
  const { elements, head } = sources;
  const { reader, clear, printed, times } = found;
  const lines = [...printed, ...lineDates(elements, head, reader)];
  const fresh = lines.filter(({ label }) => label !== 'updated');
  const dates = [...fresh.filter(({ label }) => label === 'published'), ...fresh];
  const written = dates.map(({ days }) => settle(days, clear)).find((day) => day !== null);
  const fromByline = doubtOf('date-from-byline', 'doubt.date-from-byline');
  if (written) return { published: written, doubts: [fromByline] };
  const twofold = [...found.stated, ...times, ...dates].find(({ days }) => days.length > 1);
  if (twofold) return { published: null, doubts: [ambiguous(twofold.days)] };
  const month = statedMonth(sources, reader) ?? monthInLines(elements, head, reader);
  if (month !== null) return { published: month, doubts: [fromByline] };
  const updated = lines.filter(({ label }) => label === 'updated');
  const changes = [...found.modified, ...[...times, ...updated].flatMap(({ days }) => days)];
  return { published: null, doubts: [whyUnknown(changes[0] ?? null)] };
}

/** The one day that is meant. Of two, that is the one near another date of the page. */
function settle(days: readonly string[], clear: readonly string[]): string | null {
  if (days.length < 2) return days[0] ?? null;
  const near = days.filter((day) =>
    clear.some((other) => daysBetween(day, other) <= TOLERATED_DAYS),
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

function first<Value>(
  values: readonly Value[],
  isWanted: (value: Value) => boolean,
): Value | undefined {
  return values.find(isWanted);
}

/** The day of the best `<time>`: one labelled as published, then one outside lists, then any other. */
function markedDay({ times, clear }: Found): string | null {
  const ranked = [
    ...times.filter(({ label }) => label === 'published'),
    ...times.filter(({ label, isListed }) => label === 'none' && !isListed),
    ...times.filter(({ label }) => label === 'none'),
  ];
  return ranked.map(({ days }) => settle(days, clear)).find((day) => day !== null) ?? null;
}

/** Days of other `<time>` elements, if none is labelled. Any of them could be the date. */
function rivalTimes({ times, clear }: Found): readonly (string | null)[] {
  if (times.some(({ label }) => label === 'published')) return [];
  const plain = times.filter(({ label, isListed }) => label === 'none' && !isListed);
  return plain.map(({ days }) => settle(days, clear));
}

/** The day that readers see at the head of the report. */
function visibleDay({ printed, times, clear }: Found): string | null {
  const labelled = [...printed, ...times].filter(({ label }) => label === 'published');
  const plain = printed.filter(({ label }) => label === 'none');
  return [...labelled, ...plain].map(({ days }) => settle(days, clear)).find(Boolean) ?? null;
}

/** A day, unless the page was changed on it: many pages print only the day of their last change. */
function unchanged(day: string | null, modified: readonly string[]): string | null {
  return day !== null && modified.some((change) => daysBetween(change, day) <= TOLERATED_DAYS)
    ? null
    : day;
}

/** The day of the last change, if it is long before a day. */
function earlier(day: string, modified: readonly string[]): string | null {
  const [last] = modified;
  if (last === undefined || last >= day) return null;
  return daysBetween(last, day) > LATER_THAN_CHANGE ? last : null;
}

/**
 * Many systems write moments in UTC, which in the evening is another day than the page shows. Prefers a
 * neighbouring day that the page states in its own time.
 */
function localDay(sure: ReadDate, { stated, inUrl, times, clear }: Found): string | null {
  const [day = ''] = sure.days;
  if (!sure.utc) return day;
  const shown = times
    .filter(({ label }) => label !== 'updated')
    .flatMap((time) => settle(time.shown, clear) ?? [])[0];
  const local = stated.filter(({ utc }) => !utc).map(({ days }) => settle(days, clear));
  const isNear = (other: string | null | undefined): other is string =>
    typeof other === 'string' && daysBetween(other, day) <= TOLERATED_DAYS;
  return [inUrl, shown, ...local].find(isNear) ?? null;
}

/** Hours of UTC in which it is still the evening before in America, where people read the news. */
const EVENING_BEFORE = 5;

/** Says that a moment in UTC may be of the day before, if no other date of the page tells. */
function maybeBefore(day: string, { hour }: ReadDate, { printed, clear }: Found): Doubt[] {
  if (hour === null || hour >= EVENING_BEFORE) return [];
  const shown = printed.flatMap(({ days }) => settle(days, clear) ?? []);
  if (shown.includes(day)) return [];
  const days = { anyOf: [daysLater(day, -1), day] };
  return [doubtOf('date-ambiguous', 'doubt.date-in-utc', { days })];
}

/** Reports dates that differ by more than time zones can explain. */
function disagreement(found: readonly (string | null | undefined)[]): Doubt[] {
  const days = [...new Set(found.filter((day) => typeof day === 'string'))].sort();
  const [earliest, latest] = [days[0], days.at(-1)];
  if (earliest === undefined || latest === undefined) return [];
  if (daysBetween(earliest, latest) <= TOLERATED_DAYS) return [];
  return [doubtOf('dates-disagree', 'doubt.dates-disagree', { days: { allOf: days } })];
}

function ambiguous(days: readonly string[]): Doubt {
  return doubtOf('date-ambiguous', 'doubt.date-ambiguous', { days: { anyOf: days } });
}

/** Says on which later day the page says that it was changed. */
function changedLater(published: string | null, { times, printed, clear }: Found): Doubt[] {
  const updates = [...printed, ...times].filter(({ label }) => label === 'updated');
  const days = updates.flatMap(({ days: read }) => settle(read, clear) ?? []).sort();
  const last = days.at(-1);
  if (published === null || last === undefined || last <= published) return [];
  return [doubtOf('changed-later', 'doubt.changed-later', { date: { date: last } })];
}

function whyUnknown(modified: string | null): Doubt {
  if (modified === null) return doubtOf('no-date', 'doubt.no-date');
  return doubtOf('only-modified-date', 'doubt.only-modified-date', { date: { date: modified } });
}
