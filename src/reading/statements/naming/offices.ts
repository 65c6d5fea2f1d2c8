import { isSayingWord } from '../../saying.ts';
import { isMark, isOf, type Token } from '../grammar/tokens.ts';
import {
  AND,
  AUXILIARY,
  DETERMINER,
  MODAL,
  PAST,
  PREPOSITION,
  RELATIVE,
} from '../grammar/word-classes.ts';
import { isNameWord, isParticle, keyOf } from './names.ts';
import {
  countryOf,
  isNotNow,
  isPlainWord,
  isPortfolio,
  isRank,
  isSentOffice,
  officeKey,
  officeOf,
  pairOf,
} from './office-words.ts';
import { isBodyWord, isRole, isTitle } from './roles.ts';

/** A word that tells which office is meant, by {@link officeKey}. */
export interface OfficeWord {
  readonly key: string;
  readonly capital: boolean;
}

/** A place of a text where someone with an office is named. */
export interface OfficeMention {
  /** The one word for the office: "governor". */
  readonly office: string;
  /** Where the words for it begin, and where the word of the office does. */
  readonly start: number;
  readonly head: number;
  /** Where the words for the office end, without the name. */
  readonly end: number;
  /** Whose office it is and what it is for: "Russian", "foreign", "Homs". */
  readonly own: readonly OfficeWord[];
  /** Those of {@link own} that follow the office, the last of which may be a name: "governor of Homs Talal Barazi". */
  readonly tail: readonly OfficeWord[];
  /** Where someone is sent: "to Syria". */
  readonly to: readonly OfficeWord[];
  /** Keys of the name of the person; none if only the office is named. */
  readonly person: readonly string[];
}

/** Most words before an office, and in each phrase behind it. */
const LONGEST_LEAD = 8;
const LONGEST_PHRASE = 6;
const MOST_PHRASES = 3;

/** Most words of a person's name. */
const LONGEST_NAME = 5;

/** Words that no name of a place or a body begins or ends with. */
const AROUND = ~(DETERMINER | PAST);

/**
 * Finds where a sentence names someone with an office.
 *
 * @param tokens - Of the sentence.
 */
export function officesIn(tokens: readonly Token[]): OfficeMention[] {
  return [...tokens.keys()].flatMap((at) => mentionAt(tokens, at) ?? []);
}

function mentionAt(tokens: readonly Token[], at: number): OfficeMention | null {
  const token = tokens[at];
  const headOf = headAt(tokens, at);
  if (!token || !headOf) return null;
  const lead = leadOf(tokens, at, headOf.before);
  const behind = phrasesBehind(tokens, afterRanks(tokens, headOf.next), headOf.office);
  const next = tokens[behind.next];
  if (behind.next === headOf.next && isNoun(next)) return null;
  const person = personOf(tokens, lead.from, headOf.next, behind.next);
  return {
    office: headOf.office,
    start: tokens[lead.from]?.start ?? token.start,
    head: token.start,
    end: tokens[behind.next - 1]?.end ?? token.end,
    own: [...lead.words, ...behind.own],
    tail: behind.own,
    to: behind.to,
    person,
  };
}

/** The office that a token is the noun of. "President" in "president’s" or before "spokesman" is none. */
function headAt(
  tokens: readonly Token[],
  at: number,
): { readonly office: string; readonly next: number; readonly before: readonly string[] } | null {
  const { lower, sort } = tokens[at] ?? { lower: '', sort: 'mark' };
  if (sort !== 'word') return null;
  const pair = pairOf(lower, tokens[at + 1]?.lower ?? '');
  const joined = pair !== null && officeOf(pair) !== null ? pair : null;
  const next = joined === null ? at + 1 : at + 2;
  // "Vice-president", "president-elect"
  const parts = officeOf(lower) === null ? lower.split(/[-‐‑]/) : [lower];
  const office = officeOf(joined ?? parts.find((part) => officeOf(part) !== null) ?? '');
  if (office === null) return null;
  const behind = tokens[next];
  const isOther = behind !== undefined && isRole(behind.lower) && !isRank(behind.lower);
  const before = joined === null ? parts.filter((part) => officeOf(part) === null) : [];
  return isOther ? null : { office, next, before };
}

/** Whether a word behind an office makes it the office of something else: "the governor candidate". */
function isNoun(token: Token | undefined): boolean {
  if (token?.sort !== 'word' || token.capital || token.classes !== 0) return false;
  return !isSayingWord(token.lower) && !isRank(token.lower) && !isParticle([token], 0);
}

function afterRanks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isRank(tokens[at]?.lower ?? '') || isTitle(tokens[at]?.lower ?? '')) at += 1;
  return at === from || isNameWord(tokens[at]) ? at : from;
}

/** The words before an office that tell whose it is. */
function leadOf(
  tokens: readonly Token[],
  head: number,
  inside: readonly string[],
): { readonly from: number; readonly words: readonly OfficeWord[] } {
  const words: OfficeWord[] = inside.map((key) => ({ key, capital: false }));
  let from = head;
  let isLower = true;
  for (let at = head - 1; at >= 0 && at >= head - LONGEST_LEAD; at -= 1) {
    const token = tokens[at];
    if (token?.sort !== 'word') break;
    if (isOf(token, DETERMINER) && !isNotNow(token.lower)) {
      from = at;
      break;
    }
    const isKnown = isQualifier(token);
    if (!isKnown && !(isLower && isUnknown(token))) {
      const goesOn = isOf(token, AND) && isPortfolio(officeKey(tokens[at - 1]?.lower ?? ''));
      if (!goesOn) break;
      continue;
    }
    isLower &&= !token.capital;
    from = at;
    words.push(...wordsOf(tokens, at));
  }
  return { from, words };
}

/** Whether a word can tell whose or what an office is. */
function isQualifier(token: Token): boolean {
  const { lower, capital, acronym, classes } = token;
  // "US" and "WHO" are other words in small letters.
  if (acronym || (lower === 'united' && !capital)) return true;
  if (isNotNow(lower) || /^ex-/.test(lower)) return true;
  if (capital) return (classes & AROUND) === 0 && !isSayingWord(lower);
  if (isPlainWord(lower) || isPortfolio(officeKey(lower))) return true;
  return classes === 0 && !isSayingWord(lower) && countryOf(lower.replace(/'s$/, '')) !== null;
}

/** "Rebel" in "the rebel commander". */
function isUnknown({ lower, classes }: Token): boolean {
  return classes === 0 && !isSayingWord(lower);
}

/** A word as it tells an office; two words that are one name as one. */
function wordsOf(tokens: readonly Token[], at: number): OfficeWord[] {
  const { lower = '', capital = false } = tokens[at] ?? {};
  // Some reports print "Bolivia 's health minister".
  if (lower === 's') return [];
  const before = pairOf(tokens[at - 1]?.lower ?? '', lower);
  if (before !== null) return [];
  const pair = pairOf(lower, (tokens[at + 1]?.lower ?? '').replace(/'s$/, ''));
  if (pair !== null) return [{ key: officeKey(pair), capital: true }];
  if (isPlainWord(lower) && !isNotNow(lower)) {
    // "South Sudan" is not Sudan, and "Mexico City" not Mexico.
    const isPart = capital && /^(?:north|south|east|west|new)$/.test(lower);
    const isCity = lower === 'city' && countryOf(tokens[at - 1]?.lower ?? '') !== null;
    return isPart || isCity ? [{ key: lower, capital }] : [];
  }
  const past = /^ex-(.{1,40})$/.exec(lower)?.[1];
  if (past !== undefined)
    return [
      { key: 'ex', capital: false },
      { key: officeKey(past), capital },
    ];
  return [{ key: officeKey(lower), capital }];
}

/** The words behind an office: "of Homs", "of foreign affairs", "to Syria". */
function phrasesBehind(tokens: readonly Token[], start: number, office: string) {
  const own: OfficeWord[] = [];
  const to: OfficeWord[] = [];
  let next = start;
  for (let count = 0; count < MOST_PHRASES; count += 1) {
    const word = tokens[next]?.lower ?? '';
    if (!/^(?:of|for|to|from|with|at)$/.test(word)) break;
    const isTo = (word === 'to' || word === 'for') && isSentOffice(office);
    if (word === 'to' && !isTo) break;
    const phrase = phraseFrom(tokens, next + 1);
    if (phrase.words.length === 0) break;
    (isTo ? to : own).push(...phrase.words);
    next = phrase.next;
  }
  return { own, to, next };
}

function phraseFrom(tokens: readonly Token[], start: number) {
  const words: OfficeWord[] = [];
  let hasCapital = false;
  let at = start;
  for (; at < start + LONGEST_PHRASE; at += 1) {
    const token = tokens[at];
    if (token?.sort !== 'word') break;
    if (at === start && isOf(token, DETERMINER)) continue;
    const goesOn =
      isQualifier(token) || isParticle(tokens, at) || (!hasCapital && isUnknown(token));
    if (!goesOn) break;
    hasCapital ||= token.capital;
    words.push(...wordsOf(tokens, at));
  }
  return { words, next: at };
}

/** The keys of the name beside an office. */
function personOf(
  tokens: readonly Token[],
  from: number,
  behindHead: number,
  behind: number,
): readonly string[] {
  const at = afterRanks(tokens, behindHead);
  const own = nameFrom(tokens, at);
  if (own.keys.length > 0) return behind <= at ? own.keys : [];
  if (isMark(tokens[behind], ',')) {
    const next = nameFrom(tokens, behind + 1);
    const isAlone = next.keys.length > 1 && endsNaming(tokens[next.end]);
    if (isAlone && !hasPlace(tokens, behind + 1, next.end)) return next.keys;
  }
  const isDescription = isMark(tokens[from - 1], ',') && endsNaming(tokens[behind]);
  if (isDescription) return nameBefore(tokens, from - 1);
  // "Omar Zaghal the head of the league said"
  const isPlain =
    isOf(tokens[from], DETERMINER) && behind > behindHead && endsNaming(tokens[behind]);
  const name = isPlain ? nameBefore(tokens, from) : [];
  return name.length > 1 ? name : [];
}

/** Whether any of some words is a country: "In Syria, the governor said". */
function hasPlace(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => countryOf(lower) !== null);
}

/** What can follow a name with its description. */
function endsNaming(token: Token | undefined): boolean {
  if (!token || isMark(token, ',)') || token.sort === 'quotation') return true;
  return isSayingWord(token.lower) || isOf(token, AUXILIARY | MODAL | PAST | RELATIVE);
}

function nameFrom(tokens: readonly Token[], from: number) {
  let end = from;
  while (end < from + LONGEST_NAME && (isPersonWord(tokens[end]) || isParticle(tokens, end)))
    end += 1;
  return { keys: keysOf(tokens.slice(from, end)), end };
}

function nameBefore(tokens: readonly Token[], end: number): readonly string[] {
  let from = end;
  while (
    from > end - LONGEST_NAME &&
    (isPersonWord(tokens[from - 1]) || (from < end && isParticle(tokens, from - 1)))
  ) {
    from -= 1;
  }
  // "In Homs, the governor said"
  const isElsewhere = isOf(tokens[from - 1], PREPOSITION) || hasPlace(tokens, from, end);
  return isElsewhere ? [] : keysOf(tokens.slice(from, end));
}

function isPersonWord(token: Token | undefined): boolean {
  if (!token || !isNameWord(token) || isOf(token, PREPOSITION)) return false;
  const { lower } = token;
  return !isRole(lower) && !isBodyWord(lower);
}

function keysOf(words: readonly Token[]): string[] {
  return words.flatMap(({ lower }) => keyOf(lower));
}
