import { exampleQuestions } from '../engine/example-questions.ts';
import type { SmallTalk } from '../search/question/small-talk.ts';
import { smallTalkInWords } from '../search/small-talk-in-words.ts';
import type { Reply } from './message/components.ts';
import { smallTalkReply } from './replies/guide/small-talk.ts';
import type { Services } from './services.ts';

/** The reply to small talk, with questions that the reports answer. */
export async function replyToSmallTalk(
  talk: SmallTalk,
  services: Pick<Services, 'reports' | 'searcher' | 'speakers' | 'topicList' | 'texts'>,
): Promise<Reply> {
  const { hasExamples } = smallTalkInWords(talk);
  const examples = hasExamples ? await examplesFor(services) : [];
  return smallTalkReply(talk, examples, services.texts);
}

/** Questions that the reports of a server answer, to be offered as examples. */
export function examplesFor({
  reports,
  searcher,
  speakers,
  topicList,
}: Pick<Services, 'reports' | 'searcher' | 'speakers' | 'topicList'>): Promise<readonly string[]> {
  return exampleQuestions({ articles: reports.articles(), searcher, speakers, topicList });
}
