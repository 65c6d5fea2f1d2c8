import type { Word } from '../../text/words/words.ts';

/** Words that tell that something is not so, or not done. */
const NEGATIONS: ReadonlySet<string> = new Set(
  `not never cannot cant no none nor neither nobody nothing nowhere without unable hardly barely rarely seldom scarcely
  little few only except excluding rather instead other unlike yet still but although though however despite unless
  impossible ineligible illegal illegally inactive incapable inadequate insufficient reluctant missing absent
  absence free avoid miss lack abandon`.split(/\s+/),
);

/** Verbs and nouns for what keeps something from being done, by how they begin. */
const PREVENTING =
  /^(?:fail|refus|declin|reject|den(?:y|i)|prevent|avoid|ban|forb|prohibit|stop|exclu|abstain|boycott|omit|skip|ignor|oppos|halt|cancel|postpon|suspend|withh|block|abandon|resist|lack|exempt|absen|ceas|hinder|disallow|miss(?:ed|ing)$)/;

/** "Unaffected", "non-violent" and "disagreed", but not "under" and "university". */
const PREFIXED = /^(?:un(?!der|til|i|cle)|non|dis(?!trict|play|cuss|tribut|tanc|eas|cover))/;

/** "Didn't", "didnt", "n't". */
const SHORTENED = /(?:^|do|does|did|is|are|was|were|has|have|had|wo|would|ca|could|should)n['’]?t$/;

/**
 * Whether a sentence has any word by which it can tell that something is not so or was not done.
 *
 * @param all - Its words.
 */
export function canTellNot(all: readonly Word[]): boolean {
  return all.some(
    ({ folded, text }) =>
      NEGATIONS.has(folded) ||
      PREVENTING.test(folded) ||
      PREFIXED.test(folded) ||
      SHORTENED.test(text.toLowerCase()),
  );
}
