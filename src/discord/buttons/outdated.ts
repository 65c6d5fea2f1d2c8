import type { UserError } from '../../user-error.ts';
import { refuse } from '../languages/refuse.ts';

/** The refusal for a button whose custom id this version does not know. */
export function outdatedButton(): UserError {
  return refuse('fault.outdated-button');
}
