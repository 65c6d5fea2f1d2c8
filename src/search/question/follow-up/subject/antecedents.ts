import lemmatizer from 'wink-lemmatizer';
import { isRole } from '../../../../reading/mentions.ts';
import { isNation } from '../../../../text/words/countries.ts';
import { type Word, words } from '../../../../text/words/words.ts';
import { askedSpeakers } from '../../asked/speaker.ts';
import { isCounted } from '../completing/put-in-place.ts';
import {
  isFormOfBe,
  isInPreposition,
  isWholeName,
  type NounPhrase,
  nounPhrasesOf,
} from '../words/noun-phrases.ts';
import { type Opening, openingOf } from '../words/question-word.ts';
import {
  AUXILIARIES,
  DO_AND_MODALS,
  isOneOf,
  isSaying,
  PREPOSITIONS,
} from '../words/small-words.ts';
import { subjectOf } from './subject.ts';

const COUNTRIES: ReadonlySet<string> = new Set(
  'country city town village province state region area place island'.split(' '),
);
/** A name behind one of these is a place. */
const NO_PERSON: ReadonlySet<string> = new Set(
  'in at near on inside around to from into toward towards'.split(' '),
);
const PLACES: ReadonlySet<string> = new Set('in at near on inside around'.split(' '));

/** A word that refers to something named before. */
export interface Pronoun {
  readonly start: number;
  readonly end: number;
  readonly kind: 'person' | 'thing' | 'many' | 'place';
  readonly isOwner: boolean;
  /** The noun of the reference: "base" in "that base". */
  readonly noun: string | null;
  /** Whether it is "this" or "that". */
  readonly isPointing: boolean;
}

/** What a pronoun means; none if a sentence with it would not be sure. */
export function antecedents(
  previous: string,
  typed: string,
  pronoun: Pronoun,
  answered: string | null,
): readonly string[] {
  const all = nounPhrasesOf(previous);
  const { kind, noun, isOwner, isPointing } = pronoun;
  if (noun !== null) return namedAgain(previous, all, noun);
  // "Is that true" is about what a report says, rather than about a thing.
  if (isPointing) return [];
  if (kind === 'place') return placesOf(previous, typed, all, answered);
  const isThem = typed.slice(pronoun.start, pronoun.end).toLowerCase() === 'them';
  const named =
    kind === 'person'
      ? personsOf(previous, all, answered)
      : kind === 'thing'
        ? firstOf(saidBy(previous, typed, all, pronoun), thingsOf(previous, all, answered))
        : firstOf(manyOf(previous, all, isThem), bodyOf(previous, typed, all, pronoun));
  const different = [...new Set(named)];
  // "The victim in Haiti’s job" is no good English.
  return isOwner ? different.filter(isShort).map(possessive) : different;
}

function firstOf(one: readonly string[], other: readonly string[]): readonly string[] {
  return one.length > 0 ? one : other;
}

/** Whether a thing has no other that belongs to it. */
function isShort(named: string): boolean {
  return !words(named).some(
    (word, at) => at > 0 && (isOneOf(word, PREPOSITIONS) || word.folded === 'who'),
  );
}

/** The thing that a question asks to choose: "which carrier", "which countries". */
function chosenOf(previous: string, [first]: readonly NounPhrase[]): NounPhrase | null {
  const isChoice = /^(?:which|what)$/.test(openingOf(previous)?.asked ?? '');
  return isChoice && first !== undefined && isCounted(previous, first) ? first : null;
}

function placesOf(
  previous: string,
  typed: string,
  all: readonly NounPhrase[],
  answered: string | null,
): readonly string[] {
  // "Which country …": the place is the answer.
  const isAsked = all.some((each) => isCounted(previous, each) && COUNTRIES.has(each.head));
  if (isAsked && answered !== null) return [`in ${answered}`];
  // "in an air raid" is no place.
  const led = all.filter(
    (each) =>
      each.preposition !== 'on' &&
      PLACES.has(each.preposition ?? '') &&
      each.determiner === null &&
      !isInPreposition(each) &&
      (isWholeName(each.core) || isOneWord(each.core)),
  );
  if (led.length > 0)
    return preferNames(led).map(({ preposition, core }) => `${preposition} ${core}`);
  const isGoing = GOING.test(typed);
  if (!isGoing && openingOf(previous)?.asked !== 'where') return [];
  // "Did Trump go there": someone who does something is no place.
  const names = all.filter(
    (each) => each.preposition === null && isWholeName(each.core) && !isActor(previous, each),
  );
  const objects = names.filter((each) => !isSubject(previous, each));
  return (objects.length > 0 ? objects : names).map(
    ({ core }) => `${isGoing ? 'to' : 'at'} ${core}`,
  );
}

function isOneWord(core: string): boolean {
  return !core.includes(' ');
}

function namedAgain(previous: string, all: readonly NounPhrase[], noun: string): readonly string[] {
  const same = all.filter(({ head }) => lemmatizer.noun(head) === lemmatizer.noun(noun));
  return same.map((each) => definite(previous, each));
}

function personsOf(
  previous: string,
  all: readonly NounPhrase[],
  answered: string | null,
): readonly string[] {
  const opening = openingOf(previous);
  if (opening === null) return [];
  const known = /^(?:who|which|what)/.test(opening.asked) && answered !== null ? [answered] : [];
  return [...known, ...describedPerson(previous, opening, all)];
}

function describedPerson(
  previous: string,
  opening: Opening,
  all: readonly NounPhrase[],
): readonly string[] {
  const rest = previous.slice(opening.end).trim();
  if (/^who/.test(opening.asked)) {
    const [first, second] = words(rest);
    // "Who is the head of the IMF": "he" is the head of the IMF.
    const isPredicate =
      isFormOfBe(first) && second && nounPhrasesOf(rest)[0]?.start === second.start;
    if (first && isPredicate) return [rest.slice(first.end).trim()].filter(isOnePhrase);
    if (first && !/^(?:do|did|does)/.test(first.folded)) return [`the one who ${rest}`];
  }
  const chosen = chosenOf(previous, all);
  if (chosen !== null && isRole(chosen.head) && !chosen.isPlural) return [`the ${chosen.core}`];
  const persons = all.filter(
    ({ core, head, preposition }) =>
      isWholeName(core) && !NO_PERSON.has(preposition ?? '') && !isNation(head),
  );
  const subject = persons.find((each) => isSubject(previous, each));
  const [only, ...others] = subject === undefined ? persons : [subject];
  return only === undefined || others.length > 0 ? [] : [definite(previous, only)];
}

/** Whether a description goes on with no clause: "the director when rockets hit it". */
function isOnePhrase(description: string): boolean {
  return !/,|\b(?:when|while|and|that|which)\b/i.test(description);
}

function thingsOf(
  previous: string,
  all: readonly NounPhrase[],
  answered: string | null,
): readonly string[] {
  const chosen = chosenOf(previous, all);
  if (chosen !== null && !chosen.isPlural) {
    if (isRole(chosen.head)) return [];
    const after = previous.slice(chosen.end);
    const isActor = !isOneOf(words(after)[0], DO_AND_MODALS);
    const described = `the ${chosen.core}${isActor ? ` that${after}` : ''}`;
    return answered === null ? [described] : [answered, described];
  }
  // "Who was …" is about a person.
  const isPerson =
    openingOf(previous)?.asked === 'who' && all.every(({ core }) => isWholeName(core));
  const subject = isPerson ? null : subjectOf(previous);
  return subject === null || subject.isPlural ? [] : [subject.text];
}

/** @param isObject - Whether something is done to them: "who fired them". */
function manyOf(
  previous: string,
  all: readonly NounPhrase[],
  isObject: boolean,
): readonly string[] {
  const chosen = chosenOf(previous, all);
  if (chosen !== null) return chosen.isPlural ? [`the ${chosen.core}`] : [];
  const subject = subjectOf(previous);
  if (!subject?.isPlural) return [];
  // "How many US troops are in Iraq": "they" are the US troops.
  const counted = all.find((each) => isCounted(previous, each));
  if (counted !== undefined && subject.text.startsWith(`the ${counted.core} `)) {
    return [`the ${counted.core}`];
  }
  // Who did something is not sure: "why did they attack" asks neither about those killed nor about the rockets.
  const isDoing = all.some((each) => isSubject(previous, each) && subject.text.includes(each.core));
  return isObject || isDoing ? [subject.text] : [];
}

/** The body that "it" is if it says something: "did it admit that". */
function saidBy(
  previous: string,
  typed: string,
  all: readonly NounPhrase[],
  pronoun: Pronoun,
): readonly string[] {
  const [verb] = words(typed.slice(pronoun.end));
  return verb !== undefined && isSaying(verb) ? bodyOf(previous, typed, all, pronoun) : [];
}

/** The body that did something in the question before: "they" are the Pentagon after "What did the Pentagon say". */
function bodyOf(
  previous: string,
  typed: string,
  all: readonly NounPhrase[],
  { start, end, isOwner }: Pronoun,
): readonly string[] {
  const beside = [words(typed.slice(0, start)).at(-1), words(typed.slice(end)).at(0)];
  // "Are they" would need another form of the verb.
  if (!isOwner && beside.some((word) => isOneOf(word, OF_MANY))) return [];
  const [asked] = askedSpeakers(previous);
  const isSpeaker = ({ core, determiner, head, isPlural }: NounPhrase) =>
    asked?.name === `${determiner} ${core}` && !isPlural && !isRole(head);
  const body = all.find((each) => isActor(previous, each) && (isBody(each) || isSpeaker(each)));
  return body === undefined ? [] : [previous.slice(body.start, body.end)];
}

const OF_MANY: ReadonlySet<string> = new Set(
  'are were arent werent do dont have havent'.split(' '),
);

/** "The US military" or a nation, rather than a person. */
function isBody({ core, determiner, head, isName, isPlural }: NounPhrase): boolean {
  if (isPlural) return false;
  return determiner === 'the' ? isName : isWholeName(core) && isNation(head);
}

/** Whether a thing does something: "did Trump visit". */
function isActor(previous: string, { start }: NounPhrase): boolean {
  return isOneOf(wordBefore(previous, start), DO_AND_MODALS);
}

/** Verbs that ask where to. */
const GOING =
  /\b(?:get|gets|got|go|goes|going|went|come|came|travel|travelled|traveled|fly|flew|move|moved|return|returned) there\b/i;

/** Whether a thing follows the auxiliary of a question: "When did Trump visit it". */
function isSubject(previous: string, { start }: NounPhrase): boolean {
  return isOneOf(wordBefore(previous, start), AUXILIARIES);
}

function wordBefore(text: string, start: number): Word | undefined {
  return words(text.slice(0, start)).at(-1);
}

function preferNames(all: readonly NounPhrase[]): readonly NounPhrase[] {
  const names = all.filter(({ isName }) => isName);
  return names.length > 0 ? names : all;
}

/**
 * A thing with the article of a second mention: a thing that was counted or asked for gets "the".
 */
function definite(previous: string, each: NounPhrase): string {
  const isNameAlone = each.isName && !each.isPlural && /\p{Lu}/u.test(lastWord(each.core));
  const isKnown = each.determiner === 'the' || isNameAlone;
  return isKnown ? previous.slice(each.start, each.end) : `the ${each.core}`;
}

function lastWord(text: string): string {
  return text.split(' ').at(-1) ?? '';
}

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}
