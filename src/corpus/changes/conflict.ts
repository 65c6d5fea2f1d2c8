import { UserError } from '../../user-error.ts';
import type { Article } from '../article.ts';
import type { Change } from '../change.ts';

/** An article has changed since the person looked at it. Nothing was changed. */
export class ConflictError extends UserError {
  /** The article as it is now; `null` if it was removed. */
  readonly current: Article | null;
  /** Its last change, if known. */
  readonly change: Change | null;

  constructor(id: string, current: Article | null, change: Change | null) {
    super(
      current === null
        ? `The article "${id}" no longer exists; your change was not made.`
        : `The article "${id}" has changed since; your change was not made. Look at it again first.`,
    );
    this.current = current;
    this.change = change;
  }
}
