import type { Direction } from '../../../reading/direction.ts';
import { isNation } from '../../../text/words/countries.ts';
import type { Lexicon } from '../../index/lexicon.ts';
import type { Concept } from '../concepts.ts';
import { askingIn } from './asked-parties.ts';
import type { AskedWay } from './beside.ts';

/** Verbs of going and bringing, in the forms that questions have. */
const MOVING = `go|goes|going|went|gone|come|comes|coming|came|travel\\w{0,4}|flee|fleeing|fled|return\\w{0,3}|move[ds]?|moving|cross\\w{0,3}|fly|flying|flew|flown|sail\\w{0,3}|march\\w{0,3}|driv(?:e|en|ing)|drove|send|sent|sending|ship(?:ped|ping)?|deploy\\w{0,3}|bring|bringing|brought|take|taken|took|transfer\\w{0,4}|evacuat\\w{1,3}|deport\\w{0,3}|escap\\w{1,3}|migrat\\w{1,3}|emigrat\\w{1,3}|smuggl\\w{1,3}|get|got|export\\w{0,3}|import\\w{0,3}|head(?:ed|ing)`;

/** Between something that goes and the place. */
const WAY = new RegExp(
  `\\b(?:${MOVING})(?: [\\w'-]{1,30}){0,3}? (to|into|from|out of) (?:the )?(?:(?:al|el|ad|ar|as|ash|az)-)?`,
  'gi',
);

const FROM = /^(?:from|out of)$/i;

/** How surely another spelling means the place. */
const SURE = 0.8;

/**
 * Reads from or to which place a question says that something goes: "how many trucks went back to Jordan".
 *
 * @param text - The question in plain words.
 * @returns Most questions have none.
 */
export function waysAsked(
  text: string,
  concepts: readonly Concept[],
  lexicon: Lexicon,
): readonly AskedWay[] {
  const all = askingIn(text, concepts);
  return [...text.matchAll(WAY)].flatMap(({ 0: way, 1: word = '', index }): AskedWay[] => {
    const place = all.find(({ start }) => start === index + way.length);
    if (!place || !(place.concept.isProper || isNation(place.term))) return [];
    const direction: Direction = FROM.test(word) ? 'from' : 'to';
    const spellings = place.concept.alternatives
      .filter(({ strength }) => strength >= SURE)
      .map(({ term }) => lexicon.term(term));
    return [
      {
        direction,
        names: new Set([place.term, ...spellings]),
        words: text.slice(index, place.end),
      },
    ];
  });
}
