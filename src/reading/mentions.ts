import { SHORT_TITLES } from '../text/abbreviations.ts';
import { cut } from '../text/span.ts';
import { isNameArticle } from '../text/words/names.ts';
import { isStopWord } from '../text/words/stop-words.ts';
import type { Word } from '../text/words/words.ts';
import { isDateWord } from './dates/date-words.ts';
import { GROUP, HAS_NAME, type Instance, PERSON, PLACE } from './kinds.ts';
import { isSaying } from './saying.ts';

/** Words before the name of a person. */
const ROLES: ReadonlySet<string> = new Set(
  `mr mrs ms dr president minister premier chancellor king queen prince emir sheikh imam pope patriarch priest
  father bishop general colonel captain major lieutenant sergeant commander chief leader head director
  chairman chairwoman secretary spokesman spokeswoman spokesperson ambassador envoy senator governor mayor
  judge lawyer activist journalist reporter photographer doctor professor analyst official officer soldier
  pilot fighter writer singer actor author editor deputy representative founder member resident witness
  brother sister son daughter wife husband mother dictator`.split(/\s+/),
);

/** Whether a word in lower case is what a person is: "minister", "brother". */
export function isRole(lower: string): boolean {
  return ROLES.has(lower);
}

/** Last words of the name of a group. */
const GROUPS: ReadonlySet<string> = new Set(
  `front army ministry observatory council coalition party movement brigade brigades forces force organization
  organisation agency network committee state group union nations university company corporation bank channel
  tv television radio times post news press house guard guards corps department office authority association
  federation league society institute foundation alliance militia police court parliament congress senate
  commission administration government defence defense watch international`.split(/\s+/),
);

/** Words after the name of a group: `Syrian regime forces`. */
const AFTER_GROUP: ReadonlySet<string> = new Set(
  `militia militias group groups fighters militants forces rebels jihadists insurgents troops movement party
  army government authorities police regime coalition warplanes jets`.split(/\s+/),
);

/** Whether a word in lower case goes on after the name of a group: "militants". */
export function isGroupNoun(lower: string): boolean {
  return AFTER_GROUP.has(lower);
}

/** Acronyms of nations, which are no groups. */
const NATIONS: ReadonlySet<string> = new Set('us usa uk uae eu ussr dprk'.split(' '));

/** Words before the name of a place. */
const BEFORE_PLACE: ReadonlySet<string> = new Set(
  'in near at outside around inside into towards toward across from between through via reach reached'.split(
    ' ',
  ),
);

const PLACES: ReadonlySet<string> = new Set(
  `province city town village district governorate neighbourhood neighborhood region airport airbase base border
  crossing river street road area suburb suburbs countryside camp island valley mountain square port hospital
  gulf state`.split(/\s+/),
);

/** Words inside a name: `Port of Basra`, `Osama bin Laden`. */
const PARTICLES: ReadonlySet<string> = new Set(
  'of bin ibn abu de la el al van von der da di dos'.split(' '),
);

/** Words inside the name of a group: `Organization for the Prohibition of Chemical Weapons`. */
const GROUP_PARTICLES: ReadonlySet<string> = new Set(['for', 'on', 'to']);

/** Most words from a name to the role that describes it: `Pat Ryder, a Pentagon spokesman`. */
const DESCRIPTION = 5;

/**
 * Finds the names of a sentence, and what they name where the words around them tell.
 *
 * @param text - One sentence.
 * @param all - Its words.
 */
export function mentionsIn(text: string, all: readonly Word[]): Instance[] {
  const found: Instance[] = [];
  for (let from = 0; from < all.length; from += 1) {
    if (!isNamePart(all[from])) continue;
    const to = endOfName(text, all, from);
    // The first word of a sentence has a capital anyway.
    const isName = from > 0 || to > from || all[from]?.acronym === true;
    const first = all[startOfName(all, from)];
    const last = all[endOfGroup(text, all, to)];
    if (isName && first && last) {
      const kinds = HAS_NAME | sortOf(text, all, from, to);
      found.push({ start: first.start, end: last.end, kinds });
    }
    from = to;
  }
  return found;
}

function isNamePart(word: Word | undefined): boolean {
  if (!word?.capitalised || isDateWord(word)) return false;
  return word.acronym || !isStopWord(word.folded) || isNameArticle(word.folded);
}

/** The article of `al-Baghdadi` belongs to it. */
function startOfName(all: readonly Word[], from: number): number {
  const isArticle = all[from]?.joined && isNameArticle(all[from - 1]?.folded ?? '');
  return isArticle ? from - 1 : from;
}

function endOfName(text: string, all: readonly Word[], from: number): number {
  let to = from;
  for (let next = nextOfName(text, all, to); next !== null; next = nextOfName(text, all, to)) {
    to = next;
  }
  return to;
}

/** The word with which a name goes on after one of its words, perhaps behind a particle. */
function nextOfName(text: string, all: readonly Word[], at: number): number | null {
  const word = all[at];
  if (!word || !isBeside(text, all, at + 1)) return null;
  if (isNamePart(all[at + 1]) || isSecondSyllable(all, at + 1)) return at + 1;
  const particle = all[at + 1]?.folded ?? '';
  const isGroupParticle = GROUP_PARTICLES.has(particle) && GROUPS.has(word.folded);
  // "Port-au-Prince"
  const isHyphened = all[at + 1]?.joined && all[at + 2]?.joined;
  if (!isGroupParticle && !isHyphened && !PARTICLES.has(particle)) return null;
  const next = all[at + 2]?.folded === 'the' ? at + 3 : at + 2;
  for (let inside = at + 2; inside <= next; inside += 1) {
    if (!isBeside(text, all, inside)) return null;
  }
  return isNamePart(all[next]) ? next : null;
}

/** What follows a hyphen without being part of the name: "Iraq-based". */
const BEHIND_HYPHEN =
  /(?:ed|ing|led|held|run|born|made|wide|style|era|like|free|only|built|sent|bound|rich|heavy|wing)$/;

/** Longest syllable of a given name, in letters. */
const SYLLABLE = 5;

/** Whether a word is the second syllable of a given name: "Ban Ki-moon", "Kim Jong-un". */
function isSecondSyllable(all: readonly Word[], at: number): boolean {
  const [family, first, second] = [all[at - 2], all[at - 1], all[at]];
  if (!second?.joined || !isNamePart(family) || !isNamePart(first)) return false;
  const isShort = (word: Word | undefined) => (word?.folded.length ?? 0) <= SYLLABLE;
  return isShort(first) && isShort(second) && !BEHIND_HYPHEN.test(second.folded);
}

/**
 * Whether only a space or a hyphen is between a word and the one before, or the full stop of `Dr. Fauci`,
 * `John F. Kennedy`.
 */
function isBeside(text: string, all: readonly Word[], at: number): boolean {
  const [before, word] = [all[at - 1], all[at]];
  if (!before || !word) return false;
  const between = text.slice(before.end, word.start);
  if (/^[\s-]{1,2}$/.test(between)) return true;
  const isShort = SHORT_TITLES.has(before.folded) || /^\p{Lu}$/u.test(cut(text, before));
  return between === '. ' && before.capitalised && isShort;
}

/** Where a group ends that has a name and words in lower case: `Syrian regime forces`. */
function endOfGroup(text: string, all: readonly Word[], to: number): number {
  let end = to;
  while (end < to + 2 && isBeside(text, all, end + 1) && isAfterGroup(all, end + 1)) end += 1;
  return end;
}

function isAfterGroup(all: readonly Word[], at: number): boolean {
  return AFTER_GROUP.has(all[at]?.folded ?? '');
}

function sortOf(text: string, all: readonly Word[], from: number, to: number): number {
  const [before, first, last, after] = [all[from - 1], all[from], all[to], all[to + 1]];
  if (GROUPS.has(last?.folded ?? '') || isAfterGroup(all, to + 1)) return GROUP;
  if (from === to && first?.acronym) return NATIONS.has(first.folded) ? 0 : GROUP;
  if (isLongGroup(all, from, to)) return GROUP;
  const isRole = isRoleWord(before) || (to > from && isRoleWord(first));
  if (isRole || (isDescribed(text, all, to) && !isPlace(all, from, to))) return PERSON;
  if (isSaying(after) || isSaying(before)) return PERSON;
  return isPlace(all, from, to) ? PLACE : 0;
}

function isRoleWord(word: Word | undefined): boolean {
  return ROLES.has(word?.folded ?? '') || SHORT_TITLES.has(word?.folded ?? '');
}

/** Whether a name is of a group with a particle: `Ministry of Defence`, `Observatory for Human Rights`. */
function isLongGroup(all: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at += 1) {
    const next = all[at + 1]?.folded ?? '';
    const isParticle = next === 'of' || GROUP_PARTICLES.has(next);
    if (isParticle && GROUPS.has(all[at]?.folded ?? '')) return true;
  }
  return false;
}

/** Whether a role after a comma describes a name: `Jared Zuba, an American writer`. */
function isDescribed(text: string, all: readonly Word[], to: number): boolean {
  if (text.charAt(all[to]?.end ?? 0) !== ',') return false;
  const article = all[to + 1]?.folded ?? '';
  if (!['a', 'an', 'the', 'who'].includes(article) && !ROLES.has(article)) return false;
  for (let at = to + 1; at <= to + DESCRIPTION; at += 1) {
    const word = all[at];
    if (!word) return false;
    if (ROLES.has(word.folded)) return true;
    if (',.;'.includes(text.charAt(word.end) || ' ')) return false;
  }
  return false;
}

function isPlace(all: readonly Word[], from: number, to: number): boolean {
  const [before, last, after] = [all[from - 1], all[to], all[to + 1]];
  if (BEFORE_PLACE.has(before?.folded ?? '')) return true;
  if (PLACES.has(after?.folded ?? '') || PLACES.has(last?.folded ?? '')) return true;
  if (before?.folded === 'capital' || PLACES.has(before?.folded ?? '')) return true;
  return before?.folded === 'of' && PLACES.has(all[from - 2]?.folded ?? '');
}
