import { readPageDays, readPageMonth } from '../page-date.ts';
import { type LinkedData, listOf } from '../tree/json-ld.ts';
import type { MetaTags } from '../tree/meta-tags.ts';
import type { DateReader } from './shown-dates.ts';

/** Names of `<meta>` elements with the date of publication, most reliable first. */
const PUBLISHED_NAMES = (
  'article:published_time article:published og:article:published_time og:published_time ' +
  'datepublished rnews:datepublished article.published parsely-pub-date sailthru.date ' +
  'cxenseparse:publishtime cxenseparse:recs:publishtime published_at published publisheddate ' +
  'publish-date publish_date publishdate publicationdate publication_date pubdate ' +
  'citation_publication_date citation_date article_date_original originalpublicationdate ' +
  'dc.date.issued dcterms.issued dcterms.date.issued dc.date.created dcterms.created ' +
  'date.available date.created datecreated dc.date dcterms.date article:post_date ' +
  'article:created_time date article_date displaydate'
).split(' ');

const MODIFIED_NAMES =
  'article:modified_time og:updated_time datemodified last-modified lastmod dc.date.modified'.split(
    ' ',
  );

/** Matches a moment in UTC. */
const IN_UTC = /\d(?:Z|[+-]00:?00)(?: \([\w ]{1,40}\))?$/i;

/** A live blog starts with its coverage. */
const PUBLISHED_KEYS = ['datePublished', 'coverageStartTime'];

/** The parts of a page that state its date for machines. */
export interface StatedSources {
  /** JSON-LD nodes of reports, the one of this page first. */
  readonly articles: readonly LinkedData[];
  /** JSON-LD nodes of the page itself. */
  readonly pages: readonly LinkedData[];
  readonly meta: MetaTags;
}

/** A date. If it comes from a moment in UTC, the day at the place of publication may differ. */
export interface ReadDate {
  /** Two if it can be read in two ways. */
  readonly days: readonly string[];
  readonly utc: boolean;
  /** The hour of the moment; `null` if it has none. */
  readonly hour: number | null;
}

/** Reads the days of publication in JSON-LD and in `<meta>`, the most reliable first. */
export function publishedDates(
  { articles, pages, meta }: StatedSources,
  reader: DateReader,
): { readonly linked: readonly ReadDate[]; readonly tagged: readonly ReadDate[] } {
  return {
    linked: datesOf([...articles, ...pages], PUBLISHED_KEYS, reader),
    tagged: PUBLISHED_NAMES.flatMap((name) => readAll(meta.get(name) ?? [], reader)),
  };
}

/** Reads the days on which a page was changed. */
export function modifiedDates(
  { articles, pages, meta }: StatedSources,
  reader: DateReader,
): readonly ReadDate[] {
  return [
    ...datesOf([...articles, ...pages], ['dateModified'], reader),
    ...MODIFIED_NAMES.flatMap((name) => readAll(meta.get(name) ?? [], reader)),
  ];
}

/** Reads the month of publication, where a page states no day. */
export function statedMonth(
  { articles, meta }: StatedSources,
  { now, habits }: DateReader,
): string | null {
  const texts = [
    ...articles.flatMap((node) => listOf(node.datePublished)),
    ...PUBLISHED_NAMES.flatMap((name) => meta.get(name) ?? []),
  ];
  for (const text of texts) {
    const month = typeof text === 'string' ? readPageMonth(text, now, habits.language) : null;
    if (month !== null) return month;
  }
  return null;
}

function readAll(texts: readonly unknown[], { now, habits }: DateReader): ReadDate[] {
  return texts.flatMap((text) => {
    const days = typeof text === 'string' ? readPageDays(text, now, habits) : [];
    if (days.length === 0) return [];
    const hour = /\d[T ](\d{2}):\d{2}/.exec(String(text))?.[1];
    const utc = IN_UTC.test(String(text).trim());
    return [{ days, utc, hour: hour === undefined ? null : Number(hour) }];
  });
}

function datesOf(
  nodes: readonly LinkedData[],
  keys: readonly string[],
  reader: DateReader,
): ReadDate[] {
  return nodes.flatMap((node) => keys.flatMap((key) => readAll(listOf(node[key]), reader)));
}
