import { isLink } from '../../corpus/format/link.ts';
import { LONGEST_LINK } from '../../text/longest.ts';
import { withoutTrailing } from '../../text/trailing.ts';
import { UserError } from '../../user-error.ts';
import { findBodyDoubts } from '../doubts.ts';
import type { Draft } from '../draft.ts';
import { findAuthors } from './authors.ts';
import { extractBody } from './body/body.ts';
import { findLanguage } from './language.ts';
import { findUrl } from './page-url.ts';
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
 * Makes a draft of a web page. It is only a matter of computing, but pages can be built to make it
 * last: call it in a thread that can be stopped.
 *
 * @param html - The whole page.
 * @param url - Where it was read from; `null` for a file of unknown origin.
 * @param now - The clock; reports are not from the future.
 * @throws UserError if there is no report on the page, or it is too large to be read.
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

/** The site says that only those who paid may read the whole. */
function isNotFree({ isAccessibleForFree: free }: LinkedData): boolean {
  return free === false || (typeof free === 'string' && /^(?:https?:.*\/)?false$/i.test(free));
}

function isSamePath(one: string, other: string): boolean {
  if (one.length > LONGEST_LINK || !URL.canParse(one) || !URL.canParse(other)) return false;
  const key = ({ hostname, pathname }: URL) =>
    `${hostname.replace(/^(?:www|m|amp)\./, '')}${withoutTrailing(pathname, /\//)}`;
  return key(new URL(one)) === key(new URL(other));
}
