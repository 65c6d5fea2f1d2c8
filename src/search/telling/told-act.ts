import { deedsIn } from '../../reading/deeds/deeds.ts';
import { namesAny } from '../../reading/deeds/names.ts';
import { type Instance, REASON } from '../../reading/kinds.ts';
import { isFailedAt, isNegatedAt, isUnreal } from '../../reading/negation/negated.ts';
import { eventsBefore, isOfOther, purposesAfter } from '../../reading/purpose.ts';
import { promptedIn } from '../../reading/saying.ts';
import { lemma } from '../../text/words/lemma.ts';
import { type Term, termsOf } from '../../text/words/terms.ts';
import { type Word, words } from '../../text/words/words.ts';
import type { AskedAct } from '../question/beside/beside.ts';
import { everydayVerbsIn } from '../question/wording/everyday-verbs.ts';

/** Whether a sentence tells of an act, says that it was not done, or only that others did it; `null` if it has no word for it. */
export type Telling = 'done' | 'undone' | 'other' | null;

/** Most of what a question names must stand before a purpose, by weight: otherwise it is that of something else. */
const LEAST_BEFORE = 0.5;

/** Most words for an act, and most reasons, that are read in one sentence. */
const MOST_READ = 5;

/** Acts that what happened before is the reason of. */
const REACTIONS: ReadonlySet<string> = new Set(
  `cancel postpone suspend expel resign quit dismiss sack oust arrest detain apologise apologize apology withdraw
  delay halt abandon close evacuate ban recall flee condemn criticise criticize sanction fine sue boycott protest
  retaliate veto divorce order`
    .split(/\s+/)
    .map(lemma),
);

/** Reads what a sentence tells of an act that a question asks about. */
export function tellingOf(act: AskedAct, text: string): Telling {
  const all = words(text);
  const places = placesOf(act, text, all);
  if (places.length === 0) return null;
  if (act.isNegated) return 'done';
  if (!canBeTheirs(act, text)) return 'other';
  const isDone = places.some(
    (at) => !isNegatedAt(all, at) && !isFailedAt(all, at) && !isUnreal(all, at),
  );
  const completing = all.flatMap(({ folded }, at) =>
    act.completing.has(lemma(folded)) ? [at] : [],
  );
  const isOther = completing.length > 0 && completing.every((at) => isNegatedAt(all, at));
  return isDone && !isOther ? 'done' : 'undone';
}

/** Whether a sentence does not give the act to someone else in every word for it. */
function canBeTheirs({ told, parties }: AskedAct, text: string): boolean {
  if (parties.agent === null && parties.patient === null) return true;
  const deeds = deedsIn(text, told, parties);
  return (
    deeds.length === 0 ||
    deeds.some(({ agent, patient }) => agent !== 'other' && patient !== 'other')
  );
}

/** Indexes of the words by which a sentence tells of an act. */
function placesOf({ told }: AskedAct, text: string, all: readonly Word[]): number[] {
  const several = everydayVerbsIn(text, null)
    .filter((verb) => verb.words.some((word) => told.has(word)))
    .map(({ start }) => start);
  const single = termsOf(all)
    .filter(({ term }) => told.has(term))
    .map(({ start }) => start);
  const starts = new Set([...several, ...single]);
  return all.flatMap(({ start }, at) => (starts.has(start) && !isNearness(all, at) ? [at] : []));
}

/** Before "close" that is a verb. */
const BEFORE_CLOSE = /^(?:to|will|would|can|could|may|might|must|should|shall|did|do|not|and|or)$/;

/** Whether a word is "close" in "close to" or "close ties", which tells of nothing that was closed. */
function isNearness(all: readonly Word[], at: number): boolean {
  if (all[at]?.folded !== 'close') return false;
  return all[at + 1]?.folded === 'to' || !BEFORE_CLOSE.test(all[at - 1]?.folded ?? '');
}

/**
 * Finds the reasons of an act in words that show it only beside the act: "smeared it to fend off the stench", "cancelled
 * the visit after the attack".
 *
 * @param all - The words of the sentence.
 * @returns Instances up to the end of the sentence.
 */
export function reasonsOf(act: AskedAct, text: string, all: readonly Word[]): Instance[] {
  const places = placesOf(act, text, all).filter((at) => act.isNegated || !isNegatedAt(all, at));
  const [deed] = places;
  if (deed === undefined) return [];
  const terms = termsOf(all);
  const isReaction = act.asked.some((term) => REACTIONS.has(term));
  const purposes = places.slice(0, MOST_READ).flatMap((place) => purposesAfter(all, place));
  const events = isReaction ? eventsBefore(all).filter((at) => at > deed || at === 0) : [];
  return [...new Set([...purposes, ...events])]
    .sort((one, other) => one - other)
    .slice(0, MOST_READ)
    .flatMap((at): Instance[] => {
      const start = all[at]?.start ?? 0;
      const before = at === 0 ? terms : terms.filter((term) => term.end <= start);
      if (shareOf(act, before) < LEAST_BEFORE) return [];
      return [{ start, end: text.length, kinds: REASON }];
    });
}

/** Begins a purpose, which is that of the nearest verb. */
const PURPOSE = /^(?:so|in order|aim)/i;
const LONGEST_CUE = 10;

/** Adds the reasons of an act to what a sentence tells, and leaves out the purposes of what else it tells. */
export function withReasons(
  act: AskedAct,
  text: string,
  all: readonly Word[],
  instances: readonly Instance[],
): Instance[] {
  const [deed] = placesOf(act, text, all);
  const other = all.findIndex((_word, at) => deed !== undefined && at > deed && isOfOther(all, at));
  const from = all[other]?.start ?? text.length;
  const isOther = ({ kinds, start }: Instance) =>
    (kinds & REASON) !== 0 && start > from && PURPOSE.test(text.slice(start, start + LONGEST_CUE));
  return [...instances.filter((one) => !isOther(one)), ...reasonsOf(act, text, all)].sort(
    (one, other) => one.start - other.start,
  );
}

/** What was done, in a word for anything: "prompted the move". */
const ANY_ACT = /^(?:it|this|that|these|those|move|decision|response|action|step|measure)$/;

/** A purpose of what its own clause tells, which another one does: "Rebels took the hill in a bid to cut the road". */
const BID = /\b(?:in (?:a bid|an? (?:\w{1,20} )?(?:effort|attempt)|order) to|so that)\b/i;

/** What such a sentence can go on about. */
const GOING_ON =
  /\b(?:it|its|they|their|he|his|she|her|this|these|we|i|move|decision|operation|offensive|campaign|attack|strikes?|raids?|plan)\b/i;

/** How many words behind "prompted" can be such a word: "the sudden move". */
const MOST_BEFORE_ACT = 4;

/** Whether the only reason that a sentence tells is that of something else: "suspicion prompted the party to leave". */
export function isReasonOfOther(act: AskedAct, text: string): boolean {
  const bid = BID.exec(text);
  if (bid && isBidOfOther(act, text.slice(0, bid.index))) return true;
  const led = promptedIn(text, words(text));
  if (led === null || placesOf(act, text, led).length > 0) return false;
  return !led.slice(0, MOST_BEFORE_ACT).some(({ folded }) => ANY_ACT.test(folded));
}

/** Whether the words before a purpose tell what another one than the agent did. */
function isBidOfOther({ parties, told }: AskedAct, before: string): boolean {
  const isTold = termsOf(words(before)).some(({ term }) => told.has(term));
  const { agent } = parties;
  return !isTold && agent !== null && !namesAny(before, agent, true) && !GOING_ON.test(before);
}

/** The share of the weight of what a question names that some terms have. */
function shareOf({ things }: AskedAct, terms: readonly Term[]): number {
  const total = things.reduce((sum, { weight }) => sum + weight, Number.MIN_VALUE);
  const named = things.filter((thing) =>
    terms.some(({ term, name }) => thing.terms.has(term) || (name && thing.terms.has(name))),
  );
  return named.reduce((sum, { weight }) => sum + weight, 0) / total;
}
