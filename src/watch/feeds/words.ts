import { keyOf } from '../../reading/statements/naming/names.ts';
import { isSameKey, type TypedKey, typedKeys } from '../../search/speakers/name-keys.ts';
import { userFault } from '../../text/faults/user-fault.ts';
import { lemma } from '../../text/words/lemma.ts';
import { isNameArticle } from '../../text/words/names.ts';
import { isArabicScript } from '../../text/words/scripts.ts';
import { type Word, words } from '../../text/words/words.ts';

/** Longest filter, in UTF-16 units. */
export const LONGEST_WORDS = 500;

/** A word or a phrase that is looked for. */
type Wanted = readonly WantedWord[];

interface WantedWord {
  readonly folded: string;
  /** Dictionary form; the word itself in a phrase, which is looked for as it is. */
  readonly lemma: string;
  /** The spellings that it may have as a name. */
  readonly keys: readonly TypedKey[];
}

/** Which reports of a feed are taken. */
export interface WordFilter {
  /** A report is taken if it has all of one of these groups, or if there are none. */
  readonly groups: readonly (readonly Wanted[])[];
  /** A report with one of these is not taken. */
  readonly unwanted: readonly Wanted[];
}

/** A word, a phrase in quotation marks, or a comma. */
const PART = /(-)?(?:["“”„«»]([^"“”„«»]*)["“”„«»]|([^\s,"“”„«»]+))|(,)/gu;

const QUOTATION_MARK = /["“”„«»]/gu;

const EXAMPLE = 'convoy iraq, "Ayn al-Asad" -football';

/**
 * Reads a filter. The words of a group must all occur; a comma begins another group; `-` before a word or a
 * phrase rules out reports that have it; quotation marks keep words together.
 *
 * @param typed - What a person typed; empty for no filter.
 * @throws UserError if it is too long or says nothing.
 */
export function readWordFilter(typed: string): WordFilter {
  if (typed.length > LONGEST_WORDS) {
    throw userFault('fault.filter-long', {
      length: typed.length,
      longest: LONGEST_WORDS,
      example: EXAMPLE,
    });
  }
  if ((typed.match(QUOTATION_MARK)?.length ?? 0) % 2 === 1) {
    throw userFault('fault.filter-quotes', { example: EXAMPLE });
  }
  const groups: Wanted[][] = [[]];
  const unwanted: Wanted[] = [];
  for (const [, minus, phrase, word, comma] of typed.matchAll(PART)) {
    if (comma !== undefined) groups.push([]);
    const wanted = wantedIn(phrase ?? word ?? '', phrase !== undefined);
    if (wanted.length === 0) continue;
    if (minus === undefined) groups.at(-1)?.push(wanted);
    else unwanted.push(wanted);
  }
  const stated = groups.filter((group) => group.length > 0);
  if (typed.trim() !== '' && stated.length === 0 && unwanted.length === 0) {
    throw userFault('fault.filter-empty', { example: EXAMPLE });
  }
  return { groups: stated, unwanted };
}

/** Whether a report is taken. */
export function passesWords({ groups, unwanted }: WordFilter, text: string): boolean {
  if (groups.length === 0 && unwanted.length === 0) return true;
  const found = withoutArticles(words(text));
  if (unwanted.some((wanted) => occurs(wanted, found))) return false;
  return (
    groups.length === 0 || groups.some((group) => group.every((wanted) => occurs(wanted, found)))
  );
}

function wantedIn(text: string, isPhrase: boolean): Wanted {
  return withoutArticles(words(text)).map(({ folded }) => ({
    folded,
    lemma: isPhrase ? folded : lemma(folded),
    keys: typedKeys(folded),
  }));
}

/** Spellings of a name differ in its article: Ayn al-Asad, Ain Al Assad, Ain Assad. */
function withoutArticles(all: readonly Word[]): Word[] {
  return all.filter(({ folded }, at) => {
    const next = all[at + 1];
    const isArticle = folded === 'al' || folded === 'el' || next?.joined === true;
    return !(isArticle && next !== undefined && isNameArticle(folded));
  });
}

function occurs(wanted: Wanted, found: readonly Word[]): boolean {
  return found.some((_, at) =>
    wanted.every((word, offset) => isSameWord(word, found[at + offset])),
  );
}

function isSameWord(wanted: WantedWord, word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (wanted.folded === word.folded || wanted.lemma === lemma(word.folded)) return true;
  // Other words than names have one spelling.
  const isName = word.capitalised || isArabicScript(word.folded);
  const keys = isName ? keyOf(word.folded) : [];
  return (
    keys.length > 0 &&
    keys.length === wanted.keys.length &&
    wanted.keys.every((key, at) => isSameKey(key, keys[at] ?? ''))
  );
}
