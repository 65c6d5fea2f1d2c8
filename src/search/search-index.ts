import type { Article } from '../corpus/article.ts';
import { cut } from '../text/span.ts';
import { type Term, terms } from '../text/terms.ts';
import { Admission, rarest } from './admission.ts';
import {
  type IndexedArticle,
  type IndexedPassage,
  TabledArticle,
  TabledPassage,
} from './indexed-passage.ts';
import { Lexicon } from './lexicon.ts';
import { PassageSearch, type SearchTerm, type Shelves } from './passage-search.ts';
import { type Passage, passagesOf } from './passages.ts';
import { sentenceKind } from './sentence-kind.ts';
import { contentHash, type Snapshot } from './snapshot.ts';
import { ArticleTable, type FieldTerms } from './storage/article-table.ts';
import { prefixed, within } from './storage/column.ts';
import { type NewPassage, PassageTable } from './storage/passage-table.ts';
import { Postings } from './storage/postings.ts';

export {
  type IndexedArticle,
  type IndexedPassage,
  sentenceSpan,
  sentenceTerms,
} from './indexed-passage.ts';
export type { SearchTerm } from './passage-search.ts';

/** Storage is put in order when this many terms lie in it of passages that are gone… */
const MOST_GONE = 200_000;

/** …and they are this share of all terms. */
const MOST_GONE_SHARE = 0.5;

/**
 * The passages of a corpus, ready to be searched. Follows the corpus article by article.
 */
export class SearchIndex {
  #lexicon = new Lexicon();
  #passages = new PassageTable();
  #articles = new ArticleTable();
  #postings = new Postings();
  /** The articles that are here, by id and by their numbers in the table. */
  readonly #byId = new Map<string, TabledArticle>();
  #byNumber: (TabledArticle | undefined)[] = [];
  readonly #bySource = new Map<string, Set<TabledArticle>>();
  /** Passages that are here, their terms, and the different terms of each, added up. */
  #size = 0;
  #terms = 0;
  #different = 0;
  readonly #search = new PassageSearch();
  readonly #admission = new Admission();

  /**
   * An index as it was kept, brought up to date: articles that it has as they are now cost nothing,
   * others are read.
   *
   * @param articles - All articles that there are now.
   * @returns The index, and how many articles had to be read.
   */
  static restore(snapshot: Snapshot, articles: readonly Article[]) {
    const index = new SearchIndex();
    index.#takeOver(snapshot);
    const here = new Map(articles.map((article) => [article.id, article]));
    for (const [id, hash, number] of snapshot.articles) {
      const article = here.get(id);
      if (article && contentHash(article) === hash)
        index.#place(new TabledArticle(article), number);
      else index.#drop(number);
    }
    const unread = articles.filter(({ id }) => !index.#byId.has(id));
    for (const article of unread) index.put(article);
    return { index, read: unread.length };
  }

  /** What a snapshot keeps of it. */
  snapshot(): Snapshot {
    const articles = [...this.#byId.values()];
    return {
      articles: articles.map(({ article, number }) => [article.id, contentHash(article), number]),
      passages: this.#lexicon.passages,
      terms: new TextEncoder().encode(this.#lexicon.terms.map((term) => `${term}\n`).join('')),
      columns: {
        frequencies: this.#lexicon.frequencies,
        ...prefixed('passages.', this.#passages.columns),
        ...prefixed('articles.', this.#articles.columns),
        ...prefixed('postings.', this.#postings.columns),
      },
    };
  }

  /** The terms of all passages. */
  get lexicon(): Lexicon {
    return this.#lexicon;
  }

  /** Number of passages. */
  get size(): number {
    return this.#size;
  }

  /** Terms of an average passage. */
  get averageLength(): number {
    return this.#size === 0 ? 1 : this.#terms / this.#size;
  }

  /** Every article. */
  get articles(): Iterable<IndexedArticle> {
    return this.#byId.values();
  }

  /** The indexed article of an id. */
  article(id: string): IndexedArticle | undefined {
    return this.#byId.get(id);
  }

  /** Adds an article, or replaces the one of the same id. */
  put(article: Article): void {
    this.remove(article.id);
    const read = passagesOf(article.body).map((passage) => this.#read(article.body, passage));
    this.#add(new TabledArticle(article), read);
  }

  /** Removes an article; does nothing if it is not there. */
  remove(id: string): void {
    const tabled = this.#byId.get(id);
    if (!tabled) return;
    this.#drop(tabled.number);
    this.#byId.delete(id);
    this.#byNumber[tabled.number] = undefined;
    this.#bySource.get(tabled.article.source ?? '')?.delete(tabled);
    const gone = this.#passages.terms - this.#terms;
    if (gone > MOST_GONE && gone > MOST_GONE_SHARE * this.#passages.terms) this.#putInOrder();
  }

  /** The passage of a number. @throws RangeError if it is not in the index. */
  passage(number: number): IndexedPassage {
    const article = this.#byNumber[this.#passages.article(number)];
    if (!article || !this.#passages.has(number)) {
      throw new RangeError(`No passage has the number ${number}`);
    }
    return new TabledPassage(number, article, this.#passages);
  }

  /**
   * Passages in which any of the terms stands, best first.
   *
   * @param searched - Terms as the lexicon spells them.
   * @param passes - Which articles may be found; `null` for all.
   * @param limit - Most passages returned.
   * @param sources - Only articles of these are looked at; all articles unless told.
   */
  search(
    searched: readonly SearchTerm[],
    passes: ((article: Article) => boolean) | null,
    limit: number,
    sources?: ReadonlySet<string>,
  ): IndexedPassage[] {
    const shelves = this.#shelves();
    const known = searched.flatMap((term) => {
      const number = this.#lexicon.number(term.term);
      return number === undefined ? [] : [{ ...term, number }];
    });
    const among = this.#among(passes, sources);
    const inOrder = this.#inOrder;
    const results = Number.isFinite(limit)
      ? this.#search.find(
          rarest(known, shelves),
          shelves,
          this.#admission.admit(known, shelves, { among, inOrder, limit }),
        )
      : this.#search.find(known, shelves, this.#isOf(among));
    return results
      .sort((one, other) => other.score - one.score || inOrder(one.id, other.id))
      .slice(0, limit)
      .map(({ id }) => this.passage(id));
  }

  /** Numbers of the articles that may be found; `null` for all. */
  #among(
    passes: ((article: Article) => boolean) | null,
    sources: ReadonlySet<string> | undefined,
  ): number[] | null {
    if (!passes && !sources) return null;
    const looked = sources
      ? [...sources].flatMap((source) => [...(this.#bySource.get(source) ?? [])])
      : [...this.#byId.values()];
    return looked.flatMap(({ article, number }) => ((passes?.(article) ?? true) ? [number] : []));
  }

  #isOf(among: readonly number[] | null): (passage: number) => boolean {
    const articles = among && new Set(among);
    return (passage) =>
      this.#passages.has(passage) && (articles?.has(this.#passages.article(passage)) ?? true);
  }

  /**
   * The order of passages found equally well: by what they are of, never by when they came, so that
   * two processes that follow one corpus answer alike.
   */
  readonly #inOrder = (one: number, other: number): number => {
    const [ofOne, ofOther] = [this.#passages.article(one), this.#passages.article(other)];
    if (ofOne === ofOther) return one - other;
    const [id = '', otherId = ''] = [ofOne, ofOther].map((at) => this.#byNumber[at]?.article.id);
    return id < otherId ? -1 : 1;
  };

  #read(body: string, passage: Passage): NewPassage {
    const numbers: number[] = [];
    const ends: number[] = [];
    const kinds: number[] = [];
    for (const sentence of passage.sentences) {
      const text = cut(body, sentence);
      for (const number of this.#numbers(text)) numbers.push(number);
      ends.push(numbers.length);
      kinds.push(sentenceKind(text));
    }
    return { passage, terms: numbers, ends, kinds };
  }

  /** Takes an article and its passages out of the tables. */
  #drop(article: number): void {
    const first = this.#articles.first(article);
    const end = first + this.#articles.count(article);
    for (let passage = first; passage < end; passage += 1) {
      const numbers = this.#passages.termsOf(passage);
      const different = new Set(numbers);
      this.lexicon.count(different, -1);
      this.#measure(numbers.length, different.size, -1);
      this.#passages.remove(passage);
    }
    this.#articles.remove(article);
  }

  #add(tabled: TabledArticle, read: readonly NewPassage[]): void {
    const { article } = tabled;
    const first = this.#passages.length;
    const number = this.#articles.add(first, read.length, this.#fields(article));
    for (const passage of read) this.#addPassage(number, passage);
    this.#place(tabled, number);
  }

  #place(tabled: TabledArticle, number: number): void {
    tabled.place(number, this.#articles);
    this.#byId.set(tabled.article.id, tabled);
    this.#byNumber[number] = tabled;
    const source = tabled.article.source ?? '';
    this.#bySource.set(source, (this.#bySource.get(source) ?? new Set()).add(tabled));
  }

  #addPassage(article: number, passage: NewPassage): void {
    const counts = new Map<number, number>();
    for (const term of passage.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    const number = this.#passages.add(article, passage, counts.size);
    for (const [term, count] of counts) this.#postings.add(term, number, count);
    this.lexicon.count(counts.keys(), 1);
    this.#measure(passage.terms.length, counts.size, 1);
  }

  #measure(length: number, different: number, by: 1 | -1): void {
    this.#size += by;
    this.#terms += by * length;
    this.#different += by * different;
  }

  /** Leaves out what is gone. Passages get other numbers. */
  #putInOrder(): void {
    const passages = this.#passages;
    const articles = [...this.#byId.values()];
    this.#lexicon = new Lexicon(this.#lexicon.terms);
    this.#passages = new PassageTable();
    this.#articles = new ArticleTable();
    this.#postings = new Postings();
    this.#byNumber = [];
    [this.#size, this.#terms, this.#different] = [0, 0, 0];
    for (const article of articles) {
      const numbers = article.passages;
      this.#add(
        article,
        numbers.map((number) => new TabledPassage(number, article, passages)),
      );
    }
  }

  #takeOver({ terms, passages, columns }: Snapshot): void {
    const known = new TextDecoder().decode(terms).split('\n').slice(0, -1);
    this.#lexicon = new Lexicon(known, columns.frequencies, passages);
    this.#passages = new PassageTable(within(columns, 'passages.'));
    this.#articles = new ArticleTable(within(columns, 'articles.'));
    this.#postings = new Postings(within(columns, 'postings.'));
    for (let passage = 0; passage < this.#passages.length; passage += 1) {
      if (!this.#passages.has(passage)) continue;
      this.#measure(this.#passages.size(passage), this.#passages.different(passage), 1);
    }
  }

  #shelves(): Shelves {
    return {
      lexicon: this.#lexicon,
      passages: this.#passages,
      articles: this.#articles,
      postings: this.#postings,
      size: this.#size,
      different: this.#different,
    };
  }

  #fields({ title, source, author }: Article): FieldTerms {
    return [title, source ?? '', author ?? ''].map((field) => this.#numbers(field));
  }

  #numbers(text: string): number[] {
    return spellings(terms(text)).map((term) => this.lexicon.intern(term));
  }
}

/** A name stands in the index under its lemma and under the key of its spellings. */
function spellings(found: readonly Term[]): string[] {
  return found.flatMap(({ term, name }) => (name === null ? [term] : [term, name]));
}
