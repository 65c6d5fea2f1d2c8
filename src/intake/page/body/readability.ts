import { Readability } from '@mozilla/readability';
import {
  isElement,
  lineOf,
  nameOf,
  nodesBelow,
  oneLine,
  type PageDocument,
  type PageElement,
  shortLineOf,
  TEXT,
} from '../tree/node.ts';

/** Class names and ids of a byline, which Readability leaves out. */
const BYLINE_NAMES = /byline|author|dateline|writtenby/i;

/** Characters that a byline may have. */
const LONGEST_BYLINE = 99;

/**
 * Readability with tests that read each text below an element once. Its own read it again for each element
 * around it, which takes work that grows with the depth of the page.
 */
class Reader extends Readability<PageElement> {
  _isValidByline(element: PageElement): boolean {
    const isNamed =
      element.getAttribute('rel') === 'author' ||
      element.getAttribute('itemprop')?.includes('author') ||
      BYLINE_NAMES.test(nameOf(element));
    return isNamed === true && (shortLineOf(element, LONGEST_BYLINE) ?? '') !== '';
  }

  /** Characters inside elements with one of the tags, each counted once per such element, per character. */
  _getTextDensity(element: PageElement, tags: readonly string[]): number {
    const all = lineOf(element).length;
    if (all === 0) return 0;
    const counted = new Set(tags.map((tag) => tag.toUpperCase()));
    const layers = new Map<PageElement, number>([[element, 0]]);
    let inside = 0;
    for (const node of nodesBelow(element)) {
      const around = node.parentElement === null ? 0 : (layers.get(node.parentElement) ?? 0);
      if (isElement(node)) layers.set(node, around + (counted.has(node.tagName) ? 1 : 0));
      else if (node.nodeType === TEXT) inside += around * oneLine(node.textContent ?? '').length;
    }
    return inside / all;
  }
}

/** Finds the element that holds the report with Readability, which changes the document. */
export function readWithReadability(document: PageDocument): PageElement | null {
  try {
    const reader = new Reader(document as never, {
      // Keep the tree: HTML would have to be parsed again.
      serializer: (node) => node as never,
      keepClasses: true,
    });
    return reader.parse()?.content ?? null;
  } catch {
    // Readability fails on trees that no browser would build. The other methods may work.
    return null;
  }
}
