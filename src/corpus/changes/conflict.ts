import { faultSentence } from '../../text/faults/user-fault.ts';
import { UserError } from '../../user-error.ts';
import { type Article, isSameArticle } from '../article.ts';
import type { Change } from '../change.ts';
import type { Transaction } from '../store.ts';
import type { WriteOptions } from './write-options.ts';

/** An article has changed since the person looked at it. Nothing was changed. */
export class ConflictError extends UserError {
  /** The article as it is now; `null` if it was removed. */
  readonly current: Article | null;
  /** Its last change, if known. */
  readonly change: Change | null;

  constructor(id: string, current: Article | null, change: Change | null) {
    const { message, told } = faultSentence(
      current === null ? 'fault.article-gone' : 'fault.article-changed',
      { id },
    );
    super(message, { told });
    this.current = current;
    this.change = change;
  }
}

/**
 * Refuses a change of an article that is not as the person saw it.
 *
 * @param current - The article as it is now; `null` if there is none.
 * @throws ConflictError if it is another than expected.
 */
export async function refuseConflict(
  id: string,
  current: Article | null,
  { expected }: WriteOptions,
  transaction: Transaction,
): Promise<void> {
  if (expected === undefined || isSame(current, expected)) return;
  throw new ConflictError(id, current, await transaction.lastChange(id));
}

function isSame(one: Article | null, other: Article | null): boolean {
  return one === null || other === null ? one === other : isSameArticle(one, other);
}
