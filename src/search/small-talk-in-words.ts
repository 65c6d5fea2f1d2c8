import type { SmallTalk } from './question/small-talk.ts';

/** What the bot says to small talk. */
export interface SmallTalkReply {
  readonly sentence: string;
  /** Whether to add questions that the reports answer. */
  readonly hasExamples: boolean;
}

/** Questions to add. */
export const EXAMPLES_SHOWN = 2;

const ASK = 'Ask me what the reports say, and I quote them word for word, with source and date.';

const SENTENCES: Readonly<Record<SmallTalk, string>> = {
  greeting: `Hello. ${ASK}`,
  farewell: 'Goodbye. Ask again at any time.',
  thanks: 'You’re welcome. Ask a follow-up at any time.',
  acknowledgement: ASK,
  complaint:
    'Sorry that this did not help. Try other words, or name the person, the place or the event.',
  help: 'Ask about a person, a place or an event. I quote what the reports say word for word, with source and date.',
  identity:
    'I am a bot that searches news reports and quotes them. I use no language model, and I write nothing of my own about the news.',
  test: `I am here. ${ASK}`,
  judgement:
    'I only quote what reports say. I do not judge what is true, and I have no opinions. Ask who said something, or what the reports say about it.',
  writing:
    'I only quote reports word for word. I do not summarize, translate or write. Ask about one thing, and I show the sentences about it.',
};

const WITHOUT_EXAMPLES: ReadonlySet<SmallTalk> = new Set(['farewell', 'thanks', 'complaint']);

/** Says what to reply to small talk. */
export function smallTalkInWords(talk: SmallTalk): SmallTalkReply {
  return { sentence: SENTENCES[talk], hasExamples: !WITHOUT_EXAMPLES.has(talk) };
}
