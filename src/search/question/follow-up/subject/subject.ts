import { isStopWord } from '../../../../text/words/stop-words.ts';
import { type Word, words } from '../../../../text/words/words.ts';
import { isCounted } from '../completing/put-in-place.ts';
import {
  isInflected,
  isInPreposition,
  isWholeName,
  type NounPhrase,
  nounPhrasesOf,
} from '../words/noun-phrases.ts';
import { capital, openingOf } from '../words/question-word.ts';
import { AUXILIARIES, DO_AND_MODALS, isOneOf } from '../words/small-words.ts';

/** What a question is about: `the wedding in Hasakeh`. */
export interface Subject {
  /** With the article of a second mention. */
  readonly text: string;
  /** In lower case: the preposition before it; `null` for none. */
  readonly preposition: string | null;
  readonly isPlural: boolean;
}

/** Prepositions that say where or when. What they lead is seldom what a question is about. */
const SETTINGS: ReadonlySet<string> = new Set('in at near on inside around during'.split(' '));

/** Prepositions after which a phrase belongs to the one before: "the wedding in Hasakeh". */
const ATTACHED: ReadonlySet<string> = new Set(
  'in at near on of against between for with'.split(' '),
);

/** A noun phrase with those that belong to it. */
interface Chain {
  readonly head: NounPhrase;
  readonly end: number;
  /** Whether its words are a whole thing, rather than a part of one or a verb as well. */
  readonly isSure: boolean;
}

/**
 * Finds what a question is about: the last thing that it names with all that belongs to it, rather than where
 * something happened.
 *
 * @returns `null` if it names nothing, or if it is not sure where that begins and ends.
 */
export function subjectOf(question: string): Subject | null {
  const all = chainsOf(question);
  const placed = placedThing(question, all);
  if (placed !== null) return placed;
  const chains = all.filter(({ head }) => !isCounted(question, head));
  const told = chains.find(({ head }) => head.preposition === 'about');
  const things = chains.filter(({ head }) => !SETTINGS.has(head.preposition ?? ''));
  const chain = told ?? things.at(-1) ?? chains.at(-1);
  if (!chain?.isSure) return null;
  const { head, end } = chain;
  const rest = question.slice(head.end, end);
  const text = named(question, head) + rest;
  return { text, preposition: head.preposition, isPlural: head.isPlural };
}

/** "How many US troops are in Iraq" is about the US troops in Iraq. */
function placedThing(question: string, [counted, place]: readonly Chain[]): Subject | null {
  if (!counted || !place || !isCounted(question, counted.head)) return null;
  const verb = question.slice(counted.end, place.head.wholeStart).trim();
  if (!/^(?:is|are|was|were)(?: there)?$/i.test(verb)) return null;
  const where = question.slice(place.head.wholeStart, place.end);
  const { core, isPlural } = counted.head;
  return { text: `the ${core} ${where}`, preposition: null, isPlural };
}

/** Whether a thing is where or when something happened: "in Ariha", rather than "in an air raid". */
export function isSetting({ preposition, determiner }: NounPhrase): boolean {
  return preposition !== null && SETTINGS.has(preposition) && determiner === null;
}

/** Where a question says that something happened: "in Ariha"; `null` if it does not say so. */
export function settingOf(
  question: string,
): { readonly text: string; readonly place: string } | null {
  const chain = chainsOf(question).findLast(({ head }) => SETTINGS.has(head.preposition ?? ''));
  if (!chain?.isSure || !isSetting(chain.head)) return null;
  const { wholeStart, core } = chain.head;
  return { text: question.slice(wholeStart, chain.end), place: core };
}

function chainsOf(question: string): Chain[] {
  const chains: Chain[] = [];
  for (const phrase of nounPhrasesOf(question)) {
    const last = chains.at(-1);
    const between = last && question.slice(last.end, phrase.wholeStart);
    const isSure = isSurePhrase(question, phrase);
    if (last && between?.trim() === '' && ATTACHED.has(phrase.preposition ?? '')) {
      const { head } = last;
      chains[chains.length - 1] = { head, end: phrase.end, isSure: last.isSure && isSure };
    } else chains.push({ head: phrase, end: phrase.end, isSure });
  }
  return chains.map((chain) => ({ ...chain, isSure: chain.isSure && !hidesVerb(question, chain) }));
}

/**
 * Whether it is sure where a thing begins and ends. Members type names in lower case, so a row of words without an
 * article can have a verb in it: "aleppo give marcel shehwaro".
 */
function isSurePhrase(question: string, phrase: NounPhrase): boolean {
  const { core, determiner, preposition, start, end } = phrase;
  const [next] = words(question.slice(end));
  // "In an air raid": the last word was taken for a verb, unless the phrase is the subject of "did".
  const isFollowed = next?.start === 1 && isPlainWord(next) && !SAYING.test(next.text);
  if (isFollowed && !isHelped(question, start)) return false;
  if (isInPreposition(phrase)) return false;
  if (determiner !== null) return KNOWN.has(determiner);
  if (isWholeName(core)) return true;
  const isLed = preposition !== null && preposition !== 'to';
  return isLed && !core.includes(' ') && !isCounted(question, phrase);
}

function isPlainWord(word: Word): boolean {
  return !word.capitalised && !isStopWord(word.folded) && !isInflected(word);
}

/** Determiners of things that "the" can name again. "His life" is not "the life". */
const KNOWN: ReadonlySet<string> = new Set('the a an its this that these those'.split(' '));

/** Whether the verb of a question, which follows its subject, may be in the words of the subject. */
function hidesVerb(question: string, { head, end }: Chain): boolean {
  if (isWholeName(head.core)) return false;
  return isHelped(question, head.start) && question.slice(end).trim() === '';
}

/** Whether what begins at a place is the subject of an auxiliary: "did the groom survive". */
function isHelped(question: string, start: number): boolean {
  return isOneOf(words(question.slice(0, start)).at(-1), DO_AND_MODALS);
}

/**
 * A thing as it is mentioned again: "its assault" and "an assault" become "the assault". A thing without an article gets
 * none.
 */
function named(question: string, { start, end, determiner, core }: NounPhrase): string {
  return determiner === 'the' || determiner === null ? question.slice(start, end) : `the ${core}`;
}

/** Verbs that are followed by "about", at the end of a question. */
const SAYING =
  /\b(?:say|says|said|think|thinks|know|known|claim|claims|report|reported|write|wrote|announce|announced|tell|told)$/i;

/** Whether a question ends in a verb of saying: "what does Russia say". */
export function asksForWords(typed: string): boolean {
  return SAYING.test(typed);
}

/** Words that need a thing after them: "how many were on board". Others can end a sentence: "what is going on". */
const OPEN_END = /\b(?:on board|aboard|inside|about|against|of|for|with|from)$/i;

/**
 * Completes a question that names nothing of its own with a subject.
 *
 * @param typed - Without its question mark.
 * @returns `null` if it has no place for one.
 */
export function aboutSubject(typed: string, { text, preposition }: Subject): string | null {
  const question = capital(typed);
  if (asksForWords(typed)) return `${question} about ${text}`;
  if (OPEN_END.test(typed) && hasVerb(typed)) return `${question} ${text}`;
  const isPlace = preposition !== null && SETTINGS.has(preposition);
  // "Where was that in Homs" has two places.
  if (isPlace && hasVerb(typed) && !/^where\b/i.test(typed))
    return `${question} ${preposition} ${text}`;
  return null;
}

/** "how many small children" is no sentence, "how many were hurt" is one. */
function hasVerb(typed: string): boolean {
  const opening = openingOf(typed);
  if (opening === null) return false;
  const rest = words(typed.slice(opening.end));
  if (opening.kind !== 'determiner') return opening.kind === 'whether' || rest.length > 1;
  return rest.some((word) => isOneOf(word, AUXILIARIES));
}
