import { isNation } from '../../text/words/countries.ts';
import { lemma } from '../../text/words/lemma.ts';
import { isStopWord } from '../../text/words/stop-words.ts';
import type { Word } from '../../text/words/words.ts';
import { isDateWord } from '../dates/date-words.ts';
import { isSaying } from '../saying.ts';
import { between, type Run } from './number-runs.ts';

/** Words directly before an age: "aged 26", "at age 26", "of all ages, 6 to 12". */
const AGED: ReadonlySet<string> = new Set(['aged', 'age', 'ages']);

/** Ages in words that stand alone: "Omar, nine, …". */
const SMALL: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve'.split(' '),
);

/** Names that a number belongs to: "Article 51 said", "said Flight 22 was late". */
const NUMBERED: ReadonlySet<string> = new Set(
  `channel news tv radio france russia flight article resolution chapter division brigade battalion regiment unit
  group page phase section route highway road street site sector camp building line level grade class season episode
  figure table number no version type model day week room gate district ward precinct pier block area zone apollo
  boeing airbus formula windows psalm part act rule title step stage`.split(/\s+/),
);

/** What follows the age in "said Omar 45 who …", rather than what a number would count. */
const BEHIND_SPEAKER: ReadonlySet<string> = new Set(
  'who whose a an the of from is was has had and as in at on but'.split(' '),
);

/** Most words of the name of a speaker. */
const MOST_OF_SPEAKER = 3;

/** Before "is 82": whom reports mean by these is a person. */
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'who']);

/** Whom "of 16" can describe. */
const PERSON: ReadonlySet<string> = new Set(
  'girl boy man woman child youth kid teenager'.split(' '),
);

/** Verbs before an age. */
const TURNING: ReadonlySet<string> = new Set('turn turned turns turning'.split(' '));

/** What cannot follow an age: "he was 12 of 15", "he was 20 per cent". */
const BEHIND_NUMBER: ReadonlySet<string> = new Set('of per to or more less out degrees'.split(' '));

/**
 * Whether a number without a unit is the age of a person: "aged 26", "Peter Kassig, 26, was …", "said Samira 55", "he
 * was 26".
 *
 * @param text - One sentence.
 * @param all - Its words.
 * @param run - The number.
 */
export function isAge(text: string, all: readonly Word[], run: Run): boolean {
  if (isBehindAged(all, run) || isBehindPerson(text, all, run)) return true;
  const number = all[run.from];
  if (!number || run.from !== run.to) return false;
  if (/^\d\d$/.test(number.folded)) {
    return (
      isApart(text, all, run.from) ||
      isBracketed(text, all, run.from) ||
      isOfSpeaker(text, all, run.from) ||
      isToldOfPerson(text, all, run.from)
    );
  }
  const isSmall = /^[1-9]$/.test(number.folded) || SMALL.has(number.folded);
  return isSmall && isApart(text, all, run.from);
}

/** Whether "aged" is before a number: "aged 26", "at the age of 26", "aged between 7 and 12". */
export function isBehindAged(all: readonly Word[], { from, to }: Run): boolean {
  const [early, before] = [all[from - 2]?.folded ?? '', all[from - 1]?.folded ?? ''];
  if (!/^\d{1,3}$/.test(all[from]?.folded ?? '') && !SMALL.has(all[from]?.folded ?? ''))
    return false;
  if (before === 'between' && from !== to) return AGED.has(early);
  return AGED.has(before) || (before === 'of' && early === 'age');
}

/** "A girl of 16 who". */
function isBehindPerson(text: string, all: readonly Word[], { from, to }: Run): boolean {
  if (all[from - 1]?.folded !== 'of' || !PERSON.has(all[from - 2]?.folded ?? '')) return false;
  if (!/^\d{1,2}$/.test(all[from]?.folded ?? '') || from !== to) return false;
  const next = all[to + 1];
  const isEnd = !next || text.slice(all[to]?.end ?? 0, next.start) !== ' ';
  return isEnd || (isStopWord(next.folded) && !BEHIND_NUMBER.has(next.folded));
}

/** Whether a word can be the last one of a person's name. */
function isOfPerson(word: Word | undefined): boolean {
  if (!word?.capitalised || word.acronym || word.numeric || isDateWord(word)) return false;
  if (isStopWord(word.folded) || NUMBERED.has(word.folded)) return false;
  return !isNation(lemma(word.folded));
}

/** "Omar Najjar, 26, was". */
function isApart(text: string, all: readonly Word[], at: number): boolean {
  if (between(text, all, at).trim() !== ',' || !isOfPerson(all[at - 1])) return false;
  const behind = text.slice(all[at]?.end ?? 0, (all[at]?.end ?? 0) + 2).trim();
  return behind !== '' && ',;).'.includes(behind.charAt(0));
}

/** "Omar Najjar (26) was". A single name before it would rather be a party with its seats. */
function isBracketed(text: string, all: readonly Word[], at: number): boolean {
  if (between(text, all, at).trim() !== '(') return false;
  const end = all[at]?.end ?? 0;
  const behind = text.slice(end, end + 5).replaceAll(' ', '');
  const isName = isOfPerson(all[at - 1]) && isOfPerson(all[at - 2]);
  return isName && behind.startsWith(')') && !behind.startsWith(')(');
}

/** "Said Samira 55 who", "Ahmed 24 said". */
function isOfSpeaker(text: string, all: readonly Word[], at: number): boolean {
  const [number, next] = [all[at], all[at + 1]];
  if (!number || between(text, all, at) !== ' ' || !isOfPerson(all[at - 1])) return false;
  if (isSaying(next)) return /^,? $/.test(between(text, all, at + 1));
  let first = at - 1;
  while (first > at - MOST_OF_SPEAKER && isOfPerson(all[first - 1])) first -= 1;
  if (!isSaying(all[first - 1]) || all[first - 1]?.folded === 'told') return false;
  if (!next || between(text, all, at + 1) !== ' ') return true;
  return BEHIND_SPEAKER.has(next.folded) || /^[a-z]{3,20}ing$/.test(next.text);
}

/** "He was 26", "who turned 26 in May", "Najjar was 26 when". */
function isToldOfPerson(text: string, all: readonly Word[], at: number): boolean {
  const [early, before, next] = [all[at - 2], all[at - 1], all[at + 1]];
  if (!before || between(text, all, at) !== ' ') return false;
  const isEnd = !next || /^\s?[,.;)"”]/.test(between(text, all, at + 1));
  if (!isEnd && (!isStopWord(next.folded) || BEHIND_NUMBER.has(next.folded))) return false;
  if (TURNING.has(before.folded)) return true;
  // "He's" is folded without its ending.
  if (PRONOUNS.has(before.folded) && /['’]s$/.test(before.text)) return true;
  if (before.folded !== 'is' && before.folded !== 'was') return false;
  return PRONOUNS.has(early?.folded ?? '') || (next?.folded === 'when' && isOfPerson(early));
}
