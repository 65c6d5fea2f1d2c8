import type { Doubt } from '../draft.ts';
import { plainText } from './entities.ts';
import { isLinkedData, type LinkedData, listOf, typesOf } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { lineOf, type PageDocument } from './node.ts';
import { namesIn } from './person-names.ts';

/** Who wrote a report, and what is doubtful about it. */
export interface Authors {
  readonly authors: readonly string[];
  readonly doubts: readonly Doubt[];
}

/** Where a page's authors are looked for. */
export interface AuthorSources {
  readonly document: PageDocument;
  readonly articles: readonly LinkedData[];
  /** All nodes, in which an author may be described apart. */
  readonly nodes: readonly LinkedData[];
  readonly meta: MetaTags;
  /** Names of the site: a house is its own author only where nobody is named. */
  readonly siteNames: readonly string[];
}

/** Names of `<meta>` elements that hold authors, the surest first. */
const AUTHOR_NAMES = (
  'article:author og:article:author author parsely-author sailthru.author byl dc.creator ' +
  'dcterms.creator citation_author article_author'
).split(' ');

/** Elements that are marked as the author's name, the surest first. */
const MARKED = [
  '[itemprop~=author] [itemprop~=name]',
  '[itemprop~=author]',
  '[rel~=author]',
  '.author-name, .author__name, .authorname, .byline-name, .byline__name, .byline__author',
  '.byline a, .author a, .authors a',
  '.byline, .author, .authors, .article-author, .article__author, .post-author',
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"], a[href*="/autoren/"]',
];

/** A page names no more authors of one report; lists of them are of other reports. */
const MOST_MARKED = 6;

/**
 * Finds who wrote a report: JSON-LD, `<meta>`, then elements marked as the author's. Where only the
 * house itself is named, a person in the byline counts more.
 */
export function findAuthors(sources: AuthorSources): Authors {
  const { articles, nodes, meta, siteNames } = sources;
  const linked = firstNamed(articles.map((node) => authorsOf(node, nodes)));
  const tagged = firstNamed(
    AUTHOR_NAMES.map((name) => unique((meta.get(name) ?? []).flatMap(clean))),
  );
  const house = new Set(siteNames.flatMap((name) => [fold(name), fold(initials(name))]));
  const isHouse = (names: readonly string[]) => names.every((name) => house.has(fold(name)));
  for (const names of [linked, tagged]) {
    if (names.length > 0 && !isHouse(names)) return { authors: names, doubts: [] };
  }
  const marked = markedNames(sources.document).filter((name) => !isHouse([name]));
  if (marked.length > 0) {
    const message = 'author taken from the byline: please check';
    return { authors: marked, doubts: [{ code: 'author-from-byline', message }] };
  }
  return { authors: linked.length > 0 ? linked : tagged, doubts: [] };
}

function firstNamed(candidates: readonly (readonly string[])[]): readonly string[] {
  return candidates.find((names) => names.length > 0) ?? [];
}

function authorsOf(article: LinkedData, nodes: readonly LinkedData[]): string[] {
  const values = listOf(article.author ?? article.creator);
  return unique(values.flatMap((value) => namesOfValue(value, nodes)));
}

function namesOfValue(value: unknown, nodes: readonly LinkedData[]): string[] {
  if (typeof value === 'string') return clean(value);
  if (!isLinkedData(value)) return [];
  const named = hasName(value)
    ? value
    : nodes.find((node) => node['@id'] === value['@id'] && hasName(node));
  if (!named) return [];
  if (typeof named.familyName === 'string' && typeof named.givenName === 'string' && !named.name) {
    return clean(`${named.givenName} ${named.familyName}`);
  }
  return listOf(named.name).flatMap((name) => {
    if (typeof name !== 'string') return [];
    // The name of one person may hold a comma; a list of names is not called a person.
    return typesOf(named).includes('Organization') ? [oneName(name)].flat() : clean(name);
  });
}

function hasName({ name, familyName }: LinkedData): boolean {
  return listOf(name).some((one) => typeof one === 'string') || typeof familyName === 'string';
}

function oneName(name: string): string[] {
  const names = clean(name);
  return names.length > 1 ? [plainText(name).replace(/\s+/gu, ' ').trim()] : names;
}

function clean(text: string): string[] {
  return namesIn(plainText(text));
}

/** The names in the first group of marked elements that holds any. */
function markedNames(document: PageDocument): string[] {
  for (const selector of MARKED) {
    const elements = [...document.querySelectorAll(selector)].filter(
      (element) => !element.closest('aside, nav, footer, [class*=related], [class*=comment]'),
    );
    if (elements.length > MOST_MARKED * 2) continue;
    const names = unique(
      elements.flatMap((element) => clean(element.getAttribute('content') ?? lineOf(element))),
    );
    if (names.length > 0 && names.length <= MOST_MARKED && names.some(isPerson)) {
      return names.filter(isPerson);
    }
  }
  return [];
}

/** Two to five words, each with a capital, as the names of people are mostly written. */
function isPerson(name: string): boolean {
  const words = name.split(' ');
  if (/[^\P{L}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name)) return true;
  return (
    words.length > 1 &&
    words.length <= 5 &&
    words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length > 1
  );
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

/** `LTO` of Legal Tribune Online. */
function initials(name: string): string {
  const words = name.split(/\s+/u);
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : name;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
