import { UserError } from '../../../user-error.ts';

/** This process was silent for so long that another one took its lock. Nothing was saved. */
export class LockLostError extends UserError {
  constructor(cause: unknown) {
    super(
      'This process was paused while it was writing, and another one took over. Nothing was saved; try again.',
      { cause },
    );
  }
}

/** For errors of cleanup, of which only a lost lock matters: another process has gone on then. */
export function throwIfLost(error: unknown): void {
  if (error instanceof LockLostError) throw error;
}
