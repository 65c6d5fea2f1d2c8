import type { Actor } from '../../../corpus/change.ts';
import { type Added, MOST_FEEDS } from '../../../watch/feeds/feeds.ts';
import type { Texts } from '../../languages/texts.ts';
import { container, type Reply, text } from '../../message/components.ts';
import { actorIn } from '../articles/actor.ts';
import { notice } from '../notice.ts';

/** Says what became of the feeds of a list. */
export function importedReply({ added, known, left }: Added, texts: Texts): Reply {
  return notice(
    [
      texts.say('feed-import.added', { count: added.length }),
      ...(known > 0 ? [texts.say('feed-import.known', { count: known })] : []),
      ...(left > 0 ? [texts.say('feed-import.left', { count: left, most: MOST_FEEDS })] : []),
    ].join(' '),
  );
}

/** Reports in the log channel that feeds of a list were added. */
export function importedLine({ added }: Added, by: Actor, texts: Texts): Reply {
  const stated = { who: actorIn(by, texts), count: added.length };
  return container('none', [text(texts.say('feed-log.imported', stated))]);
}
