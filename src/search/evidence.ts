import { FEATURES, type FeatureName } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import type { Question } from './question.ts';
import type { Reading } from './rank.ts';
import type { ReadPassage } from './reading.ts';
import { type View, valueOf } from './views.ts';
import { scoreOf } from './weights.ts';

/** What speaks for the corpus having an answer; `DESIGN.md` in this folder says what each means. */
export const SIGNS = [
  'sentence',
  'passage',
  'weight',
  'around',
  'clause',
  'names',
  'rarest',
  'unknownNames',
  'unknownWords',
  'aspect',
  'hasAspects',
  'missing',
  'concepts',
  'score',
  'near',
  'lost',
  'namesNear',
] as const;

export type SignName = (typeof SIGNS)[number];

export type Evidence = Readonly<Record<SignName, number>>;

/** Shares below this are as bad as none. */
const LEAST = 0.02;

/**
 * Gathers what speaks for an answer.
 *
 * @param reading - The candidates of the question.
 */
export function evidenceOf(
  question: Question,
  { views, featured }: Reading,
  lexicon: Lexicon,
): Evidence {
  const { concepts, missingSources } = question;
  const { whole, aspects } = views;
  const passages = featured.map(({ passage }) => passage);
  const unknown = concepts.filter(({ alternatives }) => alternatives.length === 0);
  const weightOf = (some: Question['concepts']) =>
    some.reduce((sum, { weight }) => sum + weight, 0) / whole.total;
  const namesOnly = viewOfSome(question, ({ isName }) => isName);
  const most = Math.max(
    ...concepts.map(({ weight, alternatives }) => (alternatives.length > 0 ? weight : 0)),
  );
  const rarest = viewOfSome(question, ({ weight }) => weight >= most);
  const wanted = aspects.map(({ bestPassage, total }) => Math.min(1, bestPassage / total));
  return {
    sentence: Math.log(LEAST + mostNamed(passages, whole)),
    passage: Math.log(LEAST + mostOf(passages, whole)),
    weight: Math.log(LEAST + whole.bestPassage / lexicon.weight(undefined)),
    around: largest(featured, 'aroundShare'),
    clause: largest(featured, 'clausePart'),
    names: namesOnly.total > 1e-9 ? mostOf(passages, namesOnly) : 1,
    rarest: mostNamed(passages, rarest),
    unknownNames: weightOf(unknown.filter(({ isName }) => isName)),
    unknownWords: weightOf(unknown.filter(({ isName }) => !isName)),
    aspect: wanted.length > 0 ? Math.min(...wanted) : 0,
    hasAspects: wanted.length > 0 ? 1 : 0,
    missing: missingSources,
    concepts: Math.log(1 + concepts.length),
    score: Math.max(-20, ...featured.flatMap(({ rows }) => rows.map(scoreOf))),
    near: mostNear(passages, whole),
    lost: leastLost(passages, whole),
    namesNear: namesOnly.total > 1e-9 ? mostNear(passages, namesOnly) : 1,
  };
}

function largest(featured: Reading['featured'], name: FeatureName): number {
  const at = FEATURES.indexOf(name);
  let most = 0;
  for (const { rows } of featured) for (const row of rows) most = Math.max(most, row[at] ?? 0);
  return most;
}

function viewOfSome(question: Question, counts: (concept: Question['concepts'][number]) => boolean): View {
  const weights = question.concepts.map((concept) => (counts(concept) ? concept.weight : 0));
  const total = weights.reduce((sum, weight) => sum + weight, Number.MIN_VALUE);
  return { weights, total, bestPassage: 0 };
}

/** Largest share of a view that one sentence names, however it spells the words. */
function mostNamed(passages: readonly ReadPassage[], view: View): number {
  let most = 0;
  for (const { own, indexed } of passages) {
    for (let sentence = 0; sentence < indexed.ends.length; sentence += 1) {
      let sum = 0;
      const first = sentence * view.weights.length;
      for (let concept = 0; concept < view.weights.length; concept += 1) {
        if ((own[first + concept] ?? 0) > 0) sum += view.weights[concept] ?? 0;
      }
      if (sum > most) most = sum;
    }
  }
  return most / view.total;
}

function mostNear(passages: readonly ReadPassage[], view: View): number {
  let most = 0;
  for (const { near, indexed } of passages)
    for (let sentence = 0; sentence < indexed.ends.length; sentence += 1)
      most = Math.max(most, valueOf(view, near, sentence));
  return most / view.total;
}

function leastLost(passages: readonly ReadPassage[], view: View): number {
  let least = 1;
  for (const { withTitle } of passages) {
    let lost = 0;
    for (const [at, strength] of withTitle.entries())
      if (strength === 0) lost = Math.max(lost, view.weights[at] ?? 0);
    least = Math.min(least, lost / view.total);
  }
  return least;
}

/** Largest share of a view that one passage names with its title. */
function mostOf(passages: readonly ReadPassage[], view: View): number {
  let most = 0;
  for (const { withTitle } of passages) most = Math.max(most, valueOf(view, withTitle));
  return most / view.total;
}

/**
 * What each sign adds to the logarithm of the odds that the corpus has an answer.
 */
export const SIGN_WEIGHTS: Readonly<Record<SignName, number>> = Object.fromEntries(
  SIGNS.map((name) => [name, name === 'sentence' || name === 'weight' ? 1 : 0]),
) as Record<SignName, number>;

const ENOUGH = Math.log(0.7);

/** A sentence that names all of a question answers it, however common its words. */
const ALL = 0.9;

export function isEnough(evidence: Evidence): boolean {
  if (evidence.sentence >= Math.log(LEAST + ALL)) return true;
  return SIGNS.reduce((sum, name) => sum + SIGN_WEIGHTS[name] * evidence[name], 0) >= ENOUGH;
}
