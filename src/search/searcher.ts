import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Answer, AskOptions, Filters, Quote } from './answer.ts';
import { leftOutUndated, passes } from './filters.ts';
import { type Question, readQuestion, searchTerms } from './question.ts';
import { quotesOf } from './quotes.ts';
import { type RankedSentence, rank } from './rank.ts';
import { type Candidate, SearchIndex } from './search-index.ts';

/** How many passages are ranked for a question. */
const MOST_CANDIDATES = 150;

/**
 * Least share of a question's weight that one passage and its title must name for the corpus to
 * answer. See `DESIGN.md` in this folder for what it costs and saves.
 */
const LEAST_EVIDENCE = 0.5;

/**
 * Long questions name more than one passage can. It is enough if a passage names as much of them as
 * this many words weigh that stand nowhere else.
 */
const ENOUGH_RARE_WORDS = 2.2;

/** A further quote is shown only if it has this share of the best quote's score. */
const LEAST_OF_BEST = 0.35;

/** Most articles named when the corpus does not answer. */
const MOST_NEAREST = 3;

/** Answers questions over a corpus, and follows its changes. */
export class Searcher {
  readonly #corpus: Corpus;
  /** The passages of the corpus; read by whoever else searches it. */
  readonly index = new SearchIndex();
  readonly #unsubscribe: () => void;

  /** @param corpus - Indexed now, and followed until `close`. */
  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    for (const article of corpus.articles()) this.index.put(article);
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
    const question = readQuestion(text, this.index.lexicon);
    const ranked = rank(question, this.#candidates(question, filters));
    const quotes = this.#isAnswered(question, ranked) ? this.#quotes(question, ranked) : [];
    return {
      question: text,
      quotes: quotes.slice(offset, offset + limit),
      more: quotes.length > offset + limit,
      nearest: quotes.length > 0 ? [] : nearestArticles(ranked),
      undatedLeftOut: this.#corpus.articles().filter((a) => leftOutUndated(a, filters)).length,
    };
  }

  /** Stops following the corpus. */
  close(): void {
    this.#unsubscribe();
  }

  #candidates(question: Question, filters: Filters): Candidate[] {
    const searched = searchTerms(question, this.index.lexicon);
    if (searched.length === 0) return [];
    return this.index.search(searched, (article) => passes(article, filters), MOST_CANDIDATES);
  }

  #isAnswered(question: Question, ranked: readonly RankedSentence[]): boolean {
    const total = question.concepts.reduce((sum, { weight }) => sum + weight, 0);
    const enough = ENOUGH_RARE_WORDS * this.index.lexicon.weight(undefined);
    const least = Math.min(LEAST_EVIDENCE, enough / total);
    return ranked.some(({ evidence }) => evidence >= least);
  }

  #quotes(question: Question, ranked: readonly RankedSentence[]): Quote[] {
    const least = LEAST_OF_BEST * (ranked[0]?.score ?? 0);
    const worthy = ranked.filter(({ score }) => score >= least);
    return quotesOf(question, worthy, this.index);
  }
}

function nearestArticles(ranked: readonly RankedSentence[]): Article[] {
  const articles = ranked.map(({ indexed }) => indexed.article.article);
  return [...new Set(articles)].slice(0, MOST_NEAREST);
}
