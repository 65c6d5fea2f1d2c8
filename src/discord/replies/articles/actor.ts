import type { Actor } from '../../../corpus/change.ts';
import type { Texts } from '../../languages/texts.ts';
import { shortName } from '../quotes/attribution.ts';

/** Who made a change, as the beginning of a sentence; escaped for Discord. */
export function actorIn(by: Actor, texts: Texts): string {
  switch (by.kind) {
    case 'member':
      return shortName(by.name);
    case 'feed':
      return texts.say('actor.feed', { name: shortName(by.name) });
    case 'hand':
      return texts.say('actor.hand');
    case 'terminal':
      return texts.say('actor.terminal', { name: shortName(by.name) });
  }
}

/** By whom a change was made, within a sentence: `by Pat Ryder`, `by the feed “World”`; escaped for Discord. */
export function byActorIn(by: Actor, texts: Texts): string {
  switch (by.kind) {
    case 'feed':
      return texts.say('actor.by-feed', { name: shortName(by.name) });
    case 'hand':
      return texts.say('actor.by-hand');
    case 'member':
    case 'terminal':
      return texts.say('actor.by-person', { name: actorIn(by, texts) });
  }
}
