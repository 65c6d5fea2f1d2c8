import { cut } from '../text/span.ts';
import type { DatedSentence } from './dated-articles.ts';

/** Words by which a report says that something is not so. */
const DENIAL =
  /\b(?:refut|disput|contradict)\w|\bdispel|\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|no evidence|untrue|not true|false(?:ly)?|baseless|did not|didn['’]t|was not|wasn['’]t|were not|weren['’]t|has not|hasn['’]t|have not|haven['’]t|never)\b/iu;

/**
 * Whether one of two sentences on the same event denies and the other does not.
 *
 * It reads words, not meaning: both sentences are shown together, and readers judge.
 */
export function contradicts(one: DatedSentence, other: DatedSentence): boolean {
  return denies(one) !== denies(other);
}

function denies({ indexed, span }: DatedSentence): boolean {
  return DENIAL.test(cut(indexed.article.article.body, span));
}
