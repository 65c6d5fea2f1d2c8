import { isSnowflake, joinFields, splitFields } from './fields.ts';

/** Writes the custom id of a Delete button; only its asker and moderators may press it. */
export function encodeDelete(asker: string): string {
  return joinFields('delete', [asker]);
}

/**
 * Reads the custom id of a Delete button.
 *
 * @returns The asker's id, or `null` when it is none of ours.
 */
export function decodeDelete(customId: string): string | null {
  const [asker = ''] = splitFields(customId, 'delete', 1) ?? [];
  return isSnowflake(asker) ? asker : null;
}
