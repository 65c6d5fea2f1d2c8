import type { Evidence } from './evidence.ts';
import { type Match, Matcher, union, type Weighing, weighing } from './matcher.ts';
import type { Aspect, Question } from './question.ts';
import type { IndexedPassage } from './search-index.ts';
import { LEANS } from './sentence-kind.ts';

/**
 * What each feature of a sentence adds to its score. Set by hand on the halves of the benchmarks that
 * are open; see `DESIGN.md` in this folder.
 */
export const WEIGHTS = {
  /** Share of the question's weight that the sentence has, with what it takes from before. */
  sentence: 1,
  /** What the sentences beside it add to that share. */
  neighbours: 0.3,
  /** What the rest of the passage adds. */
  passage: 0.2,
  /** What the title adds. */
  title: 0.3,
  /** BM25 of the passage, as a share of the best passage's. */
  bm25: 0.5,
  /** Holds the kind of thing the question asks for. */
  kind: 0.12,
  /** Came out when the question says the named source reported. */
  published: 0.2,
} as const;

/** How many sentences of one passage may be quoted for a question. */
const MOST_OF_A_PASSAGE = 2;

/** What a further sentence of a passage loses: another passage says more that is new. */
const FURTHER_SENTENCE = 0.5;

/** Share of what the best sentence names that a further one must name by itself. */
const LEAST_OF_FURTHER = 0.5;

/** How much of what stands before it a leaning sentence ("It is led by …") says again. */
const LEANING = 0.85;

/** How many sentences back a leaning sentence may take its subject from. */
const LEANING_REACH = 2;

/** What a sentence names that is not there. */
const NOTHING: Match = new Float64Array();

/** A sentence of a candidate passage, scored for a question. */
export interface RankedSentence {
  readonly indexed: IndexedPassage;
  /** Index of the sentence in its passage. */
  readonly sentence: number;
  readonly score: number;
  /** Share of the question's weight that stands in the sentence itself. */
  readonly share: number;
  /** What the sentence before and the sentence after would add to that share. */
  readonly gain: { readonly before: number; readonly after: number };
}

/** Sentences in order of their scores, and what speaks for one of them being an answer. */
export interface Ranking {
  /** The best sentences of each passage, best first. */
  readonly sentences: readonly RankedSentence[];
  readonly evidence: Evidence;
}

/**
 * Scores every sentence of the candidates. A passage of a source that the question names is scored
 * for what the question wants of that source as well, and both scores are added.
 *
 * @param averageLength - Terms of an average passage of the index.
 */
export function rank(
  question: Question,
  candidates: readonly IndexedPassage[],
  averageLength: number,
): Ranking {
  const matcher = new Matcher(question);
  const read = candidates.map((indexed) => readPassage(matcher, indexed, averageLength));
  const views = [
    viewOf(matcher, matcher.whole, null, read),
    ...question.aspects.map((aspect) => viewOf(matcher, weighing(aspect.weights), aspect, read)),
  ];
  const [whole, ...aspects] = views.map(({ bestBm25 }) => bestBm25);
  return {
    sentences: read
      .flatMap((passage) => bestSentences(question, matcher, views, passage))
      .sort((a, b) => b.score - a.score),
    evidence: {
      // However a word is spelled, it is named.
      sentence: Math.max(
        0,
        ...read.flatMap(({ own }) => own.map((match) => matcher.share(match.map(Math.ceil)))),
      ),
      weight: (whole ?? 0) * matcher.whole.total,
      aspects,
    },
  };
}

/** A passage with what it names of the question. */
interface ReadPassage {
  readonly indexed: IndexedPassage;
  /** What each sentence names by itself, and with what it leans on. */
  readonly own: readonly Match[];
  readonly told: readonly Match[];
  readonly all: Match;
  readonly withTitle: Match;
  readonly frequencies: Match;
}

function readPassage(
  matcher: Matcher,
  indexed: IndexedPassage,
  averageLength: number,
): ReadPassage {
  const own = matcher.sentences(indexed);
  const all = union(own);
  return {
    indexed,
    own,
    told: own.map((match, index) => withLeaning(match, own, index, indexed.kinds)),
    all,
    withTitle: union([all, matcher.terms(indexed.article.title)]),
    frequencies: matcher.frequencies(indexed, averageLength),
  };
}

/** A question as a whole, or one of its aspects, and the best BM25 that a candidate has for it. */
interface View {
  readonly weighing: Weighing;
  readonly aspect: Aspect | null;
  readonly bestBm25: number;
}

function viewOf(
  matcher: Matcher,
  weights: Weighing,
  aspect: Aspect | null,
  read: readonly ReadPassage[],
): View {
  const scores = read
    .filter(({ indexed }) => aspect === null || isFrom(indexed, aspect))
    .map(({ frequencies }) => matcher.share(frequencies, weights));
  return { weighing: weights, aspect, bestBm25: Math.max(...scores, Number.MIN_VALUE) };
}

function isFrom({ article }: IndexedPassage, { sources }: Aspect): boolean {
  return article.article.source !== null && sources.has(article.article.source);
}

function bestSentences(
  question: Question,
  matcher: Matcher,
  [whole, ...aspects]: readonly View[],
  passage: ReadPassage,
): RankedSentence[] {
  const { indexed, own, told } = passage;
  const wanted = aspects.filter(({ aspect }) => aspect && isFrom(indexed, aspect));
  const scored = Array.from(told.keys(), (sentence) => {
    const kind = question.asks === 0 || ((indexed.kinds[sentence] ?? 0) & question.asks) !== 0;
    const score =
      (whole ? scoreOf(matcher, whole, passage, sentence) : 0) +
      Math.max(0, ...wanted.map((view) => scoreOf(matcher, view, passage, sentence))) +
      WEIGHTS.kind * (kind ? 1 : 0);
    return { sentence, score };
  });
  const [best, ...others] = scored.sort((a, b) => b.score - a.score);
  if (!best) return [];
  const named = (sentence: number) => matcher.share(own[sentence] ?? new Float64Array());
  const least = LEAST_OF_FURTHER * matcher.share(told[best.sentence] ?? new Float64Array());
  const further = others.filter(({ sentence }) => named(sentence) >= least);
  return [best, ...further]
    .slice(0, MOST_OF_A_PASSAGE)
    .map(({ sentence, score }, place) =>
      ranked(matcher, passage, sentence, score - place * FURTHER_SENTENCE),
    );
}

function ranked(
  matcher: Matcher,
  { indexed, own, told }: ReadPassage,
  sentence: number,
  score: number,
): RankedSentence {
  const match = told[sentence] ?? new Float64Array();
  const share = matcher.share(match);
  const gain = (other: Match | undefined) =>
    other ? Math.max(0, matcher.share(union([match, other])) - share) : 0;
  return {
    indexed,
    sentence,
    score,
    share,
    gain: { before: gain(own[sentence - 1]), after: gain(own[sentence + 1]) },
  };
}

/** The score of a sentence for the question as a whole or for one aspect. */
function scoreOf(matcher: Matcher, view: View, passage: ReadPassage, sentence: number): number {
  const { told, all, withTitle, frequencies, indexed } = passage;
  const { weighing: weights } = view;
  const share = matcher.share(told[sentence] ?? NOTHING, weights);
  const near = matcher.share(union(told.slice(Math.max(0, sentence - 1), sentence + 2)), weights);
  const inPassage = matcher.share(all, weights);
  return (
    WEIGHTS.sentence * share +
    WEIGHTS.neighbours * (near - share) +
    WEIGHTS.passage * (inPassage - near) +
    WEIGHTS.title * (matcher.share(withTitle, weights) - inPassage) +
    WEIGHTS.bm25 * (matcher.share(frequencies, weights) / view.bestBm25) +
    WEIGHTS.published * (cameOutThen(indexed, view.aspect) ? 1 : 0)
  );
}

function cameOutThen({ article }: IndexedPassage, aspect: Aspect | null): boolean {
  const { published } = article.article;
  if (!aspect?.published || published === null) return false;
  return published >= aspect.published.first && published <= aspect.published.last;
}

function withLeaning(
  own: Match,
  matches: readonly Match[],
  index: number,
  kinds: Uint8Array,
): Match {
  if (((kinds[index] ?? 0) & LEANS) === 0) return own;
  const before = union(matches.slice(Math.max(0, index - LEANING_REACH), index));
  return own.map((strength, concept) => Math.max(strength, LEANING * (before[concept] ?? 0)));
}
