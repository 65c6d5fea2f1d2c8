import { isLink } from '../../corpus/format/link.ts';
import { userFault } from '../../text/faults/user-fault.ts';
import { LONGEST_LINK } from '../../text/length-limits.ts';
import { withoutTrailing } from '../../text/trailing.ts';
import { doubtOf } from '../doubt.ts';
import { findBodyDoubts, findStruckDoubts } from '../doubts.ts';
import type { Doubt, Draft } from '../draft.ts';
import { findAuthors } from './authors/authors.ts';
import { extractBody, type PageBody } from './body/body.ts';
import { dateHabits } from './dates/date-habits.ts';
import { withDateline } from './dates/dateline-day.ts';
import { findPublished } from './dates/published.ts';
import { findHead } from './head.ts';
import { type ManyReports, manyReports, manyReportsDoubts } from './kinds/many-reports.ts';
import { noticeDoubt } from './kinds/notice.ts';
import { draftFromPost, readPost } from './kinds/post.ts';
import { findLanguage } from './language.ts';
import { findUrl } from './link.ts';
import { findPublication } from './publication.ts';
import { savedFrom } from './saved-from.ts';
import { findTitle } from './title.ts';
import { type ParsedPage, parsePage } from './tree/document.ts';
import {
  articleNodes,
  type LinkedData,
  linkedDataOf,
  namedById,
  pageNodes,
} from './tree/json-ld.ts';
import { checkSize } from './tree/measure.ts';
import { type MetaTags, metaTagsOf } from './tree/meta-tags.ts';

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
  const page = parsePage(html);
  const { document, elements } = page;
  const meta = metaTagsOf(elements);
  const nodes = linkedDataOf(elements);
  const given = url !== null && isLink(url) ? url : savedFrom(html);
  const link = findUrl(elements, meta, given);
  if (link !== null && isRedirect(link)) throw userFault('fault.link-google-news');
  const articles = articleNodes(nodes, (other) => link !== null && isSamePath(other, link));
  const language = findLanguage(document, articles, meta);
  const post = readPost(document, link, now);
  if (post !== null && link !== null) return draftFromPost(post, link, language);
  return draftFromReport({ html, page, meta, nodes, articles, link, language }, now);
}

/** A page with what it states of itself. */
interface OpenedPage {
  readonly html: string;
  readonly page: ParsedPage;
  readonly meta: MetaTags;
  readonly nodes: readonly LinkedData[];
  /** The nodes of the report. */
  readonly articles: readonly LinkedData[];
  readonly link: string | null;
  readonly language: string | null;
}

function draftFromReport(opened: OpenedPage, now: Date): Draft {
  const { html, page, meta, nodes, articles, link: url, language } = opened;
  const { elements } = page;
  const named = namedById(nodes);
  const publication = findPublication({ page, articles, named, meta, url });
  const { siteNames } = publication;
  const title = findTitle({ elements, articles, meta, siteNames });
  const head = findHead(page, title.title === null ? [] : [title.title]);
  const habits = dateHabits(language, url);
  const authors = findAuthors({ page, head, habits, articles, named, meta, siteNames });
  const dates = { elements, head, articles, pages: pageNodes(nodes), meta, url, language };
  const dated = findPublished(dates, now);
  const many = manyReports({ elements, head, nodes, articles, meta, url });
  const report = extractBody({ page, html, articles, title: title.title, url, language });
  const body = report.text;
  const published = withDateline(dated, body, dates, now);
  if (body === '' && title.title === null) throw userFault('fault.page-no-report');
  const found = [title, publication, authors, published].flatMap(({ doubts }) => doubts);
  return {
    title: title.title,
    source: publication.source,
    author: authors.authors.length > 0 ? authors.authors.join(', ') : null,
    published: published.published,
    language,
    url,
    body,
    leftOut: report.leftOut,
    doubts: [...found, ...doubtsOfReport(report, many, articles)],
  };
}

/** The doubts about the text: whether it is one report, and whole. */
function doubtsOfReport(
  { text, struck }: PageBody,
  many: ManyReports,
  articles: readonly LinkedData[],
): Doubt[] {
  const notice = noticeDoubt(text);
  const doubts = [...findBodyDoubts(text), ...findStruckDoubts(struck)];
  const isPaid = doubts.every(({ code }) => code !== 'paywall') && articles.some(isNotFree);
  return [
    ...(notice === null ? manyReportsDoubts(many, text) : [notice]),
    ...doubts,
    ...(isPaid ? [doubtOf('paywall', 'doubt.behind-paywall')] : []),
  ];
}

/** Whether a link leads to a page of Google News, which only sends browsers on to the report. */
function isRedirect(link: string): boolean {
  return new URL(link).hostname === 'news.google.com';
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
