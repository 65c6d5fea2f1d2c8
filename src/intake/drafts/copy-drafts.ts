import type { DraftStore } from './draft-store.ts';
import { readKeptDraft } from './kept-draft.ts';

/**
 * Copies drafts into another store. Safe to repeat.
 *
 * @param from - Drafts that cannot be read are left out.
 * @param to - Drafts with the same id are replaced.
 * @returns The number of copied drafts.
 * @throws UserError if a store cannot be read or written.
 */
export async function copyDrafts(from: DraftStore, to: DraftStore): Promise<number> {
  let copied = 0;
  for (const id of await from.list()) {
    const text = await from.read(id);
    if (text === null || readKeptDraft(text) === null) continue;
    await to.write(id, text);
    copied += 1;
  }
  return copied;
}
