import { lemma } from './lemma.ts';
import type { Word } from './words.ts';

/** Marks a term that says which words an acronym stands for. No word contains it. */
const MARK = '=';
const JOINT = '+';

/** Letters of an acronym whose words are looked for. Two letters stand for too many things. */
const FEWEST = 3;
const MOST = 7;

/** Small words of a name that give its acronym no letter: `Organisation for the Prohibition of …`. */
const SMALL = /^(?:of|for|the|and|in|on|de|du|des|la|al)$/;

/** An acronym and the words it stands for. */
export interface Acronym {
  /** In lower case. */
  readonly letters: string;
  /** As lemmas, without small words. */
  readonly name: readonly string[];
}

/**
 * Finds the acronyms that a text introduces: `the Syrian Democratic Forces (SDF)`.
 *
 * @param all - The words of the text.
 * @returns A term for each. {@link readAcronym} reads it.
 */
export function introducedAcronyms(text: string, all: readonly Word[]): string[] {
  return all.flatMap((word, at) => {
    const isInBrackets = text[word.start - 1] === '(' && text[word.end] === ')';
    const { length } = word.folded;
    if (!word.acronym || !isInBrackets || length < FEWEST || length > MOST) return [];
    const name = nameBefore(all, at, length).map(({ folded }) => folded);
    if (initialsOf(name) !== word.folded) return [];
    return [MARK + word.folded + MARK + name.map(lemma).join(JOINT)];
  });
}

/** The first letters of words. */
export function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}

/** Whether a term is one of {@link introducedAcronyms}. */
export function isAcronymTerm(term: string): boolean {
  return term.startsWith(MARK);
}

/** Reads a term of {@link introducedAcronyms}; `null` for any other term. */
export function readAcronym(term: string): Acronym | null {
  if (!isAcronymTerm(term)) return null;
  const [, letters = '', name = ''] = term.split(MARK);
  return { letters, name: name.split(JOINT) };
}

/** The last capitalised words before a place, as many as are wanted. */
function nameBefore(all: readonly Word[], end: number, wanted: number): Word[] {
  const found: Word[] = [];
  for (let at = end - 1; at >= 0 && found.length < wanted; at -= 1) {
    const word = all[at];
    if (!word) break;
    if (word.capitalised) found.unshift(word);
    else if (!SMALL.test(word.folded)) break;
  }
  return found;
}
