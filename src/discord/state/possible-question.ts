import type { Filters } from '../../search/filters.ts';
import { isSnowflake, joinFields, readNumber, splitFields, writeNumber } from './fields.ts';
import { joinFiltered, splitFiltered } from './filter-fields.ts';

/** The state of a reading's button. The reading itself is the text beside the button. */
export interface ReadingState {
  /** Its index among the readings offered, from 0. */
  readonly index: number;
  /** Id of the person who wrote the message. */
  readonly asker: string;
  /** The filters of the answer; sources and authors are marks. */
  readonly filters: Filters;
}

/**
 * Writes the custom id of a reading's button.
 *
 * @param filters - The filters of the answer.
 * @returns `null` when too many sources or authors are named to fit.
 */
export function encodeReading(index: number, asker: string, filters: Filters): string | null {
  return joinFiltered('reading', [writeNumber(index), asker], filters);
}

/**
 * Reads the custom id of a reading's button.
 *
 * @returns `null` when it is not one of ours.
 */
export function decodeReading(customId: string): ReadingState | null {
  const read = splitFiltered(customId, 'reading', 2);
  const [number = '', asker = ''] = read?.fields ?? [];
  const index = readNumber(number);
  if (index === null || read === null || !isSnowflake(asker)) return null;
  return { index, asker, filters: read.filters };
}

/** Writes the custom id of the button of an example, which has the question as its label. */
export function encodeExample(index: number): string {
  return joinFields('example', [writeNumber(index)]);
}

/** Whether a custom id is one of an example. */
export function isExample(customId: string): boolean {
  const [number = ''] = splitFields(customId, 'example', 1) ?? [];
  return readNumber(number) !== null;
}
