import type { Elements } from '../tree/elements.ts';
import { attributeOf, isWithin, type PageElement } from '../tree/node.ts';

const NAME_CLASSES =
  'author-name author__name authorname byline-name byline__name byline__author'.split(' ');

const LINK_CLASSES = 'byline author authors'.split(' ');

const BYLINE_CLASSES = 'byline author authors article-author article__author post-author'.split(
  ' ',
);

/** Links to the pages of authors. */
const AUTHOR_PAGE = /\/(?:authors?|autor(?:en)?)\//;

/** Yields the elements that may hold the names of authors, the most reliable kind first. */
export function* authorElements(elements: Elements): Generator<readonly PageElement[]> {
  const properties = new Set(elements.withWord('itemprop', 'author'));
  yield elements.withWord('itemprop', 'name').filter((name) => isBelow(name, properties));
  yield [...properties];
  yield elements.withWord('rel', 'author');
  const named = elements
    .withAttribute('class')
    .filter((element) => /author|byline/i.test(attributeOf(element, 'class')));
  yield named.filter((element) => hasClass(element, NAME_CLASSES));
  const around = new Set(named.filter((element) => hasClass(element, LINK_CLASSES)));
  const links = elements.withTag('A');
  yield around.size === 0 ? [] : links.filter((link) => isBelow(link, around));
  yield named.filter((element) => hasClass(element, BYLINE_CLASSES));
  yield named;
  yield links.filter((link) => AUTHOR_PAGE.test(attributeOf(link, 'href')));
}

function isBelow({ parentElement }: PageElement, outer: ReadonlySet<PageElement>): boolean {
  return parentElement !== null && isWithin(parentElement, (element) => outer.has(element));
}

function hasClass(element: PageElement, classes: readonly string[]): boolean {
  const own = attributeOf(element, 'class').split(/\s+/);
  return classes.some((name) => own.includes(name));
}
