import { countPassing, MOST_AT_FIRST } from '../../../watch/feeds/choose-items.ts';
import type { Feed } from '../../../watch/feeds/feed.ts';
import type { LocatedFeed } from '../../../watch/feeds/find-feed.ts';
import type { Texts } from '../../languages/texts.ts';
import type { Services } from '../../services.ts';
import { otherFeeds } from './tried.ts';

/** Says what comes of a feed that was just added. */
export function addedNotes(
  { words, channel }: Feed,
  { found, others }: LocatedFeed,
  { settled }: Pick<Services, 'settled'>,
  texts: Texts,
): string[] {
  const passing = countPassing(found.items, words).length;
  const isUnseen = channel === null && settled.settings.logChannelId === null;
  return [
    firstIn(passing, words, texts),
    ...(isUnseen ? [texts.say('feed-added.unseen')] : []),
    ...otherFeeds(others, texts),
  ];
}

function firstIn(passing: number, words: string, texts: Texts): string {
  if (passing === 0) {
    return texts.say(words === '' ? 'feed-added.none' : 'feed-added.none-with');
  }
  if (passing <= MOST_AT_FIRST) {
    return texts.say('feed-added.all', { count: passing });
  }
  return texts.say('feed-added.newest', {
    most: MOST_AT_FIRST,
    count: passing - MOST_AT_FIRST,
  });
}
