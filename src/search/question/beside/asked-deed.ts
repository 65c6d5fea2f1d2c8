import type { Parties } from '../../../reading/deeds/parties.ts';
import type { Names } from '../../../reading/deeds/pieces.ts';
import { cut, isInside, type Span } from '../../../text/span.ts';
import type { Lexicon } from '../../index/lexicon.ts';
import type { Concept } from '../concepts.ts';
import { verbPlace } from './act/main-verb.ts';
import { type Asking, askingIn, namesOf } from './asked-parties.ts';
import type { AskedDeed } from './beside.ts';
import { deedWords, kindOfSides } from './words/deed-words.ts';

/** Before the name of the one who acts, or to whom something is done: "did Iran attack", "was Iran attacked". */
const BEFORE_NAME =
  /(?:^|\b(?:why|when|where|how|whom?|what|(?:how many|which) (?:\w{1,30} ){1,4}))\s{0,3}(?:did|does|do|has|have|had|is|are|was|were|will|would) (?:the )?/i;

/** Everything before the deed in "who attacked", "who has been attacking". */
const BEFORE_DEED =
  /^\W*who (?:else )?(?:(?:has|have|had|is|was|are|were) )?(?:been )?(?:\w{1,20}ly )?$/i;

/** "What is the reason the army stormed …" asks about the reason. */
const OF_THING = /^what\b.{1,5}\b(?:is|are|was|were) /i;

const BEING = /\b(?:is|are|was|were|been) /i;
const PARTICIPLE = /(?:ed|en|uck|hit|shot|met|held|laid)$/i;

const BY = /^\s*by (?:the )?/i;

/** If one of these is before the deed, the name need not be that of the one who acts: "did people in Iran attack". */
const NO_NAME_PHRASE = /\b(?:in|at|near|on|from|with|by|to|that|who)\b/i;

/** Before a deed that is the thing spoken of: "what did the mayor say the attack means". */
const NOUN = /\b(?:the|an?|this|that|its|their|his|her)\s{1,3}$/i;

/** The one who acts is named with at most this many words. */
const MOST_WORDS = 4;

/** Ends an object: what follows says where, when or with what. */
const BEHIND_OBJECT =
  /[,.;?!]|\b(?:in|at|near|on|during|when|while|after|before|from|for|to|over|because|as|since|until|if|who|that|which|inside|outside|around|using|of|by|about)\b/i;

/** Between the deed and its object. */
const BEFORE_OBJECT =
  /^\s{0,3}(?:(?:down|up|with|on|against|at|targets? in|out|the|a|an|any) ){0,4}/i;

/**
 * Reads whose deed a question asks about, and to whom it is done: "did Iran attack Israel", "who arrested Najjar".
 *
 * @param text - The question in plain words.
 * @returns `null` if it asks about no deed, or names neither side.
 */
export function deedAsked(
  text: string,
  concepts: readonly Concept[],
  lexicon: Lexicon,
): AskedDeed | null {
  const all = askingIn(text, concepts);
  for (const [at, deed] of all.entries()) {
    const told = deed.isParty ? null : deedWords(deed.term);
    const sides = told && sidesOf(text, all, at, concepts);
    if (!told || !sides) continue;
    const { agents, patients } = sides;
    const kind = kindOfSides(deed.term);
    const parties: Parties = {
      agent: namesOf(agents, lexicon),
      patient: namesOf(patients, lexicon),
      isOfPlaces: kind === 'place',
    };
    const isEnough =
      kind === 'both'
        ? parties.agent !== null && parties.patient !== null
        : parties.agent !== null || parties.patient !== null;
    if (!isEnough) return null;
    const named = [deed, ...agents, ...patients];
    const start = Math.min(...named.map((one) => one.start));
    const end = Math.max(...named.map((one) => one.end));
    return { ...parties, told, isPersonal: kind === 'person', words: text.slice(start, end) };
  }
  return null;
}

/**
 * Reads who is named between a helping verb and the verb of a deed.
 *
 * @param span - From the end of the helping verb to the beginning of the verb.
 * @returns `null` if no one is, or if there is more than a name.
 */
export function namesWithin(
  text: string,
  span: Span,
  concepts: readonly Concept[],
  lexicon: Lexicon,
): Names | null {
  if (NO_NAME_PHRASE.test(cut(text, span))) return null;
  const named = askingIn(text, concepts).filter((one) => one.isParty && isInside(one, span));
  return namesOf(named, lexicon);
}

/**
 * Who is named as the one who acts and as the one to whom it is done; `null` if the form of the question does not tell.
 */
function sidesOf(
  text: string,
  all: readonly Asking[],
  at: number,
  concepts: readonly Concept[],
): { agents: readonly Asking[]; patients: readonly Asking[] } | null {
  const { start = 0, end = 0 } = all[at] ?? {};
  const before = text.slice(0, start);
  const by = BY.exec(text.slice(end));
  const last = objectEnd(text, by ? end + by[0].length : end);
  const object = all.slice(at + 1).filter((one) => one.start < last);
  const behind = onlyDescribes(object) ? [] : object.filter((one) => one.isParty);
  const isPassive = BEING.test(before) && PARTICIPLE.test(text.slice(start, end));
  if (BEFORE_DEED.test(before)) {
    if (by) return { agents: behind, patients: [] };
    return isPassive ? null : { agents: [], patients: behind };
  }
  const helping = NOUN.test(before) ? null : BEFORE_NAME.exec(before);
  if (!helping || OF_THING.test(helping[0])) return null;
  const from = helping.index + helping[0].length;
  // The strike of "did the Israeli strike hit" is the one that acts.
  if (start < verbPlace(text, from, concepts)) return null;
  const ahead = all.slice(0, at).filter((one) => one.start >= from);
  const isPhrase = ahead.length > 0 && ahead.length <= MOST_WORDS;
  if (!isPhrase || NO_NAME_PHRASE.test(text.slice(from, start))) return null;
  const named = ahead.filter((one) => one.isParty);
  if (isPassive) return { agents: by ? behind : [], patients: named };
  // "How was the attack carried out", "did anyone claim the mosque bombing"
  const isGoingOn = /ing$/i.test(text.slice(start, end));
  if (isGoingOn ? !BEING.test(before) : BEING.test(helping[0])) return null;
  return { agents: named, patients: behind };
}

/** So many words behind a name are a thing that it only describes: "the Aleppo ceasefire resolution". */
const FEWEST_DESCRIBED = 2;

/** Whether the names of an object only say of where or about what it is. Reports say that elsewhere. */
function onlyDescribes(object: readonly Asking[]): boolean {
  const last = object.findLastIndex(({ isParty }) => isParty);
  return last >= 0 && object.length - 1 - last >= FEWEST_DESCRIBED;
}

/** Where the object of a verb ends. */
function objectEnd(text: string, from: number): number {
  const first = from + (BEFORE_OBJECT.exec(text.slice(from))?.[0].length ?? 0);
  const rest = text.slice(first);
  return first + (BEHIND_OBJECT.exec(rest)?.index ?? rest.length);
}
