import type { Article } from '../article.ts';
import type { Action, Change } from '../change.ts';
import type { Proposal } from '../store.ts';

/**
 * The change that somebody has made by editing a file.
 *
 * @param id - Which article.
 * @param last - Its last change in the journal; `null` if the journal has never seen it.
 * @param after - What it is now; `null` if the file is gone.
 * @param first - What it is called when the journal has never seen it.
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
