import { isStopWord } from '../text/words/stop-words.ts';
import { words } from '../text/words/words.ts';

/** "A book called Moonwalk", "her memoir, Moonwalk". */
const CALLED =
  /\b(?:called|titled|entitled|named)\b[\s"'“‘«`:,]{1,4}\p{Lu}|\b(?:book|memoir|autobiography|novel|film|movie|documentary|album|single|song|play|show)s? ?[,:]? ?["'“‘«`]{1,2} ?\p{Lu}/u;

/** Words that a sentence may have in capitals anyway. */
const CAPITALISED = /^(?:i|the|a|an|in|on|at|but|and|he|she|it|we|they|if|when|after|for|as)$/;

/** Whether a sentence has what looks like the title of a work: quoted behind its noun, or with small words in capitals. */
export function hasTitle(text: string): boolean {
  if (CALLED.test(text)) return true;
  const all = words(text);
  const isCapital = (at: number) => /^\p{Lu}/u.test(text.slice(all[at]?.start ?? 0));
  return all.some(({ folded }, at) => {
    if (!isStopWord(folded) || !isCapital(at)) return false;
    if (at === 0) return isCapital(1) && isStopWord(all[1]?.folded ?? '');
    return isCapital(at + 1) && !CAPITALISED.test(folded);
  });
}
