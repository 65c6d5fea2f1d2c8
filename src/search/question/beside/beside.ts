import type { Parties } from '../../../reading/deeds/parties.ts';
import type { Names } from '../../../reading/deeds/pieces.ts';
import type { Direction } from '../../../reading/direction.ts';
import type { First } from '../../../reading/firsts.ts';
import type { Led } from '../../../reading/leading/led-bodies.ts';
import { type Term, termsOf } from '../../../text/words/terms.ts';
import { words } from '../../../text/words/words.ts';
import type { AskedOffice } from '../../speakers/office/asked-office.ts';

/** Characters that the longest word has. */
const LONGEST_WORD = 40;

/** Whose death a question asks about. */
export interface AskedDeath {
  /** The whole name as it was typed. */
  readonly words: string;
  /** The last name, as `nameTerm` returns it. */
  readonly last: string;
}

/** Whose deed a question asks about, and to whom it is done. */
export interface AskedDeed extends Parties {
  /** Lemmas by which a report tells of it. */
  readonly told: ReadonlySet<string>;
  /** Whether it is done to one person, so that a word for it that names no one seldom tells of this one. */
  readonly isPersonal: boolean;
  /** The words of the question that ask about it. */
  readonly words: string;
}

/** Who does what a question asks about. */
export interface AskedActor {
  /** The words that mean this one. */
  readonly names: Names;
  /** Lemmas by which a report tells of the deed; empty if they are not known. */
  readonly told: ReadonlySet<string>;
  /** The name as it was typed. */
  readonly name: string;
  /** The words of the question that name who does what. */
  readonly words: string;
}

/** From or to which place a question says that something goes. */
export interface AskedWay {
  readonly direction: Direction;
  /** The words that mean the place. */
  readonly names: Names;
  /** The words of the question for it. */
  readonly words: string;
}

/** Who is asked to be led by someone. */
export interface AskedLeader {
  /** The words that mean those who are led. */
  readonly led: Led;
  /** Terms for each thing that those who are led deal with, which must be told near; mostly none. */
  readonly about: readonly Names[];
  /** Whether it can be a place, which someone holds. */
  readonly isOfPlaces: boolean;
  /** The words of the question for it. */
  readonly words: string;
}

/** Whose response a question asks for. */
export interface AskedResponse {
  /** The words that mean the one who responds. */
  readonly names: Names;
  /** The words of the question for it. */
  readonly words: string;
}

/** Of which nation a question says that something is with which it acts. */
export interface AskedForces {
  /** The words that mean the nation. */
  readonly names: Names;
  /** The words of the question for it. */
  readonly words: string;
}

/** What a question asks to have been the first. */
export interface AskedFirst {
  readonly first: First;
  /** The words of the question for it. */
  readonly words: string;
}

/** Which office someone is asked to have. */
export interface AskedHolder {
  readonly office: AskedOffice;
  /** The words of the question for it. */
  readonly words: string;
}

/** What was done of which a question asks the reason, the time, the place or the manner. */
export interface AskedAct {
  /** Lemmas of the question for it, and of a verb of several words, those that say the same. */
  readonly asked: readonly string[];
  /** Lemmas by which a report tells of it. */
  readonly told: ReadonlySet<string>;
  /** The same, and the first words of verbs of several words that say the same, by their numbers in the lexicon. */
  readonly numbers: ReadonlySet<number>;
  /** Lemmas for what completes it: "guilty" of "plead guilty". */
  readonly completing: ReadonlySet<string>;
  /** Who did it, or to whom it was done, if the question names them. */
  readonly parties: Parties;
  /** Index of the concept for those to whom it was done, if it asks whether it was. It must be near too. */
  readonly subject: readonly number[];
  /** Indexes of the concepts that the question names behind it, one of which must be near; none if there are none. */
  readonly behind: readonly number[];
  /** Whether an answer must tell of it. Otherwise it must only not say that it was not done. */
  readonly isRequired: boolean;
  /** Whether the question itself says that it was not done. */
  readonly isNegated: boolean;
  /** Whether it asks if it was done, so that an answer can say that it was not. */
  readonly asksWhether: boolean;
  /** All things that the question names, with the terms that name them. */
  readonly things: readonly { readonly terms: ReadonlySet<string>; readonly weight: number }[];
  /** The words of the question for it, with who did it. */
  readonly words: string;
}

/** Whose words a question asks for. */
export interface AskedSayer {
  /** The name as it was typed. */
  readonly words: string;
  /** The terms of the name, as `termsOf` and `nameTerm` return them. */
  readonly terms: ReadonlySet<string>;
}

/** What an answer must name or tell of. */
export type Wanted =
  | {
      readonly kind: 'name';
      /** Indexes of concepts, one of which it names. */
      readonly anyOf: readonly number[];
    }
  | {
      readonly kind: 'word';
      /** Indexes of concepts, one of which it names. */
      readonly anyOf: readonly number[];
      /** Terms that it can have instead, by their numbers in the lexicon. */
      readonly told: ReadonlySet<number>;
      /** Lemmas that it can have instead, but only before an office: "the new governor". */
      readonly beforeOffice?: ReadonlySet<string>;
      /** Whether a sentence with one of these terms tells the reason that is asked for. */
      readonly isReason?: boolean;
      /** Where one of these terms tells of something else. */
      readonly other?: RegExp | undefined;
      /** The words of the question for it. */
      readonly words: string;
    }
  | {
      readonly kind: 'place';
      /** Terms for a place, by their numbers in the lexicon. */
      readonly told: ReadonlySet<number>;
      /** The place as it was typed. */
      readonly name: string;
    }
  | {
      readonly kind: 'together';
      /** Terms of which one sentence has one of each kind, by their numbers in the lexicon. */
      readonly terms: readonly ReadonlySet<number>[];
      /** The words of the question for it. */
      readonly words: string;
    }
  | {
      readonly kind: 'title';
      /** The terms of those of whose work it has a title. */
      readonly of: ReadonlySet<number>;
    }
  | {
      readonly kind: 'negation';
      /** The words of the question for what it says is not so. */
      readonly words: string;
    }
  | { readonly kind: 'death'; readonly death: AskedDeath }
  | { readonly kind: 'sayer'; readonly sayer: AskedSayer }
  | { readonly kind: 'actor'; readonly actor: AskedActor }
  | { readonly kind: 'leader'; readonly leader: AskedLeader }
  | { readonly kind: 'holder'; readonly holder: AskedHolder }
  | { readonly kind: 'first'; readonly asked: AskedFirst }
  | { readonly kind: 'response'; readonly response: AskedResponse }
  | { readonly kind: 'forces'; readonly forces: AskedForces }
  | { readonly kind: 'way'; readonly way: AskedWay }
  | { readonly kind: 'deed'; readonly deed: AskedDeed }
  | { readonly kind: 'act'; readonly act: AskedAct };

/** What an answer must have, in its own sentence or beside it. */
export interface Beside {
  readonly wanted: Wanted;
  /** How many sentences before the answer can have it. */
  readonly before: number;
  /** How many sentences after the answer can. */
  readonly after: number;
  /** Whether the title of the report can have it instead. */
  readonly byTitle: boolean;
}

/** The word of a question that begins at a place. */
export function wordAt(text: string, place: number): Term | undefined {
  return termsOf(words(text.slice(place, place + LONGEST_WORD)))[0];
}

/** Who is asked to be led by someone; `undefined` if the question asks nothing of the kind. */
export function askedLeaderOf(beside: readonly Beside[]): AskedLeader | undefined {
  for (const { wanted } of beside) if (wanted.kind === 'leader') return wanted.leader;
  return undefined;
}

/** Which office someone is asked to have; `undefined` if the question asks nothing of the kind. */
export function askedHolderOf(beside: readonly Beside[]): AskedHolder | undefined {
  for (const { wanted } of beside) if (wanted.kind === 'holder') return wanted.holder;
  return undefined;
}

/** What was done of which a question asks; `undefined` if it asks nothing of the kind. */
export function askedActOf(beside: readonly Beside[]): AskedAct | undefined {
  for (const { wanted } of beside) if (wanted.kind === 'act') return wanted.act;
  return undefined;
}
