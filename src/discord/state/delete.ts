import type { Filters } from '../../search/answer.ts';
import { LIMITS } from '../message/limits.ts';
import { isSnowflake, joinFields, splitFields } from './fields.ts';
import { FILTER_FIELDS, readFilterFields, writeFilters } from './filter-fields.ts';

/** Writes the custom id of a Delete button; only its asker and moderators may press it. */
export function encodeDelete(asker: string): string {
  return joinFields('delete', [asker]);
}

/**
 * Writes the custom id of the Delete button of an answer, which also says what the answer was limited
 * to: whoever goes on from it is answered from the same reports.
 *
 * @returns As {@link encodeDelete} writes it when so many sources or authors are named that they do
 *   not fit; nobody can go on from such an answer.
 */
export function encodeDeleteAnswer(asker: string, filters: Filters): string {
  const customId = joinFields('delete', [asker, ...writeFilters(filters)]);
  return customId.length > LIMITS.customId ? encodeDelete(asker) : customId;
}

/**
 * Reads the custom id of a Delete button.
 *
 * @returns The asker's id, or `null` when it is none of ours.
 */
export function decodeDelete(customId: string): string | null {
  const count = decodeAnswered(customId) === null ? 1 : 1 + FILTER_FIELDS;
  const [asker = ''] = splitFields(customId, 'delete', count) ?? [];
  return isSnowflake(asker) ? asker : null;
}

/**
 * Reads from the custom id of an answer's Delete button what the answer was limited to.
 *
 * @returns Filters whose sources and authors are marks; `null` when it is none of an answer.
 */
export function decodeAnswered(customId: string): Filters | null {
  const [, ...filters] = splitFields(customId, 'delete', 1 + FILTER_FIELDS) ?? [];
  return filters.length > 0 ? readFilterFields(filters) : null;
}
