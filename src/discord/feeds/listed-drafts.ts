import type { ListedDraft } from '../replies/feeds/drafts.ts';
import type { Services } from '../services.ts';

/** Finds the drafts of a list that have not been decided yet, each with the reports that are like it. */
export async function listedDrafts(
  ids: readonly string[],
  { drafts, likenesses }: Pick<Services, 'drafts' | 'likenesses'>,
): Promise<readonly ListedDraft[]> {
  const listed: ListedDraft[] = [];
  for (const id of ids) {
    const kept = await drafts.find(id);
    if (kept === null) continue;
    const { draft, purpose } = kept;
    const except = purpose.kind === 'edit' ? purpose.base.id : undefined;
    listed.push({ kept, likenesses: await likenesses.of(draft, except) });
  }
  return listed;
}
