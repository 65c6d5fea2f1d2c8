import type { Filters } from '../../search/filters.ts';
import { isSnowflake, joinFields, splitFields } from './fields.ts';
import { joinFiltered, splitFiltered } from './filter-fields.ts';

/** Writes the custom id of a Delete button. Only the asker and moderators may press it. */
export function encodeDelete(asker: string): string {
  return joinFields('delete', [asker]);
}

/**
 * Writes the custom id of an answer's Delete button. It also has the filters of the answer, so that a
 * follow-up is answered from the same reports.
 *
 * @returns The id of {@link encodeDelete} when too many sources or authors are named to fit. Such an
 *   answer can have no follow-up.
 */
export function encodeDeleteAnswer(asker: string, filters: Filters): string {
  return joinFiltered('delete', [asker], filters) ?? encodeDelete(asker);
}

/**
 * Reads the custom id of a Delete button.
 *
 * @returns The asker's id, or `null` when it is not one of ours.
 */
export function decodeDelete(customId: string): string | null {
  const answered = splitFiltered(customId, 'delete', 1);
  const [asker = ''] = answered?.fields ?? splitFields(customId, 'delete', 1) ?? [];
  return isSnowflake(asker) ? asker : null;
}

/**
 * Reads the filters of an answer from the custom id of its Delete button.
 *
 * @returns Filters whose sources and authors are marks; `null` when it is not from an answer.
 */
export function decodeAnswered(customId: string): Filters | null {
  return splitFiltered(customId, 'delete', 1)?.filters ?? null;
}
