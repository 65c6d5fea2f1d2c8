import { UserError } from '../../user-error.ts';

/** The refusal for a button whose custom id this version does not know. */
export function outdatedButton(): UserError {
  return new UserError('This button is from an older version and no longer works. Ask again.');
}
