import { HAS_DATE, MEANS, PLACE, REASON } from '../../../reading/kinds.ts';
import { classesOf, GERUND, PAST } from '../../../reading/statements/grammar/word-classes.ts';
import { lemma } from '../../../text/words/lemma.ts';
import { PARTICIPLES } from '../../../text/words/past-forms.ts';
import { isVerb } from '../../../text/words/related-words.ts';
import { isStopWord } from '../../../text/words/stop-words.ts';
import { isNameTerm } from '../../../text/words/terms.ts';
import { type Word, words } from '../../../text/words/words.ts';
import type { Lexicon } from '../../index/lexicon.ts';
import type { AskedKind } from '../asked/kind.ts';
import { type Concept, LEAST_NAMED } from '../concepts.ts';
import { everydayVerbsIn, headsOf } from '../wording/everyday-verbs.ts';
import { partiesBefore } from './asked-deed.ts';
import { type AskedAct, wordAt } from './beside.ts';
import { canFollow, mainVerb, namePlaces } from './main-verb.ts';
import {
  actWords,
  deedWords,
  phrasedDeeds,
  tellsOfDeed,
  wordsBeforeOffice,
} from './words/deed-words.ts';

/** What comes before the one who acts. "Does" asks about what is always so, and no one thing that was done. */
const HELPING =
  /\b(?:why|when|where|how) (did|had|has|have|was|were|is|are)(?:n['’]?t)?(?: not)? /i;

/** The same at the beginning of a question that yes or no answers. */
const WHETHER = /^(did|does|do|had|has|have|was|were|is|are)(?:n['’]?t)?(?: not)? /i;

const DOING = /^(?:did|does|do)$/i;
const BEING = /^(?:was|were|is|are)$/i;

/** What is felt or meant is often told without any word for it. As lemmas. */
const STATES: ReadonlySet<string> = new Set(
  `matter want need think believe like hate love mean seem look feel fear expect hope know understand become remain
  stay concern concerned concerning worry involve interest`.split(/\s+/),
);

/** Another verb that follows one of these may tell of the deed alone: "quit collecting". As lemmas. */
const GOVERNING: ReadonlySet<string> = new Set(
  `stop quit start begin keep continue decide try refuse decline agree fail choose plan manage help threaten promise
  order ask allow force tell urge`.split(/\s+/),
);

const NEGATING = /\b(?:not|never|without|cannot)\b|n['’]t\b/i;

/** Between the one who acts and a verb, or behind it: the verb may belong to another part of the question. */
const OTHER_PART = /\b(?:in|at|near|on|from|with|by|to|of|for|among|there|that|who|which)\b|,/i;
const BEFORE_VERB = /^ to \w/i;

/** Begins a clause behind a verb: "admit it was unfair". */
const CLAUSE = /\b(?:it|he|she|they|we|that|whether|if|to|was|were|is|are|being)\b/i;

/** What the deed is done to must be near an answer that tells when, where or how, if it weighs more. */
const LEAST_WEIGHT = 3;

/** Most words of a question that are taken for its verb. */
const MOST_VERBS = 4;

/** The words for who acts and for the deed are shown together up to this length, in UTF-16 units. */
const MOST_SHOWN = 60;

/**
 * Reads what was done of which a question asks why, when, where or how: "resign" of "why did the mayor resign".
 *
 * @param text - The question in plain words.
 * @returns `null` if it asks nothing of the kind, or if the form of its words does not show which one is the verb.
 */
export function actAsked(
  text: string,
  { broad, narrow }: AskedKind,
  concepts: readonly Concept[],
  lexicon: Lexicon,
): AskedAct | null {
  const asksOfAct = (broad & (REASON | HAS_DATE | MEANS)) !== 0 || narrow === PLACE;
  const whether = broad === 0 ? WHETHER.exec(text) : null;
  const helping = asksOfAct ? HELPING.exec(text) : whether;
  if (!helping) return null;
  const from = helping.index + helping[0].length;
  const isDoing = DOING.test(helping[1] ?? '');
  const verbs = isDoing
    ? verbBehindDid(text, from, concepts)
    : participlesFrom(text, from, concepts);
  const [first] = verbs;
  const last = verbs.at(-1);
  if (!first || !last || verbs.some(({ word }) => STATES.has(lemma(word.folded)))) return null;
  const governed = GOVERNING.has(lemma(last.word.folded)) ? verbBehind(text, last, concepts) : [];
  const isReason = broad === REASON;
  const told = new Set([
    ...[...verbs, ...governed].flatMap((verb) => toldOf(text, verb, lexicon)),
    ...(isReason ? [] : verbs.flatMap((verb) => plainWordsOf(text, verb))),
  ]);
  const behind = [...concepts.keys()].filter((at) => {
    const { isTime = true, places = [] } = concepts[at] ?? {};
    return !isTime && places.every((place) => place >= last.end);
  });
  const numbers = [...told, ...headsOf(told)].flatMap((term) => lexicon.number(term) ?? []);
  const isPassive = BEING.test(helping[1] ?? '') && !first.word.folded.endsWith('ing');
  const isShort = last.end - from <= MOST_SHOWN;
  return {
    asked: verbs.flatMap((verb) => askedOf(text, verb)),
    told,
    numbers: new Set(numbers),
    completing: new Set(completingOf(text, last, concepts)),
    parties: partiesBefore(text, from, first.word.start, isPassive, concepts, lexicon),
    subject: whether && isPassive ? nounBefore(from, first, concepts) : [],
    behind: isReason ? behind : objectAmong(text, last, behind, concepts, whether !== null),
    isRequired:
      isReason ||
      (!OTHER_PART.test(text.slice(from, first.word.start)) &&
        !BEFORE_VERB.test(text.slice(last.end)) &&
        (whether
          ? verbs.every((verb) => isSurelyKnown(text, verb))
          : verbs.some((verb) => isKnown(text, verb)))),
    isNegated: whether === null && NEGATING.test(text),
    asksWhether: whether !== null,
    things: thingsOf(concepts, lexicon),
    words: text.slice(isShort ? from : first.word.start, last.end),
  };
}

/** A verb of a question. */
interface Verb {
  readonly word: Word;
  readonly concept: Concept;
  /** Where its last word ends. */
  readonly end: number;
}

function isParticiple({ folded }: Word): boolean {
  const isForm = (classesOf(folded) & (PAST | GERUND)) !== 0 || PARTICIPLES.has(folded);
  return isForm && isVerb(lemma(folded));
}

/** The verb behind "did". */
function verbBehindDid(text: string, from: number, concepts: readonly Concept[]): Verb[] {
  const names = namePlaces(concepts);
  const word = mainVerb(words(text), from, false, ({ start }) => names.has(start));
  const concept = word ? conceptsByPlace(concepts).get(word.start) : undefined;
  return word && concept ? [{ word, concept, end: endOf(text, word) }] : [];
}

function conceptsByPlace(concepts: readonly Concept[]): ReadonlyMap<number, Concept> {
  return new Map(
    concepts.flatMap((concept) => concept.places.map((place) => [place, concept] as const)),
  );
}

/**
 * Finds the participles that can be the verb: those of the first row of words without an article, a pronoun or a preposition
 * between them. Behind a name, only those behind it: "the shop worker Khalil emigrated".
 */
function participlesFrom(text: string, from: number, concepts: readonly Concept[]): Verb[] {
  const all = words(text);
  const named = conceptsByPlace(concepts);
  let found: Verb[] = [];
  let isNameBetween = false;
  for (const [at, word] of all.entries()) {
    if (word.start < from) continue;
    const concept = named.get(word.start);
    if (!concept || isStopWord(word.folded)) {
      if (found.length > 0 && concept === undefined && isStopWord(word.folded)) break;
      continue;
    }
    if (concept.isProper || concept.isName) {
      isNameBetween = true;
      continue;
    }
    if (!isParticiple(word) || !canFollow(all, at, from)) continue;
    found = isNameBetween ? [] : found;
    isNameBetween = false;
    found.push({ word, concept, end: endOf(text, word) });
    if (found.length === MOST_VERBS) break;
  }
  return found;
}

function endOf(text: string, word: Word): number {
  const verb = everydayVerbsIn(text, null).find(({ start }) => start === word.start);
  return verb?.parts.at(-1)?.end ?? word.end;
}

/** The next verb behind one, in any form. */
function verbBehind(text: string, { end }: Verb, concepts: readonly Concept[]): Verb[] {
  const next = words(text).find(
    ({ start, folded }) =>
      start >= end &&
      isVerb(lemma(folded)) &&
      concepts.some(({ places, isProper }) => places.includes(start) && !isProper),
  );
  const concept = concepts.find(({ places }) => next && places.includes(next.start));
  return next && concept ? [{ word: next, concept, end: next.end }] : [];
}

/** The lemma of a verb, or those that say the same as one of several words. */
function askedOf(text: string, { word }: Verb): readonly string[] {
  const several = everydayVerbsIn(text, null).find(({ start }) => start === word.start);
  return several?.words ?? [lemma(word.folded)];
}

/** Whether it is known with which words reports tell of a verb. */
function isKnown(text: string, verb: Verb): boolean {
  return phrasedAt(text, verb) !== undefined || askedOf(text, verb).some((one) => actWords(one));
}

/**
 * Whether reports tell of a verb in known words only, so that whether it was done is told in one of them. Whether someone
 * died is told in many others: "nobody was hurt".
 */
function isSurelyKnown(text: string, verb: Verb): boolean {
  const asked = askedOf(text, verb);
  return (
    phrasedAt(text, verb) !== undefined || asked.every((one) => one !== 'die' && actWords(one))
  );
}

function phrasedAt(text: string, { word }: Verb) {
  return phrasedDeeds(text).find(({ start, end }) => word.start >= start && word.start < end);
}

/** What reports of a deed tell of, be it only what comes before or after. */
function plainWordsOf(text: string, verb: Verb): string[] {
  return askedOf(text, verb).flatMap((one) => [
    ...(tellsOfDeed('', 0, one) ?? []),
    ...wordsBeforeOffice(one),
  ]);
}

/**
 * Narrows what follows a verb to its first thing, if that is rare enough. Whether something was done is asked of its
 * first thing without a name, however common: another strike hit no hospital.
 */
function objectAmong(
  text: string,
  { end }: Verb,
  behind: readonly number[],
  concepts: readonly Concept[],
  asksWhether: boolean,
): readonly number[] {
  const inOrder = behind.toSorted(
    (one, other) => placeOf(concepts, one) - placeOf(concepts, other),
  );
  const noun = inOrder.find((at) => isNoun(concepts[at]));
  if (asksWhether && noun !== undefined) {
    return CLAUSE.test(text.slice(end, placeOf(concepts, noun))) ? behind : [noun];
  }
  const [first] = inOrder;
  const isHeavy = first !== undefined && (concepts[first]?.weight ?? 0) > LEAST_WEIGHT;
  return isHeavy ? [first] : behind;
}

/** The last thing without a name before a verb: "doctors" of "were doctors killed". */
function nounBefore(from: number, verb: Verb, concepts: readonly Concept[]): readonly number[] {
  const isBefore = (at: number) =>
    concepts[at]?.places.some((place) => place >= from && place < verb.word.start) ?? false;
  return [...concepts.keys()]
    .filter((at) => isNoun(concepts[at]) && isBefore(at))
    .toSorted((one, other) => placeOf(concepts, other) - placeOf(concepts, one))
    .slice(0, 1);
}

function isNoun(concept: Concept | undefined): boolean {
  return concept !== undefined && !concept.isTime && !concept.isProper && !concept.isName;
}

function placeOf(concepts: readonly Concept[], at: number): number {
  return concepts[at]?.places[0] ?? 0;
}

/** Lemmas by which a report tells of a verb. */
function toldOf(text: string, verb: Verb, lexicon: Lexicon): string[] {
  const { word, concept } = verb;
  const several = everydayVerbsIn(text, null).find(({ start }) => start === word.start);
  const phrased = phrasedAt(text, verb);
  const asked = askedOf(text, verb);
  const others = concept.alternatives
    .filter(({ strength }) => strength >= LEAST_NAMED)
    .map(({ term: number }) => lexicon.term(number))
    .filter((other) => !isNameTerm(other) && other !== several?.head);
  return [
    ...asked,
    ...others,
    ...(phrased?.told ?? []),
    ...asked.slice(0, 1).flatMap((term) => [...(deedWords(term) ?? actWords(term) ?? [])]),
  ];
}

/** The word directly behind a verb, if it is no name: it may be what the verb says of someone. */
function completingOf(text: string, { end }: Verb, concepts: readonly Concept[]): string[] {
  const next = wordAt(text, end);
  const isBeside = next && text.slice(end, end + next.start).trim() === '';
  const isThing = ({ places, isProper }: Concept) =>
    !isProper && next !== undefined && places.includes(end + next.start);
  return isBeside && concepts.some(isThing) ? [next.term] : [];
}

function thingsOf(concepts: readonly Concept[], lexicon: Lexicon): AskedAct['things'] {
  return concepts
    .filter(({ isTime }) => !isTime)
    .map(({ alternatives, weight }) => ({
      weight,
      terms: new Set(
        alternatives
          .filter(({ strength }) => strength >= LEAST_NAMED)
          .map(({ term }) => lexicon.term(term)),
      ),
    }));
}
