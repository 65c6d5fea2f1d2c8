/**
 * A fault that the person who caused it can mend. Its message is a sentence for that person: what
 * was wrong, and what would be right. Every other error is logged with its cause and shown as one
 * line with a reference.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}
