import { cut, isInside, type Span } from '../../text/span.ts';
import { isCountry } from '../../text/words/countries.ts';
import { lemma } from '../../text/words/lemma.ts';
import type { Concept } from './concepts.ts';
import type { Question } from './question.ts';
import { spansOfAcronyms } from './wording/phrases.ts';

/** Between two words of one name. */
const IN_NAME = /^['’]?[\s-]{1,2}(?:(?:al|el|bin|ibn|abu|de|da|van|von)[\s-])?$/i;

/** A word of a name, with those that a hyphen joins to it: "Ki-moon". */
const NAME_WORD = /^[\p{L}\p{M}\p{N}’'-]+/u;

/** Before a word of a name: its article. */
const ARTICLE = /(?:^|[\s(])(?:al|el|an|ar|as|ash|at|az|ad)-$/iu;

/** "New Zealand", but not "the new minister". */
const BEHIND_NEW = /^(?:zealand|york|delhi|guinea|caledonia|orleans|jersey|mexico|hampshire)\b/iu;
const NEW = /(?:^|[\s(])new $/iu;

/** Behind a word of a name: another one with its article. */
const JOINED_BEHIND = /^[ -](?:al|el|an|ar|as|ash|at|az|ad|ez)-[\p{L}\p{M}]{2,30}/iu;

/** The first word of many names of places, which alone names none: "Sri Lanka", "Deir ez-Zor". */
const FIRST_OF_NAME =
  /(?:^|[\s(])(?:north|south|east|west|saudi|united|sri|san|santa|costa|puerto|hong|sierra|burkina|deir|tel|tal|tall|khan|umm|ain|bab|jabal|wadi) $/iu;

/** The concepts of each name of a question, its words in order. */
export function namesOf({ text, concepts }: Pick<Question, 'text' | 'concepts'>): number[][] {
  const found: number[][] = [];
  let end = 0;
  for (const [at, { isProper, places }] of concepts.entries()) {
    const [place = 0] = places;
    if (!isProper) continue;
    const last = found.at(-1);
    if (last && last.at(-1) === at - 1 && IN_NAME.test(text.slice(end, place))) last.push(at);
    else found.push([at]);
    end = place + (/^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(place))?.[0].length ?? 0);
  }
  return found;
}

/**
 * The name of a question that a word of it is a part of, whole: "Ahrar al-Sham" for "Ahrar", "human rights watch" for
 * "human". A possessive that was typed without its apostrophe is left out: "Yemen" of "yemens".
 *
 * @param place - Where the word is.
 * @returns The word alone if it is no part of a longer name.
 */
export function wholeNameAt(question: Pick<Question, 'text' | 'concepts'>, place: number): Span {
  const { text, concepts } = question;
  const own = wordSpan(text, place);
  const spelled = spansOfAcronyms(text).find((span) => isInside(own, span));
  if (spelled) {
    const bare = withoutPossessive(cut(text, spelled));
    return { start: spelled.start, end: spelled.start + bare.length };
  }
  const parts = namesOf(question).find((name) => name.some((at) => isAt(concepts[at], place)));
  const [first = place] = (parts ?? []).flatMap((at) => concepts[at]?.places[0] ?? []);
  const last = concepts[parts?.at(-1) ?? -1]?.places[0] ?? place;
  return { start: startOfName(text, first), end: endOfName(text, wordSpan(text, last).end) };
}

/** Where a name ends, with a last word that an article joins to it: "Ahrar al-Sham". */
function endOfName(text: string, end: number): number {
  return end + (JOINED_BEHIND.exec(text.slice(end))?.[0].length ?? 0);
}

/** Where a name begins, with its article and the first word that alone names nothing. */
function startOfName(text: string, start: number): number {
  const before = text.slice(0, start);
  const found =
    (ARTICLE.exec(before) ?? FIRST_OF_NAME.exec(before) ?? newBefore(text, start))?.[0] ?? '';
  return start - found.replace(/^[\s(]/u, '').length;
}

function newBefore(text: string, start: number): RegExpExecArray | null {
  return BEHIND_NEW.test(text.slice(start)) ? NEW.exec(text.slice(0, start)) : null;
}

/** The whole name of a question that some words of it are a part of; the words themselves if they have it all. */
export function wholeNameOf(question: Pick<Question, 'text' | 'concepts'>, part: string): string {
  const place = question.text.indexOf(part);
  const whole = place < 0 ? part : cut(question.text, wholeNameAt(question, place));
  return whole.length > part.length ? whole : withoutPossessive(part);
}

function isAt(concept: Concept | undefined, place: number): boolean {
  return concept?.places.includes(place) ?? false;
}

function wordSpan(text: string, start: number): Span {
  const word = NAME_WORD.exec(text.slice(start))?.[0] ?? '';
  return { start, end: start + withoutPossessive(word).length };
}

/** A word without its possessive ending. Without an apostrophe, only that of a country is known to be one: "yemens". */
export function withoutPossessive(word: string): string {
  const bare = word.replace(/['’]s?$/u, '');
  const owner = bare.slice(0, -1);
  return bare.endsWith('s') && isCountry(lemma(owner.toLowerCase())) ? owner : bare;
}
