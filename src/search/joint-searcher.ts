import type { Article } from '../corpus/article.ts';
import type { Reports } from '../corpus/reports.ts';
import { cut } from '../text/span.ts';
import type { Answer, AskOptions, Quote } from './answer.ts';
import { REACH, saidIn, withBothSides } from './both-sides.ts';
import { type Confidence, confidenceOf } from './confidence.ts';
import type { Searcher } from './searcher.ts';

/** Most articles named when neither corpus answers. */
const MOST_NEAREST = 3;

type Asked = Pick<Searcher, 'ask'>;

const RISING: readonly Confidence[] = ['low', 'moderate', 'high'];

/**
 * Answers questions from two corpora, each with an index of its own: the index of a corpus that many
 * read is there once, not once for each of them.
 *
 * Scores are logarithms of odds but for a constant of the question and the corpus; put beside each other
 * as they are, with a corpus cut into two halves, the answers lose one to two hundredths of MultiHop-RAG's
 * `quote1` and `quote3`, with a twentieth cut off one, and nothing of SQuAD's (`bench -- ask --apart`).
 * Keeping the order of each answer, in which articles take turns, did no better.
 */
export class JointSearcher implements Asked {
  readonly #own: Asked;
  readonly #other: Asked;
  readonly #ownReports: Pick<Reports, 'get'>;

  /**
   * @param own - Goes first where both are as good.
   * @param other - Is asked beside it.
   * @param ownReports - Hide what the other has under the same ids.
   */
  constructor(own: Asked, other: Asked, ownReports: Pick<Reports, 'get'>) {
    this.#own = own;
    this.#other = other;
    this.#ownReports = ownReports;
  }

  /** As {@link Searcher.ask}. */
  async ask(text: string, options: AskOptions): Promise<Answer> {
    const { limit, offset } = options;
    const wanted = { ...options, offset: 0, limit: Math.max(offset + limit, REACH) };
    const [own, all] = await Promise.all([
      this.#own.ask(text, wanted),
      this.#other.ask(text, wanted),
    ]);
    const other = { ...all, quotes: this.#seen(all.quotes) };
    const merged = onceEach(byScore([...own.quotes, ...other.quotes]));
    const quotes = withBothSides(retractedLast(merged), saidIn);
    return {
      question: text,
      quotes: quotes.slice(offset, offset + limit),
      confidence: sureness(own, other, merged),
      more: own.more || other.more || quotes.length > offset + limit,
      nearest: quotes.length > 0 ? [] : inTurn(own.nearest, other.nearest.filter(this.#isSeen)),
      undatedLeftOut: own.undatedLeftOut + other.undatedLeftOut,
    };
  }

  #seen(quotes: readonly Quote[]): readonly Quote[] {
    return quotes
      .filter(({ article }) => this.#isSeen(article))
      .map((quote) => ({ ...quote, alsoIn: quote.alsoIn.filter(this.#isSeen) }));
  }

  readonly #isSeen = ({ id }: Article): boolean => this.#ownReports.get(id) === undefined;
}

/** Better ones first; of those that are as good, the own ones. */
function byScore(quotes: readonly Quote[]): Quote[] {
  return [...quotes].sort((one, other) => other.score - one.score);
}

/** The same words are one quote, which names the other articles. */
function onceEach(quotes: readonly Quote[]): Quote[] {
  const byWords = new Map<string, Quote>();
  for (const quote of quotes) {
    const words = cut(quote.article.body, quote.span).replaceAll(/\s+/g, ' ');
    const before = byWords.get(words);
    if (!before) {
      byWords.set(words, quote);
      continue;
    }
    const others = [...before.alsoIn, quote.article, ...quote.alsoIn];
    const alsoIn = [...new Set(others)].filter((article) => article !== before.article);
    byWords.set(words, { ...before, alsoIn });
  }
  return [...byWords.values()];
}

/** Whatever stands is quoted before what was retracted. */
function retractedLast(quotes: readonly Quote[]): Quote[] {
  const isRetracted = ({ article }: Quote) => article.retracted !== null;
  return [...quotes.filter((one) => !isRetracted(one)), ...quotes.filter(isRetracted)];
}

/** As sure as the answer is that has the best quote, or less where the other one comes close to it. */
function sureness(own: Answer, other: Answer, merged: readonly Quote[]): Confidence | null {
  if (merged.length === 0) return null;
  const best = ({ quotes }: Answer) => quotes[0]?.score ?? Number.NEGATIVE_INFINITY;
  const alone = best(own) >= best(other) ? own.confidence : other.confidence;
  const together = confidenceOf(merged.map(({ score }) => score));
  if (alone === null || together === null) return alone ?? together;
  return RISING.find((each) => each === alone || each === together) ?? null;
}

function inTurn(own: readonly Article[], other: readonly Article[]): Article[] {
  const longest = Math.max(own.length, other.length);
  const turns = Array.from({ length: longest }, (_, at) => [own[at], other[at]]);
  return turns
    .flat()
    .flatMap((article) => article ?? [])
    .slice(0, MOST_NEAREST);
}
