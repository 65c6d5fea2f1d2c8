import type { FeedItem } from '../../../intake/feed/found-feed.ts';
import { MOST_AT_FIRST } from '../../../watch/feeds/choose-items.ts';
import type { LocatedFeed } from '../../../watch/feeds/find-feed.ts';
import type { Texts } from '../../languages/texts.ts';
import { container, type Reply, text } from '../../message/components.ts';
import { DOT } from '../../message/dot.ts';
import { escapePart, escapeText, maskedLink } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';
import { timestamp } from '../../message/timestamp.ts';
import { withinRoom } from '../../message/within-room.ts';

/** Reports that are shown. */
const MOST_SHOWN = 10;

/** Other feeds of the page that are named. */
const MOST_OTHERS = 3;

const LONGEST_OTHER = 40;

/** Maximum length of the lines that name reports. */
const ROOM_FOR_REPORTS = 1_500;

const LONGEST_TITLE = 100;

/**
 * Shows what would be taken of a feed.
 *
 * @param passing - The reports that the words let through, the newest first.
 */
export function triedReply(
  { name, link, found, others }: LocatedFeed,
  words: string,
  passing: readonly FeedItem[],
  texts: Texts,
): Reply {
  return container('none', [
    text(
      `### ${escapePart(shorten(name, LONGEST_TITLE))}`,
      `-# ${[found.format, maskedLink(new URL(link).hostname, link)].join(DOT)}`,
      [
        countIn(found.items.length, words, passing.length, texts),
        ...firstOf(passing.length, texts),
      ].join(' '),
      ...withinRoom(
        passing.slice(0, MOST_SHOWN).map((item) => lineOf(item, texts)),
        ROOM_FOR_REPORTS,
      ),
      ...otherFeeds(others, texts),
    ),
  ]);
}

function countIn(count: number, words: string, passing: number, texts: Texts): string {
  if (words === '') return texts.say('feed-test.count', { count });
  const shown = escapeText(shorten(words, LONGEST_TITLE));
  return texts.say('feed-test.passing', { count, passing, words: shown });
}

function firstOf(passing: number, texts: Texts): string[] {
  if (passing === 0) return [];
  if (passing <= MOST_AT_FIRST) return [texts.say('feed-test.all')];
  return [texts.say('feed-test.newest', { most: MOST_AT_FIRST })];
}

function lineOf({ title, link, published }: FeedItem, texts: Texts): string {
  const when = published === null ? texts.say('feed-test.no-date') : timestamp(published);
  const named = maskedLink(shorten(title ?? texts.say('draft.no-title'), LONGEST_TITLE), link);
  return `- ${[named, when].join(DOT)}`;
}

/** Names the other feeds of the page that was given. */
export function otherFeeds(others: LocatedFeed['others'], texts: Texts): string[] {
  if (others.length === 0) return [];
  const named = others
    .slice(0, MOST_OTHERS)
    .map(({ title, link }) => maskedLink(shorten(title ?? link, LONGEST_OTHER), link));
  return [`-# ${texts.say('feed-added.others', { names: named.join(', ') })}`];
}
