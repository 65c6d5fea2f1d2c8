import type { Parties } from '../../../reading/deeds/deeds.ts';
import type { Names } from '../../../reading/deeds/pieces.ts';
import { isNation } from '../../../text/words/countries.ts';
import { isNameTerm } from '../../../text/words/terms.ts';
import type { Lexicon } from '../../index/lexicon.ts';
import { type Concept, LEAST_NAMED } from '../concepts.ts';
import { type AskedDeed, wordAt } from './beside.ts';
import { deedWords } from './deed-words.ts';

/** Before the one who acts: "did Iran attack", "whom has Iran attacked". */
const BEFORE_ACTOR =
  /(?:^|\b(?:why|when|where|how|whom?|what|(?:how many|which) (?:\w{1,30} ){1,4}))\s*(?:did|does|do|has|have|had|is|are|was|were|will|would) (?:the )?/i;

/** Before what is done to someone: "who attacked", "who has been attacking". */
const BEFORE_DEED = /^\W*who (?:else )?(?:(?:has|have|had|is|was|are|were) )?(?:been )?/i;

const BEING = /(?:^|\b)(?:is|are|was|were|been|got) (?:the )?/i;

/** Where an object ends: what follows is where, when or with what. */
const BEHIND_OBJECT =
  /[,.;?!]|\b(?:in|at|near|on|during|when|while|after|before|from|for|to|over|because|as|since|until|if|who|that|which|inside|outside|around|using|of|by|about)\b/i;

/** Between the deed and its object. */
const LEADING = /^\s*(?:(?:down|up|with|on|against|at|targets? in|out|the|a|an|any) ?)*/i;

/** How surely a name must be meant: the key of another one can be that of a third. */
const SURE_NAME = 0.9;

/** Words with which a nation or a movement is meant too. */
const MEANT: readonly (readonly string[])[] = [
  ['us.', 'pentagon', 'coalition'],
  ['syria', 'syrian', 'assad', 'damascus', 'regime'],
  ['israel', 'israeli', 'zionist', 'idf'],
  ['isi', 'isil', 'daesh', 'islamic', 'caliphate'],
];

/** Nations without a state, and movements that the corpus need not print as names. */
const PARTIES: ReadonlySet<string> = new Set(
  'us. uk kurd kurdish turkey turkish turk isi isil daesh is. islamic'.split(' '),
);

/** Before the number of a military unit. */
const UNIT = /\b(?:division|base|brigade|battalion|regiment|unit|checkpoint|camp) $/i;

/**
 * Reads which deed of whom to whom a question asks about: "did Iran attack Israel", "who arrested Najjar".
 *
 * @param text - The question in plain words.
 * @returns `null` if it asks about no deed, or names no one who does it or to whom it is done.
 */
export function deedAsked(
  text: string,
  concepts: readonly Concept[],
  lexicon: Lexicon,
): AskedDeed | null {
  const spans = concepts
    .flatMap((concept) => concept.places.map((start) => ({ concept, start })))
    .filter(({ concept }) => !concept.isTime)
    .map(({ concept, start }) => {
      const word = wordAt(text, start);
      const term = word?.term ?? '';
      const isUnit = UNIT.test(text.slice(0, start));
      const isParty = concept.isProper || isNation(term) || PARTIES.has(term) || isUnit;
      return { concept, start, end: start + (word?.end ?? 0), term, isParty };
    })
    .sort((one, other) => one.start - other.start);
  const namesOf = (parties: typeof spans): Names | null => {
    if (parties.length === 0) return null;
    const own = parties.flatMap(({ concept, term }) => [
      term,
      ...concept.alternatives
        .map(({ term, strength }) => ({ name: lexicon.term(term), strength }))
        .filter(({ name, strength }) => strength >= (isNameTerm(name) ? SURE_NAME : LEAST_NAMED))
        .map(({ name }) => name),
    ]);
    const meant = MEANT.filter((group) => group.some((one) => own.includes(one)));
    return new Set([...own, ...meant.flat()]);
  };
  for (const [at, { start, end, term, isParty }] of spans.entries()) {
    const told = isParty ? null : deedWords(term);
    if (told === null) continue;
    const before = text.slice(0, start);
    const isBy = /^\s*by (?:the )?/i.exec(text.slice(end));
    const object = objectAfter(text, isBy ? end + isBy[0].length : end);
    const behind = spans.slice(at + 1).filter((one) => one.isParty && one.start < object);
    const led = BEFORE_ACTOR.exec(before);
    const from = led ? led.index + led[0].length : 0;
    const ahead = led ? spans.slice(0, at).filter((one) => one.start >= from) : [];
    const words = (first: number, last: number) => text.slice(first, last);
    const lastEnd = behind.at(-1)?.end ?? end;
    if (led && isNamePhrase(text.slice(from, start), ahead.length)) {
      const named = ahead.filter((one) => one.isParty);
      const first = named[0]?.start ?? start;
      if (isBy && BEING.test(led[0])) {
        const parties = { agent: namesOf(behind), patient: namesOf(named) };
        return hasParty(parties) ? { ...parties, told, words: words(first, lastEnd) } : null;
      }
      const isPassive = BEING.test(led[0]) && /(?:ed|en|uck|it|ot)$/i.test(text.slice(start, end));
      const parties = isPassive
        ? { agent: null, patient: namesOf(named) }
        : { agent: namesOf(named), patient: namesOf(behind) };
      return hasParty(parties) ? { ...parties, told, words: words(first, lastEnd) } : null;
    }
    if (BEFORE_DEED.exec(before)?.[0].trim() === before.trim()) {
      const parties = { agent: null, patient: namesOf(behind) };
      return hasParty(parties) ? { ...parties, told, words: words(start, lastEnd) } : null;
    }
  }
  return null;
}

function hasParty({ agent, patient }: Parties): boolean {
  return agent !== null || patient !== null;
}

/** Whether the words between a helping verb and a verb can be one who acts: names and up to two nouns. */
function isNamePhrase(phrase: string, names: number): boolean {
  return names > 0 && names <= 4 && !/\b(?:in|at|near|on|from|with|by|to|that|who)\b/i.test(phrase);
}

/** Where the object of a verb ends. */
function objectAfter(text: string, from: number): number {
  const lead = LEADING.exec(text.slice(from))?.[0].length ?? 0;
  const rest = text.slice(from + lead);
  const stop = BEHIND_OBJECT.exec(rest);
  return from + lead + (stop?.index ?? rest.length);
}
