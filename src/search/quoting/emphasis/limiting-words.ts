import type { Span } from '../../../text/span.ts';
import { trailingStart } from '../../../text/trailing.ts';

/** Words that limit a number. Bold without them would claim more than the quote does. */
export const LIMITING =
  /\b(?:(?:more|less|fewer) than|at least|at most|as many as|up to|about|around|nearly|almost|over|between|some|not)$/iu;

/** Words that limit a time: "before dawn". */
export const LIMITING_TIME =
  /\b(?:(?:shortly |just |soon |well )?(?:before|after)|around|about|nearly|almost|until|since|by)$/iu;

/**
 * Words that say that something is only near a place, also how far from it: "outside Damascus", "10 km south of the old
 * city of Aleppo".
 */
const LIMITING_PLACE =
  /\b(?:\d[\d.,]{0,6} ?(?:km|kms|kilomet(?:re|er)s?|miles?) )?(?:just )?(?:outside|near|close to|not far from|around|beyond|(?:on )?the (?:outskirts|edges?) of|(?:to the )?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west) of)(?: the(?: [\w-]{1,20}){0,4})?$/iu;

/** How many characters before a place are searched for them, in UTF-16 units. */
const LIMIT_LENGTH = 80;

/** Signs that join the first part of a word to the rest. */
const JOINING = /[-’']$/u;

/** Extends a number or a time by the words that limit it, and a number by the first part of a hyphenated word. */
export function withLimit(text: string, { start, end }: Span, limiting: RegExp): Span {
  const before = text.slice(0, start);
  if (JOINING.test(before)) {
    const whole = trailingStart(before.slice(0, -1), /[\p{L}\p{N}]/u);
    return { start: whole < before.length - 1 ? whole : start, end };
  }
  const bare = before.trimEnd();
  const limit = bare.length < before.length ? limiting.exec(bare) : null;
  return { start: limit?.index ?? start, end };
}

/** Extends a place by the words before it that say that something is only near it. */
export function withPlaceLimit(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - LIMIT_LENGTH);
  const bare = text.slice(from, start).trimEnd();
  const limit = LIMITING_PLACE.exec(bare);
  return { start: limit ? from + limit.index : start, end };
}
