import { type Match, Matcher, union } from './matcher.ts';
import type { Question } from './question.ts';
import type { Candidate, IndexedPassage } from './search-index.ts';
import { LEANS } from './sentence-kind.ts';

/**
 * What each feature of a sentence adds to its score. All features lie between 0 and 1. Set by hand on
 * the training halves of the benchmarks; see `DESIGN.md` in this folder.
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
  /** MiniSearch's score of the passage, as a share of the best passage's. */
  bm25: 0.5,
  /** Holds the kind of thing the question asks for. */
  kind: 0.12,
} as const;

/** How much of what stands before it a leaning sentence ("It is led by …") says again. */
const LEANING = 0.85;

/** How many sentences back a leaning sentence may take its subject from. */
const LEANING_REACH = 2;

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
  /** Share of the question's weight that stands in the passage or its title. */
  readonly evidence: number;
}

/**
 * Scores every sentence of the candidates.
 *
 * @returns The best sentence of each candidate, best first.
 */
export function rank(question: Question, candidates: readonly Candidate[]): RankedSentence[] {
  const matcher = new Matcher(question);
  const top = Math.max(...candidates.map(({ score }) => score), Number.MIN_VALUE);
  return candidates
    .map(({ indexed, score }) => bestSentence(question, matcher, indexed, score / top))
    .sort((a, b) => b.score - a.score);
}

function bestSentence(
  question: Question,
  matcher: Matcher,
  indexed: IndexedPassage,
  bm25: number,
): RankedSentence {
  const matches = matcher.sentences(indexed);
  const told = matches.map((own, index) => withLeaning(own, matches, index, indexed.kinds));
  const all = union(matches);
  const title = matcher.terms(indexed.article.title);
  const passage = matcher.share(all);
  const evidence = matcher.share(union([all, title]));
  let best: RankedSentence | undefined;
  for (const [sentence, match] of told.entries()) {
    const share = matcher.share(match);
    const near = matcher.share(union(told.slice(Math.max(0, sentence - 1), sentence + 2)));
    const kind = question.asks === 0 || ((indexed.kinds[sentence] ?? 0) & question.asks) !== 0;
    const score =
      WEIGHTS.sentence * share +
      WEIGHTS.neighbours * (near - share) +
      WEIGHTS.passage * (passage - near) +
      WEIGHTS.title * (evidence - passage) +
      WEIGHTS.bm25 * bm25 +
      WEIGHTS.kind * (kind ? 1 : 0);
    if (best && score <= best.score) continue;
    const shareWith = (other: Match | undefined) =>
      other ? matcher.share(union([match, other])) : 0;
    const gain = {
      before: Math.max(0, shareWith(matches[sentence - 1]) - share),
      after: Math.max(0, shareWith(matches[sentence + 1]) - share),
    };
    best = { indexed, sentence, score, share, gain, evidence };
  }
  if (!best) throw new RangeError('A passage has at least one sentence');
  return best;
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
