import type { SmallTalk } from '../../../search/question/small-talk.ts';
import { EXAMPLES_SHOWN } from '../../../search/small-talk-in-words.ts';
import type { Texts } from '../../languages/texts.ts';
import { container, type Reply, text } from '../../message/components.ts';
import { exampleButtons } from './examples.ts';

/**
 * Replies to small talk with a sentence, and with what can be asked.
 *
 * @param examples - Questions that the reports answer; some of them are shown where that helps.
 */
export function smallTalkReply(talk: SmallTalk, examples: readonly string[], texts: Texts): Reply {
  const shown = examples.slice(0, EXAMPLES_SHOWN);
  const more = talk === 'help' ? [texts.say('talk.everything')] : [];
  return container('none', [
    text(sentenceFor(talk, texts), ...more),
    ...(shown.length > 0
      ? [text(`**${texts.say('talk.examples')}**`), ...exampleButtons(shown)]
      : []),
  ]);
}

function sentenceFor(talk: SmallTalk, texts: Texts): string {
  return texts.say(talk === 'acknowledgement' ? 'talk.ask' : `talk.${talk}`);
}
