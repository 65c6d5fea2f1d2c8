import { instancesIn } from '../../../reading/instances.ts';
import { type Instance, REASON } from '../../../reading/kinds.ts';
import { type Term, termsOf } from '../../../text/words/terms.ts';
import { type Word, words } from '../../../text/words/words.ts';
import { askedActOf } from '../../question/beside/beside.ts';
import type { Question } from '../../question/question.ts';
import { tellingOf, withReasons } from '../../telling/told-act.ts';
import { withNations } from './places/nations.ts';

/** One sentence of a quote, read for a question. */
export interface ReadSentence {
  readonly text: string;
  /** The text before it, which can name the one whom "the 26-year-old" is. */
  readonly before: string;
  readonly words: readonly Word[];
  readonly terms: readonly Term[];
  /** With the nations and the reasons that are instances only beside what the question asks. */
  readonly instances: readonly Instance[];
}

/** Reads a sentence for a question. @returns `null` if it says that what is asked about was not done. */
export function readSentence(
  text: string,
  before: string,
  question: Question,
): ReadSentence | null {
  const act = (question.asks.broad & REASON) === 0 ? undefined : askedActOf(question.beside);
  if (act && tellingOf(act, text) === 'undone') return null;
  const all = words(text);
  const printed = withNations(question.text, all, instancesIn(text, all));
  const instances = act ? withReasons(act, text, all, printed) : printed;
  return { text, before, words: all, terms: termsOf(all), instances };
}
