import type { SmallTalk } from '../../search/question/small-talk.ts';
import { EXAMPLES_SHOWN, smallTalkInWords } from '../../search/small-talk-in-words.ts';
import { container, type Reply, text } from '../message/components.ts';
import { escapeText } from '../message/markdown.ts';

/**
 * Replies to small talk with a sentence, and with what can be asked.
 *
 * @param examples - Questions that the reports answer; some of them are shown where that helps.
 */
export function smallTalkReply(talk: SmallTalk, examples: readonly string[]): Reply {
  const lines = examples.slice(0, EXAMPLES_SHOWN).map((example) => `- ${escapeText(example)}`);
  const more = talk === 'help' ? ['`/help` shows everything.'] : [];
  return container('none', [
    text(smallTalkInWords(talk).sentence, ...more),
    ...(lines.length > 0 ? [text('**For example**', ...lines)] : []),
  ]);
}
