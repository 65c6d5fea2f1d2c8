import { doubtOf } from '../../doubt.ts';
import type { Doubt } from '../../draft.ts';
import { blocksOf } from '../body/blocks.ts';
import type { DateHabits } from '../dates/printed-dates.ts';
import type { Head } from '../head.ts';
import type { ParsedPage } from '../tree/document.ts';
import { plainText } from '../tree/entities.ts';
import { hasName, isLinkedData, type LinkedData, listOf, typesOf } from '../tree/json-ld.ts';
import type { MetaTags } from '../tree/meta-tags.ts';
import {
  attributeOf,
  lineOf,
  nodesBelow,
  type PageElement,
  shortLineOf,
  TEXT,
} from '../tree/node.ts';
import { authorElements } from './author-elements.ts';
import { isBehindName, isNewsroom } from './byline-words.ts';
import { namesIn } from './person-names.ts';
import { isPerson, printedByline } from './printed-byline.ts';

/** The authors of a report, and doubts about them. */
export interface Authors {
  readonly authors: readonly string[];
  readonly doubts: readonly Doubt[];
}

type Named = ReadonlyMap<unknown, LinkedData>;

/** The parts of a page that may name its authors. */
export interface AuthorSources {
  readonly page: ParsedPage;
  readonly head: Head;
  readonly habits: DateHabits;
  readonly articles: readonly LinkedData[];
  /** Nodes by `@id`: an article may refer to an author described in another node. */
  readonly named: Named;
  readonly meta: MetaTags;
  /** Names of the site. The site counts as the author only if no person is named. */
  readonly siteNames: readonly string[];
}

/** Names of `<meta>` elements that hold authors, most reliable first. */
const AUTHOR_NAMES = (
  'article:author og:article:author author parsely-author sailthru.author byl dc.creator ' +
  'dcterms.creator citation_author article_author'
).split(' ');

/** Characters of an element near the heading with names. */
const LONGEST_BYLINE = 120;

/** More names than this belong to other reports on the page. */
const MOST_MARKED = 6;

/**
 * Finds the authors of a report in JSON-LD, then in `<meta>`, then in marked elements and in the byline. A
 * person in the byline wins over metadata that names only the site. Names that the page does not print, or
 * prints otherwise, get a doubt.
 */
export function findAuthors(sources: AuthorSources): Authors {
  const { articles, named, meta, siteNames, head } = sources;
  const linked = firstNamed(articles.map((node) => authorsOf(node, named)));
  const tagged = firstNamed(
    AUTHOR_NAMES.map((name) => unique((meta.get(name) ?? []).flatMap(clean))),
  );
  const house = new Set(siteNames.flatMap((name) => [fold(name), fold(initials(name))]));
  const isHouse = (name: string) => house.has(fold(name)) || isNewsroom(name);
  const isPeople = (names: readonly string[]) => names.some((name) => !isHouse(name));
  const stated = [linked, tagged].find(isPeople);
  const printed = printedByline(head, sources.habits);
  const byline = printed.filter((name) => !isHouse(name));
  if (stated) {
    const people = byline.filter(isPerson);
    const names = people.length > 0 ? people : namesInHead(stated, sources);
    const { authors, doubts } = compare(stated, names, sources);
    const isAdmin = doubts.length === 0 && stated === linked && articles.some(isOfAdmin);
    return { authors, doubts: isAdmin ? [OF_ADMIN] : doubts };
  }
  const marked = byline.length > 0 ? byline : markedNames(sources).filter((name) => !isHouse(name));
  if (marked.length > 0) return { authors: marked, doubts: [FROM_BYLINE] };
  const authors = firstNamed([linked, tagged, printed]);
  return { authors, doubts: authors.length > 0 ? [ONLY_OUTLET] : [] };
}

/** Names in marked elements near the heading, if the authors that the page states are not printed there. */
function namesInHead(stated: readonly string[], { page, head }: AuthorSources): string[] {
  const nearby = fold(head.lines.join(' '));
  if (stated.some((name) => nearby.includes(fold(name)))) return [];
  const lines = new Set(head.lines);
  const marked = page.elements
    .withAttribute('class')
    .filter((element) => /author|byline/i.test(attributeOf(element, 'class')))
    .filter(
      (element) =>
        !head.beside.has(element) && lines.has(shortLineOf(element, LONGEST_BYLINE) ?? ''),
    );
  const names = unique(marked.flatMap(namesOfElement)).filter(isPerson);
  return names.length > MOST_MARKED ? [] : names;
}

const FROM_BYLINE = doubtOf('author-from-byline', 'doubt.author-from-byline');

const ONLY_OUTLET = doubtOf('author-is-outlet', 'doubt.author-is-outlet');

const OF_ADMIN = doubtOf('author-is-outlet', 'doubt.author-is-admin');

/** The page of an account that publishes for others. */
const ADMIN_PAGE = /\/authors?\/(?:admin|administrator|webmaster|editor)\/?$/i;

function isOfAdmin({ author }: LinkedData): boolean {
  return listOf(author).some(
    (value) =>
      isLinkedData(value) &&
      [value['@id'], value.url].some((link) => ADMIN_PAGE.test(String(link))),
  );
}

/** Compares the authors that a page states with those that it prints. */
function compare(
  stated: readonly string[],
  byline: readonly string[],
  { page: { document }, head }: AuthorSources,
): Authors {
  const keys = stated.map(fold);
  const others = byline.filter((name) => !keys.some((key) => fold(name).includes(key)));
  if (others.length > 0) {
    const isMore = others.length < byline.length && byline.length > stated.length;
    // An account of the content system is no author.
    const isBetter = isMore || !stated.some(isPerson);
    return {
      authors: isBetter ? byline : stated,
      doubts: [doubtOf('authors-differ', 'doubt.authors-differ', { names: byline.join(', ') })],
    };
  }
  const nearby = fold(head.lines.join(' '));
  const distant = stated.filter((name) => !nearby.includes(fold(name)));
  if (distant.length === 0 || document.body === null) return { authors: stated, doubts: [] };
  const text = fold(visibleText(document.body));
  const unseen = distant.filter((name) => !text.includes(fold(name)));
  if (unseen.length === 0) return { authors: stated, doubts: [] };
  return {
    authors: stated,
    doubts: [
      doubtOf('author-not-printed', 'doubt.author-not-printed', { names: unseen.join(', ') }),
    ],
  };
}

/** Elements with hidden text. */
const UNSEEN: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

function visibleText(body: PageElement): string {
  const texts: string[] = [];
  for (const node of nodesBelow(body)) {
    if (node.nodeType !== TEXT || UNSEEN.has(node.parentElement?.tagName ?? '')) continue;
    texts.push(node.textContent ?? '');
  }
  return texts.join(' ');
}

function firstNamed(candidates: readonly (readonly string[])[]): readonly string[] {
  return candidates.find((names) => names.length > 0) ?? [];
}

function authorsOf(article: LinkedData, named: Named): string[] {
  const values = listOf(article.author ?? article.creator);
  return unique(values.flatMap((value) => namesOfValue(value, named)));
}

function namesOfValue(value: unknown, named: Named): string[] {
  if (typeof value === 'string') return clean(value);
  if (!isLinkedData(value)) return [];
  const node = hasName(value) ? value : named.get(value['@id']);
  if (!node) return [];
  if (typeof node.familyName === 'string' && typeof node.givenName === 'string' && !node.name) {
    return clean(`${node.givenName} ${node.familyName}`);
  }
  return listOf(node.name).flatMap((name) => {
    if (typeof name !== 'string') return [];
    // The name of an organization may contain commas, so it is not split.
    return typesOf(node).includes('Organization') ? [oneName(name)].flat() : clean(name);
  });
}

function oneName(name: string): string[] {
  const names = clean(name);
  return names.length > 1 ? [plainText(name).replace(/\s+/gu, ' ').trim()] : names;
}

function clean(text: string): string[] {
  return namesIn(plainText(text));
}

/** The names in the first kind of elements that has any. */
function markedNames({ page, head }: AuthorSources): string[] {
  for (const marked of authorElements(page.elements)) {
    const elements = marked.filter((element) => !head.beside.has(element));
    if (elements.length > MOST_MARKED * 2) continue;
    const names = unique(elements.flatMap(namesOfElement));
    if (names.length > MOST_MARKED || !names.some(isPerson)) continue;
    const people = names.filter(isPerson);
    const own = people.filter((name) => !isBehindName(name));
    return own.length > 0 ? own : people;
  }
  return [];
}

/** The job of an author is often in a block of its own behind the name. */
function namesOfElement(element: PageElement): string[] {
  const content = element.getAttribute('content');
  if (content !== null) return clean(content);
  const lines = blocksOf(element).map(({ text }) => text);
  const found = lines.map(clean).find((names) => names.length > 0);
  return found ?? clean(lineOf(element));
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = fold(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Returns `LTO` for Legal Tribune Online. */
function initials(name: string): string {
  const words = name.split(/\s+/u);
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : name;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
