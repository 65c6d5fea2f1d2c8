import type { DraftStore } from './draft-store.ts';
import { readKeptDraft } from './kept-draft.ts';

/**
 * Copies drafts into another store. It can be repeated.
 *
 * @param from - What is copied; what cannot be read is left out.
 * @param to - Drafts of the same id are replaced.
 * @returns How many were copied.
 * @throws UserError if something cannot be read or written.
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
