import { UserError } from '../../user-error.ts';
import type { Article } from '../article.ts';
import type { Change } from '../change.ts';

/** An article is not what it was when the person looked at it; nothing has been changed. */
export class ConflictError extends UserError {
  /** The article as it is now; `null` if there is none. */
  readonly current: Article | null;
  /** What changed it last, where that is known. */
  readonly change: Change | null;

  /**
   * @param id - Which article.
   * @param current - What it is now.
   * @param change - Its last change.
   */
  constructor(id: string, current: Article | null, change: Change | null) {
    super(
      current === null
        ? `The article "${id}" has been removed meanwhile; nothing was changed.`
        : `The article "${id}" has been changed meanwhile; nothing was changed. Look at it again first.`,
    );
    this.current = current;
    this.change = change;
  }
}
