import { isLink } from '../../corpus/format/link.ts';
import { LONGEST_LINK } from '../../text/length-limits.ts';

/** Hosts that keep copies of pages. Their addresses have the original one in them. */
const ARCHIVES =
  /^(?:web\.archive\.org|archive\.(?:today|ph|is|li|md|vn|fo)|webcache\.googleusercontent\.com|12ft\.io|r\.jina\.ai|perma\.cc)$/;

/** Those that keep a page for good. */
const LASTING = /^(?:web\.archive\.org|archive\.(?:today|ph|is|li|md|vn|fo)|perma\.cc)$/;

/** Hosts that translate pages, or show them in another form, and name the original in a parameter. */
const TRANSLATORS =
  /^(?:translate\.google\.[a-z.]{2,6}|translated\.turbopages\.org|translate\.yandex\.[a-z]{2,3}|www\.microsofttranslator\.com|(?:www\.)?translatoruser[a-z-]*\.com)$/;

const PARAMETERS = ['u', 'url', 'a'];

/** `www-bbc-com.translate.goog` is www.bbc.com. */
const TRANSLATED_HOST = /^([a-z0-9-]{1,253})\.translate\.goog$/;

/** Addresses of pages in the format of Google AMP. */
const AMP_PATH = /^\/(?:amp|[acvi])\/(s\/)?/;
const AMP_HOST = /^www\.google\.[a-z.]{2,6}$|\.cdn\.ampproject\.org$/;

/** An address inside another one. Archives drop one of its slashes. */
const INNER = /https?:\/{1,2}(?=[^/])/i;

/** Whether a link leads to a copy of a page rather than to the page. */
export function isCopy(url: string): boolean {
  const { hostname } = new URL(url);
  return ARCHIVES.test(hostname) || TRANSLATORS.test(hostname) || TRANSLATED_HOST.test(hostname);
}

/** Whether a link leads to a copy that an archive keeps. */
export function isInArchive(url: string): boolean {
  return URL.canParse(url) && LASTING.test(new URL(url).hostname);
}

/**
 * Finds the link of the original page in the link of an archived, translated or shortened copy.
 *
 * @param url - A link.
 * @returns The same link if it is of no copy, or the original is not in it.
 */
export function originalLink(url: string): string {
  const parsed = new URL(url);
  const found =
    translatedOriginal(parsed) ??
    archivedOriginal(parsed) ??
    namedOriginal(parsed) ??
    ampOriginal(parsed);
  return found !== null && found.length <= LONGEST_LINK && isLink(found) ? found : url;
}

function archivedOriginal({ hostname, pathname, search }: URL): string | null {
  if (!ARCHIVES.test(hostname)) return null;
  const path = `${pathname.slice(1)}${search}`;
  const start = path.search(INNER);
  const inner = start < 0 ? '' : path.slice(start).replace(/:\/{1,2}/, '://');
  return URL.canParse(inner) ? new URL(inner).href : null;
}

function namedOriginal({ hostname, searchParams }: URL): string | null {
  if (!TRANSLATORS.test(hostname)) return null;
  const stated = PARAMETERS.map((name) => searchParams.get(name)).find((value) => value !== null);
  return stated !== undefined && URL.canParse(stated) ? stated : null;
}

function translatedOriginal(url: URL): string | null {
  const label = TRANSLATED_HOST.exec(url.hostname)?.[1];
  if (label === undefined) return null;
  const host = label.replace(/-{1,2}/g, (dashes) => (dashes === '--' ? '-' : '.'));
  const original = new URL(url.href);
  original.hostname = host;
  for (const name of [...original.searchParams.keys()]) {
    if (name.startsWith('_x_tr')) original.searchParams.delete(name);
  }
  return original.href;
}

function ampOriginal({ hostname, pathname, search }: URL): string | null {
  const match = AMP_HOST.test(hostname) ? AMP_PATH.exec(pathname) : null;
  if (!match) return null;
  const rest = pathname.slice(match[0].length);
  const link = `${match[1] === undefined ? 'http' : 'https'}://${rest}${search}`;
  return URL.canParse(link) ? link : null;
}
