import type { Doubt } from '../draft.ts';
import { namesIn } from './person-names.ts';
import { plainText } from './tree/entities.ts';
import { hasName, isLinkedData, type LinkedData, listOf, typesOf } from './tree/json-ld.ts';
import type { MetaTags } from './tree/meta-tags.ts';
import { isWithin, lineOf, type PageDocument, type PageElement } from './tree/node.ts';

/** The authors of a report, and doubts about them. */
export interface Authors {
  readonly authors: readonly string[];
  readonly doubts: readonly Doubt[];
}

type Named = ReadonlyMap<unknown, LinkedData>;

/** The parts of a page that may name its authors. */
export interface AuthorSources {
  readonly document: PageDocument;
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

/** Selectors of elements that hold an author's name, most reliable first. */
const MARKED = [
  '[itemprop~=author] [itemprop~=name]',
  '[itemprop~=author]',
  '[rel~=author]',
  '.author-name, .author__name, .authorname, .byline-name, .byline__name, .byline__author',
  '.byline a, .author a, .authors a',
  '.byline, .author, .authors, .article-author, .article__author, .post-author',
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"], a[href*="/autoren/"]',
];

/** More names than this belong to other reports on the page. */
const MOST_MARKED = 6;

/**
 * Finds the authors of a report in JSON-LD, then in `<meta>`, then in marked elements. A person in the
 * byline wins over metadata that names only the site.
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

/** The names found by the first selector that finds any. */
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

/** Whether an element is beside the report, or holds readers' comments. */
function isBeside(element: PageElement): boolean {
  return BESIDE.has(element.tagName) || /related|comment/.test(element.getAttribute('class') ?? '');
}

/**
 * Whether a text looks like a person's name: two to five words, at least two with a capital. Names in
 * scripts without capitals always pass.
 */
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

/** Returns `LTO` for Legal Tribune Online. */
function initials(name: string): string {
  const words = name.split(/\s+/u);
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : name;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
