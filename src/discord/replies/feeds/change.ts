import type { Actor } from '../../../corpus/change.ts';
import type { Feed } from '../../../watch/feeds/feed.ts';
import type { Texts } from '../../languages/texts.ts';
import { container, type Reply, text } from '../../message/components.ts';
import { maskedLink } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';
import { actorIn } from '../articles/actor.ts';

const LONGEST_NAME = 200;

/** Reports in the log channel what a moderator did with a feed. */
export function feedChangeLine(
  { name, link }: Feed,
  verb: 'added' | 'changed' | 'paused' | 'resumed' | 'removed',
  by: Actor,
  texts: Texts,
): Reply {
  const feed = maskedLink(shorten(name, LONGEST_NAME), link);
  return container('none', [
    text(texts.say(`feed-log.${verb}`, { who: actorIn(by, texts), feed })),
  ]);
}
