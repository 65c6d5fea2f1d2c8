import type { Corpus } from '../../corpus/corpus.ts';
import { exampleQuestions } from '../../search/examples.ts';
import type { SmallTalk } from '../../search/question/small-talk.ts';
import type { Searcher } from '../../search/searcher.ts';
import { EXAMPLES_SHOWN, smallTalkInWords } from '../../search/small-talk-in-words.ts';
import { onOneLine } from './printable.ts';

/** The reply to small talk as text, with questions that the reports answer. */
export async function renderSmallTalk(
  talk: SmallTalk,
  corpus: Pick<Corpus, 'articles'>,
  searcher: Pick<Searcher, 'ask'>,
): Promise<string> {
  const { sentence, hasExamples } = smallTalkInWords(talk);
  const examples = hasExamples ? await exampleQuestions(corpus.articles(), searcher) : [];
  const shown = examples.slice(0, EXAMPLES_SHOWN).map((example) => `  ${onOneLine(example)}`);
  return [sentence, ...(shown.length > 0 ? ['For example:', ...shown] : [])].join('\n');
}
