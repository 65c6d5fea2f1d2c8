import { parseHTML } from 'linkedom/worker';
import { unsafePage } from './measure.ts';
import {
  isElement,
  isWithin,
  type PageDocument,
  type PageElement,
  type PageNode,
  TEXT,
} from './node.ts';
import { textSizes } from './text-sizes.ts';

/** Elements without words of the report. A `<template>` would also stop the extraction. */
const MACHINERY =
  'template, script, style, noscript, svg, iframe, object, embed, canvas, math, link[rel=stylesheet]';

const HIDDEN =
  '[hidden], [aria-hidden=true], [style*="display:none" i], [style*="display: none" i], ' +
  '[style*="visibility:hidden" i], [style*="visibility: hidden" i]';

/**
 * Levels of nesting. Real pages stay under 51. The libraries walk all ancestors of an element again and
 * again.
 */
const DEEPEST_PAGE = 200;

/** Characters of the longest attribute that is kept. Only inline pictures are longer, and they are not read. */
const LONGEST_ATTRIBUTE = 20_000;

/**
 * Parses a page. Drops endless attributes: packages search all of them for words and styles.
 *
 * @param html - A whole page, or a part of one.
 * @throws UserError if elements are nested deeper than in any report.
 */
export function parsePage(html: string): PageDocument {
  if (/<html[\s>]/i.test(html)) {
    const document = parse(html);
    // The tag may be inside a comment, where it opens nothing.
    if (document.documentElement !== null) return document;
  }
  // Without a root element, the parser makes a document without a body.
  return parse(`<!doctype html><html><body>${html}`);
}

function parse(html: string): PageDocument {
  const document = parseHTML(html).document as PageDocument;
  checkDepth(document);
  for (const { node } of nodesOf(document.documentElement)) {
    if (isElement(node)) removeLongAttributes(node);
  }
  return document;
}

function removeLongAttributes(element: PageElement): void {
  for (const name of element.getAttributeNames()) {
    if ((element.getAttribute(name)?.length ?? 0) > LONGEST_ATTRIBUTE)
      element.removeAttribute(name);
  }
}

/** Measures the tree, because parsers disagree on where an unclosed element ends. */
function checkDepth({ documentElement }: PageDocument): void {
  for (const { depth } of nodesOf(documentElement)) {
    if (depth > DEEPEST_PAGE) throw unsafePage();
  }
}

/** Yields a node and all its descendants in document order, each with its depth. */
export function* nodesOf(root: PageNode | null): Generator<{ node: PageNode; depth: number }> {
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

/** Characters to which a run of white space is shortened. */
const MOST_BLANKS = 20;

/**
 * Shortens long runs of white space. Regular expressions in packages would search them again from each
 * character.
 */
export function shortenBlanks({ documentElement }: PageDocument): void {
  for (const { node } of nodesOf(documentElement)) {
    if (node.nodeType !== TEXT || node.textContent === null) continue;
    const text = node.textContent;
    const short = text.replace(/\s+/g, (blanks) => blanks.slice(0, MOST_BLANKS));
    if (short !== text) node.textContent = short;
  }
}

/** Removes everything that a reader of the page would not see as words. */
export function removeMachinery(document: PageDocument): void {
  for (const element of [...document.querySelectorAll(MACHINERY)]) element.remove();
  // Without a root element, `document.body` cannot be read.
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
    // One of its ancestors is removed already.
    if (isWithin(element, (outer) => removed.has(outer))) continue;
    // Some pages hide all their content until a script shows it.
    if (sizeOf(element) > left / 2) continue;
    if (isWithin(element, (outer) => outer === body)) left -= sizeOf(element);
    removed.add(element);
  }
  for (const element of removed) element.remove();
}

/** From this share of the text on, an element holds only the quotation in it. */
const NOTHING_ELSE = 0.9;

/**
 * Removes class and id from the elements around quotations. Embedded posts of social networks are in
 * elements named like share buttons, and would be removed with those.
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
