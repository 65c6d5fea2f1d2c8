import type { Article } from '../article.ts';
import type { Action, Change } from '../change.ts';
import type { Proposal } from '../store.ts';

/**
 * Describes an edit made by hand as a change for the journal.
 *
 * @param last - The article's last change; `null` if the journal has never seen it.
 * @param after - The article as it is now; `null` if its file is gone.
 * @param first - The action for an article that the journal has never seen.
 */
export function proposeHandEdit(
  id: string,
  last: Change | null,
  after: Article | null,
  first: Action,
): Proposal {
  const before = last?.after ?? null;
  return { id, by: { kind: 'hand' }, action: nameEdit(), before, after, request: null };

  function nameEdit(): Action {
    if (after === null) return 'remove';
    if (before !== null) return 'edit';
    return last === null ? first : 'add';
  }
}
