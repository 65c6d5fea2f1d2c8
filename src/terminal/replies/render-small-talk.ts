import type { SmallTalk } from '../../search/question/small-talk.ts';
import { EXAMPLES_SHOWN, smallTalkInWords } from '../../search/small-talk-in-words.ts';
import { type ExampleFinders, examplesFor } from '../examples.ts';
import { onOneLine } from './printable.ts';

/** The reply to small talk as text, with questions that the reports answer. */
export async function renderSmallTalk(talk: SmallTalk, finders: ExampleFinders): Promise<string> {
  const { sentence, hasExamples } = smallTalkInWords(talk);
  const examples = hasExamples ? await examplesFor(finders) : [];
  const shown = examples.slice(0, EXAMPLES_SHOWN).map((example) => `  ${onOneLine(example)}`);
  return [sentence, ...(shown.length > 0 ? ['For example:', ...shown] : [])].join('\n');
}
