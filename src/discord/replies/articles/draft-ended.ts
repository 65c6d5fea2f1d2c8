import type { Actor } from '../../../corpus/change.ts';
import type { KeptDraft } from '../../../intake/drafts/drafts.ts';
import type { Texts } from '../../languages/texts.ts';
import { container, type Reply, text } from '../../message/components.ts';
import { escapePart } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';
import { shortName } from '../quotes/attribution.ts';
import { actorIn } from './actor.ts';

const LONGEST_TITLE = 200;

/** Replaces the message of a draft that was not published. */
export function discardedReply(kept: KeptDraft, discarder: Actor, texts: Texts): Reply {
  return container('none', [text(endingOf(kept, discarder, texts))]);
}

function endingOf({ draft, purpose, by }: KeptDraft, discarder: Actor, texts: Texts): string {
  const report =
    draft.title === null
      ? texts.say('ended.untitled')
      : texts.say('quoted', { words: escapePart(shorten(draft.title, LONGEST_TITLE)) });
  const who = actorIn(discarder, texts);
  if (by.kind === 'feed') {
    return texts.say('ended.from-feed', { who, report, feed: shortName(by.name) });
  }
  if (purpose.kind !== 'suggestion') return texts.say('ended.discarded', { report });
  return by.kind === 'member'
    ? texts.say('ended.suggestion', { who, report, name: shortName(by.name) })
    : texts.say('ended.suggestion-of', { who, report });
}
