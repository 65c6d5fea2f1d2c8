import type { LeftOut } from '../../intake/draft.ts';
import { isDraftId } from '../../intake/drafts/drafts.ts';
import { fingerprint } from '../message/fingerprint.ts';
import { joinFields, readNumber, splitFields, writeNumber } from './fields.ts';

/** The kinds of a draft's buttons, and of the forms that some of them open. */
export type DraftStep =
  | 'draft-publish'
  | 'draft-details'
  | 'draft-text'
  | 'draft-show'
  | 'draft-left-out'
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

/** A passage to put back into a draft. */
export interface PutBackState {
  /** The draft's id. */
  readonly id: string;
  /** Of the passage's place and text. A page may repeat the same words. */
  readonly fingerprint: number;
}

const PUT_BACK = 'draft-put-back';

/** Writes the custom id of a button that puts a passage back. */
export function encodePutBack(id: string, passage: LeftOut): string {
  return joinFields(PUT_BACK, [id, writeNumber(fingerprintOf(passage))]);
}

function fingerprintOf({ text, after }: LeftOut): number {
  return fingerprint(`${after} ${text}`);
}

/**
 * Reads the custom id of a button that puts a passage back.
 *
 * @returns `null` when it is not one of ours.
 */
export function decodePutBack(customId: string): PutBackState | null {
  const [id = '', field = ''] = splitFields(customId, PUT_BACK, 2) ?? [];
  const number = readNumber(field);
  return isDraftId(id) && number !== null ? { id, fingerprint: number } : null;
}

/** Whether a button means a passage. */
export function isPassageOf(state: PutBackState | null, passage: LeftOut): boolean {
  return state !== null && state.fingerprint === fingerprintOf(passage);
}
