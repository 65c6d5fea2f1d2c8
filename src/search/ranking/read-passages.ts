import { LEANS } from '../../reading/sentence-kind.ts';
import type { IndexedPassage } from '../index/search-index.ts';
import { saturated } from './bm25.ts';
import { type Match, type Matcher, NamedCells, union } from './matcher.ts';

/**
 * Strength at which a leaning sentence ("It is led by …") also names what the sentences before it
 * name.
 */
const LEANING = 0.85;

/** How many sentences back a leaning sentence may find its subject. */
const LEANING_REACH = 2;

/**
 * A candidate passage, and what it names of a question. `own`, `told` and `near` have a row for
 * each sentence, with a cell for each concept.
 */
export interface ReadPassage {
  readonly indexed: IndexedPassage;
  /** What each sentence names by itself. */
  readonly own: Match;
  /** What each sentence names, including what a leaning sentence takes from those before it. */
  readonly told: Match;
  /** What each sentence and its neighbours name. */
  readonly near: Match;
  /** `told` and `near` in a form that is faster to read. */
  readonly toldCells: NamedCells;
  readonly nearCells: NamedCells;
  /** What the passage names, alone and together with its article's title. */
  readonly all: Match;
  readonly withTitle: Match;
  /** How often the passage names each concept, saturated as in BM25. */
  readonly frequencies: Match;
  /** Share of the question's phrases that the passage has. */
  readonly phrases: number;
}

/** Finds what candidate passages name of a question. */
export function readPassages(
  matcher: Matcher,
  candidates: readonly IndexedPassage[],
  averageLength: number,
): ReadPassage[] {
  return candidates.map((indexed) => {
    const own = matcher.rows(indexed);
    const told = withLeaning(own, indexed, matcher.concepts);
    const near = withNeighbours(told, matcher.concepts);
    const all = strongest(own, matcher.concepts);
    return {
      indexed,
      own,
      told,
      near,
      toldCells: new NamedCells(told, matcher.concepts),
      nearCells: new NamedCells(near, matcher.concepts),
      all,
      withTitle: union([all, matcher.terms(indexed.article.title)]),
      frequencies: saturated(matcher.counts(indexed), indexed.terms.length / averageLength),
      phrases: matcher.phrases(indexed),
    };
  });
}

/** For each concept, the highest strength in any row. */
function strongest(rows: Match, concepts: number): Match {
  const result = new Float64Array(concepts);
  for (let start = 0; start < rows.length; start += concepts) {
    for (let concept = 0; concept < concepts; concept += 1) {
      const strength = rows[start + concept] ?? 0;
      if (strength > (result[concept] ?? 0)) result[concept] = strength;
    }
  }
  return result;
}

function withLeaning(own: Match, { kinds }: IndexedPassage, concepts: number): Match {
  if (!kinds.some((kind, sentence) => sentence > 0 && (kind & LEANS) !== 0)) return own;
  const told = Float64Array.from(own);
  for (let cell = concepts; cell < own.length; cell += 1) {
    const sentence = Math.floor(cell / concepts);
    if (((kinds[sentence] ?? 0) & LEANS) === 0) continue;
    for (let back = 1; back <= Math.min(LEANING_REACH, sentence); back += 1) {
      told[cell] = Math.max(told[cell] ?? 0, LEANING * (own[cell - back * concepts] ?? 0));
    }
  }
  return told;
}

function withNeighbours(told: Match, concepts: number): Match {
  const near = Float64Array.from(told);
  for (let cell = 0; cell < told.length; cell += 1) {
    const before = cell < concepts ? 0 : (told[cell - concepts] ?? 0);
    const after = cell + concepts < told.length ? (told[cell + concepts] ?? 0) : 0;
    near[cell] = Math.max(near[cell] ?? 0, before, after);
  }
  return near;
}
