import { parseHTML } from 'linkedom/worker';
import { unsafePage } from './measure.ts';
import { isWithin, type PageDocument, type PageElement, type PageNode, TEXT } from './node.ts';
import { textSizes } from './text-sizes.ts';

/** What holds no words of the report; a `<template>` would also stop the reading of the page. */
const MACHINERY =
  'template, script, style, noscript, svg, iframe, object, embed, canvas, math, link[rel=stylesheet]';

const HIDDEN =
  '[hidden], [aria-hidden=true], [style*="display:none" i], [style*="display: none" i], ' +
  '[style*="visibility:hidden" i], [style*="visibility: hidden" i]';

/** Real pages stay under 51. What reads them looks again and again at all that an element is in. */
const DEEPEST_PAGE = 200;

/**
 * Parses a page.
 *
 * @param html - A whole page, or a part of one.
 * @throws UserError if elements are nested deeper in it than in any report.
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
  const document = parseHTML(html).document as PageDocument;
  checkDepth(document);
  return document;
}

/** Parsers do not agree on what an element without an end holds, so it is the tree that is measured. */
function checkDepth({ documentElement }: PageDocument): void {
  for (const { depth } of nodesOf(documentElement)) {
    if (depth > DEEPEST_PAGE) throw unsafePage();
  }
}

/** A node and all nodes in it, in order, each with the number of those that it is in. */
function* nodesOf(root: PageNode | null): Generator<{ node: PageNode; depth: number }> {
  let depth = 0;
  let node = root;
  while (node) {
    yield { node, depth };
    if (node.firstChild) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentElement;
      depth -= 1;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
}

/** So many blanks in a row mean no more than one. */
const MOST_BLANKS = 20;

/** Shortens endless runs of blanks, which expressions of packages look through from each of them on. */
export function shortenBlanks({ documentElement }: PageDocument): void {
  for (const { node } of nodesOf(documentElement)) {
    if (node.nodeType !== TEXT || node.textContent === null) continue;
    const text = node.textContent;
    const short = text.replace(/\s+/g, (blanks) => blanks.slice(0, MOST_BLANKS));
    if (short !== text) node.textContent = short;
  }
}

/** Takes out everything that a reader of the page would not see as words. */
export function removeMachinery(document: PageDocument): void {
  for (const element of [...document.querySelectorAll(MACHINERY)]) element.remove();
  // Without a root element the document cannot be asked for its body.
  if (document.documentElement !== null) removeHidden(document, document.documentElement);
}

function removeHidden(document: PageDocument, root: PageElement): void {
  const { body } = document;
  const sizes = textSizes(root);
  const sizeOf = (element: PageElement | null) => (element && sizes.get(element)?.raw) ?? 0;
  let left = sizeOf(body);
  const removed = new Set<PageElement>();
  for (const element of [...document.querySelectorAll(HIDDEN)]) {
    if (element === body || element.tagName === 'HTML') continue;
    // What is inside of something that was removed is gone already.
    if (isWithin(element, (outer) => removed.has(outer))) continue;
    // Some pages are hidden as a whole until a script shows them.
    if (sizeOf(element) > left / 2) continue;
    if (isWithin(element, (outer) => outer === body)) left -= sizeOf(element);
    removed.add(element);
  }
  for (const element of removed) element.remove();
}

/** From this share on, an element holds nothing but the quotation in it. */
const NOTHING_ELSE = 0.9;

/**
 * Takes the names off the elements around quotations. Posts of social networks stand in elements
 * that are called like the buttons for sharing, and would be taken for such.
 */
export function unnameQuotations(document: PageDocument): void {
  const { documentElement } = document;
  if (documentElement === null) return;
  const sizes = textSizes(documentElement);
  for (const quotation of document.querySelectorAll('blockquote')) {
    const length = sizes.get(quotation)?.raw ?? 0;
    let element: PageElement | null = quotation;
    while (element && length >= NOTHING_ELSE * (sizes.get(element)?.raw ?? 0)) {
      if (element === document.body) break;
      element.removeAttribute('class');
      element.removeAttribute('id');
      element = element.parentElement;
    }
  }
}
