import { nameTerm, termsOf } from '../text/words/terms.ts';
import { words } from '../text/words/words.ts';
import { isSaying } from './saying.ts';

/** Most words from a name to the verb of saying that it is the subject of: "Iran's foreign minister Javad Zarif said". */
const MOST_BEFORE = 5;

/** Most words from the verb to a name behind it: "said the Iranian minister". */
const MOST_BEHIND = 3;

/** What a name can stand behind without saying anything: "the report about Iran said". */
const NO_SUBJECT: ReadonlySet<string> = new Set(
  'about against of on in from to with by over for at near'.split(' '),
);

/**
 * Whether a sentence can have the words of someone: the name is before a verb of saying, or behind "said".
 *
 * @param name - Terms of the name, as `termsOf` and `nameTerm` return them.
 */
export function canSay(sentence: string, name: ReadonlySet<string>): boolean {
  const all = words(sentence);
  const named = new Set(
    termsOf(all)
      .filter(({ term }) => name.has(term))
      .map(({ start }) => start),
  );
  return all.some((word, at) => {
    const isNamed = named.has(word.start) || name.has(nameTerm(word.folded) ?? '');
    // "Pro-Iran", and what is said of it.
    if (!isNamed || word.joined) return false;
    const isBehindSaid = all.slice(Math.max(0, at - MOST_BEHIND), at).some(isSaidAlone);
    const before = all[at - 1]?.folded === 'the' ? all[at - 2] : all[at - 1];
    if (NO_SUBJECT.has(before?.folded ?? '')) return false;
    return isBehindSaid || all.slice(at + 1, at + 1 + MOST_BEFORE).some(isSaying);
  });
}

function isSaidAlone({ folded, capitalised }: { folded: string; capitalised: boolean }): boolean {
  return !capitalised && (folded === 'said' || folded === 'says');
}
