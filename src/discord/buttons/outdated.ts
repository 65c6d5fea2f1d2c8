import { UserError } from '../../user-error.ts';

/** What to say about a button whose custom id is none of ours, or no longer. */
export function outdatedButton(): UserError {
  return new UserError('This button is from an older version and no longer works. Ask again.');
}
