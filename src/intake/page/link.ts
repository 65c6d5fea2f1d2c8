import { isLink } from '../../corpus/format/link.ts';
import { LONGEST_LINK } from '../../text/length-limits.ts';
import { isCopy, originalLink } from './original-link.ts';
import { type Elements, hasWord } from './tree/elements.ts';
import { firstOf, type MetaTags } from './tree/meta-tags.ts';

/**
 * Finds the canonical link of a page. Accepts it only if it leads to the same site and not to its front
 * page, which some pages state by mistake. The link of an archived or translated copy is that of its original.
 *
 * @param given - The link the page was read from; `null` for a file.
 */
export function findUrl(elements: Elements, meta: MetaTags, given: string | null): string | null {
  const canonical =
    elements
      .withTag('LINK')
      .find((link) => hasWord(link, 'rel', 'canonical'))
      ?.getAttribute('href') ?? null;
  const stated = [canonical, firstOf(meta, ['og:url'])]
    .map((url) => absolute(url, given === null ? null : originalLink(given)))
    .filter((url) => url !== null)
    .map(originalLink);
  if (given === null) return stated[0] ?? null;
  const original = originalLink(given);
  const isUnknown = isCopy(original);
  return stated.find((url) => isUnknown || isSamePage(url, original)) ?? original;
}

function absolute(stated: string | null, base: string | null): string | null {
  const url = stated?.trim() ?? null;
  if (url === null || url.length > LONGEST_LINK) return null;
  const resolved = URL.canParse(url, base ?? undefined)
    ? new URL(url, base ?? undefined).href
    : null;
  return resolved !== null && isLink(resolved) ? resolved : null;
}

function isSamePage(url: string, given: string): boolean {
  const [one, other] = [new URL(url), new URL(given)];
  const isFront = one.pathname === '/' && one.search === '' && other.pathname !== '/';
  return !isFront && siteOf(one.hostname) === siteOf(other.hostname);
}

/** `m.example.com`, `amp.example.com` and `www.example.com` are one site. */
function siteOf(host: string): string {
  return host.replace(/^(?:www\d?|m|mobile|amp)\./, '');
}
