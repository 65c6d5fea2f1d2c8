import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Answer, AskOptions, Quote } from './answer.ts';
import { candidatesOf } from './candidates.ts';
import { confidenceOf } from './confidence.ts';
import { isEnough } from './evidence.ts';
import { leftOutUndated } from './filters.ts';
import { NamedSources } from './named-sources.ts';
import { type Question, readQuestion } from './question.ts';
import { quotesOf } from './quotes.ts';
import { type RankedSentence, rank } from './rank.ts';
import { SearchIndex } from './search-index.ts';

/** A further quote is shown only if its score is at most this much less than the best quote's. */
const MOST_BELOW_BEST = 8;

/** Most articles named when the corpus does not answer. */
const MOST_NEAREST = 3;

/** What is asked of a corpus to search it. */
export type SearchedCorpus = Pick<Corpus, 'articles' | 'sources' | 'subscribe'>;

/** Answers questions over a corpus, and follows its changes. */
export class Searcher {
  readonly #corpus: SearchedCorpus;
  /** The passages of the corpus; read by whoever else searches it. */
  readonly index = new SearchIndex();
  #sources = { spelled: [] as readonly string[], named: new NamedSources([]) };
  readonly #unsubscribe: () => void;

  /** @param corpus - Indexed now, and followed until `close`. */
  constructor(corpus: SearchedCorpus) {
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
    const question = readQuestion(text, this.index.lexicon, this.#named());
    const candidates = candidatesOf(question, this.index, filters);
    const { lexicon, averageLength } = this.index;
    const { sentences, evidence } = rank(question, candidates, averageLength, lexicon);
    const isAnswered = isEnough(evidence);
    const quotes = isAnswered ? this.#quotes(question, sentences) : [];
    return {
      question: text,
      quotes: quotes.slice(offset, offset + limit),
      confidence: quotes.length > 0 ? confidenceOf(sentences.map(({ score }) => score)) : null,
      more: quotes.length > offset + limit,
      nearest: quotes.length > 0 ? [] : nearestArticles(sentences),
      undatedLeftOut: this.#corpus.articles().filter((a) => leftOutUndated(a, filters)).length,
    };
  }

  /** Stops following the corpus. */
  close(): void {
    this.#unsubscribe();
  }

  /** The sources of the corpus, read anew when they have changed. */
  #named(): NamedSources {
    const sources = this.#corpus.sources();
    if (sources !== this.#sources.spelled) {
      this.#sources = { spelled: sources, named: new NamedSources(sources) };
    }
    return this.#sources.named;
  }

  #quotes(question: Question, ranked: readonly RankedSentence[]): Quote[] {
    const least = (ranked[0]?.score ?? 0) - MOST_BELOW_BEST;
    const worthy = ranked.filter(({ score }) => score >= least);
    return quotesOf(question, retractedLast(worthy), this.index);
  }
}

/** Whatever stands is quoted before what was retracted. */
function retractedLast(ranked: readonly RankedSentence[]): RankedSentence[] {
  const isRetracted = ({ indexed }: RankedSentence) => indexed.article.article.retracted !== null;
  return [...ranked.filter((one) => !isRetracted(one)), ...ranked.filter(isRetracted)];
}

function nearestArticles(ranked: readonly RankedSentence[]): Article[] {
  const articles = ranked.map(({ indexed }) => indexed.article.article);
  return [...new Set(articles)].slice(0, MOST_NEAREST);
}
