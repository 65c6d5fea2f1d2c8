import { type Word, words } from '../text/words/words.ts';
import { dateInstances } from './dates/date-words.ts';
import type { Instance } from './kinds.ts';
import { mentionsIn } from './mentions.ts';
import { noHarmIn } from './negation/no-harm.ts';
import { lastingIn } from './numbers/lasting.ts';
import { quantitiesIn } from './numbers/quantities.ts';
import { cuesIn } from './saying.ts';

/**
 * Finds the parts of a sentence that can answer a question: numbers, dates, names, reasons, manners, speech.
 *
 * @param text - One sentence.
 * @param all - Its words, if they have been read already.
 * @returns Spans of `text`, sorted by kind, not by place. They may overlap.
 */
export function instancesIn(text: string, all: readonly Word[] = words(text)): Instance[] {
  return [
    ...quantitiesIn(text, all),
    ...noHarmIn(all),
    ...dateInstances(text, all),
    ...lastingIn(text, all),
    ...mentionsIn(text, all),
    ...cuesIn(text, all),
  ];
}
