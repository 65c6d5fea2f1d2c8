import type { Lexicon } from '../index/lexicon.ts';
import { LEAST_NAMED } from '../question/concepts.ts';
import type { Question } from '../question/question.ts';
import { AT, type FeatureName } from './feature-names.ts';
import type { Reading } from './featured-passages.ts';
import type { ReadPassage } from './read-passages.ts';
import { type View, worthOf } from './views.ts';

/** Signs that the corpus has an answer. `../DESIGN.md` says what each means. */
export const SIGNS = [
  'sentence',
  'weight',
  'clause',
  'names',
  'unknownNames',
  'aspect',
  'hasAspects',
  'missing',
  'concepts',
  'share',
  'article',
] as const;

export type SignName = (typeof SIGNS)[number];

export type Evidence = Readonly<Record<SignName, number>>;

/** Shares below this are as bad as none. Added before the logarithm. */
const LEAST = 0.02;

/**
 * Measures the signs of an answer.
 *
 * @param reading - The candidates of the question.
 * @param best - Features of the best sentence.
 */
export function evidenceOf(
  question: Question,
  { views, featured }: Reading,
  best: Float64Array | undefined,
  lexicon: Lexicon,
): Evidence {
  const { concepts, missingSources } = question;
  const of = (name: FeatureName) => best?.[AT[name]] ?? 0;
  const { whole, aspects } = views;
  const passages = featured.map(({ passage }) => passage);
  const unknown = concepts.filter(({ alternatives }) => alternatives.length === 0);
  const weightOf = (some: Question['concepts']) =>
    some.reduce((sum, { weight }) => sum + weight, 0) / whole.total;
  const namesOnly = viewOfSome(question, ({ isName, isTime }) => isName && !isTime);
  const untimed = viewOfSome(question, ({ isTime }) => !isTime);
  const wanted = aspects.map(({ bestPassage, total }) => Math.min(1, bestPassage / total));
  return {
    sentence: Math.log(LEAST + mostNamed(passages, untimed)),
    weight: Math.log(LEAST + whole.bestPassage / lexicon.mostWeight),
    clause: largest(featured, 'clausePart'),
    names: namesOnly.total > 1e-9 ? mostOf(passages, namesOnly) : 1,
    unknownNames: weightOf(unknown.filter(({ isName }) => isName)),
    aspect: wanted.length > 0 ? Math.min(...wanted) : 0,
    hasAspects: wanted.length > 0 ? 1 : 0,
    missing: missingSources,
    concepts: Math.log(1 + concepts.filter(({ isTime }) => !isTime).length),
    share: of('share') + of('near'),
    article: of('share') + of('near') + of('passage') + of('title') + of('article'),
  };
}

function largest(featured: Reading['featured'], name: FeatureName): number {
  const at = AT[name];
  let most = 0;
  for (const { rows } of featured) for (const row of rows) most = Math.max(most, row[at] ?? 0);
  return most;
}

function viewOfSome(
  question: Question,
  counts: (concept: Question['concepts'][number]) => boolean,
): View {
  const weights = question.concepts.map((concept) => (counts(concept) ? concept.weight : 0));
  const total = weights.reduce((sum, weight) => sum + weight, Number.MIN_VALUE);
  return { weights, total, bestPassage: 0 };
}

/** Largest share of a view that one sentence names, in any spelling but not in other words. */
function mostNamed(passages: readonly ReadPassage[], view: View): number {
  let most = 0;
  for (const { own, indexed } of passages) {
    for (let sentence = 0; sentence < indexed.ends.length; sentence += 1) {
      let sum = 0;
      const first = sentence * view.weights.length;
      for (let concept = 0; concept < view.weights.length; concept += 1) {
        if ((own[first + concept] ?? 0) >= LEAST_NAMED) sum += view.weights[concept] ?? 0;
      }
      if (sum > most) most = sum;
    }
  }
  return most / view.total;
}

/** Largest share of a view that one passage and its title name. */
function mostOf(passages: readonly ReadPassage[], view: View): number {
  let most = 0;
  for (const { withTitle } of passages) most = Math.max(most, worthOf(view, withTitle));
  return most / view.total;
}

/**
 * What each sign adds to the log odds that the corpus has an answer. Fitted by `npm run bench --
 * fit`.
 */
export const SIGN_WEIGHTS: Readonly<Record<SignName, number>> = {
  sentence: 1.47,
  weight: 1.9,
  clause: -0.47,
  names: 2.08,
  unknownNames: -5.45,
  aspect: 12.09,
  hasAspects: -1.98,
  missing: -4.94,
  concepts: 1.81,
  share: 0.95,
  article: 2.77,
};

/** The bot answers from this result of {@link oddsOf} on. */
const ENOUGH = 7.07;

/** From this result on, the best sentences are at least about the matter. */
const ABOUT = 5.6;

/** A sentence that names this share of a question answers it, even with common words. */
const ALL = 0.9;

/** Log odds that the corpus has an answer, up to a constant. */
export function oddsOf(evidence: Evidence): number {
  return SIGNS.reduce((sum, name) => sum + SIGN_WEIGHTS[name] * evidence[name], 0);
}

/** Whether a share of a question's weight is as good as all of it. */
export function namesAll(share: number): boolean {
  return share >= ALL;
}

/** Whether there is enough evidence for an answer. */
export function isEnough(evidence: Evidence): boolean {
  return evidence.sentence >= Math.log(LEAST + ALL) || oddsOf(evidence) >= ENOUGH;
}

/** Whether there is enough evidence that the best sentences are about the matter. */
export function isAbout(evidence: Evidence): boolean {
  return isEnough(evidence) || oddsOf(evidence) >= ABOUT;
}
