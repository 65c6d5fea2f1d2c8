import type { Doubt } from '../draft.ts';
import { namesIn } from './person-names.ts';
import { plainText } from './tree/entities.ts';
import { hasName, isLinkedData, type LinkedData, listOf, typesOf } from './tree/json-ld.ts';
import type { MetaTags } from './tree/meta-tags.ts';
import { isWithin, lineOf, type PageDocument, type PageElement } from './tree/node.ts';

/** Who wrote a report, and what is doubtful about it. */
export interface Authors {
  readonly authors: readonly string[];
  readonly doubts: readonly Doubt[];
}

type Named = ReadonlyMap<unknown, LinkedData>;

/** Where a page's authors are looked for. */
export interface AuthorSources {
  readonly document: PageDocument;
  readonly articles: readonly LinkedData[];
  /** Nodes by their `@id`, since an author may be described apart. */
  readonly named: Named;
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
  const { articles, named, meta, siteNames } = sources;
  const linked = firstNamed(articles.map((node) => authorsOf(node, named)));
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
    // The name of one person may hold a comma; a list of names is not called a person.
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

/** The names in the first group of marked elements that holds any. */
function markedNames(document: PageDocument): string[] {
  for (const selector of MARKED) {
    const elements = [...document.querySelectorAll(selector)].filter(
      (element) => !isWithin(element, isBeside),
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

const BESIDE: ReadonlySet<string> = new Set(['ASIDE', 'NAV', 'FOOTER']);

/** Whether an element holds what is not the report, or is from its readers. */
function isBeside(element: PageElement): boolean {
  return BESIDE.has(element.tagName) || /related|comment/.test(element.getAttribute('class') ?? '');
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
