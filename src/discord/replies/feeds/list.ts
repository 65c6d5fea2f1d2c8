import type { Feed } from '../../../watch/feeds/feed.ts';
import { MOST_FEEDS } from '../../../watch/feeds/feeds.ts';
import type { Texts } from '../../languages/texts.ts';
import {
  button,
  container,
  menuRow,
  openMenu,
  type Reply,
  row,
  text,
} from '../../message/components.ts';
import { DOT } from '../../message/dot.ts';
import { LIMITS } from '../../message/limits.ts';
import { escapePart, escapeText } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';
import { timestamp } from '../../message/timestamp.ts';
import { encodeFeedsPage, FEED_MENU } from '../../state/feed.ts';

/** Feeds on a page: as many as fit, with long names and words. */
const PER_PAGE = 10;

const LONGEST_NAME = 60;
const LONGEST_WORDS = 60;

/**
 * Shows a page of the feeds of a server.
 *
 * @param feeds - All of them, by name.
 * @param offset - How many are on the pages before.
 */
export function feedsReply(feeds: readonly Feed[], offset: number, texts: Texts): Reply {
  const page = feeds.slice(offset, offset + PER_PAGE);
  if (page.length === 0) {
    const nothing = texts.say(feeds.length === 0 ? 'feed-list.none' : 'feed-list.no-more');
    return container('none', [text(nothing)]);
  }
  const later = offset + page.length;
  const buttons = [
    ...(offset > 0
      ? [button(texts.say('button.back'), encodeFeedsPage(Math.max(0, offset - PER_PAGE)))]
      : []),
    ...(later < feeds.length ? [button(texts.say('button.next'), encodeFeedsPage(later))] : []),
  ];
  return container('none', [
    text(
      `### ${texts.say('feed-list.count', { count: feeds.length, most: MOST_FEEDS })}`,
      ...page.map((feed) => lineOf(feed, texts)),
    ),
    menuRow(
      openMenu({
        customId: FEED_MENU,
        placeholder: texts.say('feed-list.menu'),
        options: page.map(({ id, name }) => ({ label: shorten(name, LIMITS.choice), value: id })),
      }),
    ),
    ...(buttons.length > 0 ? [row(...buttons)] : []),
  ]);
}

function lineOf(feed: Feed, texts: Texts): string {
  const { name, words, publish, offered } = feed;
  const shown = escapeText(shorten(words, LONGEST_WORDS));
  return [
    `- **${escapePart(shorten(name, LONGEST_NAME))}**`,
    texts.say(publish === 'trusted' ? 'feed-list.trusted' : 'feed-list.drafts'),
    ...(words === '' ? [] : [texts.say('feed-list.with', { words: shown })]),
    stateIn(feed, texts),
    ...(offered > 0 ? [texts.say('feed-list.left-out', { count: offered })] : []),
  ].join(DOT);
}

function stateIn({ paused, failing, read }: Feed, texts: Texts): string {
  if (paused !== null) return texts.say('feed-list.paused', { since: timestamp(paused) });
  if (failing !== null) {
    return texts.say('feed-list.failing', { since: timestamp(failing.since) });
  }
  if (read === null) return texts.say('feed-list.not-read');
  return texts.say('feed-list.read', { moment: timestamp(read) });
}
