import type { User } from 'discord.js';
import type { Feed } from '../../watch/feeds/feed.ts';
import { actorOf } from '../actor.ts';
import type { Reply } from '../message/components.ts';
import { feedChangeLine } from '../replies/feeds/change.ts';
import { notice } from '../replies/notice.ts';
import type { Services } from '../services.ts';

/** Removes a feed, tells the log channel, and says what stays. */
export async function removedNotice(
  { id, name }: Feed,
  user: User,
  { feeds, logChannel, texts }: Services,
): Promise<Reply> {
  const removed = await feeds().remove(id);
  if (removed) {
    await logChannel.tell((shown) => feedChangeLine(removed, 'removed', actorOf(user), shown));
  }
  return notice(texts.say('feed.removed', { name }));
}
