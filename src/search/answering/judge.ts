import type { Missing } from '../answer.ts';
import { askedHolderOf, askedLeaderOf } from '../question/beside/beside.ts';
import type { Question } from '../question/question.ts';
import { isDescription } from '../ranking/described.ts';
import { type Evidence, isAbout, isEnough } from '../ranking/evidence.ts';
import type { RankedSentence } from '../ranking/rank.ts';
import { type Lack, lacksOf } from './lacks.ts';
import { byNearness, missingOf } from './missing.ts';

/**
 * How far the best sentence that lacks nothing may be below the best one, in log odds. Farther down, a sentence
 * lacks nothing by chance.
 */
const MOST_BEHIND = 2;

/** The same for a sentence that tells by name who leads those who are asked about or has an office, which none does by chance. */
const MOST_BEHIND_TOLD = 12;

/** What the ranked sentences are for a question: answers, or only about the same matter. */
export interface Judgement {
  /** Sentences that answer, best first. The first one lacks nothing. */
  readonly answers: readonly RankedSentence[];
  /** If none answers, sentences about the matter. */
  readonly near: readonly RankedSentence[];
  readonly missing: readonly Missing[];
}

/**
 * Decides whether the best sentences answer a question.
 *
 * @param sentences - Best first.
 */
export function judge(
  question: Question,
  sentences: readonly RankedSentence[],
  evidence: Evidence,
): Judgement {
  const [best] = sentences;
  if (!best || !isAbout(evidence)) return { answers: [], near: [], missing: [] };
  const lacksOfOne = (one: RankedSentence): readonly Lack[] => {
    // Each passage answers only a part of a composite question.
    if (question.isComposite) return [];
    const found = lacksOf(question, one);
    // Each tells only a part of a description too, but all of them of its time.
    return isDescription(question) ? found.filter((lack) => lack === 'time') : found;
  };
  const lacks = new Map(sentences.map((one) => [one, lacksOfOne(one)]));
  const whole = sentences.filter((one) => lacks.get(one)?.length === 0);
  const isOfLeader = askedLeaderOf(question.beside) ?? askedHolderOf(question.beside);
  const most = isOfLeader ? MOST_BEHIND_TOLD : MOST_BEHIND;
  const isNear = whole[0] && best.score - whole[0].score <= most;
  if (isNear && (isEnough(evidence) || isPinnedDown(question))) {
    // Quotes of retracted articles are shown last, but not behind one that lacks what is asked for.
    const isAnyRetracted = whole.some(({ indexed }) => indexed.article.article.retracted !== null);
    const answers = behindOthers(sentences, lacks, (found) =>
      isAnyRetracted ? found.length === 0 : found.every((lack) => lack === 'kind'),
    );
    return { answers, near: [], missing: [] };
  }
  const least = fewestLacks(sentences, best, lacks);
  const found: readonly Lack[] = lacks.get(least) ?? [];
  const alike = sentences.filter((one) => isAsNear(one, best) && onlyLacksTime(lacks.get(one)));
  // The day that is named as the nearest is that of the quote shown first.
  const [nearest = least, ...others] = onlyLacksTime(found) ? byNearness(alike, question) : [];
  const rivals = sentences.filter((one) => isAsNear(one, best));
  return {
    answers: [],
    near: [nearest, ...sentences.filter((one) => one !== nearest)],
    missing: missingOf(question, [nearest, ...others], found, rivals),
  };
}

/** Whether a question of one part names a time: hardly anything else can be meant by a sentence that lacks nothing. */
function isPinnedDown({ isComposite, times }: Question): boolean {
  return times.length > 0 && !isComposite;
}

/** The first of the sentences about as good as the best one that lack the least. */
function fewestLacks(
  sentences: readonly RankedSentence[],
  best: RankedSentence,
  lacks: ReadonlyMap<RankedSentence, readonly Lack[]>,
): RankedSentence {
  const count = (one: RankedSentence) => lacks.get(one)?.length ?? 0;
  return sentences
    .filter((one) => isAsNear(one, best))
    .reduce((least, one) => (count(one) < count(least) ? one : least), best);
}

function isAsNear({ score }: RankedSentence, best: RankedSentence): boolean {
  return best.score - score <= MOST_BEHIND;
}

function onlyLacksTime(lacks: readonly Lack[] = []): boolean {
  return lacks.every((lack) => lack === 'time');
}

/** Puts sentences that lack something behind those that do not, and leaves out those that lack too much. */
function behindOthers(
  sentences: readonly RankedSentence[],
  lacks: ReadonlyMap<RankedSentence, readonly Lack[]>,
  isKept: (found: readonly Lack[]) => boolean,
): RankedSentence[] {
  return sentences
    .filter((one) => isKept(lacks.get(one) ?? []))
    .map((one) => (lacks.get(one)?.length ? { ...one, score: one.score - MOST_BEHIND } : one))
    .sort((one, other) => other.score - one.score);
}
