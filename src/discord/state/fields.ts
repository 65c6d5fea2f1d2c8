import { isoDay } from '../../text/iso-dates.ts';
import { DAY } from '../../text/milliseconds.ts';

/**
 * The state of a button is in its custom id, so that it works as long as its message exists, even after a
 * restart. A custom id is a kind and its fields, separated by colons.
 */
const SEPARATOR = ':';

/** Below 36⁹, far less than the largest safe integer. */
const NUMBER = /^[0-9a-z]{1,9}$/;

const ARTICLE_KEY = /^[0-9A-Za-z_-]{8}$/;

const SNOWFLAKE = /^\d{15,21}$/;

const YEAR_0 = Date.parse('0000-01-01');
const LAST_DAY = (Date.parse('9999-12-31') - YEAR_0) / DAY;

/** The kind that a custom id begins with. It may be unknown; the decoder of the kind checks the rest. */
export function kindOf(customId: string): string {
  return customId.split(SEPARATOR, 1)[0] ?? '';
}

/** Whether a field can be the key of an article's id. */
export function isArticleKey(field: string): boolean {
  return ARTICLE_KEY.test(field);
}

/** Whether a field can be the id of a person, a server or a message. */
export function isSnowflake(field: string): boolean {
  return SNOWFLAKE.test(field);
}

/** Writes a custom id. */
export function joinFields(kind: string, fields: readonly string[]): string {
  return [kind, ...fields].join(SEPARATOR);
}

/**
 * Reads the fields of a custom id.
 *
 * @param optional - How many fields may follow the others.
 * @returns `null` when it is of another kind or has another number of fields.
 */
export function splitFields(
  customId: string,
  kind: string,
  count: number,
  optional = 0,
): string[] | null {
  const [first, ...fields] = customId.split(SEPARATOR);
  const isWhole = fields.length >= count && fields.length <= count + optional;
  return first === kind && isWhole ? fields : null;
}

/** Longest name of a speaker that is written, in UTF-16 units. */
const LONGEST_NAME = 60;

/** Writes the name of a speaker as an optional field; no field without one. */
export function writeSpeaker(speaker: string | undefined): readonly string[] {
  return speaker === undefined ? [] : [speaker.replaceAll(SEPARATOR, ' ')];
}

/** Reads what `writeSpeaker` wrote; `null` for anything else. */
export function readSpeaker(field: string | undefined): { readonly speaker?: string } | null {
  if (field === undefined) return {};
  return field === '' || field.length > LONGEST_NAME ? null : { speaker: field };
}

/** Writes a non-negative integer in base 36. */
export function writeNumber(number: number): string {
  return number.toString(36);
}

/** Reads what `writeNumber` wrote; `null` for anything else. */
export function readNumber(field: string): number | null {
  return NUMBER.test(field) ? Number.parseInt(field, 36) : null;
}

/** Writes an ISO day as days since the year 0, so that no date needs a sign. */
export function writeDay(day: string | null): string {
  return day === null ? '' : writeNumber((Date.parse(day) - YEAR_0) / DAY);
}

/** Reads what `writeDay` wrote; `undefined` for anything else. */
export function readDay(field: string): string | null | undefined {
  if (field === '') return null;
  const days = readNumber(field);
  if (days === null || days > LAST_DAY) return undefined;
  return isoDay(YEAR_0 + days * DAY);
}
