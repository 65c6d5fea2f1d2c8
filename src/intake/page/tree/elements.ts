import { attributeOf, type PageElement } from './node.ts';

/**
 * The elements of a page by tag and attribute, collected in one walk: a selector walks the whole page each
 * time. Later changes of the page are not followed.
 */
export class Elements {
  readonly #places = new Map<PageElement, number>();
  readonly #byTag = new Map<string, PageElement[]>();
  readonly #byAttribute = new Map<string, PageElement[]>();
  /** Elements with a class or an id. */
  readonly #named: PageElement[] = [];

  /**
   * Adds the next element in document order.
   *
   * @param attributes - The names of its attributes.
   */
  add(element: PageElement, attributes: readonly string[]): void {
    this.#places.set(element, this.#places.size);
    append(this.#byTag, element.tagName, element);
    for (const name of attributes) append(this.#byAttribute, name, element);
    if (attributes.includes('class') || attributes.includes('id')) this.#named.push(element);
  }

  /** The elements with a class or an id, in document order. */
  get named(): readonly PageElement[] {
    return this.#named;
  }

  /** Returns the elements with one of these tags, in document order. */
  withTag(...tags: readonly string[]): readonly PageElement[] {
    return this.#merge(tags.map((tag) => this.#byTag.get(tag) ?? []));
  }

  /** Returns the elements with one of these attributes, in document order. */
  withAttribute(...names: readonly string[]): readonly PageElement[] {
    return this.#merge(names.map((name) => this.#byAttribute.get(name) ?? []));
  }

  /** Returns the elements that have a word in an attribute, such as `author` in `itemprop`. */
  withWord(attribute: string, word: string): readonly PageElement[] {
    return this.withAttribute(attribute).filter((element) => hasWord(element, attribute, word));
  }

  /** Sorts elements by their place on the page. */
  inOrder(elements: Iterable<PageElement>): readonly PageElement[] {
    const placeOf = (element: PageElement) => this.#places.get(element) ?? this.#places.size;
    return [...new Set(elements)].sort((one, other) => placeOf(one) - placeOf(other));
  }

  #merge(lists: readonly (readonly PageElement[])[]): readonly PageElement[] {
    const [first = [], ...others] = lists.filter((list) => list.length > 0);
    return others.length === 0 ? first : this.inOrder([first, ...others].flat());
  }
}

function append(lists: Map<string, PageElement[]>, key: string, element: PageElement): void {
  const list = lists.get(key);
  if (list) list.push(element);
  else lists.set(key, [element]);
}

/** Whether an attribute has a word, among others separated by white space. */
export function hasWord(element: PageElement, attribute: string, word: string): boolean {
  return attributeOf(element, attribute).toLowerCase().split(/\s+/).includes(word);
}
