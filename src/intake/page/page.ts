import { isLink } from '../../corpus/format/link.ts';
import { LONGEST_LINK } from '../../text/length-limits.ts';
import { withoutTrailing } from '../../text/trailing.ts';
import { UserError } from '../../user-error.ts';
import { findBodyDoubts } from '../doubts.ts';
import type { Draft } from '../draft.ts';
import { findAuthors } from './authors.ts';
import { extractBody } from './body/body.ts';
import { findLanguage } from './language.ts';
import { findUrl } from './link.ts';
import { findPublication } from './publication.ts';
import { findPublished } from './published.ts';
import { findTitle } from './title.ts';
import { parsePage } from './tree/document.ts';
import {
  articleNodes,
  type LinkedData,
  linkedDataOf,
  namedById,
  pageNodes,
} from './tree/json-ld.ts';
import { checkSize } from './tree/measure.ts';
import { metaTagsOf } from './tree/meta-tags.ts';

const NO_REPORT =
  'I found no report on that page. If you can read one there, paste its text instead.';

/**
 * Makes a draft from a web page. It runs synchronously, and a hostile page can make it slow: call it in a
 * process that can be stopped.
 *
 * @param html - The whole page.
 * @param url - Where the page was read from; `null` for a file of unknown origin.
 * @param now - The current time; no report is from the future.
 * @throws UserError if the page has no report or is too large to read.
 */
export function draftFromPage(html: string, url: string | null, now: Date): Draft {
  checkSize(html);
  const document = parsePage(html);
  const meta = metaTagsOf(document);
  const nodes = linkedDataOf(document);
  const link = findUrl(document, meta, url !== null && isLink(url) ? url : null);
  const articles = articleNodes(nodes, (other) => link !== null && isSamePath(other, link));
  const named = namedById(nodes);
  const publication = findPublication({ document, articles, named, meta, url: link });
  const { siteNames } = publication;
  const title = findTitle({ document, articles, meta, siteNames });
  const authors = findAuthors({ document, articles, named, meta, siteNames });
  const dates = { document, articles, pages: pageNodes(nodes), meta, url: link };
  const published = findPublished(dates, now);
  const language = findLanguage(document, articles, meta);
  const body = extractBody({ document, html, articles, title: title.title, url: link });
  if (body === '' && title.title === null) throw new UserError(NO_REPORT);
  const bodyDoubts = findBodyDoubts(body);
  const isPaid = bodyDoubts.every(({ code }) => code !== 'paywall') && articles.some(isNotFree);
  return {
    title: title.title,
    source: publication.source,
    author: authors.authors.length > 0 ? authors.authors.join(', ') : null,
    published: published.published,
    language,
    url: link,
    body,
    doubts: [
      ...title.doubts,
      ...publication.doubts,
      ...authors.doubts,
      ...published.doubts,
      ...bodyDoubts,
      ...(isPaid
        ? [{ code: 'paywall', message: 'behind a paywall: the text may be cut off' } as const]
        : []),
    ],
  };
}

/** Whether the site declares that the report is not free. */
function isNotFree({ isAccessibleForFree: free }: LinkedData): boolean {
  return free === false || (typeof free === 'string' && /^(?:https?:.*\/)?false$/i.test(free));
}

function isSamePath(one: string, other: string): boolean {
  if (one.length > LONGEST_LINK || !URL.canParse(one) || !URL.canParse(other)) return false;
  const key = ({ hostname, pathname }: URL) =>
    `${hostname.replace(/^(?:www|m|amp)\./, '')}${withoutTrailing(pathname, /\//)}`;
  return key(new URL(one)) === key(new URL(other));
}
