import { isLink, tidyLink } from '../../corpus/format/link.ts';
import { LONGEST_DETAIL, LONGEST_LINK } from '../../text/length-limits.ts';
import { HOUR } from '../../text/milliseconds.ts';
import { type FeedItem, MOST_ITEMS } from './found-feed.ts';
import { plainSummary } from './plain-summary.ts';

/** An entry as a format has it. All may be missing, and none can be trusted. */
export interface RawItem {
  readonly id?: string | undefined;
  readonly link?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
}

/** Milliseconds by which the clocks of publishers may run ahead. */
const AHEAD = HOUR;

/** Characters of a key. Longer ones do not name an entry. */
const LONGEST_KEY = 2_048;

/**
 * Reads the entries of a feed. Leaves out those without any key, and repeated ones.
 *
 * @param base - The link that relative links start from.
 * @param now - The clock. A date to come is left out.
 */
export function readItems(raw: readonly RawItem[], base: string, now: Date): FeedItem[] {
  const items = new Map<string, FeedItem>();
  for (const each of raw.slice(0, MOST_ITEMS)) {
    const item = readItem(each, base, now);
    if (item !== null && !items.has(item.key)) items.set(item.key, item);
  }
  return newestFirst([...items.values()]);
}

function readItem(raw: RawItem, base: string, now: Date): FeedItem | null {
  const id = raw.id?.trim() ?? '';
  const link = absoluteLink(raw.link, base) ?? (isLink(id) ? id : null);
  const title = titleOf(raw.title);
  const key = (id === '' ? (link ?? title ?? '') : id).slice(0, LONGEST_KEY).toWellFormed();
  if (key === '') return null;
  return {
    key,
    link,
    title,
    summary: plainSummary(raw.summary ?? ''),
    published: readMoment(raw.published ?? raw.updated, now),
    updated: (raw.updated ?? '').slice(0, LONGEST_DETAIL).toWellFormed(),
  };
}

function titleOf(stated: string | undefined): string | null {
  const title = plainSummary(stated ?? '').slice(0, LONGEST_DETAIL);
  return title === '' ? null : title.toWellFormed();
}

/**
 * Makes a link absolute.
 *
 * @returns `null` if it is no link that can be followed.
 */
export function absoluteLink(stated: string | undefined, base: string): string | null {
  const link = tidyLink(stated ?? '');
  if (link === '' || link.length > LONGEST_LINK || !URL.canParse(link, base)) return null;
  const { href } = new URL(link, base);
  return isLink(href) ? href : null;
}

function readMoment(stated: string | undefined, now: Date): string | null {
  const time = Date.parse(stated?.slice(0, 100) ?? '');
  return Number.isNaN(time) || time > now.getTime() + AHEAD ? null : new Date(time).toISOString();
}

/** Entries without a date keep their place after the entry before them. */
function newestFirst(items: readonly FeedItem[]): FeedItem[] {
  let last = '9999';
  const placed = items.map((item) => {
    last = item.published ?? last;
    return { item, at: last };
  });
  return placed
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
    .map(({ item }) => item);
}
