import type { RepliableInteraction } from 'discord.js';
import type { ConflictError } from '../../corpus/changes/conflict.ts';
import type { KeptDraft } from '../../intake/drafts/drafts.ts';
import { followPrivately, respond } from '../dispatch/respond.ts';
import { textsForReply } from '../languages/readers.ts';
import { conflictReply } from '../replies/articles/change.ts';
import type { Services } from '../services.ts';
import { rebaseDraft, viewOf } from './drafting.ts';

/**
 * Tells a person how others changed an article while they were editing it, and shows their edit as a
 * draft on top of the current version. Nothing is overwritten.
 */
export async function showConflict(
  interaction: RepliableInteraction,
  kept: KeptDraft,
  { current, change }: ConflictError,
  services: Services,
): Promise<void> {
  const { purpose } = kept;
  const base = purpose.kind === 'edit' ? purpose.base : null;
  const rebased = await rebaseDraft(kept, current, services);
  await respond(interaction, await viewOf(rebased, services, textsForReply(interaction)));
  await followPrivately(interaction, conflictReply(base, current, change, services.texts));
}
