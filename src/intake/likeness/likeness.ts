import type { Article } from '../../corpus/article.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { isLink, linkKey } from '../../corpus/format/link.ts';
import { inSlices, Slices } from '../../give-way.ts';
import type { Draft } from '../draft.ts';
import { countShared, type Shingles, shingling } from './shingles.ts';
import { Sketches } from './sketches.ts';

/** An article that equals or resembles a draft. */
export interface Likeness {
  readonly article: Article;
  /** The same link; the same words in the same order; or much of the same text. */
  readonly kind: 'link' | 'text' | 'near';
  /** Share of the shingles of the shorter text that the other text has, from 0 to 1. */
  readonly share: number;
}

/**
 * Least share at which two texts are reported as alike: the other text has half of the shorter one. In
 * `bench -- likeness`, copies with every tenth word replaced have .6 or more. Most pairs that share
 * only their background, which some papers print below every report, are under a half.
 */
export const LEAST_SHARE = 0.5;

/** Least number of shared shingles. One shared sentence is only a quotation. */
const LEAST_SHARED = 12;

/** Estimates from short samples may be too low by half. */
const LEAST_ESTIMATE = LEAST_SHARE / 2;

/** Candidates that are compared word for word, most alike first. Each takes about a millisecond. */
const MOST_COMPARED = 40;

/** Characters. A longer draft is read by the {@link FarShingler}, if there is one. */
const LONGEST_HERE = 50_000;

/** The fields of a draft that are compared. */
type Compared = Pick<Draft, 'url' | 'body'>;

/** Reads a long text into shingles outside this thread. */
export type FarShingler = (text: string) => Promise<Shingles>;

/**
 * Finds the articles that are like a draft. Follows changes of the corpus. Reads articles on the first
 * request, or earlier by {@link readAhead}. Yields to other work every few milliseconds.
 */
export class Likenesses {
  readonly #corpus: Corpus;
  readonly #sketches = new Sketches();
  readonly #idsByLink = new Map<string, string>();
  readonly #idsByText = new Map<string, Set<string>>();
  /** The keys in the maps of each article that was read. */
  readonly #read = new Map<string, { readonly link: string | null; readonly text: string }>();
  readonly #unread = new Set<string>();
  readonly #far: FarShingler | undefined;
  readonly #close: () => void;
  /** Readings run one after the other, so that no request misses an article that another one is reading. */
  #reading: Promise<void> = Promise.resolve();

  /** @param far - Reads long drafts. If left out, this thread reads them. */
  constructor(corpus: Corpus, far?: FarShingler) {
    this.#corpus = corpus;
    this.#far = far;
    for (const { id } of corpus.articles()) this.#unread.add(id);
    this.#close = corpus.subscribe(({ id, after }) => {
      this.#forget(id);
      // Moves the article to the end, so that it is read again even if it is being read now.
      this.#unread.delete(id);
      if (after) this.#unread.add(id);
    });
  }

  /**
   * Reads all unread articles in advance.
   *
   * @param signal - Stops it early.
   */
  readAhead(signal?: AbortSignal): Promise<void> {
    const reading = this.#reading.then(() => this.#readUnread(signal));
    this.#reading = reading.catch(() => undefined);
    return reading;
  }

  /**
   * Finds the articles that are like a draft.
   *
   * @param draft - The link and the body of a draft.
   * @param except - The id of an article to leave out, such as the one that is being edited.
   * @returns First the article with the same link, then those with the same text, then the others by
   *   falling share.
   */
  async of(draft: Compared, except?: string): Promise<readonly Likeness[]> {
    await this.readAhead();
    const shingles = await this.#shinglesOf(draft.body);
    const near = await this.#findNear(shingles);
    const sameLink = this.#idsByLink.get(linkOf(draft.url) ?? '');
    const sameText = this.#idsByText.get(shingles.text) ?? new Set();
    const ids = new Set([...(sameLink ? [sameLink] : []), ...sameText, ...near]);
    const found: Likeness[] = [];
    for (const id of ids) {
      const article = id === except ? undefined : this.#corpus.get(id);
      if (!article) continue;
      const kind = id === sameLink ? 'link' : sameText.has(id) ? 'text' : 'near';
      const { share, shared } = compare(shingles, await inSlices(shingling(article.body)));
      const isAlike = kind !== 'near' || (share >= LEAST_SHARE && shared >= LEAST_SHARED);
      if (isAlike) found.push({ article, kind, share });
    }
    return found.sort(compareLikenesses);
  }

  /** Stops following the corpus. */
  close(): void {
    this.#close();
  }

  async #shinglesOf(text: string): Promise<Shingles> {
    const here = () => inSlices(shingling(text));
    if (!this.#far || text.length <= LONGEST_HERE) return here();
    // If that fails, read it here, more slowly.
    return this.#far(text).catch(here);
  }

  async #findNear({ hashes }: Shingles): Promise<string[]> {
    return (await inSlices(this.#sketches.finding(hashes)))
      .filter(({ estimate }) => estimate >= LEAST_ESTIMATE)
      .sort((one, other) => other.estimate - one.estimate)
      .slice(0, MOST_COMPARED)
      .map(({ id }) => id);
  }

  async #readUnread(signal: AbortSignal | undefined): Promise<void> {
    const slices = new Slices();
    for (const id of this.#unread) {
      if (signal?.aborted) return;
      const article = this.#corpus.get(id);
      const shingles = article && (await slices.run(shingling(article.body)));
      // If the article changed meanwhile, it is read again.
      if (this.#corpus.get(id) !== article) continue;
      this.#unread.delete(id);
      if (article && shingles) this.#take(article, shingles);
    }
  }

  #take({ id, url }: Article, { hashes, text }: Shingles): void {
    const link = linkOf(url);
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
