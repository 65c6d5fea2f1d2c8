import type { ModalSubmitInteraction } from 'discord.js';
import { ConflictError } from '../../corpus/changes/conflict.ts';
import type { Draft } from '../../intake/draft.ts';
import type { KeptDraft } from '../../intake/drafts/drafts.ts';
import { announce } from '../articles/announce.ts';
import { changeDraft, publishDraft, viewOf } from '../articles/drafting.ts';
import { showConflict } from '../articles/show-conflict.ts';
import { acknowledge } from '../dispatch/respond.ts';
import type { Services } from '../services.ts';
import { showRevised } from './show-revised.ts';

/** An edit of an article, as its form states it. */
export interface Edit {
  /** The draft from when the form was opened. */
  readonly kept: KeptDraft;
  /** The draft with the edit. */
  readonly revised: Draft;
  /** Messages about invalid fields. */
  readonly problems: readonly string[];
}

/** Saves an edit of an article. If it cannot be saved, shows it as a draft, so that nothing typed is lost. */
export async function saveEdit(
  interaction: ModalSubmitInteraction,
  { kept, revised, problems }: Edit,
  services: Services,
): Promise<void> {
  const changed = await changeDraft(kept, revised, services);
  if (problems.length > 0) {
    await showRevised(interaction, (texts) => viewOf(changed, services, texts), problems);
    return;
  }
  await acknowledge(interaction, 'private');
  try {
    const { change } = await publishDraft(interaction, changed, services);
    await announce(interaction, change, services);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    await showConflict(interaction, changed, error, services);
  }
}
