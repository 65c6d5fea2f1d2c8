import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Answer, AskOptions, Filters, Quote } from './answer.ts';
import { isEnough } from './evidence.ts';
import { leftOutUndated, passes } from './filters.ts';
import { NamedSources } from './named-sources.ts';
import { type Question, readQuestion, searchTerms } from './question.ts';
import { quotesOf } from './quotes.ts';
import { type RankedSentence, rank } from './rank.ts';
import { type IndexedPassage, SearchIndex } from './search-index.ts';
import { Shortlist } from './shortlist.ts';

/** How many passages MiniSearch finds for a question, and how many of them are ranked. */
const MOST_CANDIDATES = 60;
const MOST_RANKED = 24;

/** The same for each source that the question names. */
const MOST_OF_A_SOURCE = 20;
const MOST_RANKED_OF_A_SOURCE = 10;

/** A further quote is shown only if it has this share of the best quote's score. */
const LEAST_OF_BEST = 0.35;

/** Most articles named when the corpus does not answer. */
const MOST_NEAREST = 3;

/** As much of a corpus as is searched. */
export type Articles = Pick<Corpus, 'articles' | 'sources' | 'subscribe'>;

/** Answers questions over a corpus, and follows its changes. */
export class Searcher {
  readonly #corpus: Articles;
  /** The passages of the corpus; read by whoever else searches it. */
  readonly index: SearchIndex;
  #sources = { of: null as readonly Article[] | null, named: new NamedSources([]) };
  readonly #unsubscribe: () => void;

  /**
   * @param corpus - Indexed now, and followed until `close`.
   * @param index - Has the articles of the corpus already.
   */
  constructor(corpus: Articles, index?: SearchIndex) {
    this.#corpus = corpus;
    this.index = index ?? new SearchIndex();
    if (!index) for (const article of corpus.articles()) this.index.put(article);
    this.#unsubscribe = corpus.subscribe(({ id, after }) => {
      if (after) this.index.put(after);
      else this.index.remove(id);
    });
  }

  /** Number of passages that can be found. */
  get passages(): number {
    return this.index.size;
  }

  /**
   * Answers a question with quotes.
   *
   * @param text - As a person typed it.
   * @param options - Which articles may answer, how many quotes, and how many to skip.
   * @returns Quotes, best first; none if the corpus does not answer, then with the nearest articles.
   */
  async ask(text: string, options: AskOptions): Promise<Answer> {
    const { filters, limit, offset } = options;
    const question = readQuestion(text, this.index.lexicon, this.#named());
    const candidates = this.#candidates(question, filters);
    const { sentences, evidence } = rank(question, candidates, this.index.averageLength);
    const isAnswered = isEnough(evidence, this.index.lexicon.weight(undefined));
    // One more than is shown tells whether there are more.
    const quotes = isAnswered ? this.#quotes(question, sentences, offset + limit + 1) : [];
    return {
      question: text,
      quotes: quotes.slice(offset, offset + limit),
      more: quotes.length > offset + limit,
      nearest: quotes.length > 0 ? [] : nearestArticles(sentences),
      undatedLeftOut: this.#undatedLeftOut(filters),
    };
  }

  #undatedLeftOut(filters: Filters): number {
    if (filters.after === null && filters.before === null) return 0;
    return this.#corpus.articles().filter((article) => leftOutUndated(article, filters)).length;
  }

  /** Stops following the corpus. */
  close(): void {
    this.#unsubscribe();
  }

  /** The best passages, and for each source that the question names the best of that source. */
  #candidates(question: Question, filters: Filters): IndexedPassage[] {
    const { lexicon, averageLength } = this.index;
    const allowed = (article: Article) => passes(article, filters);
    const searched = searchTerms(question, lexicon);
    if (searched.length === 0) return [];
    const shortlist = new Shortlist(question, averageLength);
    const found = new Map<number, IndexedPassage>();
    const add = (indexed: IndexedPassage) => {
      if (!found.has(indexed.number)) found.set(indexed.number, indexed);
    };
    const weights = question.concepts.map(({ weight }) => weight);
    const candidates = this.index.search(searched, allowed, MOST_CANDIDATES);
    shortlist.best(candidates, weights, MOST_RANKED).forEach(add);
    for (const aspect of question.aspects) {
      const wanted = searchTerms(question, lexicon, aspect);
      const from = (article: Article) =>
        article.source !== null && aspect.sources.has(article.source) && allowed(article);
      const ofSource = this.index.search(wanted, from, MOST_OF_A_SOURCE);
      shortlist.best(ofSource, aspect.weights, MOST_RANKED_OF_A_SOURCE).forEach(add);
    }
    return [...found.values()];
  }

  /** The sources of the corpus, read anew when the corpus has changed. */
  #named(): NamedSources {
    const articles = this.#corpus.articles();
    if (articles !== this.#sources.of) {
      this.#sources = { of: articles, named: new NamedSources(this.#corpus.sources()) };
    }
    return this.#sources.named;
  }

  #quotes(question: Question, ranked: readonly RankedSentence[], most: number): Quote[] {
    const least = LEAST_OF_BEST * (ranked[0]?.score ?? 0);
    const worthy = ranked.filter(({ score }) => score >= least);
    return quotesOf(question, worthy, this.index, most);
  }
}

function nearestArticles(ranked: readonly RankedSentence[]): Article[] {
  const articles = ranked.map(({ indexed }) => indexed.article.article);
  return [...new Set(articles)].slice(0, MOST_NEAREST);
}
