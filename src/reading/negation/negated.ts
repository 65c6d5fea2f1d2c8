import type { Word } from '../../text/words/words.ts';
import { ADVERB, AUXILIARY, classesOf, MODAL, TO } from '../statements/grammar/word-classes.ts';

/** As `fold` returns them, without apostrophes. Some reports print "did n't". */
const NOT: ReadonlySet<string> = new Set(
  `not never cannot neither nor without nt n't didnt doesnt dont hasnt havent hadnt isnt arent wasnt werent wont
  wouldnt cant couldnt shouldnt`.split(/\s+/),
);

/** Verbs that say of another verb that it was not done: "refused to resign", "denied stealing". */
const REFUSING = /^(?:refus|declin|fail|den(?:y|ie))(?:s|d|es|ed|ing)?$/;

/** Most words between a verb and what negates it: "has not yet been arrested". */
const REACH = 3;

/**
 * Whether a negation belongs directly to a word: "did not resign", "refused to resign", "pleaded not guilty", for
 * "resign", "pleaded" and "guilty".
 */
export function isNegatedAt(all: readonly Word[], at: number): boolean {
  if (all[at + 1]?.folded === 'not' && !isOnly(all, at + 2)) return true;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const folded = all[back]?.folded ?? '';
    if (NOT.has(folded)) return !isOnly(all, back + 1);
    if (REFUSING.test(folded)) return isRefused(all, back, at);
    if ((classesOf(folded) & (ADVERB | AUXILIARY | MODAL | TO)) === 0) return false;
  }
  return false;
}

/** "Not only" negates nothing. */
function isOnly(all: readonly Word[], at: number): boolean {
  return ['only', 'just', 'merely'].includes(all[at]?.folded ?? '');
}

/** Whether a verb is what was refused. */
function isRefused(all: readonly Word[], refusing: number, verb: number): boolean {
  const next = all[refusing + 1]?.folded;
  return next === 'to' || (refusing + 1 === verb && next?.endsWith('ing') === true);
}

/** Before a verb, these tell what should or may be, and not what was done. */
const UNREAL: ReadonlySet<string> = new Set('should must might may ought if unless'.split(' '));

/** Who asks for a deed does not tell that it was done. */
const ASKING =
  /^(?:ask|call|urg|demand|want|press|pressur|order|tell|told|threaten|hop|expect|chance)(?:s|es|e|ed|ing)?$/;

/** Most words between a word of asking and what is asked for: "called on the president to". */
const REACH_OF_ASKING = 8;

/** An attempt that came to nothing: "a failed bid to reopen the road". */
const FAILED =
  /^(?:fail(?:ed|ing)|unsuccessful(?:ly)?|foiled|thwarted|abortive|futile|vain|unable|prevented)$/;

/** Most words between that and the verb: "a failed rebel bid to reopen", "an attack launched unsuccessfully to reopen". */
const REACH_OF_FAILURE = 6;

/** Whether a sentence says of a verb behind "to" that it was tried without success. */
export function isFailedAt(all: readonly Word[], at: number): boolean {
  if (all[at - 1]?.folded !== 'to') return false;
  return all
    .slice(Math.max(0, at - REACH_OF_FAILURE), at - 1)
    .some(({ folded }) => FAILED.test(folded));
}

/** Whether a sentence tells of a verb only as what should be done, might be done or is asked for. */
export function isUnreal(all: readonly Word[], at: number): boolean {
  const before = all.slice(Math.max(0, at - REACH), at).map(({ folded }) => folded);
  if (before.some((folded) => UNREAL.has(folded))) return true;
  if (before.at(-1) !== 'to') return false;
  return all
    .slice(Math.max(0, at - REACH_OF_ASKING), at - 1)
    .some(({ folded }) => ASKING.test(folded));
}
