import type { SmallTalk } from '../../search/question/small-talk.ts';
import { EXAMPLES_SHOWN, smallTalkInWords } from '../../search/small-talk-in-words.ts';
import { container, type Reply, text } from '../message/components.ts';
import { exampleButtons } from './examples.ts';

/**
 * Replies to small talk with a sentence, and with what can be asked.
 *
 * @param examples - Questions that the reports answer; some of them are shown where that helps.
 */
export function smallTalkReply(talk: SmallTalk, examples: readonly string[]): Reply {
  const shown = examples.slice(0, EXAMPLES_SHOWN);
  const more = talk === 'help' ? ['`/help` shows everything.'] : [];
  return container('none', [
    text(smallTalkInWords(talk).sentence, ...more),
    ...(shown.length > 0 ? [text('**For example**'), ...exampleButtons(shown)] : []),
  ]);
}
