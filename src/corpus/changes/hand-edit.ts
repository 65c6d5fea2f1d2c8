import type { Article } from '../article.ts';
import type { Action, Change } from '../change.ts';
import type { Contents } from '../loaded/contents.ts';
import type { Proposal, Transaction } from '../store.ts';

/**
 * Finds the articles whose last edit by hand is not in the journal.
 *
 * @param contents - Up to date with the store.
 * @returns Their ids, also those of removed articles.
 */
export async function findUnrecorded(
  contents: Contents,
  transaction: Transaction,
): Promise<readonly string[]> {
  const ids = new Set([...contents.ids(), ...(await transaction.recordedIds())]);
  return [...ids].filter((id) => isUnrecorded(contents, transaction, id));
}

/**
 * Describes edits made by hand as changes for the journal.
 *
 * @param contents - Up to date with the store for these articles.
 * @param ids - Articles that may have been edited.
 * @param first - The action for an article that the journal has never seen.
 * @returns None for articles whose last edit is in the journal already.
 */
export async function proposeHandEdits(
  contents: Contents,
  transaction: Transaction,
  ids: readonly string[],
  first: Action,
): Promise<readonly Proposal[]> {
  const proposals: Proposal[] = [];
  for (const id of ids) {
    if (!isUnrecorded(contents, transaction, id)) continue;
    const last = await transaction.lastChange(id);
    proposals.push(proposeHandEdit(id, last, contents.find(id)?.article ?? null, first));
  }
  return proposals;
}

function isUnrecorded(contents: Contents, transaction: Transaction, id: string): boolean {
  const stored = contents.find(id);
  // A broken file counts as a change only once it can be read again.
  return !stored?.faults.length && !transaction.isRecorded(id, stored?.article ?? null);
}

/**
 * Describes an edit made by hand as a change for the journal.
 *
 * @param last - The article's last change; `null` if the journal has never seen it.
 * @param after - The article as it is now; `null` if its file is gone.
 * @param first - The action for an article that the journal has never seen.
 */
function proposeHandEdit(
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
