import { lemma } from '../../../../text/words/lemma.ts';
import type { Lexicon } from '../../../index/lexicon.ts';
import type { Wanted } from '../beside.ts';
import { type WordGroup, wordGroups } from '../words/word-groups.ts';

/** What people are called by what they did, with words that only sentences about them have. */
const DOERS: readonly WordGroup[] = [
  ['bomber', 'attacker assailant perpetrator himself herself'],
  ['attacker assailant perpetrator gunman shooter', 'bomber killer himself'],
  ['killer murderer assassin', 'murder assassinate kill gunman'],
  ['pilot airman', 'airwoman crew cockpit eject'],
  ['driver', 'drive wheel'],
  ['sniper', 'marksman rifle'],
  ['hijacker', 'hijack'],
  ['kidnapper abductor captor', 'kidnap abduct'],
  ['thief robber burglar', 'steal rob burgle loot'],
  ['hostage captive', 'captor captivity kidnap abduct'],
];

const TOLD = wordGroups(DOERS);

/** Before the one of whom a question asks the name: "the name of the truck bomber", "who was the pilot that". */
const ASKING =
  /\b(?:names? of |identity of |who (?:is|was|were|are) )(?:the |that |those )?(?:[\w'-]{1,30} ){0,5}?/i;

const MOST_WORDS = 6;

/**
 * Finds by what someone is called whose name a question asks for. Beside the place of an attack, reports name those who
 * saw it.
 *
 * @param text - The question in plain words.
 * @returns Most questions have none.
 */
export function identityAsked(text: string, lexicon: Lexicon): Wanted[] {
  const asking = ASKING.exec(text);
  if (!asking) return [];
  const behind = text.slice(asking.index + asking[0].length).split(/[^\w'-]/, MOST_WORDS);
  for (const words of behind) {
    const told = TOLD.get(lemma(words.toLowerCase()));
    if (told) {
      const numbers = new Set([...told].flatMap((one) => lexicon.number(one) ?? []));
      return [{ kind: 'word', anyOf: [], told: numbers, words }];
    }
    if (/^(?:who|that|in|of|at|from|on)$/i.test(words)) return [];
  }
  return [];
}
