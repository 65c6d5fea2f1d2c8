import { Parser } from 'htmlparser2';
import { userFault } from '../../text/faults/user-fault.ts';
import { LONGEST_DETAIL } from '../../text/length-limits.ts';
import { UserError } from '../../user-error.ts';
import { checkSize } from '../page/tree/measure.ts';
import type { NamedFeed } from './found-feed.ts';
import { absoluteLink } from './items.ts';

/** Types of feeds that pages name. */
const TYPES =
  /^\s*(?:application\/(?:rss|atom|rdf)\+xml|application\/feed\+json|application\/json|text\/xml)\s*(?:;|$)/i;

/** Feeds that are read of one page. */
const MOST = 20;

/** A feed of what readers write below reports. */
const COMMENTS = /\bcomments?\b/i;

/**
 * Finds the feeds that a page names with `<link rel="alternate">`, those of comments last.
 *
 * @see https://html.spec.whatwg.org/multipage/links.html#rel-alternate
 * @param base - The link of the page.
 * @throws UserError if the page is larger or nested deeper than any real one.
 */
export function findPageFeeds(html: string, base: string): readonly NamedFeed[] {
  refuseUnsafe(html);
  const feeds = new Map<string, NamedFeed>();
  let start = base;
  const parser = new Parser({
    onopentag: (name, { href, rel = '', type = '', title }) => {
      if (name === 'base') start = absoluteLink(href, base) ?? base;
      const isFeed = name === 'link' && /(?:^|\s)alternate(?:\s|$)/i.test(rel) && TYPES.test(type);
      const link = isFeed ? absoluteLink(href, start) : null;
      if (link === null || feeds.has(link) || feeds.size === MOST) return;
      const named = title?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_DETAIL) ?? '';
      feeds.set(link, { link, title: named === '' ? null : named.toWellFormed() });
    },
  });
  parser.end(html);
  const isOfComments = ({ link, title }: NamedFeed) =>
    Number(COMMENTS.test(`${title ?? ''} ${link}`));
  return [...feeds.values()].sort((one, other) => isOfComments(one) - isOfComments(other));
}

function refuseUnsafe(html: string): void {
  try {
    checkSize(html);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw userFault('fault.feed-page-unsafe');
  }
}
