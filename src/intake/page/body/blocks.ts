import { isElement, type PageElement, type PageNode, TEXT } from '../tree/node.ts';

/** Elements that start and end a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION ' +
    'FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY ' +
    'TFOOT THEAD TR UL'
  ).split(' '),
);

/** Elements without words of the report: controls and scripts. */
const SKIPPED: ReadonlySet<string> = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST HEAD IFRAME INPUT MATH NOSCRIPT OBJECT OPTION ' +
    'SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'
  ).split(' '),
);

/** Elements that a caption may follow. */
const PICTURES: ReadonlySet<string> = new Set(['FIGURE', 'IMG', 'PICTURE', 'VIDEO']);

/** The sign for a line break inside a text. */
export const LINE_SEPARATOR = '\u2028';

/** What a `<figure>` holds that is not a picture. */
const SET_IN_FIGURES = 'table, blockquote, q, pre, ul, ol, dl';

/** Whether elements with a tag start and end a line. */
export function isBlockTag(tagName: string): boolean {
  return BLOCKS.has(tagName);
}

/** A paragraph, heading or list item. */
export interface Block {
  /** Each run of white space is one space; `\n` where the page breaks the line. */
  readonly text: string;
  /** Number of characters inside links. */
  readonly linked: number;
  /** The nearest block element. */
  readonly element: PageElement;
  /** Whether it follows a picture without a caption of its own. */
  readonly isBelowPicture: boolean;
}

/**
 * Returns the blocks of text below an element, in reading order. Walks the tree without recursion, so
 * that deep nesting cannot exhaust the stack.
 */
export function blocksOf(root: PageElement): Block[] {
  const writer = new BlockWriter(root);
  let node: PageNode | null = root;
  while (node) {
    if (node.nodeType === TEXT) writer.write(node.textContent ?? '');
    const entered: PageNode | null = isElement(node) && writer.enter(node) ? node.firstChild : null;
    if (entered) {
      node = entered;
      continue;
    }
    node = following(node, root, writer);
  }
  return writer.finish();
}

/** Returns the next node in reading order outside `from`, and leaves every element that ends before it. */
function following(from: PageNode, root: PageElement, writer: BlockWriter): PageNode | null {
  let node: PageNode | null = from;
  while (node && node !== root) {
    if (isElement(node)) writer.leave(node);
    if (node.nextSibling) return node.nextSibling;
    node = node.parentElement;
  }
  return null;
}

function isSkipped(element: PageElement, tagName: string): boolean {
  if (tagName === 'FIGURE') return element.querySelector(SET_IN_FIGURES) === null;
  // The caption of a quotation names its speaker, and the caption of a table its subject.
  if (tagName === 'FIGCAPTION') {
    return element.parentElement?.querySelector(SET_IN_FIGURES) == null;
  }
  return SKIPPED.has(tagName);
}

class BlockWriter {
  readonly #blocks: Block[] = [];
  readonly #elements: PageElement[];
  /** The paragraph so far. No piece is empty, so the last one holds the end of the paragraph. */
  #pieces: string[] = [];
  #linked = 0;
  #links = 0;
  /** The index of the block that follows the last picture. */
  #belowPicture = -1;
  /** How many elements around the text keep its line breaks. */
  #preformatted = 0;
  readonly #skipped = new Set<PageElement>();
  /** Tags of the elements around the text. The parser works out a tag each time. */
  readonly #open: string[] = [];

  constructor(root: PageElement) {
    this.#elements = [root];
  }

  /** @returns Whether to read the element's content. */
  enter(element: PageElement): boolean {
    const { tagName } = element;
    if (PICTURES.has(tagName)) {
      this.#belowPicture = this.#blocks.length + (this.#pieces.length > 0 ? 1 : 0);
    }
    if (isSkipped(element, tagName)) {
      this.#skipped.add(element);
      return false;
    }
    if (tagName === 'PRE') this.#preformatted += 1;
    if (tagName === 'BR') this.#breakLine();
    if (tagName === 'TD' || tagName === 'TH') this.write(' ');
    if (tagName === 'A') this.#links += 1;
    if (BLOCKS.has(tagName)) {
      this.#end();
      this.#elements.push(element);
    }
    this.#open.push(tagName);
    return true;
  }

  leave(element: PageElement): void {
    if (this.#skipped.has(element)) return;
    const tagName = this.#open.pop() ?? '';
    if (tagName === 'PRE') this.#preformatted -= 1;
    if (tagName === 'A') this.#links -= 1;
    if (!BLOCKS.has(tagName)) return;
    this.#end();
    if (this.#elements.at(-1) === element) this.#elements.pop();
  }

  write(text: string): void {
    if (this.#preformatted === 0 && !text.includes(LINE_SEPARATOR)) {
      this.#writeLine(text);
      return;
    }
    const breaks = this.#preformatted === 0 ? LINE_SEPARATOR : /\r\n?|[\n\u2028]/;
    for (const [index, line] of text.split(breaks).entries()) {
      if (index > 0) this.#breakLine();
      this.#writeLine(line);
    }
  }

  #writeLine(text: string): void {
    const folded = text.replace(/\s+/gu, ' ');
    const last = this.#pieces.at(-1);
    const isAtBlank = last === undefined || /\s$/.test(last.slice(-1));
    const added = isAtBlank ? folded.trimStart() : folded;
    if (added !== '') this.#pieces.push(added);
    if (this.#links > 0) this.#linked += added.length;
  }

  #breakLine(): void {
    for (let last = this.#pieces.pop(); last !== undefined; last = this.#pieces.pop()) {
      // An earlier line break stays: two of them separate paragraphs.
      const kept = last === '\n' ? last : last.trimEnd();
      if (kept === '') continue;
      this.#pieces.push(kept);
      break;
    }
    this.#pieces.push('\n');
  }

  finish(): Block[] {
    this.#end();
    return this.#blocks;
  }

  /** Ends the paragraph. Two line breaks in a row also separate paragraphs. */
  #end(): void {
    if (this.#pieces.length === 0) return;
    const element = this.#elements.at(-1);
    const whole = this.#pieces.join('');
    const linked = Math.min(1, this.#linked / Math.max(1, whole.length));
    for (const part of whole.split(/\n{2,}/)) {
      const text = part.trim();
      if (text === '' || !element) continue;
      this.#blocks.push({
        text,
        linked: Math.round(linked * text.length),
        element,
        isBelowPicture: this.#blocks.length === this.#belowPicture,
      });
    }
    this.#pieces = [];
    this.#linked = 0;
  }
}
