import type { Filters } from '../../search/answer.ts';
import { LIMITS } from '../message/limits.ts';
import { isSnowflake, joinFields, readNumber, splitFields, writeNumber } from './fields.ts';
import { FILTER_FIELDS, readFilterFields, writeFilters } from './filter-fields.ts';

/** What the button of a reading brings back; the reading itself stands beside it. */
export interface ReadingState {
  /** Its number among the readings offered, from 0 on. */
  readonly index: number;
  /** Id of the person who was asked back. */
  readonly asker: string;
  /** What the answer is limited to; sources and authors are marks. */
  readonly filters: Filters;
}

/**
 * Writes the custom id of a reading's button.
 *
 * @param filters - What the answer is limited to.
 * @returns `null` when so many sources or authors are named that they do not fit.
 */
export function encodeReading(index: number, asker: string, filters: Filters): string | null {
  const customId = joinFields('reading', [writeNumber(index), asker, ...writeFilters(filters)]);
  return customId.length > LIMITS.customId ? null : customId;
}

/**
 * Reads the custom id of a reading's button.
 *
 * @returns `null` when it is none of ours.
 */
export function decodeReading(customId: string): ReadingState | null {
  const [number = '', asker = '', ...fields] =
    splitFields(customId, 'reading', 2 + FILTER_FIELDS) ?? [];
  const index = readNumber(number);
  const filters = readFilterFields(fields);
  if (index === null || filters === null || !isSnowflake(asker)) return null;
  return { index, asker, filters };
}
