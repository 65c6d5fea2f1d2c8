/**
 * What is used of a node of a parsed page. The parser's own types need those of a browser, which
 * nothing else here may use.
 */
export interface PageNode {
  /** 1 for elements, 3 for text, 8 for comments. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly parentElement: PageElement | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

/** What is used of an element. */
export interface PageElement extends PageNode {
  /** In capitals, such as `DIV`. */
  readonly tagName: string;
  readonly children: ArrayLike<PageElement> & Iterable<PageElement>;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  remove(): void;
  removeAttribute(name: string): void;
}

/** What is used of a document. */
export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

/** The words of a node on one line. */
export function lineOf(node: PageNode): string {
  return oneLine(node.textContent ?? '');
}

/** A text with every run of white space folded to one blank, and none outside. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
