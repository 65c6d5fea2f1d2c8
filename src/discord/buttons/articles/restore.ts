import type { ButtonInteraction } from 'discord.js';
import type { Article } from '../../../corpus/article.ts';
import type { Change } from '../../../corpus/change.ts';
import { requireByKey } from '../../articles/removed.ts';
import { requireChange, restoreVersion } from '../../articles/restoring.ts';
import type { Button } from '../../command.ts';
import { acknowledge } from '../../dispatch/respond.ts';
import { refuse } from '../../languages/refuse.ts';
import type { Services } from '../../services.ts';
import { type ArticleStep, decodeArticle } from '../../state/article.ts';
import { outdatedButton } from '../outdated.ts';

/** *Restore*: brings back the version that a change made. */
export const restore: Button = {
  kind: 'restore',
  access: 'moderators',
  press: (interaction, services) =>
    bringBack(interaction, services, 'restore', ({ before, after }) => after ?? before),
};

/** *Undo*: brings back the version before a change. */
export const undo: Button = {
  kind: 'undo',
  access: 'moderators',
  press: (interaction, services) =>
    bringBack(interaction, services, 'undo', ({ before }) => before),
};

async function bringBack(
  interaction: ButtonInteraction,
  services: Services,
  step: ArticleStep,
  versionOf: (change: Change) => Article | null,
): Promise<void> {
  const state = decodeArticle(interaction.customId, step);
  if (state === null) throw outdatedButton();
  await acknowledge(interaction, 'private');
  const article = await requireByKey(services, state.key);
  const change = await requireChange(services, article.id, state.number);
  if (step === 'undo') await refuseLateUndo(services, change);
  await restoreVersion(interaction, article.id, versionOf(change), services);
}

/** @throws UserError if the article was changed since, because that change would be overwritten. */
async function refuseLateUndo({ corpus }: Services, change: Change): Promise<void> {
  const [latest] = await corpus.history(change.id);
  if (latest && latest.sequence !== change.sequence) {
    throw refuse('history.changed-since');
  }
}
