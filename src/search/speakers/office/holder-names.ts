import { tokensOf } from '../../../reading/statements/grammar/tokens.ts';
import { keyOf } from '../../../reading/statements/naming/names.ts';
import {
  countryOf,
  isPortfolio,
  officeKey,
} from '../../../reading/statements/naming/office-words.ts';
import { officesIn } from '../../../reading/statements/naming/offices.ts';
import type { Span } from '../../../text/span.ts';
import { type Word, words } from '../../../text/words/words.ts';
import { type AskedOffice, holderIn } from './asked-office.ts';

/** The names of those whom a sentence introduces with an office, as spans of it. */
export function holdersIn(sentence: string, asked: AskedOffice): Span[] {
  const tokens = tokensOf(sentence, { start: 0, end: sentence.length }, []);
  const all = words(sentence);
  const isOfTown = namesTown(all, asked);
  return officesIn(tokens).flatMap((mention) => {
    const holder = holderIn(mention, asked);
    const fits = holder?.fit === 'whole' || (isOfTown && holder?.fit === 'part');
    if (!holder || !fits || holder.person.length === 0) return [];
    return nameOf(all, holder.person) ?? [];
  });
}

/**
 * Whether a sentence names the town or province of an office: "the mayor, Omar Hadi, opened a school in Taji". A sentence
 * often names a nation beside the minister of another.
 */
function namesTown(all: readonly Word[], { own }: AskedOffice): boolean {
  const places = own.filter((key) => !isPortfolio(key));
  if (places.length === 0 || places.some((key) => countryOf(key) !== null)) return false;
  const keys = new Set(all.map(({ folded }) => officeKey(folded)));
  return places.every((key) => keys.has(key));
}

/** Where a name is printed, by its keys. */
function nameOf(all: readonly Word[], keys: readonly string[]): Span | null {
  for (const [at, first] of all.entries()) {
    const last = lastOf(all, at, keys);
    if (last && first.capitalised) return { start: first.start, end: last.end };
  }
  return null;
}

/** The last word of a name that begins at a word; `null` if another one does. */
function lastOf(all: readonly Word[], from: number, keys: readonly string[]): Word | null {
  let found = 0;
  let last: Word | null = null;
  for (let at = from; at < all.length && found < keys.length; at += 1) {
    const word = all[at];
    if (!word) return null;
    const own = keyOf(word.folded);
    // A particle has no key, but a name begins with none.
    if (own.length === 0 ? found === 0 : own.some((key, more) => key !== keys[found + more])) {
      return null;
    }
    found += own.length;
    last = word;
  }
  return found === keys.length ? last : null;
}
