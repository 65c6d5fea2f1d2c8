import type { Article } from '../../corpus/article.ts';
import { atOnce, Slices, type Steps } from '../../give-way.ts';
import { readArticle } from './article-terms.ts';
import { contentHash, IndexedArticle, type IndexedPassage } from './indexed-article.ts';
import { Lexicon } from './lexicon.ts';
import { PassageDocuments } from './passage-documents.ts';
import type { Snapshot } from './snapshot.ts';

export {
  type IndexedArticle,
  type IndexedPassage,
  sentenceSpan,
  sentenceTerms,
} from './indexed-article.ts';

/** A term to search for, and how much its matches count. */
export interface SearchTerm {
  readonly term: string;
  readonly boost: number;
}

/**
 * Most matches that MiniSearch scores in a search for a few passages. It makes an object of every
 * match and sorts them all, and the commonest words of a question match half of the corpus.
 */
const MOST_MATCHES = 1_500;

/**
 * The passages of a corpus, ready to be searched. MiniSearch finds passages by the terms of their
 * text and of their article's title, source and author. Ranking reads the terms of their sentences.
 * Follows the corpus article by article.
 */
export class SearchIndex {
  readonly #lexicon: Lexicon;
  readonly #documents: PassageDocuments;
  readonly #articles = new Map<string, IndexedArticle>();
  readonly #bySource = new Map<string, Set<IndexedArticle>>();
  /** The article of each passage, by the passage's number. */
  readonly #byPassage = new Map<number, IndexedArticle>();
  #nextPassage = 0;
  /** Number of terms in all passages. */
  #terms = 0;
  #changes = 0;

  constructor(lexicon = new Lexicon(), documents = new PassageDocuments(), nextPassage = 0) {
    this.#lexicon = lexicon;
    this.#documents = documents;
    this.#nextPassage = nextPassage;
  }

  /**
   * Restores an index and brings it up to date. Unchanged articles cost little; the others are read.
   * Gives way to other work.
   *
   * @param articles - All current articles.
   * @returns The index, and how many articles were read.
   */
  static async restore(snapshot: Snapshot, articles: readonly Article[]) {
    const { terms, nextPassage, miniSearch } = snapshot;
    const index = new SearchIndex(
      new Lexicon(terms),
      await PassageDocuments.read(miniSearch),
      nextPassage,
    );
    const here = new Map(articles.map((article) => [article.id, article]));
    const slices = new Slices();
    for (const { id, hash, first, read } of snapshot.articles) {
      const article = here.get(id);
      if (article && contentHash(article) === hash) {
        index.#place(new IndexedArticle(article, first, read, hash));
      } else {
        await slices.run(index.#documents.remove(first, read));
      }
      if (slices.isOver) await slices.next();
    }
    const unread = articles.filter(({ id }) => !index.#articles.has(id));
    for (const article of unread) await slices.run(index.putInSteps(article));
    return { index, read: unread.length };
  }

  /** The content of a snapshot of this index. */
  snapshot(): Snapshot {
    return {
      terms: this.#lexicon.terms,
      nextPassage: this.#nextPassage,
      articles: Array.from(this.#articles.values(), ({ article, first, read, hash }) => ({
        id: article.id,
        hash,
        first,
        read,
      })),
      miniSearch: this.#documents.toJson(),
    };
  }

  /** The terms of all passages. */
  get lexicon(): Lexicon {
    return this.#lexicon;
  }

  /** Number of passages. */
  get size(): number {
    return this.#byPassage.size;
  }

  /** Average number of terms of a passage; 1 for an empty index. */
  get averageLength(): number {
    return this.size === 0 ? 1 : this.#terms / this.size;
  }

  /** Rises whenever an article is added or removed. */
  get changes(): number {
    return this.#changes;
  }

  get articles(): Iterable<IndexedArticle> {
    return this.#articles.values();
  }

  /** The indexed article with an id. */
  article(id: string): IndexedArticle | undefined {
    return this.#articles.get(id);
  }

  /** The passage with a number. @throws RangeError if it is not in the index. */
  passage(number: number): IndexedPassage {
    const article = this.#byPassage.get(number);
    if (!article) throw new RangeError(`No passage has the number ${number}`);
    return article.passage(number);
  }

  /** Adds an article, or replaces the one with the same id. */
  put(article: Article): void {
    atOnce(this.putInSteps(article));
  }

  /** Removes an article. Does nothing if it is not in the index. */
  remove(id: string): void {
    atOnce(this.removeInSteps(id));
  }

  /**
   * {@link put} in steps. Searches between the steps find the old article, until all of the new one is
   * there. Put and remove nothing else until the last step.
   */
  *putInSteps(article: Article): Steps<void> {
    const read = yield* readArticle(article, this.#lexicon);
    const indexed = new IndexedArticle(article, this.#nextPassage, read);
    this.#nextPassage += indexed.length;
    yield* this.#documents.add(indexed.first, read);
    const before = this.#displace(article.id);
    this.#place(indexed);
    if (before) yield* this.#documents.remove(before.first, before.read);
  }

  /** {@link remove} in steps. Searches do not find the article after the first step. */
  *removeInSteps(id: string): Steps<void> {
    const before = this.#displace(id);
    if (before) yield* this.#documents.remove(before.first, before.read);
  }

  /**
   * Finds passages that have any of the terms, best first.
   *
   * @param searched - Terms as the lexicon spells them.
   * @param passes - Decides which articles may be found; `null` for all.
   * @param limit - Most passages returned. If it is finite, the commonest terms are ignored when
   *   they match thousands of passages.
   * @param sources - Finds only articles from these; from all if left out.
   * @param passages - Numbers of the passages that may be found; all if left out.
   */
  search(
    searched: readonly SearchTerm[],
    passes: ((article: Article) => boolean) | null,
    limit: number,
    sources?: ReadonlySet<string>,
    passages?: ReadonlySet<number>,
  ): IndexedPassage[] {
    const wanted = this.#among(passes, sources);
    const isWanted = (id: number) =>
      (passages?.has(id) ?? true) && (wanted === null || this.#isOf(wanted, id));
    const share =
      (wanted ? wanted.size / this.#articles.size : 1) *
      (passages ? passages.size / Math.max(1, this.size) : 1);
    const known = this.#numbered(Number.isFinite(limit) ? this.#rarest(searched, share) : searched);
    const found = this.#documents.search(known, wanted || passages ? isWanted : null);
    // While an article is added in steps, MiniSearch has passages that are not in the index yet.
    const placed = found.filter(({ id }) => this.#byPassage.has(id));
    // MiniSearch has sorted by score. Only the passages that are returned are ordered again, for
    // ties.
    const least = placed[limit - 1]?.score ?? 0;
    const end = placed.findLastIndex(({ score }) => score >= least) + 1;
    return placed
      .slice(0, end)
      .sort((one, other) => other.score - one.score || this.#order(one.id, other.id))
      .slice(0, limit)
      .map(({ id }) => this.passage(id));
  }

  /** The terms that the index has, with their numbers. */
  #numbered(searched: readonly SearchTerm[]) {
    return searched.flatMap(({ term, boost }) => {
      const number = this.#lexicon.number(term);
      return number === undefined ? [] : [{ number, boost }];
    });
  }

  /** The articles that may be found; `null` for all. */
  #among(
    passes: ((article: Article) => boolean) | null,
    sources: ReadonlySet<string> | undefined,
  ): ReadonlySet<IndexedArticle> | null {
    if (!passes && !sources) return null;
    const looked = sources
      ? [...sources].flatMap((source) => [...(this.#bySource.get(source) ?? [])])
      : [...this.#articles.values()];
    return new Set(looked.filter(({ article }) => passes?.(article) ?? true));
  }

  #isOf(articles: ReadonlySet<IndexedArticle>, passage: number): boolean {
    const article = this.#byPassage.get(passage);
    return article !== undefined && articles.has(article);
  }

  /**
   * The rarest terms, with at most {@link MOST_MATCHES} matches together; at least one term.
   *
   * @param share - Share of the passages that may be found.
   */
  #rarest(searched: readonly SearchTerm[], share: number): readonly SearchTerm[] {
    let matches = 0;
    return searched
      .map((term) => ({ term, matches: this.#lexicon.matches(term.term) }))
      .sort((one, other) => one.matches - other.matches)
      .filter((term, at) => {
        matches += share * term.matches;
        return at === 0 || matches <= MOST_MATCHES;
      })
      .map(({ term }) => term);
  }

  /**
   * Orders passages with the same score by article, not by when they were added, so that two
   * processes that follow one corpus give the same answers.
   */
  #order(one: number, other: number): number {
    const [ofOne, ofOther] = [one, other].map((number) => this.#byPassage.get(number)?.article.id);
    if (ofOne === ofOther) return one - other;
    return (ofOne ?? '') < (ofOther ?? '') ? -1 : 1;
  }

  #place(indexed: IndexedArticle): void {
    this.#changes += 1;
    this.#articles.set(indexed.article.id, indexed);
    const source = indexed.article.source ?? '';
    this.#bySource.set(source, (this.#bySource.get(source) ?? new Set()).add(indexed));
    for (const number of indexed.passages) this.#byPassage.set(number, indexed);
    this.#terms += indexed.read.terms.length;
    this.#lexicon.count(indexed.read, 1);
  }

  /** Takes an article out of everything but MiniSearch. @returns It, or `undefined` if it is not there. */
  #displace(id: string): IndexedArticle | undefined {
    const indexed = this.#articles.get(id);
    if (!indexed) return undefined;
    this.#changes += 1;
    this.#articles.delete(id);
    this.#bySource.get(indexed.article.source ?? '')?.delete(indexed);
    for (const number of indexed.passages) this.#byPassage.delete(number);
    this.#terms -= indexed.read.terms.length;
    this.#lexicon.count(indexed.read, -1);
    return indexed;
  }
}
