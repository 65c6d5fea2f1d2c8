import { parseFeed, parseOpml } from 'feedsmith';
import { findLinkFault } from '../../corpus/format/link.ts';
import { userFault } from '../../text/faults/user-fault.ts';
import { LONGEST_DETAIL } from '../../text/length-limits.ts';
import { DAY, HOUR, MINUTE } from '../../text/milliseconds.ts';
import { decodeText } from '../charset.ts';
import {
  type FoundFeed,
  type FoundFeeds,
  MOST_ITEMS,
  MOST_NAMED,
  type NamedFeed,
} from './found-feed.ts';
import { absoluteLink, type RawItem, readItems } from './items.ts';
import { findPageFeeds } from './page-feeds.ts';
import { plainSummary } from './plain-summary.ts';
import { isSitemap, readSitemap } from './sitemap.ts';

/** The bytes of something that should be a feed. */
export interface FeedMaterial {
  readonly bytes: Uint8Array;
  /** The HTTP header; `null` if there was none. */
  readonly contentType: string | null;
  /** The link it comes from; `null` for a file. */
  readonly url: string | null;
  readonly now: Date;
}

const NO_FEED = 'fault.feed-none';

const BROKEN = 'fault.feed-broken';

/** Relative links of a file lead nowhere. */
const NOWHERE = 'about:blank';

/**
 * Reads a feed, a page that names its feeds, or a list of feeds. A hostile one can make this slow or fill
 * memory: call it in a process that can be ended.
 *
 * @throws UserError if it is none of them, or broken.
 */
export function readFeed({ bytes, contentType, url, now }: FeedMaterial): FoundFeeds {
  const text = decodeText(bytes, statedType(bytes, contentType)).text.trimStart();
  const base = url ?? NOWHERE;
  if (isSitemap(text)) {
    const items = readItems(readSitemap(text), base, now);
    return { kind: 'feed', format: 'news sitemap', title: null, items, pace: null };
  }
  if (/<opml[\s>]/i.test(text.slice(0, 2_000))) return { kind: 'list', feeds: readList(text) };
  if (/<(?:!doctype\s+html|html|head|body)[\s>]/i.test(text.slice(0, 2_000))) {
    return { kind: 'page', feeds: findPageFeeds(text, base) };
  }
  return parsed(text, base, now);
}

/** Adds the encoding that XML states at its beginning, if there is no other. */
function statedType(bytes: Uint8Array, contentType: string | null): string | null {
  if (contentType !== null && /charset\s{0,9}=/i.test(contentType)) return contentType;
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const [, encoding] = /<\?xml[^>]{0,100}\sencoding=["']([\w-]{1,40})["']/.exec(head) ?? [];
  return encoding === undefined ? contentType : `text/xml; charset=${encoding}`;
}

function parsed(text: string, base: string, now: Date): FoundFeed {
  const read = parseOrRefuse(text);
  const { format, title, link, items, pace } = contentsOf(read);
  const start = absoluteLink(link, base) ?? base;
  return found(format, title, readItems(items, start, now), pace);
}

/** What a feed says, in the same form for every format. */
interface Contents {
  readonly format: FoundFeed['format'];
  readonly title: string | undefined;
  /** The page to which the links of entries are relative. */
  readonly link?: string | undefined;
  readonly items: readonly RawItem[];
  readonly pace: number | null;
}

type Parsed = ReturnType<typeof parseOrRefuse>;
type Feed<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];

function contentsOf(read: Parsed): Contents {
  switch (read.format) {
    case 'rss':
      return contentsOfRss(read.feed);
    case 'rdf':
      return contentsOfRdf(read.feed);
    case 'atom':
      return contentsOfAtom(read.feed);
    case 'json':
      return contentsOfJson(read.feed);
  }
}

function contentsOfRss({ title, link, ttl, sy, items = [] }: Feed<'rss'>): Contents {
  const raw = items.map((item) => ({
    id: item.guid?.value,
    link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    title: item.title,
    summary: item.description ?? item.content?.encoded,
    published: item.pubDate ?? item.dc?.dates?.[0],
    updated: item.atom?.updated,
  }));
  const pace = ttl === undefined ? paceOf(sy) : ttl * MINUTE;
  return { format: 'RSS', title, link, items: raw, pace };
}

/** RSS 1.0. */
function contentsOfRdf({ title, link, sy, items = [] }: Feed<'rdf'>): Contents {
  const raw = items.map((item) => ({
    id: item.rdf?.about,
    link: item.link,
    title: item.title,
    summary: item.description ?? item.content?.encoded,
    published: item.dc?.dates?.[0],
  }));
  return { format: 'RSS', title, link, items: raw, pace: paceOf(sy) };
}

function contentsOfAtom({ title, entries = [] }: Feed<'atom'>): Contents {
  const raw = entries.map((entry) => ({
    id: entry.id,
    link: alternateOf(entry.links ?? []),
    title: entry.title?.value,
    summary: entry.summary?.value ?? entry.content?.value,
    published: entry.published,
    updated: entry.updated,
  }));
  return { format: 'Atom', title: title?.value, items: raw, pace: null };
}

function contentsOfJson({ title, items = [] }: Feed<'json'>): Contents {
  const raw = items.map((item) => ({
    id: item.id,
    link: item.url ?? item.external_url,
    title: item.title,
    summary: item.summary ?? item.content_text ?? item.content_html,
    published: item.date_published,
    updated: item.date_modified,
  }));
  return { format: 'JSON Feed', title, items: raw, pace: null };
}

function parseOrRefuse(text: string) {
  try {
    return parseFeed(text, { maxItems: MOST_ITEMS });
  } catch (error) {
    const isBroken = error instanceof Error && error.name !== 'DetectError';
    throw userFault(isBroken && /^\s*[<{]/.test(text) ? BROKEN : NO_FEED, null, { cause: error });
  }
}

function found(
  format: FoundFeed['format'],
  title: string | undefined,
  items: FoundFeed['items'],
  pace: number | null,
): FoundFeed {
  const named = plainSummary(title ?? '')
    .slice(0, LONGEST_DETAIL)
    .toWellFormed();
  return { kind: 'feed', format, title: named === '' ? null : named, items, pace };
}

interface Syndication {
  readonly updatePeriod?: string | undefined;
  readonly updateFrequency?: number | undefined;
}

const PERIODS: Readonly<Record<string, number>> = {
  hourly: HOUR,
  daily: DAY,
  weekly: 7 * DAY,
};

/** How often a feed says that it is updated. Longer than a day is not believed. */
function paceOf(sy: Syndication | undefined): number | null {
  const period = PERIODS[sy?.updatePeriod?.trim().toLowerCase() ?? ''];
  if (period === undefined) return null;
  return Math.min(DAY, period / Math.max(1, sy?.updateFrequency ?? 1));
}

interface AtomLink {
  readonly href?: string | undefined;
  readonly rel?: string | undefined;
  readonly type?: string | undefined;
}

/** The link of an entry to its page. */
function alternateOf(links: readonly AtomLink[]): string | undefined {
  const alternates = links.filter(({ rel = 'alternate' }) => rel === 'alternate');
  const page = alternates.find(({ type = 'text/html' }) => /html/i.test(type));
  return (page ?? alternates[0])?.href;
}

interface Outline {
  readonly text?: string | undefined;
  readonly title?: string | undefined;
  readonly xmlUrl?: string | undefined;
  readonly outlines?: readonly Outline[] | undefined;
}

function readList(text: string): readonly NamedFeed[] {
  let outlines: readonly Outline[];
  try {
    outlines = parseOpml(text).body?.outlines ?? [];
  } catch (error) {
    throw userFault('fault.feed-list-broken', null, { cause: error });
  }
  const feeds = new Map<string, NamedFeed>();
  const waiting = [...outlines];
  for (let outline = waiting.shift(); outline; outline = waiting.shift()) {
    waiting.unshift(...(outline.outlines ?? []));
    const link = outline.xmlUrl?.trim() ?? '';
    if (feeds.size === MOST_NAMED || findLinkFault(link) !== null) continue;
    const title = (outline.text ?? outline.title ?? '').replace(/\s+/g, ' ').trim();
    const named = title.slice(0, LONGEST_DETAIL).toWellFormed();
    feeds.set(link, { link, title: named === '' ? null : named });
  }
  return [...feeds.values()];
}
