import { MOST_AT_FIRST } from '../../../watch/feeds/choose-items.ts';
import type { Feed } from '../../../watch/feeds/feed.ts';
import { sentenceOf } from '../../languages/refuse.ts';
import type { Texts } from '../../languages/texts.ts';
import { button, container, type Reply, row, text } from '../../message/components.ts';
import { DOT } from '../../message/dot.ts';
import { escapePart, escapeText, maskedLink } from '../../message/markdown.ts';
import { plainSentence } from '../../message/plain-sentence.ts';
import { shorten } from '../../message/shorten.ts';
import { timestamp } from '../../message/timestamp.ts';
import { encodeFeed } from '../../state/feed.ts';
import { byActorIn } from '../articles/actor.ts';

const LONGEST_NAME = 200;
const LONGEST_SENTENCE = 300;
const LONGEST_WORDS = 300;

/**
 * Shows a feed: what is taken of it, how far it has been read, and buttons for it.
 *
 * @param notes - Lines before the buttons, as markdown.
 */
export function feedReply(feed: Feed, texts: Texts, notes: readonly string[] = []): Reply {
  const { id, paused, failing, offered, waiting, addedBy } = feed;
  const added = texts.say('feed.added-by', {
    by: byActorIn(addedBy, texts),
    moment: timestamp(feed.added),
  });
  return container(paused !== null || failing !== null ? 'doubtful' : 'answer', [
    text(
      `### ${escapePart(shorten(feed.name, LONGEST_NAME))}`,
      `-# ${[maskedLink(new URL(feed.link).hostname, feed.link), added].join(DOT)}`,
      ...settingsIn(feed, texts),
      ...stateIn(feed, texts),
      ...(waiting.length > 0 ? [texts.say('feed.waiting', { count: waiting.length })] : []),
      ...(offered > 0 ? [texts.say('feed.left-out', { count: offered })] : []),
      ...notes,
    ),
    row(
      ...(offered > 0
        ? [
            button(
              texts.say('button.take-more', { count: Math.min(offered, MOST_AT_FIRST) }),
              encodeFeed('feed-more', id),
            ),
          ]
        : []),
      button(
        texts.say(paused === null ? 'button.pause' : 'button.go-on'),
        encodeFeed('feed-pause', id),
      ),
      button(texts.say('button.remove'), encodeFeed('feed-remove', id), 'danger'),
    ),
  ]);
}

/** What is taken of a feed, and what happens with it. */
function settingsIn({ words, publish, channel }: Feed, texts: Texts): string[] {
  const where =
    channel === null
      ? texts.say('feed.log-channel')
      : texts.say('feed.in-channel', { channel: `<#${channel}>` });
  return [
    words === ''
      ? texts.say('feed.takes-all')
      : texts.say('feed.takes-words', { words: escapeText(shorten(words, LONGEST_WORDS)) }),
    texts.say(publish === 'trusted' ? 'feed.trusted' : 'feed.drafts', { where }),
  ];
}

function stateIn(feed: Feed, texts: Texts): string[] {
  const { failing } = feed;
  if (failing === null) return [readingIn(feed, texts)];
  const since = timestamp(failing.since);
  const reason = plainSentence(sentenceOf(failing.sentence, texts), LONGEST_SENTENCE);
  return [readingIn(feed, texts), texts.say('feed.failing', { since, reason })];
}

function readingIn({ paused, read, due }: Feed, texts: Texts): string {
  if (paused === null) {
    return read === null
      ? texts.say('feed.not-read')
      : texts.say('feed.read', { moment: timestamp(read), next: timestamp(due) });
  }
  const since = timestamp(paused);
  return read === null
    ? texts.say('feed.paused-unread', { since })
    : texts.say('feed.paused', { since, moment: timestamp(read) });
}
