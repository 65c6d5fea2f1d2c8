import { setImmediate } from 'node:timers/promises';
import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { isLink, linkKey } from '../corpus/link.ts';
import type { Draft } from './draft.ts';
import { countShared, type Shingles, shinglesOf } from './shingles.ts';
import { Sketches } from './sketches.ts';

/** An article that is the same as a draft, or nearly. */
export interface Likeness {
  readonly article: Article;
  /** The same link; the same words in the same order; or much of the same text. */
  readonly kind: 'link' | 'text' | 'near';
  /** What share of the shorter text, by its shingles, stands in the other; from 0 to 1. */
  readonly share: number;
}

/**
 * From this share on, two texts are told to be alike: half of the shorter one stands in the other. By
 * `bench -- likeness` copies with every tenth word replaced have .6 and more. Under a half lie most of
 * the pairs that have only their background in common, which some papers print below every report.
 */
export const LEAST_SHARE = 0.5;

/** Two texts share so many shingles before they are alike: a sentence in common is a quotation. */
const LEAST_SHARED = 12;

/** Estimates from short samples may be too low by half. */
const LEAST_ESTIMATE = LEAST_SHARE / 2;

/** As many are compared word for word, most alike first: that takes a millisecond or so each. */
const MOST_COMPARED = 40;

/** Milliseconds of work before others go first. */
const LONGEST_SLICE = 10;

/** What of a draft is compared. */
type Compared = Pick<Draft, 'url' | 'body'>;

/**
 * Finds the articles that are like a draft. It follows the corpus; articles are read when somebody
 * first asks, or before by {@link readAhead}.
 */
export class Likenesses {
  readonly #corpus: Corpus;
  readonly #sketches = new Sketches();
  readonly #idsByLink = new Map<string, string>();
  readonly #idsByText = new Map<string, Set<string>>();
  /** What the maps hold of each article that was read. */
  readonly #read = new Map<string, { readonly link: string | null; readonly text: string }>();
  readonly #unread = new Set<string>();
  readonly #close: () => void;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    for (const { id } of corpus.articles()) this.#unread.add(id);
    this.#close = corpus.subscribe(({ id, after }) => {
      this.#forget(id);
      if (after) this.#unread.add(id);
      else this.#unread.delete(id);
    });
  }

  /**
   * Reads the articles before anybody asks, giving way to other work every few milliseconds.
   *
   * @param signal - Ends it early.
   */
  async readAhead(signal?: AbortSignal): Promise<void> {
    let since = performance.now();
    for (const id of this.#unread) {
      if (signal?.aborted) return;
      this.#readOne(id);
      if (performance.now() - since < LONGEST_SLICE) continue;
      await setImmediate();
      since = performance.now();
    }
  }

  /**
   * The articles that are like a draft.
   *
   * @param draft - Its link and body.
   * @param except - The id of an article that is left out: the one that is being edited.
   * @returns First the one with the same link, then those with the same text, then those with the
   *   greatest share of it.
   */
  of(draft: Compared, except?: string): readonly Likeness[] {
    for (const id of this.#unread) this.#readOne(id);
    const shingles = shinglesOf(draft.body);
    const sameLink = this.#idsByLink.get(linkOf(draft.url) ?? '');
    const sameText = this.#idsByText.get(shingles.text) ?? new Set();
    const ids = new Set([
      ...(sameLink ? [sameLink] : []),
      ...sameText,
      ...this.#findNear(shingles),
    ]);
    const found: Likeness[] = [];
    for (const id of ids) {
      const article = id === except ? undefined : this.#corpus.get(id);
      if (!article) continue;
      const kind = id === sameLink ? 'link' : sameText.has(id) ? 'text' : 'near';
      const { share, shared } = compare(shingles, shinglesOf(article.body));
      const isAlike = kind !== 'near' || (share >= LEAST_SHARE && shared >= LEAST_SHARED);
      if (isAlike) found.push({ article, kind, share });
    }
    return found.sort(compareLikenesses);
  }

  /** Ends following the corpus. */
  close(): void {
    this.#close();
  }

  #findNear({ hashes }: Shingles): string[] {
    return this.#sketches
      .find(hashes)
      .filter(({ estimate }) => estimate >= LEAST_ESTIMATE)
      .sort((one, other) => other.estimate - one.estimate)
      .slice(0, MOST_COMPARED)
      .map(({ id }) => id);
  }

  #readOne(id: string): void {
    this.#unread.delete(id);
    const article = this.#corpus.get(id);
    if (!article) return;
    const { hashes, text } = shinglesOf(article.body);
    const link = linkOf(article.url);
    this.#read.set(id, { link, text });
    this.#sketches.set(id, hashes);
    if (link !== null) this.#idsByLink.set(link, id);
    if (text !== '') this.#idsByText.set(text, (this.#idsByText.get(text) ?? new Set()).add(id));
  }

  #forget(id: string): void {
    const read = this.#read.get(id);
    if (!read) return;
    this.#read.delete(id);
    this.#sketches.delete(id);
    if (read.link !== null && this.#idsByLink.get(read.link) === id) {
      this.#idsByLink.delete(read.link);
    }
    const alike = this.#idsByText.get(read.text);
    alike?.delete(id);
    if (alike?.size === 0) this.#idsByText.delete(read.text);
  }
}

function linkOf(url: string | null): string | null {
  return url !== null && isLink(url) ? linkKey(url) : null;
}

function compare(one: Shingles, other: Shingles): { share: number; shared: number } {
  const shared = countShared(one.hashes, other.hashes);
  const shorter = Math.min(one.hashes.length, other.hashes.length);
  return { share: shorter === 0 ? 0 : shared / shorter, shared };
}

const ORDER: Readonly<Record<Likeness['kind'], number>> = { link: 0, text: 1, near: 2 };

function compareLikenesses(one: Likeness, other: Likeness): number {
  return (
    ORDER[one.kind] - ORDER[other.kind] ||
    other.share - one.share ||
    (one.article.id < other.article.id ? -1 : 1)
  );
}
