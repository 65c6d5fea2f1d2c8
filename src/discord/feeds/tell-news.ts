import type { Desk, FeedNews } from '../../watch/feeds/desk.ts';
import type { Untold } from '../../watch/feeds/feed.ts';
import type { Texts } from '../languages/texts.ts';
import type { LogChannel } from '../log-channel.ts';
import type { Reply } from '../message/components.ts';
import { draftReply } from '../replies/articles/draft.ts';
import { DRAFTS_PER_MESSAGE, draftsReply, type ListedDraft } from '../replies/feeds/drafts.ts';
import { type FeedLines, isSilent, newsReplies } from '../replies/feeds/news.ts';
import { listedDrafts } from './listed-drafts.ts';

type Known = Pick<Desk, 'corpus' | 'drafts' | 'likenesses'>;

/**
 * Tells the moderators what feeds have brought: one message for all feeds of a channel, and another one for
 * what they have published by themselves.
 *
 * @param channelOf - The channel to post in; `null` stands for the log channel.
 * @returns The news that were posted.
 */
export async function tellNews(
  news: readonly FeedNews[],
  known: Known,
  channelOf: (channel: string | null) => Pick<LogChannel, 'tell'>,
): Promise<readonly FeedNews[]> {
  const told: FeedNews[] = [];
  for (const channel of new Set(news.map((each) => each.channel))) {
    const together = news.filter((each) => each.channel === channel);
    const listed = await listedDrafts(
      together.flatMap(({ untold }) => draftsIn(untold)),
      known,
    );
    const lines = together.map((each) => linesOf(each, known));
    const repliesIn = (texts: Texts) => [
      ...newsReplies(lines, texts),
      ...draftReplies(listed, texts),
    ];
    // The drafts may all have been decided.
    const isNothing = listed.length === 0 && lines.every(isSilent);
    if (isNothing || (await channelOf(channel).tell(repliesIn))) told.push(...together);
  }
  return told;
}

function linesOf({ feed, untold }: FeedNews, { corpus }: Known): FeedLines {
  return {
    feed,
    published: untold.flatMap((each) => {
      const article = each.kind === 'published' ? corpus.get(each.id) : undefined;
      return article ? [article] : [];
    }),
    unread: untold.flatMap((each) => (each.kind === 'unread' ? [each] : [])),
    notices: untold.flatMap((each) => (each.kind === 'notice' ? [each.sentence] : [])),
  };
}

function draftReplies(listed: readonly ListedDraft[], texts: Texts): readonly Reply[] {
  const [only, ...others] = listed;
  if (only && others.length === 0) return [draftReply(only.kept, only.likenesses, texts)];
  const replies: Reply[] = [];
  for (let start = 0; start < listed.length; start += DRAFTS_PER_MESSAGE) {
    replies.push(draftsReply(listed.slice(start, start + DRAFTS_PER_MESSAGE), texts));
  }
  return replies;
}

function draftsIn(untold: readonly Untold[]): string[] {
  return untold.flatMap((each) => (each.kind === 'draft' ? [each.id] : []));
}
