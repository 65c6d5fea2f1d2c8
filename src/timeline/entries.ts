import type { Article } from '../corpus/article.ts';
import type { Quote } from '../search/answer.ts';
import type { SearchIndex } from '../search/index/search-index.ts';
import { LEANS } from '../search/index/sentence-kind.ts';
import { isHeading } from '../text/sentences.ts';
import { contradicts } from './contradiction.ts';
import type { DatedSentence } from './dated-articles.ts';
import type { Candidate, Occasion } from './occasions.ts';
import { centroidOf, similarity, type Vector, vectorOf } from './sentence-vector.ts';
import type { Entry } from './timeline.ts';

/** Tuned on six topics of Timeline17 (`bench -- timeline`); see `DESIGN.md` in this folder. */
const WEIGHTS = {
  /** Gain of a sentence that names the whole topic. */
  topic: 0.5,
  /** Loss for similarity to a sentence already quoted in the same entry. */
  repetition: 1,
  /** Loss of a retracted report. It exceeds any gain, so sentences of other reports come first. */
  retracted: 3,
} as const;

/** Sentences outside these lengths (UTF-16 units) are fragments or lists. */
const SHORTEST = 60;
const LONGEST = 300;

/** Two sentences above this similarity say the same. */
const SAME = 0.9;

/** Least similarity of two sentences on one event in different words. */
const ALIKE = 0.35;

/**
 * Chooses the quotes for an occasion: sentences that are close to the centroid of all its sentences,
 * name the topic, and do not repeat each other.
 *
 * @param quotes - Most quotes, not counting one that contradicts the first.
 * @returns `null` if there is nothing to quote.
 */
export function entryOf(occasion: Occasion, quotes: number, index: SearchIndex): Entry | null {
  const weighed = weigh(occasion.candidates, index);
  const chosen = choose(weighed, quotes);
  const [first] = chosen;
  if (!first) return null;
  const against = weighed.find((other) => !chosen.includes(other) && isAgainst(first, other));
  const told = against ? [...chosen, against] : chosen;
  const { mention } = first.candidate;
  return {
    when: {
      ...occasion.days,
      basis: mention ? 'text' : 'report',
      expression: mention?.span ?? null,
    },
    quotes: told.map(({ candidate, score }) => quoteOf(candidate.sentence.dated, score)),
    alsoReportedBy: otherReports(first, weighed, told),
  };
}

/** Makes a quote of a sentence. */
export function quoteOf({ indexed, span }: DatedSentence, score: number): Quote {
  const { start, end } = indexed.passage;
  const { article } = indexed.article;
  return { article, span, emphasis: null, passage: { start, end }, score, alsoIn: [] };
}

interface Weighed {
  readonly candidate: Candidate;
  readonly vector: Vector;
  readonly score: number;
}

/** Best first. */
function weigh(candidates: readonly Candidate[], index: SearchIndex): Weighed[] {
  const fit = candidates.filter(({ sentence }) => isFit(sentence.dated));
  const usable = fit.length > 0 ? fit : candidates;
  const vectors = usable.map(({ sentence }) => vectorOf(sentence.dated, index));
  const middle = centroidOf(vectors);
  return usable
    .map((candidate, at) => {
      const vector = vectors[at] ?? new Map();
      const topic = 1 + WEIGHTS.topic * Math.min(1, candidate.sentence.share);
      const retracted = candidate.sentence.dated.indexed.article.article.retracted !== null;
      const loss = retracted ? WEIGHTS.retracted : 0;
      return { candidate, vector, score: similarity(vector, middle) * topic - loss };
    })
    .sort((a, b) => b.score - a.score);
}

/** Whether a sentence makes sense on its own. */
function isFit({ span, sentence, indexed }: DatedSentence): boolean {
  const length = span.end - span.start;
  if (length < SHORTEST || length > LONGEST) return false;
  if (((indexed.kinds[sentence] ?? 0) & LEANS) !== 0) return false;
  return !isHeading(indexed.article.article.body, span);
}

function choose(weighed: readonly Weighed[], most: number): Weighed[] {
  const chosen: Weighed[] = [];
  const left = weighed.map((candidate) => ({ candidate, repeated: 0 }));
  while (chosen.length < most) {
    const open = left.filter(({ repeated }) => repeated <= SAME);
    const [best] = open.sort((a, b) => worth(b) - worth(a));
    if (!best) break;
    chosen.push(best.candidate);
    left.splice(left.indexOf(best), 1);
    for (const other of left) {
      const alike = similarity(best.candidate.vector, other.candidate.vector);
      other.repeated = Math.max(other.repeated, alike);
    }
  }
  return chosen;
}

function worth({ candidate, repeated }: { candidate: Weighed; repeated: number }): number {
  return candidate.score - WEIGHTS.repetition * repeated;
}

/** Whether two sentences on the same event contradict each other. */
function isAgainst(first: Weighed, other: Weighed): boolean {
  return (
    similarity(first.vector, other.vector) >= ALIKE &&
    contradicts(first.candidate.sentence.dated, other.candidate.sentence.dated)
  );
}

/** Articles that have a sentence on the same event but are not quoted. */
function otherReports(
  first: Weighed,
  weighed: readonly Weighed[],
  told: readonly Weighed[],
): Article[] {
  const articleOf = ({ candidate }: Weighed) => candidate.sentence.dated.indexed.article.article;
  const quoted = new Set(told.map(articleOf));
  const others = weighed
    .filter((other) => similarity(first.vector, other.vector) >= ALIKE)
    .map(articleOf);
  return [...new Set(others)].filter((article) => !quoted.has(article));
}
