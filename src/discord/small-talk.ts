import { exampleQuestions } from '../search/examples.ts';
import type { SmallTalk } from '../search/question/small-talk.ts';
import { smallTalkInWords } from '../search/small-talk-in-words.ts';
import type { Reply } from './message/components.ts';
import { smallTalkReply } from './replies/small-talk.ts';
import type { Services } from './services.ts';

/** The reply to small talk, with questions that the reports answer. */
export async function replyToSmallTalk(
  talk: SmallTalk,
  { reports, searcher }: Pick<Services, 'reports' | 'searcher'>,
): Promise<Reply> {
  const { hasExamples } = smallTalkInWords(talk);
  const examples = hasExamples ? await exampleQuestions(reports.articles(), searcher) : [];
  return smallTalkReply(talk, examples);
}
