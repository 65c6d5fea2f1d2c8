import { type PageElement, shortLineOf } from './node.ts';

/** Tags, in capitals, of elements that hold a paragraph. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['P', 'LI']);

/** The paragraphs of a page, each found and read once: one may hold many elements, deep in each other. */
export class Paragraphs {
  readonly #longest: number;
  readonly #around = new Map<PageElement, PageElement | null>();
  readonly #lines = new Map<PageElement, string | null>();

  /** @param longest - Characters of the longest line that is read. */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** The innermost paragraph that holds an element; `null` if none does. */
  around(element: PageElement): PageElement | null {
    const passed: PageElement[] = [];
    let outer = element.parentElement;
    while (outer && !PARAGRAPHS.has(outer.tagName) && !this.#around.has(outer)) {
      passed.push(outer);
      outer = outer.parentElement;
    }
    const paragraph =
      outer && !PARAGRAPHS.has(outer.tagName) ? (this.#around.get(outer) ?? null) : outer;
    for (const each of passed) this.#around.set(each, paragraph);
    return paragraph;
  }

  /** A paragraph on one line; `null` if it is too long. */
  lineOf(paragraph: PageElement): string | null {
    const known = this.#lines.get(paragraph);
    if (known !== undefined) return known;
    const line = shortLineOf(paragraph, this.#longest);
    this.#lines.set(paragraph, line);
    return line;
  }
}
