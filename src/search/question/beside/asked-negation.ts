import { REASON } from '../../../reading/kinds.ts';
import { type AskedKind, isYesOrNo } from '../asked/kind.ts';

/** What is not so or was not done, with the verb before and the words behind: "did not sign", "isn't caused by". */
const NEGATED =
  /\b(?:(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|may|might) )?(?:[a-z]{2,10}n['’]t|not|never|cannot)(?! (?:only|just|merely|sure|yet|to mention)\b)(?: [\w'’-]{1,30}){1,2}/i;

/** A longer question describes many things, and reports tell most of them in other words. In UTF-16 units. */
const LONGEST = 180;

/** Says nothing without what follows. */
const LAST = / (?:the|an?|any|of|to|in|on|for|by|with)$/i;

/** "May or may not", "whether or not" ask of both, and "if you do not" says under which condition. */
const EITHER = /\bor (?:[a-z]{2,10} )?(?:[a-z]{2,10}n['’]t|not)\b|\bif\b|\bunless\b|\bwhy not\b/i;

/** Before what someone says or thinks: the words for it need not be in the same sentence. */
const THINKING =
  /\b(?:sa(?:y|ys|id)|claim(?:s|ed)?|insist(?:s|ed)?|den(?:y|ies|ied)|think|thinks|thought|believe[sd]?)\b/i;

/**
 * Reads what a question says is not so: "which countries did not sign". A sentence that only says what is so tells of
 * the others.
 *
 * @param text - The question in plain words.
 * @returns The words of the question for it; `null` for most questions.
 */
export function negationAsked(text: string, { broad, isDenial }: AskedKind): string | null {
  // Reports give a reason why something is not so, and a "no", in any words.
  if (isDenial || (broad & REASON) !== 0 || isYesOrNo(text) || EITHER.test(text)) return null;
  const found = text.length > LONGEST ? null : NEGATED.exec(text);
  if (found === null || THINKING.test(text.slice(0, found.index))) return null;
  return found[0].replace(LAST, '');
}
