import { nodesOf } from '../tree/document.ts';
import type { Elements } from '../tree/elements.ts';
import {
  isElement,
  isWithin,
  nameOf,
  type PageElement,
  type PageNode,
  shortLineOf,
  TEXT,
} from '../tree/node.ts';
import { isBlockTag } from './blocks.ts';
import { hasFurnitureName, isInvisible } from './furniture.ts';

const WORDS = /[\p{L}\p{N}]/u;

const ENDS_SENTENCE = /[.!?…。！？؟۔।]["”’»)\]]*\s*$/u;

/** Characters at the end of a text that show whether a sentence ends. */
const LONGEST_END = 20;

/** Characters of a button behind a sentence, such as “Share this”. */
const LONGEST_BUTTON = 60;

/**
 * Removes class and id where they would mislead the extraction, which drops elements by their names:
 * from links and spans inside sentences, and from the entries of a live commentary. Removes what a
 * reader does not see in a sentence, and the buttons behind it.
 */
export function removeMisleadingNames(elements: Elements): void {
  const named = elements.named;
  const found = { sentences: new Set<PageElement>(), parts: new Map<PageElement, number>() };
  for (const parent of elements.inOrder(linesAround(named))) unnameInSentences(parent, found);
  const commentary = named.filter((element) => /comment/i.test(nameOf(element)));
  if (commentary.length === 0) return;
  const signs = named.filter((element) => READERS.test(nameOf(element)));
  unnameCommentary(commentary, [...signs, ...elements.withTag('TEXTAREA')]);
}

/** The elements around named inline elements, out to the block that holds their line. */
function linesAround(named: readonly PageElement[]): ReadonlySet<PageElement> {
  const around = new Set<PageElement>();
  for (const element of named) {
    if (isBlockTag(element.tagName)) continue;
    for (let { parentElement: outer } = element; outer; outer = outer.parentElement) {
      if (around.has(outer)) break;
      around.add(outer);
      if (isBlockTag(outer.tagName)) break;
    }
  }
  return around;
}

function unname(element: PageElement): void {
  element.removeAttribute('class');
  element.removeAttribute('id');
}

/** What is known of the elements of a page. */
interface Found {
  /** The inline elements that are inside sentences. */
  readonly sentences: Set<PageElement>;
  /** Links and blocks inside an element, for each element around which they were counted. */
  readonly parts: Map<PageElement, number>;
}

/**
 * Removes the names of the inline elements that share a line with other words.
 *
 * @param parent - Its children are judged. It may itself be inside a sentence.
 */
function unnameInSentences(parent: PageElement, found: Found): void {
  const { firstChild } = parent;
  // Most elements hold only a text.
  if (!firstChild || (firstChild.nodeType === TEXT && !firstChild.nextSibling)) return;
  const isInside = found.sentences.has(parent);
  let line = new Line(isInside);
  // A line that ends removes only nodes before the one that ends it.
  for (let node: PageNode | null = firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT) line.addText(node.textContent ?? '');
    if (!isElement(node)) continue;
    const { tagName } = node;
    if (isBlockTag(tagName) || tagName === 'BR') {
      line.end(found);
      line = new Line(isInside);
    } else line.addElement(node);
  }
  line.end(found);
}

/** The text and the inline elements between two line breaks. */
class Line {
  #hasWords: boolean;
  /** Whether a sentence ended and nothing came after it but elements with names. */
  #isOver = false;
  readonly #named: { readonly element: PageElement; readonly isBehind: boolean }[] = [];
  readonly #plain: PageElement[] = [];

  constructor(hasWords: boolean) {
    this.#hasWords = hasWords;
  }

  addText(text: string): void {
    const words = text.trim();
    if (words === '') return;
    this.#isOver = ENDS_SENTENCE.test(words.slice(-LONGEST_END));
    this.#hasWords ||= WORDS.test(words);
  }

  addElement(element: PageElement): void {
    if (nameOf(element) !== ' ') {
      this.#named.push({ element, isBehind: this.#isOver });
      return;
    }
    const text = shortLineOf(element, LONGEST_BUTTON);
    if (text !== null && !WORDS.test(text)) return;
    this.#hasWords = true;
    this.#isOver = text !== null && ENDS_SENTENCE.test(text);
    this.#plain.push(element);
  }

  end({ sentences, parts }: Found): void {
    if (!this.#hasWords) return;
    for (const element of this.#plain) sentences.add(element);
    for (const { element, isBehind } of this.#named) {
      if (
        isInvisible(element) ||
        isPopup(element, parts) ||
        (isBehind && this.#isOver && isButton(element))
      ) {
        element.remove();
        continue;
      }
      unname(element);
      sentences.add(element);
    }
  }
}

/** Elements inside an inline element. A phrase of a sentence has fewer. */
const MOST_INNER = 200;

const PARTS: ReadonlySet<string> = new Set('A P DIV UL OL H2 H3 H4'.split(' '));

/** Whether an element with a name of furniture is more than words: several links or blocks. */
function isPopup(element: PageElement, parts: Map<PageElement, number>): boolean {
  if (!hasFurnitureName(element) || !element.firstChild) return false;
  if (!parts.has(element) && !countParts(element, parts)) return true;
  return (parts.get(element) ?? 0) > 1;
}

/**
 * Counts the links and blocks inside an element and inside each element below it. Removes those below it
 * that have a name of furniture and several parts, because a name in a sentence may bring its own list of
 * links.
 *
 * @returns Whether the element has few enough elements to be a phrase.
 */
function countParts(element: PageElement, parts: Map<PageElement, number>): boolean {
  const inner: PageElement[] = [];
  for (const { node } of nodesOf(element)) {
    if (node !== element && isElement(node)) inner.push(node);
    if (inner.length > MOST_INNER) return false;
  }
  for (const one of [element, ...inner]) parts.set(one, 0);
  // What is inside an element comes after it, so that its parts are all counted here.
  for (const one of inner.toReversed()) {
    const own = parts.get(one) ?? 0;
    const { parentElement, tagName } = one;
    if (own > 1 && tagName !== 'A' && hasFurnitureName(one)) one.remove();
    else if (parentElement) {
      parts.set(
        parentElement,
        (parts.get(parentElement) ?? 0) + own + (PARTS.has(tagName) ? 1 : 0),
      );
    }
  }
  return true;
}

function isButton(element: PageElement): boolean {
  if (!hasFurnitureName(element)) return false;
  const text = shortLineOf(element, LONGEST_BUTTON);
  return text !== null && !ENDS_SENTENCE.test(text);
}

const LIVE = /(?:^|[^a-z])(?:live|ticker|commentary|minute)/i;

/** Names in a discussion of readers. */
const READERS =
  /repl(?:y|ies)|respond|disqus|commenter|commentlist|comment[-_]{0,2}(?:author|form|count|user|list)|upvote/i;

/** Removes the names of the entries of a live commentary, which are called comments as readers' are. */
function unnameCommentary(named: readonly PageElement[], signs: readonly PageElement[]): void {
  const discussions = new Set<PageElement>(signs);
  for (const sign of signs) {
    for (let { parentElement: outer } = sign; outer; outer = outer.parentElement) {
      if (discussions.has(outer)) break;
      discussions.add(outer);
    }
  }
  const readers = new Set(signs);
  const live = named.filter(
    (element) =>
      !discussions.has(element) &&
      !isWithin(element, (outer) => readers.has(outer)) &&
      isWithin(element, (outer) => LIVE.test(nameOf(outer))),
  );
  for (const element of live) unname(element);
}
