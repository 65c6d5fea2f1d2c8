import { nameOf, type PageDocument, type PageElement } from './node.ts';

/** Elements around a report. */
const TAGS: ReadonlySet<string> = new Set(['ASIDE', 'NAV', 'FOOTER', 'BLOCKQUOTE', 'DIALOG']);

/**
 * Words in class names and ids of what a page shows beside its report: other reports, readers' comments,
 * embedded posts, corrections, the toolbar of an archive.
 */
const NAMES: ReadonlySet<string> = new Set(
  (
    'comment comments commentlist disqus related recommended recommendation recommendations popular ' +
    'trending mostread latest sidebar teaser teasers promo newsletter tweet instagram ' +
    'correction corrections clarification footer wm'
  ).split(' '),
);

const PAIRS =
  /most[-_]?(?:read|viewed|popular)|read[-_]?(?:more|next|also)|see[-_]?also|more[-_]?(?:stories|news|articles|from|on)|other[-_]?(?:news|articles|stories)|editors?[-_]?note/i;

/**
 * Tells what a page shows beside its report from the report. What holds the report's heading is never
 * beside it, even if its name says so: many pages have a class such as `no-sidebar` on their body.
 */
export class BesideReport {
  readonly #around = new Set<PageElement>();
  readonly #known = new Map<PageElement, boolean>();
  readonly #isInArticle: boolean;

  /** @param heading - The heading of the report; `null` if the page has none. */
  constructor(document: PageDocument, heading: PageElement | null) {
    const top = [document.documentElement, document.body].filter((element) => element !== null);
    for (const element of top) this.#around.add(element);
    for (let outer = heading; outer; outer = outer.parentElement) this.#around.add(outer);
    this.#isInArticle = [...this.#around].some(({ tagName }) => tagName === 'ARTICLE');
  }

  /** Whether an element is beside the report. */
  has(element: PageElement): boolean {
    const path: PageElement[] = [];
    let isBeside = false;
    for (let outer: PageElement | null = element; outer; outer = outer.parentElement) {
      const known = this.#known.get(outer);
      isBeside = known ?? this.#isBesideItself(outer);
      if (known === undefined) path.push(outer);
      if (isBeside || known !== undefined) break;
    }
    for (const one of path) this.#known.set(one, isBeside);
    return isBeside;
  }

  #isBesideItself(element: PageElement): boolean {
    if (this.#around.has(element)) return false;
    if (TAGS.has(element.tagName)) return true;
    // An article beside the one with the heading is a teaser or a comment.
    if (element.tagName === 'ARTICLE' && this.#isInArticle) return true;
    const name = nameOf(element);
    return name !== ' ' && (PAIRS.test(name) || wordsOf(name).some((word) => NAMES.has(word)));
  }
}

/** `articleBody related-stories` → article, body, related, stories. */
function wordsOf(name: string): string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}
