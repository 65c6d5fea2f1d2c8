import { isDraftId } from '../../intake/drafts/drafts.ts';
import { joinFields, splitFields } from './fields.ts';

/** The kinds of a draft's buttons, and of the forms that some of them open. */
export type DraftStep =
  | 'draft-publish'
  | 'draft-details'
  | 'draft-text'
  | 'draft-show'
  | 'draft-discard'
  /** Forms that `/article edit` opens. Sending one saves it at once. */
  | 'edit-details'
  | 'edit-text';

/** Writes the custom id of a draft's button or form. */
export function encodeDraft(step: DraftStep, id: string): string {
  return joinFields(step, [id]);
}

/**
 * Reads the custom id of a draft's button or form.
 *
 * @returns The draft's id; `null` when it is not one of ours.
 */
export function decodeDraft(customId: string, step: DraftStep): string | null {
  const [id = ''] = splitFields(customId, step, 1) ?? [];
  return isDraftId(id) ? id : null;
}
