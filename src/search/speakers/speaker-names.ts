import { ownCopy } from '../../own-copy.ts';
import { keysOfName, readNaming } from '../../reading/statements/naming/named-speaker.ts';
import { editsBetween } from '../../text/edit-distance.ts';
import { findNearest } from '../../text/similar-spellings.ts';
import { cut } from '../../text/span.ts';
import { fold } from '../../text/words/fold.ts';
import { words } from '../../text/words/words.ts';
import {
  type AcronymReader,
  acronymOfName,
  capitalLemmas,
  namesOfAcronym,
} from './joined-names.ts';
import { isBodyName, isMeantBy, type TypedKey, typedKeys } from './name-keys.ts';
import type { SpeakerChoice } from './speaker.ts';

/** Most choices offered at once: Discord's limit. */
const MOST_CHOICES = 25;

/** Nearest names that a refusal names, and names that are compared for it. */
const MOST_NEAREST = 3;
const MOST_COMPARED = 5_000;

/** Longer texts are no name that is still being typed. */
const LONGEST_TYPED = 100;

/** A name of a speaker. */
interface KnownName {
  readonly number: number;
  readonly keys: readonly string[];
  readonly isBody: boolean;
  /** Of its words with a capital. */
  readonly lemmas: readonly string[];
  /** As a report spells it. */
  spelling: string;
  sentences: number;
}

/** Which names a typed one can be. */
export type Match =
  | { readonly kind: 'found'; readonly name: string }
  /** None or several; `nearest` has them, or those spelled most like it. */
  | { readonly kind: 'none' | 'several'; readonly nearest: readonly string[] };

/** The names of the speakers of a corpus, each with a number. */
export class SpeakerNames {
  readonly #byKeys = new Map<string, KnownName>();
  readonly #names: KnownName[] = [];
  readonly #byPrinted = new Map<string, number>();
  readonly #acronymsOf: AcronymReader;

  constructor(acronymsOf: AcronymReader = () => []) {
    this.#acronymsOf = acronymsOf;
  }

  /** The number of a name. A new one gets the next number. */
  intern(printed: string): number {
    const known = this.#byPrinted.get(printed);
    if (known !== undefined) return known;
    const own = ownCopy(printed);
    const { number } = this.#named(own);
    this.#byPrinted.set(own, number);
    return number;
  }

  #named(printed: string): KnownName {
    const keys = keysOfName(printed);
    const id = keys.join(' ');
    const spelling = printed.replace(/\s+/g, ' ');
    const known = this.#byKeys.get(id);
    if (known) {
      // `CARL AZUZ` in one report is `Carl Azuz` in others.
      if (known.spelling === known.spelling.toUpperCase()) known.spelling = spelling;
      return known;
    }
    const isBody = isBodyName(spelling);
    const lemmas = capitalLemmas(spelling);
    const name = { number: this.#names.length, keys, isBody, lemmas, spelling, sentences: 0 };
    this.#byKeys.set(id, name);
    this.#names.push(name);
    return name;
  }

  /** Adds sentences to those of a name, or removes them. */
  count(number: number, by: number): void {
    const name = this.#names[number];
    if (name) name.sentences += by;
  }

  /** An acronym for the name it stands for, and the other way round, as far as reports introduce them. */
  joinedTo(typed: string): string[] {
    const short = acronymOfName(capitalLemmas(typed), this.#acronymsOf);
    return [...namesOfAcronym(typed, this.#acronymsOf), ...(short === null ? [] : [short])];
  }

  /** The one speaker that an acronym stands for. */
  #fullOf(typed: string): KnownName | null {
    const names = new Set(namesOfAcronym(typed, this.#acronymsOf));
    if (names.size === 0) return null;
    const [full, ...others] = this.#known().filter(({ lemmas }) => names.has(lemmas.join(' ')));
    return full && others.length === 0 ? full : null;
  }

  /** The name that is the acronym of another. */
  #shortOf(full: KnownName): KnownName[] {
    const letters = acronymOfName(full.lemmas, this.#acronymsOf);
    if (letters === null || this.#fullOf(letters) !== full) return [];
    const short = this.#byKeys.get(idOf(typedKeys(letters)));
    return short ? [short] : [];
  }

  /** The speakers to offer while a person types. */
  choices(typed: string): readonly SpeakerChoice[] {
    if (typed.length > LONGEST_TYPED) return [];
    const wanted = fold(typed).trim().replace(/^the /, '');
    const keys = typedKeys(typed);
    const rank = (name: KnownName) => {
      const spelled = fold(name.spelling);
      if (spelled.startsWith(wanted)) return 0;
      if (spelled.includes(` ${wanted}`) || spelled.includes(`-${wanted}`)) return 1;
      return isMeantBy(keys, name) ? 2 : 3;
    };
    return this.#known()
      .map((name) => ({ name, rank: rank(name) }))
      .filter((choice) => choice.rank < 3)
      .sort((a, b) => a.rank - b.rank || b.name.sentences - a.name.sentences)
      .slice(0, MOST_CHOICES)
      .map(({ name: { spelling, sentences } }) => ({ name: spelling, sentences }));
  }

  /** Finds the speaker that a typed name means, or that "the Pentagon spokesman" speaks for. */
  match(typed: string): Match {
    const found = this.#matchName(typed);
    if (found.kind !== 'none') return found;
    const { name, speaksFor } = readNaming(typed, { start: 0, end: typed.length });
    const [inside = null] = [name, ...speaksFor].filter((one) => one !== null);
    const named = inside && this.#matchName(cut(typed, inside));
    return named?.kind === 'found' ? named : found;
  }

  #matchName(typed: string): Match {
    const keys = typedKeys(typed);
    const full = this.#fullOf(typed);
    if (full) return { kind: 'found', name: full.spelling };
    const meant = this.#meantBy(keys);
    const exact = meant.filter((name) => name.keys.length === keys.length);
    const [first, ...others] = exact.length > 0 ? exact : isOneSpeaker(meant) ? meant : [];
    if (first && (exact.length === 0 || others.length === 0)) {
      return { kind: 'found', name: first.spelling };
    }
    if (meant.length > 0) {
      const most = meant.sort((a, b) => b.sentences - a.sentences);
      const main = mainOf(most);
      if (main) return { kind: 'found', name: main.spelling };
      return {
        kind: 'several',
        nearest: most.slice(0, MOST_NEAREST).map(({ spelling }) => spelling),
      };
    }
    return { kind: 'none', nearest: this.#nearest(typed) };
  }

  /**
   * The numbers of all names of a speaker: the full name, and the surname if it is of no one else.
   *
   * @param name - As {@link match} returns it.
   */
  of(name: string): ReadonlySet<number> {
    const keys = typedKeys(name);
    const exact = this.#meantBy(keys).filter((one) => one.keys.length === keys.length);
    const [own] = exact;
    if (!own || own.isBody) {
      const shorts = exact.flatMap((one) => this.#shortOf(one));
      return new Set([...exact, ...shorts].map(({ number }) => number));
    }
    const family = (one: readonly TypedKey[]) => {
      const meant = this.#meantBy(one);
      return isOneSpeaker(meant) && meant.every(({ isBody }) => !isBody) ? meant : [];
    };
    // "Omar Hassan" is not Omar Hassan al-Bashir, but Ryder is Pat Ryder if no one else is.
    const longer = keys.length === 1 ? family(keys) : [];
    const surname = own.keys.slice(-1);
    const shorter = keys.length === 1 ? [] : family(exactly(surname));
    const surnames = shorter.includes(own) ? shorter.filter((one) => one.keys.length === 1) : [];
    return new Set([...exact, ...longer, ...surnames].map(({ number }) => number));
  }

  /** The names that are spelled most like a typed one, or whose surname is. */
  #nearest(typed: string): readonly string[] {
    const all = this.#known().sort((a, b) => b.sentences - a.sentences);
    const spellings = all.slice(0, MOST_COMPARED).map(({ spelling }) => spelling);
    const bySurname = new Map(
      spellings.map((name) => [name.slice(name.lastIndexOf(' ') + 1), name]),
    );
    const surnames = findNearest(typed, [...bySurname.keys()], MOST_NEAREST);
    const named = surnames.flatMap((surname) => bySurname.get(surname) ?? []);
    const isNear = (name: string) => isSpelledAlike(typed, name);
    return [...new Set([...named, ...findNearest(typed, spellings, MOST_NEAREST)])]
      .filter(isNear)
      .slice(0, MOST_NEAREST);
  }

  /** The names that a shorter one, or the same in another spelling, can mean; the shortest first. */
  #meantBy(keys: readonly TypedKey[]): KnownName[] {
    return this.#known()
      .filter((name) => isMeantBy(keys, name))
      .sort((one, other) => one.keys.length - other.keys.length);
  }

  #known(): KnownName[] {
    return this.#names.filter(({ sentences }) => sentences > 0);
  }
}

function exactly(keys: readonly string[]): TypedKey[] {
  return keys.map((key) => [key]);
}

/** A name with so many times the sentences of all others that it can be is meant. */
const MAIN = 3;

/** The one of several names that nearly all reports mean. */
function mainOf([first, ...others]: readonly KnownName[]): KnownName | null {
  const rest = others.reduce((sum, { sentences }) => sum + sentences, 0);
  return first && !first.isBody && first.sentences >= MAIN * rest ? first : null;
}

/** The keys of a typed name as one text. */
function idOf(keys: readonly TypedKey[]): string {
  return keys.map(([key = '']) => key).join(' ');
}

/** Letters of which one may be another in a name that is spelled alike. */
const LETTERS_PER_EDIT = 3;

/** Whether some word of a name is spelled much like one of a typed name, or has it inside. */
function isSpelledAlike(typed: string, name: string): boolean {
  const others = words(name).map(({ folded }) => folded);
  return words(typed).some(({ folded }) =>
    others.some((other) => {
      const most = Math.floor(folded.length / LETTERS_PER_EDIT);
      return other.includes(folded) || editsBetween(folded, other, most) !== null;
    }),
  );
}

/** Whether each name is part of the next: "Ryder", "Pat Ryder". */
function isOneSpeaker(names: readonly KnownName[]): boolean {
  return names.every((name, at) => {
    const next = names[at + 1];
    return next === undefined || name.keys.every((key) => next.keys.includes(key));
  });
}
