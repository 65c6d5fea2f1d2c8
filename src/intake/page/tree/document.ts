import { parseHTML } from 'linkedom/worker';
import { Elements, hasWord } from './elements.ts';
import { unsafePage } from './measure.ts';
import {
  attributeOf,
  isElement,
  isWithin,
  type PageDocument,
  type PageElement,
  type PageNode,
  TEXT,
} from './node.ts';
import { textSizes } from './text-sizes.ts';

/** Elements without words of the report. A `<template>` would also stop the extraction. */
const MACHINERY = 'TEMPLATE SCRIPT STYLE NOSCRIPT SVG IFRAME OBJECT EMBED CANVAS MATH'.split(' ');

const HIDDEN_STYLE = /display: ?none|visibility: ?hidden/i;

/**
 * Levels of nesting. Real pages stay under 51. The libraries walk all ancestors of an element again and
 * again.
 */
const DEEPEST_PAGE = 100;

/** Characters of the longest attribute that is kept. Only inline pictures are longer, and they are not read. */
const LONGEST_ATTRIBUTE = 20_000;

/** A page, and its elements before anything was removed from it. */
export interface ParsedPage {
  readonly document: PageDocument;
  readonly elements: Elements;
}

/**
 * Parses a page. Drops endless attributes: packages search all of them for words and styles.
 *
 * @param html - A whole page, or a part of one.
 * @throws UserError if elements are nested deeper than in any report.
 */
export function parsePage(html: string): ParsedPage {
  if (/<html[\s>]/i.test(html)) {
    const page = parse(html);
    // The tag may be inside a comment, where it opens nothing.
    if (page.document.documentElement !== null) return page;
  }
  // Without a root element, the parser makes a document without a body.
  return parse(`<!doctype html><html><body>${html}`);
}

function parse(html: string): ParsedPage {
  const document = parseHTML(html).document as PageDocument;
  const elements = new Elements();
  for (const root of document.children) {
    for (const { node, depth } of nodesOf(root)) {
      if (depth > DEEPEST_PAGE) throw unsafePage();
      if (isElement(node)) elements.add(node, keepAttributes(node));
    }
  }
  return { document, elements };
}

/** Removes endless attributes, and returns the names of the others. */
function keepAttributes(element: PageElement): readonly string[] {
  const names = element.getAttributeNames();
  const long = names.filter((name) => attributeOf(element, name).length > LONGEST_ATTRIBUTE);
  if (long.length === 0) return names;
  for (const name of long) element.removeAttribute(name);
  return element.getAttributeNames();
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
export function removeMachinery({ document, elements }: ParsedPage): void {
  const styles = elements.withTag('LINK').filter((link) => hasWord(link, 'rel', 'stylesheet'));
  for (const element of [...elements.withTag(...MACHINERY), ...styles]) element.remove();
  const hidden = elements.withAttribute('hidden', 'aria-hidden', 'style').filter(isHidden);
  // Without a root element, `document.body` cannot be read.
  if (document.documentElement === null || hidden.length === 0) return;
  removeHidden(hidden, document.body, document.documentElement);
}

function isHidden(element: PageElement): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDDEN_STYLE.test(element.getAttribute('style') ?? '')
  );
}

function removeHidden(
  hidden: readonly PageElement[],
  body: PageElement | null,
  root: PageElement,
): void {
  const sizes = textSizes(root);
  const sizeOf = (element: PageElement | null) => (element && sizes.get(element)?.raw) ?? 0;
  let left = sizeOf(body);
  const removed = new Set<PageElement>();
  for (const element of hidden) {
    if (element === body || element === root || !sizes.has(element)) continue;
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
export function unnameQuotations({ document, elements }: ParsedPage): void {
  const { documentElement } = document;
  const quotations = elements.withTag('BLOCKQUOTE');
  if (documentElement === null || quotations.length === 0) return;
  const sizes = textSizes(documentElement);
  for (const quotation of quotations) {
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
