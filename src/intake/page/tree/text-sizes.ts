import { isElement, type PageElement, type PageNode, TEXT } from './node.ts';

/** How much text an element and its descendants hold. */
export interface TextSize {
  /** Characters as in the page. */
  readonly raw: number;
  /** Characters, with each run of white space counted as one. */
  readonly folded: number;
  /** The folded characters inside links below the element. */
  readonly linked: number;
}

interface Entered {
  readonly element: PageElement;
  readonly raw: number;
  readonly folded: number;
  /** Whether the text before it ended with white space. */
  readonly afterBlank: boolean;
  linked: number;
}

/**
 * Measures the text of an element and of every element below it in one walk. Asking each element for
 * its text would read the same words once for every level of nesting.
 */
export function textSizes(root: PageElement): ReadonlyMap<PageElement, TextSize> {
  const walk = new Walk(root.textContent ?? '');
  walk.enter(root);
  let node: PageNode | null = root.firstChild;
  while (node) {
    if (node.nodeType === TEXT) walk.read(node.textContent ?? '');
    if (isElement(node)) {
      walk.enter(node);
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      walk.leave();
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentElement;
      if (node && node !== root) walk.leave();
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  walk.leave();
  return walk.sizes;
}

class Walk {
  readonly sizes = new Map<PageElement, TextSize>();
  readonly #whole: string;
  readonly #entered: Entered[] = [];
  #raw = 0;
  #folded = 0;
  #afterBlank = false;

  /** @param whole - The text of the root element. */
  constructor(whole: string) {
    this.#whole = whole;
  }

  enter(element: PageElement): void {
    const [raw, folded, afterBlank] = [this.#raw, this.#folded, this.#afterBlank];
    this.#entered.push({ element, raw, folded, afterBlank, linked: 0 });
  }

  read(text: string): void {
    if (text === '') return;
    const isContinued = this.#afterBlank && /^\s/u.test(text);
    this.#raw += text.length;
    this.#folded += text.replace(/\s+/gu, ' ').length - (isContinued ? 1 : 0);
    this.#afterBlank = isBlank(text.charAt(text.length - 1));
  }

  leave(): void {
    const left = this.#entered.pop();
    if (!left) return;
    const raw = this.#raw - left.raw;
    // White space that continues from before the element counts once more inside it.
    const begins = raw > 0 && left.afterBlank && isBlank(this.#whole.charAt(left.raw));
    const folded = this.#folded - left.folded + (begins ? 1 : 0);
    this.sizes.set(left.element, { raw, folded, linked: left.linked });
    const parent = this.#entered.at(-1);
    if (!parent) return;
    parent.linked += left.linked + (left.element.tagName === 'A' ? folded : 0);
  }
}

function isBlank(character: string): boolean {
  return /\s/u.test(character);
}
