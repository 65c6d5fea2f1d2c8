import { words } from '../../../text/words/words.ts';
import { type NounPhrase, nounPhrasesOf } from './noun-phrases.ts';
import { isCounted } from './put-in-place.ts';
import { capital, openingOf } from './question-word.ts';
import { isOneOf, PREPOSITIONS } from './small-words.ts';

/** What a question is about: `the wedding in Hasakeh`. */
export interface Subject {
  /** With the article of a second mention. */
  readonly text: string;
  /** In lower case: the preposition before it; `null` for none. */
  readonly preposition: string | null;
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
}

/**
 * Finds what a question is about: the last thing that it names with all that belongs to it, rather than where
 * something happened.
 *
 * @returns `null` if it names nothing.
 */
export function subjectOf(question: string): Subject | null {
  const all = chainsOf(question);
  const placed = placedThing(question, all);
  if (placed !== null) return placed;
  const chains = all.filter(({ head }) => !isCounted(question, head));
  const told = chains.find(({ head }) => head.preposition === 'about');
  const things = chains.filter(({ head }) => !SETTINGS.has(head.preposition ?? ''));
  const chain = told ?? things.at(-1) ?? chains.at(-1);
  if (!chain) return null;
  const { head, end } = chain;
  const rest = question.slice(head.end, end);
  return { text: named(question, head) + rest, preposition: head.preposition };
}

/** "How many US troops are in Iraq" is about the US troops in Iraq. */
function placedThing(question: string, [counted, place]: readonly Chain[]): Subject | null {
  if (!counted || !place || !isCounted(question, counted.head)) return null;
  const verb = question.slice(counted.end, place.head.wholeStart).trim();
  if (!/^(?:is|are|was|were)$/i.test(verb)) return null;
  const where = question.slice(place.head.wholeStart, place.end);
  return { text: `the ${counted.head.core} ${where}`, preposition: null };
}

/** Where a question says that something happened: "in Ariha"; `null` if it does not say so. */
export function settingOf(
  question: string,
): { readonly text: string; readonly place: string } | null {
  const chain = chainsOf(question).findLast(({ head }) => SETTINGS.has(head.preposition ?? ''));
  if (!chain) return null;
  const { wholeStart, core } = chain.head;
  return { text: question.slice(wholeStart, chain.end), place: core };
}

function chainsOf(question: string): Chain[] {
  const chains: Chain[] = [];
  for (const phrase of nounPhrasesOf(question)) {
    const last = chains.at(-1);
    const between = last && question.slice(last.end, phrase.wholeStart);
    if (last && between?.trim() === '' && ATTACHED.has(phrase.preposition ?? '')) {
      chains[chains.length - 1] = { head: last.head, end: phrase.end };
    } else chains.push({ head: phrase, end: phrase.end });
  }
  return chains;
}

/**
 * A thing as it is mentioned again: "its assault" and "an assault" become "the assault". A place in lower case gets no
 * article: "in homs".
 */
function named(question: string, phrase: NounPhrase): string {
  const { start, end, determiner, core, isName, preposition } = phrase;
  const isBare = isName || SETTINGS.has(preposition ?? '');
  const isKnown = determiner === 'the' || (determiner === null && isBare);
  return isKnown ? question.slice(start, end) : `the ${core}`;
}

/** Verbs that are followed by "about", at the end of a question. */
const SAYING =
  /\b(?:say|says|said|think|thinks|know|known|claim|claims|report|reported|write|wrote|announce|announced|tell|told)$/i;

/** Whether a question ends in a verb of saying: "what does Russia say". */
export function asksForWords(typed: string): boolean {
  return SAYING.test(typed);
}

/** Words that need a thing after them: "how many were on board". */
const OPEN_END = /\b(?:on board|aboard|inside|part)$/i;

/**
 * Completes a question that names nothing of its own with a subject.
 *
 * @param typed - Without its question mark.
 */
export function aboutSubject(typed: string, { text, preposition }: Subject): string {
  const question = capital(typed);
  if (asksForWords(typed)) return `${question} about ${text}`;
  if (OPEN_END.test(typed)) return `${question} ${text}`;
  const last = words(typed).at(-1);
  if (isOneOf(last, PREPOSITIONS)) return `${question} ${text}`;
  const isSetting = preposition !== null && SETTINGS.has(preposition);
  if (isSetting && hasVerb(typed)) return `${question} ${preposition} ${text}`;
  return `About ${text}: ${typed.charAt(0).toLowerCase()}${typed.slice(1)}`;
}

/** "how many children" is no sentence, "how many were hurt" is one. */
function hasVerb(typed: string): boolean {
  const opening = openingOf(typed);
  if (opening === null) return false;
  return opening.kind === 'whether' || words(typed.slice(opening.end)).length > 1;
}
