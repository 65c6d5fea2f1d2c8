import { isAlertId } from '../../watch/alerts/alert.ts';
import { joinFields, splitFields } from './fields.ts';

/** Writes the custom id of the button that removes an alert. */
export function encodeAlert(id: string): string {
  return joinFields('alert-remove', [id]);
}

/**
 * Reads the custom id of the button that removes an alert.
 *
 * @returns The alert's id; `null` when it is not one of ours.
 */
export function decodeAlert(customId: string): string | null {
  const [id = ''] = splitFields(customId, 'alert-remove', 1) ?? [];
  return isAlertId(id) ? id : null;
}
