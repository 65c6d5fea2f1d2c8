import type { Span } from '../../../text/span.ts';
import { isOf, type Token, tokensOf } from '../grammar/tokens.ts';
import { ADVERB, DETERMINER, PREPOSITION, RELATIVE } from '../grammar/word-classes.ts';
import { isNameless } from '../kinds.ts';
import { isNameWord, isParticle, keyOf } from './names.ts';
import { isBodyWord, isRole, isTitle } from './roles.ts';

/** A name alone, without titles, roles and articles. */
export interface BareName extends Span {
  /** Keys of its words, as spellings share them: those of "Observatory" and of "Rahman". */
  readonly keys: readonly string[];
}

/** Whom the naming of a speaker names. */
export interface NamedSpeaker {
  /** Its name; `null` for "a police officer". */
  readonly name: BareName | null;
  /** The bodies that it speaks for: the Pentagon, for its spokesperson. */
  readonly speaksFor: readonly BareName[];
}

/** Roles of those who speak for a body. "A resident of Homs" does not. */
const REPRESENTATIVE =
  /^(?:spokes(?:man|woman|person|men|women|people|persons)|officials?|sources?|officers?|statements?|directors?|head|chief|founder|leaders?|chair(?:man|woman|person)?|commanders?|secretary|envoys?|representatives?|ministers?|president|premier|ambassador|coordinator|reports?|articles?|story|communique)$/;

/** What people no longer speak for. */
const FORMER = /^(?:former|ex|late|onetime)$|^ex-/;

/** Words before "minister" and the like that name no body. */
const OFFICE =
  /^(?:prime|foreign|defen[cs]e|interior|finance|health|information|vice|deputy|senior|top|executive|acting|general|media|press|chief|brig|brigadier|gen)$/;

/** "Syrian" is no body: its president speaks for Syria, if anyone. */
const OF_NATION =
  /^(?:\p{L}+(?:ian|ish|ese)|american|german|french|dutch|greek|iraqi|israeli|saudi|yemeni|pakistani|emirati|qatari|kuwaiti|omani|afghan|korean|mexican|african|european|arab|western|swiss|welsh)$/u;

/** What begins a sentence with a capital, and is no name: "Local officials". */
const COMMON =
  /^(?:local|opposition|government|military|security|rebels?|regime|hospital|police|state|city|health|medical|aid|relief|intelligence|defen[cs]e|administration|company|union|party|court|provincial|regional|federal|senior|western|rights|media|school|industry|law|campaign|family|friends|prosecutors|lawyers|investigators|authorities|protesters|scientists|researchers|villagers|survivors|eyewitnesses|television|others)$/;

const OTHER_ENDING = /^(?:humanitarian|civilian|guardian|publish)$/;

function isOfNation(lower: string): boolean {
  return OF_NATION.test(lower) && !OTHER_ENDING.test(lower);
}

/** What a body may be called behind its name: "Human Rights Watch monitoring group". */
const AFTER_NAME =
  /^(?:monitor|monitors|monitoring|watchdog|group|groups|organi[sz]ation|network|website|newspaper|agency|channel|news|rights|aid|advocacy|activist|rebel|militant|opposition|charity|outlet)$/;

/** "Britain-based", "so-called". */
const ADJECTIVE = /-(?:based|backed|run|held|led|called|linked|funded)$/;

/** The same where the hyphen was lost: "ISIS run Amaq". */
const APART = /^(?:based|backed|run|held|led|linked|funded|affiliated)$/;

/** Prepositions inside names: "Observatory for Human Rights". */
const INSIDE = /^(?:of|for|and|&)$/;

/** Between a person and another: "a rival of Pat Ryder". */
const OF_OTHER = /^(?:of|for)$/;

/** Prepositions between a role and the body that it is of. */
const OF_BODY = /^(?:of|from|for|at|with|by)$/;

/**
 * Reads whom a naming names.
 *
 * @param text - An article's body.
 * @param naming - A span of it, such as that of "Pat Ryder, a spokesperson from the Pentagon".
 * @returns Spans of the body.
 */
export function readNaming(text: string, naming: Span): NamedSpeaker {
  const parts = partsOf(tokensOf(text, naming, []));
  const beginsSentence = /(?:^|[.!?:;"“”\n])\s{0,4}$/.test(text.slice(0, naming.start).slice(-4));
  const named = parts.map((part, at) => nameOf(part, beginsSentence && at === 0));
  const name = named.find((one) => one !== null) ?? null;
  const isFormer = parts.flat().some(({ lower }) => FORMER.test(lower));
  const bodies = isFormer
    ? []
    : parts.flatMap((part, at) => bodiesOf(part, beginsSentence && at === 0));
  const speaksFor = bodies.filter(({ keys }) => keys.join(' ') !== name?.keys.join(' '));
  return { name, speaksFor };
}

/** The parts between commas, and before an article that begins a description. */
function partsOf(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    const isArticle = /^(?:a|an|the)$/.test(token.lower);
    const begins = isArticle && before?.sort === 'word' && !isOf(before, PREPOSITION);
    if (token.sort !== 'word' || begins) parts.push([]);
    if (token.sort === 'word') parts.at(-1)?.push(token);
  }
  return parts
    .map((part) => part.slice(part.findIndex((token) => !isOf(token, DETERMINER | ADVERB))))
    .filter((part) => part.length > 0);
}

/** The name of a person or a body; `null` if the part has only a role or common nouns. */
function nameOf(part: readonly Token[], beginsSentence: boolean): BareName | null {
  const words = upToPlace(part);
  const role = words.findLastIndex(isRoleWord);
  if (role >= 0) {
    const after = words.slice(role + 1);
    const before = words.slice(0, role);
    // "Rami Rahman, head of" may have lost its comma.
    const isDescribed = words[role + 1]?.lower === 'of' && before.length > 1;
    const own = isDescribed ? before : after;
    if (isOfAnother(words, role)) return null;
    const person = own === after ? personBehindBody(part, role + 1) : [];
    if (person.length > 0) return bareName(person);
    return isAllName(own) ? bareName(own) : null;
  }
  const body = words.findLastIndex(({ lower, capital }) => !capital && isNoun(lower));
  const behind = words.slice(body + 1);
  const isNamed = isAllName(behind) && !behind.some(({ lower }) => isNoun(lower));
  if (body >= 0 && isNamed) return bareName(behind);
  const own = withoutAfterName(withoutAdjectives(words));
  return hasName(own, beginsSentence && own[0] === part[0]) ? bareName(own) : null;
}

/** Whether the role is that of another: "the son of President Assad", unlike "Minister of Defence General Freij". */
function isOfAnother(words: readonly Token[], role: number): boolean {
  const first = words.findLastIndex((word, at) => at < role && !isRoleWord(word));
  return OF_OTHER.test(words[first]?.lower ?? '');
}

/** Fewest words of a person's name behind that of a body. */
const SHORTEST_PERSON = 2;

/** The name in "Secretary of State John Kerry" and "head of the Observatory Rami Abdel Rahman". */
function personBehindBody(part: readonly Token[], of: number): readonly Token[] {
  if (part[of]?.lower !== 'of') return [];
  const words = upToPlace(withoutArticle(part.slice(of + 1)));
  const body = words.findLastIndex(({ lower }) => isBodyWord(lower) || OFFICE.test(lower));
  const person = words.slice(body + 1);
  return body >= 0 && person.length >= SHORTEST_PERSON && isAllName(person) ? person : [];
}

/** Leaves out "Britain-based", and "opposition" before a name of two words or more. */
function withoutAdjectives(words: readonly Token[]): readonly Token[] {
  const apart = words.findLastIndex(({ lower, capital }) => !capital && APART.test(lower));
  const rest = words.slice(apart + 1);
  const own = rest.slice(rest.findIndex((word) => !ADJECTIVE.test(word.lower)));
  const first = own.findIndex(({ capital, lower }) => capital || OF_OTHER.test(lower));
  return own.slice(first).filter(({ capital }) => capital).length > 1 ? own.slice(first) : own;
}

function isNoun(lower: string): boolean {
  return isBodyWord(lower) || AFTER_NAME.test(lower);
}

/** What goes on after a name: "Kerry speaking in Vienna". */
const SPEAKING = /^(?:speaking|talking|citing|quoting|addressing)$/;

/** The words before "in Raqqa", "who said" or "of the opposition". */
function upToPlace(part: readonly Token[]): readonly Token[] {
  const end = part.findIndex((token, at) => {
    if (token.acronym) return false;
    if (SPEAKING.test(token.lower)) return true;
    if (isOf(token, RELATIVE) || /^(?:or|nor)$/.test(token.lower)) return true;
    if (token.lower === 'of' && isOf(part[at + 1], DETERMINER)) {
      return !part.slice(0, at).some(({ lower }) => isBodyWord(lower));
    }
    return isOf(token, PREPOSITION) && !INSIDE.test(token.lower);
  });
  return end < 0 ? part : part.slice(0, end);
}

function isAllName(words: readonly Token[]): boolean {
  return (
    words.length > 0 && words.every((word, at) => isName(word) || (at > 0 && isParticle(words, at)))
  );
}

/** Leaves out what a name of two words or more is called: "monitoring group". */
function withoutAfterName(words: readonly Token[]): readonly Token[] {
  const last = words.findLastIndex(({ lower, capital }) => capital || !AFTER_NAME.test(lower));
  const name = words.slice(0, last + 1);
  return name.filter(({ capital }) => capital).length > 1 ? name : words;
}

/** Whether words have a name. The first of a sentence has a capital anyway. */
function hasName(words: readonly Token[], beginsSentence: boolean): boolean {
  const [first, ...others] = words;
  if (!first || isOf(first, PREPOSITION)) return false;
  // "Opponents of Assad" have no name.
  if (INSIDE.test(others[0]?.lower ?? '') && !isBodyWord(first.lower)) return false;
  if (others.some(isName)) return true;
  if (!isName(first) || isNameless(first.lower) || COMMON.test(first.lower)) return false;
  const isSure = !beginsSentence || first.acronym || isOfNation(first.lower);
  return others.length === 0 ? !isOfNation(first.lower) : isSure;
}

/** A word of a name, also "WHO". */
function isName(token: Token): boolean {
  return token.acronym || isNameWord(token);
}

/** The bodies that a representative named in a part speaks for. */
function bodiesOf(part: readonly Token[], beginsSentence: boolean): BareName[] {
  const role = part.findIndex(({ lower }) => REPRESENTATIVE.test(lower));
  if (role < 0) return [];
  const first = part.findIndex(isRoleWord);
  const before = part.slice(0, first < 0 ? role : Math.min(first, role));
  const of = part.findIndex((token, at) => at > role && OF_BODY.test(token.lower));
  const isOf = of >= 0 && !hasNameBefore(part, role, of);
  const person = isOf ? personBehindBody(part, of) : [];
  const behind = part.slice(of + 1, person[0] ? part.indexOf(person[0]) : undefined);
  const words = isOf ? upToPlace(withoutArticle(behind)) : withoutOffice(before);
  if (isOf && words.every(({ lower }) => lower === 'state' || OFFICE.test(lower))) return [];
  const own = words.slice(words.findIndex(({ capital }) => capital));
  const last = own.at(-1);
  const isBody = last !== undefined && !isOfNation(last.lower) && !isRoleWord(last);
  const name = isBody && hasName(own, beginsSentence && own[0] === part[0]) ? bareName(own) : null;
  return name === null ? [] : [name];
}

/** Whether a name is between a role and a preposition: "director Pat Ryder at the base". */
function hasNameBefore(part: readonly Token[], role: number, of: number): boolean {
  return part.slice(role + 1, of).some((token) => isNameWord(token) && !isRoleWord(token));
}

function withoutOffice(words: readonly Token[]): readonly Token[] {
  const last = words.findLastIndex(({ lower }) => !OFFICE.test(lower));
  return words.slice(0, last + 1);
}

function withoutArticle(words: readonly Token[]): readonly Token[] {
  return words.slice(words.findIndex((token) => !isOf(token, DETERMINER)));
}

function isRoleWord({ lower }: Token): boolean {
  return isRole(lower) || isTitle(lower) || REPRESENTATIVE.test(lower);
}

/** Longest name that can be asked for, in UTF-16 units. */
const LONGEST = 60;

function bareName(words: readonly Token[]): BareName | null {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const end = last.lower.endsWith("'s") ? last.end - 2 : last.end;
  const keys = keysOf(words);
  if (keys.length === 0 || end - first.start > LONGEST) return null;
  return { start: first.start, end, keys };
}

/** The keys of a name alone, as {@link readNaming} has them. */
export function keysOfName(printed: string): string[] {
  return keysOf(tokensOf(printed, { start: 0, end: printed.length }, []));
}

function keysOf(words: readonly Token[]): string[] {
  return words
    .filter((word) => word.sort === 'word' && !INSIDE.test(word.lower) && !isOf(word, DETERMINER))
    .flatMap(({ lower }) => keyOf(lower));
}
