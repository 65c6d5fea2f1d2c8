import type { Span } from '../span.ts';
import { lemma } from './lemma.ts';
import { isNameArticle, nameKey } from './names.ts';
import { isStopWord } from './stop-words.ts';
import { type Word, words } from './words.ts';

/** The search terms of a word in a text. */
export interface Term extends Span {
  /** Folded lemma. Acronyms that look like stop words have a mark (`us` → `us.`). */
  readonly term: string;
  /** Key of a name's spellings, marked `~`, for capitalised words; otherwise `null`. */
  readonly name: string | null;
  /** The word as `fold` returns it. */
  readonly folded: string;
  readonly capitalised: boolean;
  readonly numeric: boolean;
}

/** Marks an acronym that would be a stop word in lower case: `US`, `WHO`, `IT`. */
const ACRONYM_MARK = '.';

/** Marks the key of a name. */
const NAME_MARK = '~';

/** After these words, `May` is the month. */
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in last this next since until till by of early late mid during from before after'.split(' '),
);

/**
 * Finds the terms of a text: its words without stop words and transliterated articles.
 *
 * @param text - A sentence, a title or a question.
 * @returns Terms in reading order, with spans into `text`.
 */
export function terms(text: string): Term[] {
  return termsOf(words(text));
}

/** The terms of a text, given its words. */
export function termsOf(all: readonly Word[]): Term[] {
  const shouting = isShouting(all);
  const found: Term[] = [];
  for (const [index, word] of all.entries()) {
    const previous = all[index - 1];
    const next = all[index + 1];
    if (isBeforeStates(word, next)) continue;
    if (isNameArticle(word.folded) && next && (next.joined || next.capitalised)) continue;
    const term = termOf(word, previous, next, shouting);
    if (term === null) continue;
    found.push({
      term,
      name: isName(word, previous) ? markName(nameKey(word.folded)) : null,
      folded: word.folded,
      capitalised: word.capitalised,
      numeric: word.numeric,
      start: previous && isBeforeStates(previous, word) ? previous.start : word.start,
      end: word.end,
    });
  }
  return found;
}

/**
 * The term for all spellings of a name.
 *
 * @param folded - A word as `fold` returns it.
 * @returns A marked key that no ordinary term can equal, or `null` for words too short.
 */
export function nameTerm(folded: string): string | null {
  return markName(nameKey(folded));
}

/** The letters of an acronym that would be a stop word in lower case: `who` of `who.`; `null` for any other term. */
export function unmarkedAcronym(term: string): string | null {
  return term.endsWith(ACRONYM_MARK) ? term.slice(0, -ACRONYM_MARK.length) : null;
}

/** Whether a term is the key of a name rather than a word. */
export function isNameTerm(term: string): boolean {
  return term.startsWith(NAME_MARK);
}

/** The key of a name, if a term is one; otherwise `null`. */
export function keyOfNameTerm(term: string): string | null {
  return isNameTerm(term) ? term.slice(NAME_MARK.length) : null;
}

/** `United States` is one name, with the term of `US`. */
function isBeforeStates(word: Word | undefined, next: Word | undefined): boolean {
  return Boolean(
    word?.folded === 'united' && word.capitalised && next?.folded === 'states' && next.capitalised,
  );
}

function markName(key: string | null): string | null {
  return key === null ? null : NAME_MARK + key;
}

function isName(word: Word, previous: Word | undefined): boolean {
  return (word.capitalised && !isBeforeStates(previous, word)) || isArabic(word);
}

function isArabic(word: Word): boolean {
  return /^\p{Script=Arabic}/u.test(word.text);
}

/** In a text all in capitals, a word in capitals need not be an acronym. */
function isShouting(all: readonly Word[]): boolean {
  const long = all.filter((word) => word.text.length > 2 && !word.numeric);
  return long.length > 3 && long.every((word) => word.acronym);
}

function termOf(
  word: Word,
  previous: Word | undefined,
  next: Word | undefined,
  shouting: boolean,
): string | null {
  if (isBeforeStates(previous, word)) return `us${ACRONYM_MARK}`;
  if (!isStopWord(word.folded) || isWholeWord(word)) {
    return isCompounded(word) ? word.folded : lemma(word.folded);
  }
  const pointed = word.text.includes('.');
  if (word.acronym && (pointed || !shouting)) return word.folded + ACRONYM_MARK;
  if (isMonthOfMay(word, previous, next)) return 'may';
  return null;
}

/** Words of news that are a stop word only as a short form: `shell` and `she'll`. */
const WHOLE: ReadonlySet<string> = new Set('shell ill'.split(' '));

function isWholeWord({ folded, text }: Word): boolean {
  return WHOLE.has(folded) && text.length === folded.length;
}

/** The second part of `US-led` or `rebel-held` tells nothing of who leads or holds something. */
const COMPOUNDED: ReadonlySet<string> = new Set('led held'.split(' '));

function isCompounded({ joined, folded }: Word): boolean {
  return joined && COMPOUNDED.has(folded);
}

function isMonthOfMay(word: Word, previous: Word | undefined, next: Word | undefined): boolean {
  if (word.text !== 'May') return false;
  return Boolean(
    next?.numeric || previous?.numeric || (previous && BEFORE_MONTH.has(previous.folded)),
  );
}
