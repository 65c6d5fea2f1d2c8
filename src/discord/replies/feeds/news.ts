import type { Article } from '../../../corpus/article.ts';
import type { Sentence } from '../../../user-error.ts';
import { sentenceOf } from '../../languages/refuse.ts';
import type { Texts } from '../../languages/texts.ts';
import { container, type Reply, text } from '../../message/components.ts';
import { maskedLink } from '../../message/markdown.ts';
import { plainSentence } from '../../message/plain-sentence.ts';
import { shorten } from '../../message/shorten.ts';
import { withinRoom } from '../../message/within-room.ts';
import { attribution, shortName } from '../quotes/attribution.ts';

const LONGEST_TITLE = 100;
const LONGEST_SENTENCE = 300;

/** What a feed has to tell, apart from drafts. */
export interface FeedLines {
  readonly feed: string;
  readonly published: readonly Article[];
  readonly unread: readonly { readonly link: string; readonly sentence: Sentence }[];
  readonly notices: readonly Sentence[];
}

/** Whether a feed has nothing to tell, apart from drafts. */
export function isSilent({ published, unread, notices }: FeedLines): boolean {
  return published.length + unread.length + notices.length === 0;
}

/** Tells what feeds have published, what could not be read and what is wrong; in as few messages as it takes. */
export function newsReplies(all: readonly FeedLines[], texts: Texts): Reply[] {
  const replies: Reply[] = [];
  for (let left = all.flatMap((lines) => linesOf(lines, texts)); left.length > 0; ) {
    const page = withinRoom(left);
    replies.push(container('none', [text(...page)]));
    left = left.slice(page.length);
  }
  return replies;
}

function linesOf(lines: FeedLines, texts: Texts): string[] {
  if (isSilent(lines)) return [];
  const { feed, published, unread, notices } = lines;
  const shown = (sentence: Sentence) =>
    plainSentence(sentenceOf(sentence, texts), LONGEST_SENTENCE);
  return [
    texts.say('news.feed', { name: shortName(feed) }),
    ...published.map((article) => {
      const report = attribution(article, texts, { longestTitle: LONGEST_TITLE });
      return `- ${texts.say('news.published', { report })}`;
    }),
    ...unread.map(({ link: url, sentence }) => {
      const link = maskedLink(hostAndPath(url), url);
      return `- ${texts.say('news.unread', { link, reason: shown(sentence) })}`;
    }),
    ...notices.map((sentence) => `- ${shown(sentence)}`),
  ];
}

function hostAndPath(link: string): string {
  const { hostname, pathname } = new URL(link);
  return shorten(`${hostname}${pathname}`, LONGEST_TITLE);
}
