import type { Span } from '../../../text/span.ts';
import { fold } from '../../../text/words/fold.ts';
import { isNameArticle, nameKey } from '../../../text/words/names.ts';
import { remembered } from '../../../text/words/remembered.ts';
import type { Clause } from '../grammar/clauses.ts';
import { isMark, isOf, isQuotation, type Token } from '../grammar/tokens.ts';
import {
  ADVERB,
  AND,
  AUXILIARY,
  BUT,
  DETERMINER,
  MODAL,
  NUMBER,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  THAT,
  TO,
  WEEKDAY,
} from '../grammar/word-classes.ts';
import { isBodyWord, isRole, isTitle } from './roles.ts';

/** A name of a body, with the roles around it. */
export interface Name extends Span {
  /** The name alone. */
  readonly bare: Span;
  /** Keys of its words without titles, as spellings share them. */
  readonly keys: readonly string[];
  /** The words beside the name that tell the role: "spokesman", "director". */
  readonly roles: readonly string[];
  /** A role, a title or a description shows that it is a person. */
  readonly isPerson: boolean;
  /** A word of it shows that it is no person: "Front", "Syrian". */
  readonly isBody: boolean;
  /** A preposition is before it: "the head of the Observatory". */
  readonly isInside: boolean;
}

const NO_NAME =
  PREPOSITION |
  PRONOUN |
  AUXILIARY |
  MODAL |
  SUBORDINATOR |
  RELATIVE |
  THAT |
  TO |
  AND |
  BUT |
  WEEKDAY |
  ADVERB;

/** Words with a capital that belong to no name: times, and words that begin a headline or a paragraph. */
const NO_NAMES =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|mon|tue|wed|thu|fri|sat|sun|published|photo|tags|speaking|according|early|late|read|gmt)$/;

/** "UK-based", "Saudi-backed". */
const OF_A_BODY =
  /-(?:based|backed|linked|led|held|run|affiliated|controlled|aligned|funded|allied)$/;

/** Words inside a name that need no capital. */
const PARTICLE = /^(?:al|el|bin|ibn|abu|abdel|abdul|von|van|der|de|du|la|le|da|dos)$/;

/** Finds the names of a sentence in order. */
export function namesIn(clause: Clause): Name[] {
  const { tokens } = clause;
  const found: Name[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isNameWord(tokens[at])) continue;
    let to = at;
    while (
      !beginsName(tokens, to + 1) &&
      (isNameWord(tokens[to + 1]) || isParticle(tokens, to + 1))
    )
      to += 1;
    const name = nameAt(tokens, at, to);
    // The first word of a sentence has a capital anyway.
    const isName = at > 0 || to > at || (name?.roles.length ?? 0) > 0;
    if (name && isName) found.push(name);
    at = to;
  }
  return found;
}

/** Whether a title begins another name: "Homs Health Directorate Dr. Hassan al-Jundi". */
function beginsName(tokens: readonly Token[], at: number): boolean {
  return isTitle(tokens[at]?.lower ?? '') && isNameWord(tokens[at + 1]);
}

/** Arabic letters come behind this code unit. Asking for the script of every word takes longer. */
const FIRST_ARABIC = 0x600;

const ARABIC = /^\p{Script=Arabic}/u;

/** Whether a token can be a word of a name. */
export function isNameWord(token: Token | undefined): boolean {
  if (token?.sort !== 'word' || isOf(token, NUMBER)) return false;
  if (token.lower.charCodeAt(0) >= FIRST_ARABIC && ARABIC.test(token.lower)) return true;
  if (!token.capital || NO_NAMES.test(token.lower) || OF_A_BODY.test(token.lower)) return false;
  return !isOf(token, NO_NAME | DETERMINER) || isNameArticle(token.lower);
}

/** Whether a token is a word such as "al" before a word of a name. */
export function isParticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && PARTICLE.test(token.lower) && isNameWord(tokens[at + 1]);
}

function nameAt(tokens: readonly Token[], from: number, to: number): Name | null {
  const first = bareStart(tokens, from, to);
  const words = tokens.slice(first, to + 1);
  const keys = words.flatMap(({ lower }) => keyOf(lower));
  const [start, end] = [tokens[first], tokens[to]];
  if (!start || !end || keys.length === 0) return null;
  const begin = roleStart(tokens, from);
  const described = descriptionEnd(tokens, to);
  const isGroup = words.some(({ lower, acronym }) => acronym || isBodyWord(lower));
  const roles = [...tokens.slice(begin, first), ...tokens.slice(to + 1, described + 1)]
    .map(({ lower }) => lower)
    .filter((lower) => isRole(lower) || isTitle(lower));
  return {
    start: tokens[begin]?.start ?? start.start,
    end: tokens[described]?.end ?? end.end,
    bare: { start: start.start, end: plainEnd(end) },
    keys,
    roles,
    isPerson: roles.length > 0 && !isGroup,
    isBody: isGroup,
    // "Secretary of State Rex Tillerson" is no one's.
    isInside:
      first === from &&
      isOf(tokens[isOf(tokens[from - 1], DETERMINER) ? from - 2 : from - 1], PREPOSITION),
  };
}

/** Fewest words of a name behind that of a body: "head of the Observatory Rami Abdel Rahman". */
const SHORTEST_PERSON = 2;

/** Tokens to look back over for a role. */
const ROLE_REACH = 6;

/** Where a name begins behind titles, roles, and the body that a role is of. */
function bareStart(tokens: readonly Token[], from: number, to: number): number {
  let first = from;
  while (first < to && isRoleWord(tokens[first])) first += 1;
  const role = lastRole(tokens, first, to);
  if (role >= 0) return role + 1;
  let behind = first;
  while (behind < to && isBodyWord(tokens[behind]?.lower ?? '')) behind += 1;
  if (behind === first || to - behind + 1 < SHORTEST_PERSON) return first;
  const before = tokens.slice(Math.max(0, from - ROLE_REACH), from);
  return before.some(isRoleWord) ? behind : first;
}

/** The last role in a run of names that a person's name follows: "Russian Foreign Minister Sergei Lavrov". */
function lastRole(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - SHORTEST_PERSON; at >= from; at -= 1) {
    if (!isRoleWord(tokens[at])) continue;
    const behind = tokens.slice(at + 1, to + 1);
    return behind.some(({ lower, acronym }) => acronym || isBodyWord(lower)) ? -1 : at;
  }
  return -1;
}

/** The end of a name without its possessive ending. */
function plainEnd({ lower, end }: Token): number {
  return lower.endsWith("'s") ? end - 2 : end;
}

function isRoleWord(token: Token | undefined): boolean {
  return token !== undefined && (isRole(token.lower) || isTitle(token.lower));
}

/** `Abdel` and the like, alone or joined to the rest of the name: `Abdulrahman`, `Abdurrahman`. */
const SERVANT = /^(abd)(?:[aeiou][lr])?(.{3,})?$/;

/** Most words to keep the keys of. */
const MOST_KNOWN = 50_000;

/** Keys of a word: one for each part of `Abdel-Rahman` or `Abdulrahman`, none for an article. */
export const keyOf: (lower: string) => readonly string[] = remembered(findKeys, MOST_KNOWN);

function findKeys(lower: string): readonly string[] {
  return withoutPoints(lower.replace(/'s$|s'$/, ''))
    .split(/[-‐‑.]/)
    .flatMap((part) => SERVANT.exec(part)?.slice(1) ?? part)
    .filter((part) => part !== undefined && part !== '' && !isNameArticle(part))
    .map((part) => nameKey(fold(part)) ?? fold(part));
}

/** `us` for `u.s.` */
function withoutPoints(lower: string): string {
  return /^(?:\p{L}\.)+\p{L}?$/u.test(lower) ? lower.replaceAll('.', '') : lower;
}

/** Most words of a role before a name, and of a description after it. */
const LONGEST_ROLE = 8;
const LONGEST_DESCRIPTION = 16;

/** Where the words begin that tell the role before a name: "Pentagon spokesman", "the director of …". */
function roleStart(tokens: readonly Token[], from: number): number {
  let begin = from;
  let hasRole = isRoleWord(tokens[from]);
  for (let at = from - 1; at >= 0 && at >= from - LONGEST_ROLE; at -= 1) {
    const token = tokens[at];
    // "A witness named Ahmad"
    if (at === from - 1 && token?.lower === 'named') continue;
    if (isOf(token, DETERMINER) && hasRole) return at;
    if (!isBeforeRole(tokens, at, hasRole)) break;
    hasRole ||= isRoleWord(token);
    begin = at;
  }
  return hasRole ? begin : from;
}

/** Whether a word can belong to the role before a name: "media activist", "Turkish Prime Minister". */
function isBeforeRole(tokens: readonly Token[], at: number, hasRole: boolean): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.sort !== 'word') return false;
  if (isRoleWord(token)) return true;
  if (!hasRole || token.classes !== 0) return false;
  return token.capital ? isNameWord(token) : isRoleWord(next) && !next?.capital;
}

/** The last word of a description after a name: "Pat Ryder, a spokesperson from the Pentagon". */
function descriptionEnd(tokens: readonly Token[], to: number): number {
  if (!isMark(tokens[to + 1], ',')) return to;
  const first = tokens[to + 2];
  if (!first || (!isOf(first, DETERMINER) && !isRoleWord(first))) return to;
  let role = false;
  for (let at = to + 2; at < to + 2 + LONGEST_DESCRIPTION; at += 1) {
    const token = tokens[at];
    if (isQuotation(token)) continue;
    if (token?.sort !== 'word') return role && (!token || token.sort === 'mark') ? at - 1 : to;
    if (isOf(token, AUXILIARY | MODAL)) return to;
    role ||= isRoleWord(token);
  }
  return to;
}
