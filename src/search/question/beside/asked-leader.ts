import { isLedGroup } from '../../../reading/leaders.ts';
import { isNation } from '../../../text/words/countries.ts';
import type { Lexicon } from '../../index/lexicon.ts';
import { type Concept, LEAST_NAMED } from '../concepts.ts';
import { phraseAt } from './asked-actor.ts';
import { askingIn, namesOf } from './asked-parties.ts';
import type { AskedLeader } from './beside.ts';
import { wordsOfGovernment } from './words/seats.ts';

const LEADER = '(?:leader|head|chief|commander|boss|chairman|director|emir)';

/** Before what is led: "who leads the", "who is the head of the". */
const BEFORE_LED = new RegExp(
  `\\bwho(?:['’]?s|(?: else)?(?: (?:is|was|are|were|has been))?)(?: the one)?(?: (?:currently|now|really|actually))? (?:(lead|leads|led|leading|head|heads|headed|heading|command|commands|commanded|commanding)|(run|runs|ran|running|in charge of|responsible for|at the helm of)|(?:the )?(?:(?:current|new|overall|top|military) ){0,2}${LEADER} of) (?:the )?(?:(?:al|el|ad|ar|as|ash|az)-)?`,
  'i',
);

/** Behind what is led. Another noun would be led instead: "the fire crews of Britain". */
const END =
  /^(?:\W*$| (?:in|at|on|when|while|that|who|as|during|after|before|now|today|currently|since|until)\b|[,?])/i;

/** A lighter part of a name is in other names too: "Islam". A share of the weight of the heaviest. */
const LEAST_SHARE = 0.5;

/**
 * Reads who is asked to be led by someone: "Jaish al-Islam" of "who leads Jaish al-Islam".
 *
 * @param text - The question in plain words.
 * @returns `null` if it asks nothing of the kind, or of no one named.
 */
export function leaderAsked(
  text: string,
  concepts: readonly Concept[],
  lexicon: Lexicon,
): AskedLeader | null {
  const match = BEFORE_LED.exec(text);
  if (!match) return null;
  const from = match.index + match[0].length;
  const behind = askingIn(text, concepts).filter(({ start }) => start >= from);
  const phrase = phraseAt(text, from, behind);
  const next = behind[phrase.length];
  const isOfNation = phrase.some(({ term }) => isNation(term));
  const last = phrase.at(-1)?.end ?? from;
  const isWithin = next && text.slice(last, next.start) === ' ';
  // "The Muslim Brotherhood", but not "the British fire crews"
  const end = isWithin && (isLedGroup(next.term) || !isOfNation) ? next.end : last;
  const parties = phrase.filter(({ isParty }) => isParty);
  const heaviest = Math.max(0, ...parties.map(({ concept }) => concept.weight));
  const named = parties.filter(({ concept }) => concept.weight >= heaviest * LEAST_SHARE);
  const names = namesOf(named, lexicon, LEAST_NAMED);
  if (names === null || !END.test(text.slice(end))) return null;
  return {
    names: new Set([
      ...names,
      ...named.flatMap(({ term }) => wordsOfGovernment(term)),
      // "The Syrian Coalition" is the Syrian National Coalition.
      ...parties.map(({ term }) => term).filter(isNation),
    ]),
    isOfPlaces: match[2] !== undefined,
    words: text.slice(match.index + 'who '.length, end),
  };
}
