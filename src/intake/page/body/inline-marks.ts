import { nodesOf } from '../tree/document.ts';
import {
  attributeOf,
  isElement,
  isWithin,
  lineOf,
  type PageElement,
  type PageNode,
  TEXT,
} from '../tree/node.ts';
import { isBlockTag, LINE_SEPARATOR } from './blocks.ts';

/** Characters before a mark that decide what it means. */
const CONTEXT = 20;

/** From this share of the text on, struck words are a style of the page. */
const MOST_STRUCK = 0.5;

/** A mark in small print, and the characters before it on its line. */
interface SmallPrint {
  readonly element: PageElement;
  readonly before: string;
}

/**
 * Writes in signs what a page shows only by its style, so that the plain text says the same: note marks
 * and exponents behind a number, quotation marks, line breaks, and words that are struck out.
 *
 * @param root - Changed in place.
 * @param language - The language of the page, which decides its quotation marks.
 * @returns The words that the page strikes out, which were removed.
 */
export function writeInlineMarks(root: PageElement, language: string | null): readonly string[] {
  const small: SmallPrint[] = [];
  const struck: PageElement[] = [];
  const quotations: PageElement[] = [];
  let before = '';
  let preserved = Number.POSITIVE_INFINITY;
  for (const { node, depth } of nodesOf(root)) {
    if (depth <= preserved) preserved = Number.POSITIVE_INFINITY;
    if (node.nodeType === TEXT) {
      if (depth > preserved) writeLineBreaks(node);
      before = (before + (node.textContent ?? '').slice(-CONTEXT)).slice(-CONTEXT);
    }
    if (!isElement(node)) continue;
    // The parser works out a tag name each time.
    const { tagName } = node;
    if (isBlockTag(tagName)) before = '';
    else if (isSmallPrint(node, tagName)) small.push({ element: node, before });
    if (isStruck(node, tagName)) struck.push(node);
    if (tagName === 'Q') quotations.push(node);
    if (preserved > depth && PRESERVED.test(attributeOf(node, 'style'))) preserved = depth;
  }
  for (const print of small) writeSmallPrint(print);
  for (const quotation of quotations) writeQuotationMarks(quotation, language);
  return removeStruck(struck, root);
}

/** Styles that keep the line breaks of a text. */
const PRESERVED = /white-space(?:-collapse)?\s*:\s*(?:pre|break-spaces)/i;

function writeLineBreaks(text: PageNode): void {
  const { textContent } = text;
  if (textContent?.includes('\n')) {
    text.textContent = textContent.replace(/\r?\n/g, LINE_SEPARATOR);
  }
}

const NOTE_NAMES = /note|reference|(?:^|[\s_-])(?:fn|cite|ref)/i;

const RAISED_STYLE = /vertical-align\s*:\s*super/i;

/** Digits, perhaps several notes, perhaps in brackets. */
const NOTE_TEXT = /^[[(]?\p{Nd}{1,3}(?:\s?[,;–-]\s?\p{Nd}{1,3})*[\])]?$/u;

function isSmallPrint(element: PageElement, tagName: string): boolean {
  if (tagName === 'SUP') return true;
  if (tagName === 'A') return isNoteLink(element) && NOTE_TEXT.test(lineOf(element));
  const style = element.getAttribute('style');
  return style !== null && RAISED_STYLE.test(style);
}

/** Whether a link leads to another place of the same page. */
function isNoteLink(element: PageElement): boolean {
  return /^#./.test(element.getAttribute('href') ?? '');
}

/** Unit before its exponent. */
const UNIT = /(?:^|[^\p{L}])(?:[kcmdµn]?m|ft|in|yd|mi|s)$/u;

const EXPONENTS: ReadonlyMap<string, string> = new Map([
  ['2', '²'],
  ['3', '³'],
]);

function writeSmallPrint({ element, before }: SmallPrint): void {
  const text = lineOf(element);
  const isNumber = NOTE_TEXT.test(text);
  const exponent = UNIT.test(before) ? EXPONENTS.get(text) : undefined;
  if (exponent !== undefined) element.textContent = exponent;
  else if (/^[-−+]\p{Nd}+$/u.test(text) || (isNumber && /[×x·*]\s?10$/u.test(before))) {
    element.textContent = `^${text}`;
  } else if (isNumber && /\p{Nd}$/u.test(before) && startsFraction(element)) {
    element.textContent = ` ${text}`;
  } else if (isNumber && !startsFraction(element) && /[^\s([{]$/u.test(before)) {
    // The note is not part of the report, and the number before the mark must stay what it is.
    if (leadsToNote(element)) element.remove();
    else if (/^\p{Nd}/u.test(text)) element.textContent = `[${text}]`;
  }
}

function startsFraction({ nextSibling }: PageNode): boolean {
  return /^\s?[/⁄]/u.test(nextSibling?.textContent ?? '');
}

function leadsToNote(element: PageElement): boolean {
  const isNamed = ['class', 'id', 'role', 'epub:type'].some((name) =>
    NOTE_NAMES.test(element.getAttribute(name) ?? ''),
  );
  return isNamed || isNoteLink(element) || element.querySelector('a[href^="#"]') !== null;
}

const STRUCK_TAGS: ReadonlySet<string> = new Set(['DEL', 'S', 'STRIKE']);

const STRUCK_STYLE = /text-decoration[^;]{0,80}line-through/i;

function isStruck(element: PageElement, tagName: string): boolean {
  if (STRUCK_TAGS.has(tagName)) return true;
  const style = element.getAttribute('style');
  return style !== null && STRUCK_STYLE.test(style);
}

function removeStruck(struck: readonly PageElement[], root: PageElement): string[] {
  if (struck.length === 0) return [];
  const outer = new Set(struck);
  const whole = (root.textContent ?? '').length;
  const words: string[] = [];
  for (const element of struck) {
    const { parentElement } = element;
    if (parentElement === null || isWithin(parentElement, (one) => outer.has(one))) continue;
    if ((element.textContent ?? '').length > whole * MOST_STRUCK) continue;
    const line = lineOf(element);
    if (line !== '') words.push(line);
    element.remove();
  }
  return words;
}

/** Outer and inner quotation marks by language. */
const QUOTATION_MARKS: ReadonlyMap<string, readonly [string, string, string, string]> = new Map([
  ['de', ['„', '“', '‚', '‘']],
  ['cs', ['„', '“', '‚', '‘']],
  ['pl', ['„', '”', '«', '»']],
  ['fr', ['« ', ' »', '“', '”']],
  ['it', ['«', '»', '“', '”']],
  ['es', ['«', '»', '“', '”']],
  ['ru', ['«', '»', '„', '“']],
  ['uk', ['«', '»', '„', '“']],
  ['fa', ['«', '»', '‹', '›']],
]);

const ENGLISH_MARKS = ['“', '”', '‘', '’'] as const;

/** Browsers print these marks around a `<q>`, but they are not in its text. */
function writeQuotationMarks(quotation: PageElement, language: string | null): void {
  const text = lineOf(quotation);
  if (text === '' || /^["'“”„«‘‚‹]/u.test(text)) return;
  const tongue = language?.split('-', 1)[0]?.toLowerCase() ?? 'en';
  const [open, close, innerOpen, innerClose] = QUOTATION_MARKS.get(tongue) ?? ENGLISH_MARKS;
  const { parentElement } = quotation;
  const isInner = parentElement !== null && isWithin(parentElement, (one) => one.tagName === 'Q');
  quotation.prepend(isInner ? innerOpen : open);
  quotation.append(isInner ? innerClose : close);
}
