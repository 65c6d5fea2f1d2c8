/**
 * What a part of a sentence can tell. Bits, so that the kinds of a sentence fit into one number. The first
 * three are broad; each of the others narrows one of them or is a kind of its own.
 */
export const HAS_NUMBER = 1;
export const HAS_DATE = 1 << 1;
export const HAS_NAME = 1 << 2;

/** Narrower than a number: how many were killed or wounded, an age, money, and so on. */
export const KILLED = 1 << 7;
export const WOUNDED = 1 << 8;
export const AGE = 1 << 9;
export const MONEY = 1 << 10;
export const LENGTH = 1 << 11;
export const DURATION = 1 << 12;
export const SHARE = 1 << 13;
export const WEIGHT = 1 << 14;
/** A number that counts things or people, rather than measures. */
export const COUNT = 1 << 24;

/** How long something lasts, told by when it began or ended: "since 2011". */
export const LASTING = 1 << 25;

/** Narrower than a date. */
export const YEAR = 1 << 15;
export const DAY = 1 << 16;
export const CLOCK = 1 << 17;

/** Narrower than a name, where the words around it tell. */
export const PERSON = 1 << 18;
export const PLACE = 1 << 19;
export const GROUP = 1 << 20;

/** Why, how, and what a person said. */
export const REASON = 1 << 21;
export const MEANS = 1 << 22;
export const SPEECH = 1 << 23;

/** A part of a sentence that can answer a question. */
export interface Instance {
  /** Start and end in the text it was read from, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The bits of this file that apply. */
  readonly kinds: number;
}
