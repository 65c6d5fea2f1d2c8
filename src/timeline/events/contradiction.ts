import { cut } from '../../text/span.ts';
import type { DatedSentence } from '../dated-articles.ts';

/** Words that deny or dispute a claim. */
const DENIAL =
  /\b(?:refut|disput|contradict)\w|\bdispel|\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|no evidence|untrue|not true|false(?:ly)?|baseless|did not|didn['’]t|was not|wasn['’]t|were not|weren['’]t|has not|hasn['’]t|have not|haven['’]t|never)\b/iu;

/**
 * Whether exactly one of two sentences on the same event is a denial.
 *
 * It matches words, not meaning. Readers see both sentences together and can judge for themselves.
 */
export function contradicts(one: DatedSentence, other: DatedSentence): boolean {
  return isDenial(one) !== isDenial(other);
}

/** Whether a sentence denies or disputes something. */
export function isDenial({ indexed, span }: DatedSentence): boolean {
  return DENIAL.test(cut(indexed.article.article.body, span));
}
