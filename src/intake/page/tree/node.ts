/**
 * The members of a parsed node that intake uses. The parser's own types would bring browser types into
 * the project.
 */
export interface PageNode {
  /** 1 for elements, 3 for text, 8 for comments. */
  readonly nodeType: number;
  textContent: string | null;
  readonly parentElement: PageElement | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly previousSibling: PageNode | null;
}

/** The members of an element that intake uses. */
export interface PageElement extends PageNode {
  /** In capitals, such as `DIV`. */
  readonly tagName: string;
  readonly children: ArrayLike<PageElement> & Iterable<PageElement>;
  readonly childNodes: Iterable<PageNode>;
  getAttribute(name: string): string | null;
  getAttributeNames(): readonly string[];
  getAttributeNode(name: string): { readonly value: string } | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  append(text: string): void;
  prepend(text: string): void;
  remove(): void;
  removeAttribute(name: string): void;
  /** Puts these nodes in the place of the element. */
  replaceWith(...nodes: readonly PageNode[]): void;
}

/** The members of a document that intake uses. */
export interface PageDocument {
  /** One element, or several in a broken page. */
  readonly children: Iterable<PageElement>;
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** An attribute as written; empty if there is none. `getAttribute` makes a list of all classes first. */
export function attributeOf(element: PageElement, name: string): string {
  return element.getAttributeNode(name)?.value ?? '';
}

/** Class and id of an element; one blank if it has neither. */
export function nameOf(element: PageElement): string {
  return `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`;
}

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

/** Whether an element or one of its ancestors is of a kind. A selector would be a hundred times slower. */
export function isWithin(
  element: PageElement,
  isOfKind: (element: PageElement) => boolean,
): boolean {
  for (let outer: PageElement | null = element; outer; outer = outer.parentElement) {
    if (isOfKind(outer)) return true;
  }
  return false;
}

/** Whether an element or one of its ancestors has one of these tags, in capitals. */
export function isWithinTag(element: PageElement, tags: ReadonlySet<string>): boolean {
  return isWithin(element, ({ tagName }) => tags.has(tagName));
}

/** The text of a node on one line. */
export function lineOf(node: PageNode): string {
  return oneLine(node.textContent ?? '');
}

/** Characters. No page has more white space around the words of one line. */
const MOST_WHITE_SPACE = 10_000;

/**
 * The text of an element on one line, if it is short. Stops reading when it is too long, because long
 * elements may be nested in each other.
 *
 * @param longest - Characters that the line may have.
 * @returns `null` if it is longer.
 */
export function shortLineOf(element: PageElement, longest: number): string | null {
  const texts: string[] = [];
  let length = 0;
  for (const node of nodesBelow(element)) {
    if (node.nodeType !== TEXT) continue;
    const text = node.textContent ?? '';
    length += text.length;
    if (length > longest + MOST_WHITE_SPACE) return null;
    texts.push(text);
  }
  const line = oneLine(texts.join(''));
  return line.length > longest ? null : line;
}

/** Yields all nodes below an element in reading order. */
export function* nodesBelow(root: PageElement): Generator<PageNode> {
  for (let node = nextIn(root, root); node; node = nextIn(node, root)) yield node;
}

/** The next node in reading order below a root; `null` after the last. */
function nextIn(from: PageNode, root: PageElement): PageNode | null {
  if (from.firstChild) return from.firstChild;
  for (let node: PageNode | null = from; node && node !== root; node = node.parentElement) {
    if (node.nextSibling) return node.nextSibling;
  }
  return null;
}

/** Folds each run of white space to one space, and trims the text. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
