import { parseHTML } from 'linkedom/worker';
import type { PageDocument, PageElement } from './node.ts';

/** What holds no words of the report; a `<template>` would also stop the reading of the page. */
const MACHINERY =
  'template, script, style, noscript, svg, iframe, object, embed, canvas, math, link[rel=stylesheet]';

const HIDDEN =
  '[hidden], [aria-hidden=true], [style*="display:none" i], [style*="display: none" i], ' +
  '[style*="visibility:hidden" i], [style*="visibility: hidden" i]';

/**
 * Parses a page.
 *
 * @param html - A whole page, or a part of one.
 */
export function parsePage(html: string): PageDocument {
  if (/<html[\s>]/i.test(html)) {
    const document = parse(html);
    // The tag may stand where it opens nothing, as in a comment.
    if (document.documentElement !== null) return document;
  }
  // Without a root element the parser makes a document without a body.
  return parse(`<!doctype html><html><body>${html}`);
}

function parse(html: string): PageDocument {
  return parseHTML(html).document as PageDocument;
}

/** Takes out everything that a reader of the page would not see as words. */
export function removeMachinery(document: PageDocument): void {
  removeAll(document.querySelectorAll(MACHINERY));
  removeAll(document.querySelectorAll(HIDDEN), (element) => !holdsMostWords(element, document));
}

/** Some pages are hidden as a whole until a script shows them. */
function holdsMostWords(element: PageElement, { body }: PageDocument): boolean {
  if (element === body || element.tagName === 'HTML') return true;
  const all = body?.textContent?.length ?? 0;
  return (element.textContent?.length ?? 0) > all / 2;
}

function removeAll(
  elements: Iterable<PageElement>,
  isRemoved: (element: PageElement) => boolean = () => true,
): void {
  for (const element of [...elements]) if (isRemoved(element)) element.remove();
}

/** From this share on, an element holds nothing but the quotation in it. */
const NOTHING_ELSE = 0.9;

/**
 * Takes the names off the elements around quotations. Posts of social networks stand in elements
 * that are called like the buttons for sharing, and would be taken for such.
 */
export function unnameQuotations(document: PageDocument): void {
  for (const quotation of document.querySelectorAll('blockquote')) {
    const length = quotation.textContent?.length ?? 0;
    let element: PageElement | null = quotation;
    while (element && length >= NOTHING_ELSE * (element.textContent?.length ?? 0)) {
      if (element === document.body) break;
      element.removeAttribute('class');
      element.removeAttribute('id');
      element = element.parentElement;
    }
  }
}
