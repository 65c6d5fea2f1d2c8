import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Answer, AskOptions, Filters } from './answer.ts';
import { REACH } from './both-sides.ts';
import { confidenceOf } from './confidence.ts';
import { leftOutUndated } from './filters.ts';
import { IndexUpdates } from './index/index-updates.ts';
import { SearchIndex } from './index/search-index.ts';
import { NamedSources } from './question/named-sources.ts';
import { readQuestion } from './question/question.ts';
import { cutQuotes, quotesOf } from './quotes.ts';
import { candidatesOf } from './ranking/candidates.ts';
import { isEnough } from './ranking/evidence.ts';
import { type RankedSentence, rank } from './ranking/rank.ts';

/** A quote is shown only if its score is at most this far below the best one's. */
const MOST_BELOW_BEST = 8;

/** Most articles named when the corpus does not answer. */
const MOST_NEAREST = 3;

/** The part of a corpus that search needs. */
export type SearchedCorpus = Pick<Corpus, 'articles' | 'sources' | 'subscribe'>;

/** Answers questions over a corpus, and follows its changes. */
export class Searcher {
  readonly #corpus: SearchedCorpus;
  /** The passages of the corpus. */
  readonly index: SearchIndex;
  #sources = { of: null as readonly Article[] | null, named: new NamedSources([]) };
  readonly #unsubscribe: () => void;
  readonly #now: () => Date;

  /**
   * @param corpus - Indexed now and followed until `close`.
   * @param index - An index that already has the articles of the corpus.
   * @param now - The clock, for "last week" in a question.
   */
  constructor(corpus: SearchedCorpus, index?: SearchIndex, now = () => new Date()) {
    this.#corpus = corpus;
    this.#now = now;
    this.index = index ?? new SearchIndex();
    if (!index) for (const article of corpus.articles()) this.index.put(article);
    const updates = new IndexUpdates(this.index);
    this.#unsubscribe = corpus.subscribe((update) => updates.take(update));
  }

  /** Number of passages that can be found. */
  get passages(): number {
    return this.index.size;
  }

  /**
   * Answers a question with quotes.
   *
   * @param text - As a person typed it.
   * @param options - Which articles may answer, how many quotes to return, and how many to skip.
   * @returns Quotes, best first. If the corpus does not answer, none, but the nearest articles.
   */
  async ask(text: string, options: AskOptions): Promise<Answer> {
    const { filters, limit, offset } = options;
    const question = readQuestion(text, this.index.lexicon, this.#named(), this.#today());
    const candidates = candidatesOf(question, this.index, filters);
    const { lexicon, averageLength } = this.index;
    const { sentences, evidence } = rank(question, candidates, averageLength, lexicon);
    const worthy = isEnough(evidence) ? worthQuoting(sentences) : [];
    // One more than shown, to know whether there are more.
    const most = Math.max(offset + limit + 1, REACH);
    const quotes = cutQuotes(worthy, lexicon, most);
    const shown = quotes.slice(offset, offset + limit);
    return {
      question: text,
      quotes: quotesOf(question, shown, worthy, this.index),
      confidence: quotes.length > 0 ? confidenceOf(sentences.map(({ score }) => score)) : null,
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

  #today(): string {
    return this.#now().toISOString().slice(0, 10);
  }

  /** The sources of the corpus. Read again when the corpus has changed. */
  #named(): NamedSources {
    const articles = this.#corpus.articles();
    if (articles !== this.#sources.of) {
      this.#sources = { of: articles, named: new NamedSources(this.#corpus.sources()) };
    }
    return this.#sources.named;
  }
}

/** The sentences not far below the best one, those of retracted articles last. */
function worthQuoting(ranked: readonly RankedSentence[]): RankedSentence[] {
  const least = (ranked[0]?.score ?? 0) - MOST_BELOW_BEST;
  return retractedLast(ranked.filter(({ score }) => score >= least));
}

function retractedLast(ranked: readonly RankedSentence[]): RankedSentence[] {
  const isRetracted = ({ indexed }: RankedSentence) => indexed.article.article.retracted !== null;
  return [...ranked.filter((one) => !isRetracted(one)), ...ranked.filter(isRetracted)];
}

function nearestArticles(ranked: readonly RankedSentence[]): Article[] {
  const articles = ranked.map(({ indexed }) => indexed.article.article);
  return [...new Set(articles)].slice(0, MOST_NEAREST);
}
