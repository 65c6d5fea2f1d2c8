import type { User } from 'discord.js';
import type { Feed } from '../../watch/feeds/feed.ts';
import { paused, resumed } from '../../watch/feeds/pausing.ts';
import { actorOf } from '../actor.ts';
import { feedChangeLine } from '../replies/feeds/change.ts';
import type { Services } from '../services.ts';
import { changeFeed } from './feed-option.ts';

/**
 * Pauses a feed, or lets a paused one go on, and tells the log channel.
 *
 * @throws UserError if it does not exist any more.
 */
export async function togglePause(id: string, user: User, services: Services): Promise<Feed> {
  const now = services.now();
  const feed = await changeFeed(
    id,
    (each) => (each.paused === null ? paused(each, now) : resumed(each, now)),
    services,
  );
  const verb = feed.paused === null ? 'resumed' : 'paused';
  await services.logChannel.tell((texts) => feedChangeLine(feed, verb, actorOf(user), texts));
  return feed;
}
