import { doubtOf } from '../../doubt.ts';
import type { Doubt } from '../../draft.ts';
import type { Head } from '../head.ts';
import { type Elements, hasWord } from '../tree/elements.ts';
import { type LinkedData, typesOf } from '../tree/json-ld.ts';
import { firstOf, type MetaTags } from '../tree/meta-tags.ts';
import { isWithinTag, shortLineOf } from '../tree/node.ts';

/** Characters of the shortest headline of another report. Shorter links name sections. */
const SHORTEST_HEADLINE = 20;

const LONGEST_HEADLINE = 300;

/** More are not needed to see that a page is a list. */
const MOST_HEADLINES = 100;

/** Headlines with links in the text from which on it is a list of reports. */
const FEWEST_HEADLINES = 4;

/** Characters of a paragraph by which a report is found in the text. */
const SHORTEST_SAMPLE = 100;
const LONGEST_SAMPLE = 1_500;

const HEADINGS = ['H1', 'H2', 'H3', 'H4'];

const LINK: ReadonlySet<string> = new Set(['A']);

const COLLECTION = /^(?:CollectionPage|SearchResultsPage|ItemList|Blog)$/;

/** What a page shows apart from a single report. Read it before the body is extracted, which changes the page. */
export interface ManyReports {
  /** Headlines that lead to other reports; none if the page says that it is a report. */
  readonly headlines: readonly string[];
  /** A paragraph of each report that the page shows. */
  readonly whole: readonly string[];
  /** Whether the page says that it is a list, or is the front page of its site. */
  readonly isList: boolean;
  /** On how many pages the report is, if it is on more than one. */
  readonly pages: number | null;
}

/** What the signs are found in. */
export interface ManyReportsSources {
  readonly elements: Elements;
  readonly head: Head;
  readonly nodes: readonly LinkedData[];
  /** The nodes of the report. */
  readonly articles: readonly LinkedData[];
  readonly meta: MetaTags;
  readonly url: string | null;
}

/** Finds the signs that a page shows several reports, or only a part of one. */
export function manyReports({
  elements,
  head,
  nodes,
  articles,
  meta,
  url,
}: ManyReportsSources): ManyReports {
  const isFront = url !== null && new URL(url).pathname === '/' && new URL(url).search === '';
  const isCollection = nodes.some((node) => typesOf(node).some((type) => COLLECTION.test(type)));
  const isArticle = articles.length > 0 || firstOf(meta, ['og:type']) === 'article';
  return {
    headlines: isArticle ? [] : headlinesOf(elements),
    whole: samplesOf(elements).slice(0, MOST_HEADLINES),
    isList: isFront || (isCollection && articles.length === 0) || (!isArticle && isTeasers(head)),
    pages: pagesOf(elements, head, url),
  };
}

/** Finds out whether the text holds several reports or a part of one. */
export function manyReportsDoubts(found: ManyReports, body: string): Doubt[] {
  const held = found.headlines.filter((headline) => body.includes(headline));
  if (found.isList || held.length >= FEWEST_HEADLINES) {
    return [doubtOf('no-report', 'doubt.is-list')];
  }
  const doubts: Doubt[] = [];
  const whole = found.whole.filter((sample) => body.includes(sample)).length;
  if (whole > 1) {
    doubts.push(doubtOf('several-reports', 'doubt.several-reports', { count: whole }));
  }
  if (found.pages !== null) {
    doubts.push(doubtOf('part-of-report', 'doubt.part-of-report', { pages: found.pages }));
  }
  return doubts;
}

/** Characters of a summary below a headline, and paragraphs in a row that only a report has. */
const SUMMARY = 80;
const MOST_IN_A_ROW = 2;

/** Whether a page has headlines that are links, each with a summary, and no longer text. */
function isTeasers({ blocks, beside }: Head): boolean {
  let teasers = 0;
  let row = 0;
  let isBelowHeadline = false;
  for (const { text, linked, element } of blocks) {
    if (beside.has(element)) continue;
    const isLink = linked > text.length / 2;
    row = text.length >= SUMMARY && !isLink ? row + 1 : 0;
    if (row > MOST_IN_A_ROW) return false;
    if (row === 1 && isBelowHeadline) teasers += 1;
    isBelowHeadline = isLink && text.length > SHORTEST_HEADLINE;
  }
  return teasers >= FEWEST_HEADLINES;
}

function headlinesOf(elements: Elements): string[] {
  const lines = elements
    .withTag(...HEADINGS)
    .filter((element) => isWithinTag(element, LINK) || element.querySelector('a[href]') !== null)
    .map((element) => shortLineOf(element, LONGEST_HEADLINE));
  const long = lines.flatMap((line) => (line && line.length > SHORTEST_HEADLINE ? [line] : []));
  return [...new Set(long)].slice(0, MOST_HEADLINES);
}

/** A paragraph of each article that has a heading with a link to its own page. */
function samplesOf(elements: Elements): string[] {
  const articles = elements.withTag('ARTICLE');
  if (articles.length < 2) return [];
  return articles.flatMap((article) => {
    const { parentElement } = article;
    if (parentElement && isWithinTag(parentElement, ARTICLE)) return [];
    if (article.querySelector('h1 a[href], h2 a[href]') === null) return [];
    for (const part of article.querySelectorAll('p')) {
      const line = shortLineOf(part, LONGEST_SAMPLE);
      if (line !== null && line.length >= SHORTEST_SAMPLE) return line;
    }
    return [];
  });
}

const ARTICLE: ReadonlySet<string> = new Set(['ARTICLE']);

/** A pager in words: `Page 1 of 5`. */
const PAGER =
  /(?:^|\s)(?:page|seite|página|pagina|strona|sayfa|страница|صفحة|עמוד|صفحه)\s{1,3}1\s{0,3}(?:of|von|de|di|sur|van|av|z|из|من|מתוך|از|\/)\s{0,3}([2-9]\d?)(?!\d)/iu;

/** Characters of a line that may be a pager. */
const LONGEST_PAGER = 80;

function pagesOf(elements: Elements, { blocks }: Head, url: string | null): number | null {
  for (const { text } of blocks) {
    const match = text.length <= LONGEST_PAGER ? PAGER.exec(text) : null;
    if (match) return Number(match[1]);
  }
  return url === null ? null : pagesByNext(elements, url);
}

/** The last page that a page with a second part links to. */
function pagesByNext(elements: Elements, url: string): number | null {
  const links = elements.withTag('LINK');
  const next = links.find((link) => hasWord(link, 'rel', 'next'))?.getAttribute('href') ?? null;
  if (next === null || !URL.canParse(next, url)) return null;
  const [one, other] = [new URL(url), new URL(next, url)];
  const isSecond =
    other.pathname.replace(/\/$/, '') === `${one.pathname.replace(/\/$/, '')}/2` ||
    (other.pathname === one.pathname && /[?&]page=2(?:&|$)/.test(other.search));
  return isSecond ? 2 : null;
}
