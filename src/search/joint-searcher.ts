import type { Article } from '../corpus/article.ts';
import type { Reports } from '../corpus/reports.ts';
import { cut } from '../text/span.ts';
import type { Answer, AskOptions, Quote } from './answer.ts';
import { type Confidence, confidenceOf } from './confidence.ts';
import { askEventFirst } from './conversation/event-first.ts';
import type { Excluded } from './filters.ts';
import { earlier, later } from './filters.ts';
import { nearOfBoth } from './near.ts';
import { askedKind } from './question/asked/kind.ts';
import { askedTimes } from './question/asked/times.ts';
import { contentOf } from './quoting/quote-content.ts';
import { extentOf, joinLists } from './reports/report-list.ts';
import type { Searcher } from './searcher.ts';
import { thingsIn } from './sides/asked-things.ts';
import { REACH } from './sides/both-sides.ts';
import { withSides } from './sides/sides.ts';

/** Most articles named when neither corpus answers. */
const MOST_NEAREST = 3;

type Asked = Pick<Searcher, 'ask'>;

const RISING: readonly Confidence[] = ['low', 'moderate', 'high'];

/**
 * Answers questions from two corpora, each with its own index. A corpus that many others read is
 * thus indexed only once.
 *
 * Scores are log odds up to a constant of the question and the corpus. Both answers are sorted
 * together by score as it is. With a corpus cut into two halves, MultiHop-RAG's `quote1` and
 * `quote3` lose one to two hundredths; with a twentieth cut off, they lose one; SQuAD loses nothing
 * (`bench -- ask --apart`). Keeping the order of each answer, in which articles take turns, was no
 * better.
 */
export class JointSearcher implements Asked {
  readonly #own: Asked;
  readonly #other: Asked;
  readonly #ownReports: Pick<Reports, 'get'>;
  readonly #all: Pick<Reports, 'articles'>;

  /**
   * @param own - Preferred where scores are equal.
   * @param other - Asked as well.
   * @param ownReports - Hide reports of `other` that have the same ids.
   * @param all - The reports of both.
   */
  constructor(
    own: Asked,
    other: Asked,
    ownReports: Pick<Reports, 'get'>,
    all: Pick<Reports, 'articles'>,
  ) {
    this.#own = own;
    this.#other = other;
    this.#ownReports = ownReports;
    this.#all = all;
  }

  /** See {@link Searcher.ask}. */
  async ask(text: string, options: AskOptions): Promise<Answer> {
    if (options.filters.event) {
      return askEventFirst(text, options, (asked, each) => this.ask(asked, each));
    }
    const { limit, offset } = options;
    const wanted = { ...options, offset: 0, limit: Math.max(offset + limit, REACH) };
    const [own, all] = await Promise.all([
      this.#own.ask(text, wanted),
      this.#other.ask(text, wanted),
    ]);
    const list = this.#joinLists(own, all);
    if (list) return list;
    const speaker = own.speaker ?? all.speaker;
    // If one corpus has statements of the speaker, other quotes of the other one do not answer.
    const isAsked = (answer: Answer) => speaker === undefined || answer.speaker !== undefined;
    const mine = isAsked(own) ? own : { ...own, quotes: [], more: false };
    const other = isAsked(all)
      ? { ...all, quotes: this.#seen(all.quotes) }
      : { ...all, quotes: [], more: false };
    const merged = onceEach(byScore([...mine.quotes, ...other.quotes]));
    const times = askedTimes(text, null).flatMap(({ ranges }) => ranges);
    const asked = { text, asks: askedKind(text), times, things: thingsIn(text) };
    const quotes = withSides(retractedLast(merged), asked, contentOf);
    const isNear = quotes.length === 0 && offset === 0;
    const { near, missing } = isNear
      ? nearOfBoth(own, { ...all, near: this.#seen(all.near) })
      : { near: [], missing: [] };
    return {
      question: text,
      quotes: quotes.slice(offset, offset + limit),
      confidence: sureness(mine, other, merged),
      more: mine.more || other.more || quotes.length > offset + limit,
      near: onceEach(near).slice(0, limit),
      missing,
      nearest:
        quotes.length + near.length > 0
          ? []
          : inTurn(own.nearest, other.nearest.filter(this.#isSeen)),
      undatedLeftOut: own.undatedLeftOut + other.undatedLeftOut,
      excluded: bothExcluded(own.excluded, other.excluded),
      ...(speaker === undefined ? {} : { speaker }),
    };
  }

  /** Joins two lists of reports; `null` unless the question is about the reports themselves. */
  #joinLists(own: Answer, other: Answer): Answer | null {
    if (!own.reports && !other.reports) return null;
    const extent = extentOf(this.#all.articles());
    const reports = joinLists(own.reports, other.reports, this.#isSeen, extent);
    const answer = own.reports ? own : other;
    const undatedLeftOut = own.undatedLeftOut + other.undatedLeftOut;
    return reports ? { ...answer, undatedLeftOut, reports } : null;
  }

  #seen(quotes: readonly Quote[]): readonly Quote[] {
    return quotes
      .filter(({ article }) => this.#isSeen(article))
      .map((quote) => ({ ...quote, alsoIn: quote.alsoIn.filter(this.#isSeen) }));
  }

  readonly #isSeen = ({ id }: Article): boolean => this.#ownReports.get(id) === undefined;
}

/** Best first; own quotes first where scores are equal. */
function byScore(quotes: readonly Quote[]): Quote[] {
  return [...quotes].sort((one, other) => other.score - one.score);
}

/** Merges quotes with the same words into one, which names the other articles. */
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

/** `null` if one of the corpora has an article that passes the filters. */
function bothExcluded(own: Excluded | null, other: Excluded | null): Excluded | null {
  if (own === null || other === null) return null;
  return {
    hasNamed: own.hasNamed || other.hasNamed,
    oldest: earlier(own.oldest, other.oldest),
    newest: later(own.newest, other.newest),
  };
}

function retractedLast(quotes: readonly Quote[]): Quote[] {
  const isRetracted = ({ article }: Quote) => article.retracted !== null;
  return [...quotes.filter((one) => !isRetracted(one)), ...quotes.filter(isRetracted)];
}

/**
 * The confidence of the answer with the best quote, lowered if the other answer comes close to it.
 */
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
