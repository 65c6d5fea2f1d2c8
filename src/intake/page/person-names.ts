import { LONGEST_DETAIL } from '../../text/longest.ts';

/** Words before a name that belong to the byline; white space is single blanks by then. */
const BEFORE_NAME =
  /^\W{0,20}(?:(?:written|reported|posted|published|compiled|story|text|words|interview) )?(?:by|von|par|por|di|da|av|af|door|oleh|od|autor(?:in)?|author|autore|auteur|写|文)(?: ?[:=：])? /iu;

/** Begins what stands behind a name and is not part of it. */
const BEHIND_NAME = /[/|•·]/;

/** Begins such a thing in brackets. */
const IN_BRACKETS = /\((?:now|senior|staff|editor|reporter|twitter|@)/i;

/** No name: addresses, pictures' credits, systems' accounts. */
const NOT_A_NAME =
  /@|^(?:https?:|www\.|\/)|^(?:admin|administrator|editor|guest|user|root|webmaster|unknown|anonymous|null|none|undefined|author|n\/a|test|follow|share|subscribe|updated|published|image|photo|getty|credit)\b.{0,20}$|\b(?:photograph|getty images|shutterstock|minutes? ago|hours? ago)\b|\bdeveloper$/iu;

/** Calls to click have one of these words, and one of those behind it. */
const CALL = /\b(?:view|see|read|all|more)\b/iu;
const CALLED_FOR = /\b(?:posts|articles|stories|bio|profile)\b/iu;

const DATE = /\d{1,2}[./:]\d{1,2}|\b(?:19|20)\d{2}\b|\b\d{1,9} (?:min|hours?|days?)\b/u;

const LONGEST_NAME = 80;

const BETWEEN_SEGMENTS = / ?[;；、] ?| ?, ?(?:(?:and|und) )?/iu;

const BETWEEN_NAMES = / (?:and|und|og|och|et|ja|&) /iu;

/**
 * The names in the text of a byline.
 *
 * @param text - For example `By Samya Kullab and Vasilisa Stepanenko`.
 * @returns In order; empty if the text holds no name.
 */
export function namesIn(text: string): string[] {
  const byline = text.replace(/\s+/gu, ' ').trim();
  if (byline.length > LONGEST_DETAIL) return [];
  const line = byline.replace(BEFORE_NAME, '');
  if (line === '' || line.length > LONGEST_NAME * 4) return [];
  return joinPlaces(line.split(BETWEEN_SEGMENTS))
    .flatMap(splitNames)
    .map((name) => name.slice(0, endOfName(name)).trim())
    .filter(isName);
}

/** Where a name ends: before an address, a job in brackets, or what a sign parts from it. */
function endOfName(text: string): number {
  const ends = [text.search(BEHIND_NAME), findAddress(text), findBrackets(text)];
  return Math.min(...ends.map((end) => (end < 0 ? text.length : end)));
}

/** Where the first word begins that is an e-mail address; -1 if none is. */
function findAddress(text: string): number {
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    const at = word.indexOf('@', 1);
    if (at > 0 && /\.\w/.test(word.slice(at + 2))) return index;
  }
  return -1;
}

/** Where the brackets open with which a text ends, if they hold a job; -1 if not. */
function findBrackets(text: string): number {
  if (!text.endsWith(')')) return -1;
  const start = text.lastIndexOf(')', text.length - 2) + 1;
  const found = text.slice(start).search(IN_BRACKETS);
  return found < 0 ? -1 : start + found;
}

/** A single word behind a comma is the place a name reports from, or the agency it is of. */
function joinPlaces(segments: readonly string[]): string[] {
  const joined: string[] = [];
  for (const segment of segments) {
    const previous = joined.at(-1);
    if (previous === undefined || isWhole(segment)) joined.push(segment);
    else joined[joined.length - 1] = `${previous}, ${segment}`;
  }
  return joined;
}

/** `Le Figaro et AFP` is one: only whole names can be told apart for sure. */
function splitNames(segment: string): string[] {
  const names = segment.split(BETWEEN_NAMES);
  return names.every(isWhole) ? names : [segment];
}

function isWhole(name: string): boolean {
  return /\S\s\S/u.test(name);
}

function isName(name: string): boolean {
  return (
    name.length > 1 &&
    name.length <= LONGEST_NAME &&
    /\p{L}/u.test(name) &&
    !NOT_A_NAME.test(name) &&
    !isCall(name) &&
    !DATE.test(name)
  );
}

function isCall(name: string): boolean {
  const call = CALL.exec(name);
  return call !== null && CALLED_FOR.test(name.slice(call.index + call[0].length));
}
