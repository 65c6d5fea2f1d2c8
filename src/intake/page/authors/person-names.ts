import { LONGEST_DETAIL } from '../../../text/length-limits.ts';
import { BEFORE_NAME, isBehindName, OF_OTHERS, withoutJob } from './byline-words.ts';

/** Starts text after a name that is not part of it. */
const BEHIND_SIGN =
  /[|•·]| [-–—] |https?:|(?<=\p{Ll}{3})\. |(?<=\S \S{2,40}) (?:for|in|at) (?=\p{Lu})/u;

/** Starts such text in brackets. */
const IN_BRACKETS = /\((?:now|senior|staff|editor|reporter|twitter|@)/i;

/** Not names: addresses, picture credits, system accounts. */
const NOT_A_NAME =
  /@|^(?:https?:|www\.|\/)|^(?:admin|administrator|editor|guest|user|root|webmaster|unknown|anonymous|null|none|undefined|author|n\/a|test|follow|share|subscribe|updated|published|image|photo|getty|credit)\b.{0,20}$|\b(?:photograph|getty images|shutterstock|minutes? ago|hours? ago)\b|\bdeveloper$/iu;

/** A call to click has one of these words, followed by one of {@link CALLED_FOR}. */
const CALL = /\b(?:view|see|read|all|more)\b/iu;
const CALLED_FOR = /\b(?:posts|articles|stories|bio|profile)\b/iu;

const DATE = /\d{1,2}[./:]\d{1,2}|\b(?:19|20)\d{2}\b|\b\d{1,9} (?:min|hours?|days?)\b|\d{3}/u;

const LONGEST_NAME = 80;

const BETWEEN_SEGMENTS = / ?[;；、] ?| ?, ?(?:(?:and|und) )?/iu;

const BETWEEN_NAMES = / (?:and|und|og|och|et|ja|&) /iu;

/**
 * Returns the names in a byline.
 *
 * @param text - For example `By Samya Kullab and Vasilisa Stepanenko`.
 * @returns Names in order; empty if the text has none, or names only translators or photographers.
 */
export function namesIn(text: string): string[] {
  const byline = text.replace(/[\s\u200b-\u200f]+/gu, ' ').trim();
  if (byline.length > LONGEST_DETAIL || OF_OTHERS.test(byline)) return [];
  const line = withoutWords(byline);
  if (line === '' || line.length > LONGEST_NAME * 4) return [];
  const names = segmentsOf(line).flatMap(splitNames).map(tidyName).filter(isName);
  const isFirst = (name: string, index: number) => names.indexOf(name) === index;
  return names.filter(isFirst);
}

/** Begins the section behind a name: `By Wilma Perdue, in News, Business · 7 September`. */
const SECTION = /, (?:in|on) \p{Lu}/u;

/** Removes `By`, `Author:` before it, and the section behind the name. */
function withoutWords(byline: string): string {
  const [text = ''] = byline.split(SECTION, 1);
  const once = text.replace(BEFORE_NAME, '');
  return once.replace(BEFORE_NAME, '');
}

/** The parts of a byline that may be names. Behind a name, jobs, agencies and degrees are left out. */
function segmentsOf(line: string): string[] {
  const parts = line.split(BETWEEN_SEGMENTS).filter((part) => !OF_OTHERS.test(part));
  const [first = '', ...others] = parts.map((part, index) =>
    index > 0 ? withoutWords(part) : part,
  );
  const kept = isWhole(first) ? others.filter((part) => !isBehindName(part)) : others;
  return joinPlaces([first, ...kept]).flatMap(splitSlash);
}

/** Splits `Elena Barnes / Jon Silva`. Behind a slash, anything but a name is a job or an agency. */
function splitSlash(segment: string): string[] {
  const [first = '', ...others] = segment.split(/ ?[/／] ?/u);
  return [first, ...others.filter((part) => isWhole(part) && !isBehindName(part))];
}

function tidyName(segment: string): string {
  const plain = segment.replace(/ @\w{1,40}| \(@\w{1,40}\)/gu, '').trim();
  const name = plain.slice(0, endOfName(plain)).replace(/^[-–—,;: ]{1,9}|[-–—,;: ]{1,9}$/gu, '');
  return withoutJob(name);
}

/** Offset where a name ends: before an address, a job in brackets, or a separating sign. */
function endOfName(text: string): number {
  const ends = [text.search(BEHIND_SIGN), findAddress(text), findBrackets(text)];
  return Math.min(...ends.map((end) => (end < 0 ? text.length : end)));
}

/** Offset of the first word that is an e-mail address; -1 if there is none. */
function findAddress(text: string): number {
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    const at = word.indexOf('@', 1);
    if (at > 0 && /\.\w/.test(word.slice(at + 2))) return index;
  }
  return -1;
}

/** Offset of the job in brackets that ends a text; -1 if there is none. */
function findBrackets(text: string): number {
  if (!text.endsWith(')')) return -1;
  const start = text.lastIndexOf(')', text.length - 2) + 1;
  const found = text.slice(start).search(IN_BRACKETS);
  return found < 0 ? -1 : start + found;
}

/** Joins a single word after a comma to the name before it: it is a place or an agency. */
function joinPlaces(segments: readonly string[]): string[] {
  const joined: string[] = [];
  for (const segment of segments) {
    const previous = joined.at(-1);
    if (previous === undefined || isWhole(segment)) joined.push(segment);
    else joined[joined.length - 1] = `${previous}, ${segment}`;
  }
  return joined;
}

/** Splits names at “and” only if each part is a whole name: `Le Figaro et AFP` stays one. */
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
    !DATE.test(name) &&
    !name.includes(':') &&
    name.split('(').length === name.split(')').length
  );
}

function isCall(name: string): boolean {
  const call = CALL.exec(name);
  return call !== null && CALLED_FOR.test(name.slice(call.index + call[0].length));
}
