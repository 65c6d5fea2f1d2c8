import type { RepliableInteraction } from 'discord.js';
import type { Article } from '../../corpus/article.ts';
import type { Change } from '../../corpus/change.ts';
import { actorOf } from '../actor.ts';
import { refuse } from '../languages/refuse.ts';
import type { Services } from '../services.ts';
import { announce } from './announce.ts';

/**
 * Restores an earlier version of an article, and announces the change.
 *
 * @param version - The version to restore; `null` removes the article.
 */
export async function restoreVersion(
  interaction: RepliableInteraction,
  id: string,
  version: Article | null,
  services: Services,
): Promise<void> {
  const { corpus } = services;
  const current = corpus.get(id) ?? null;
  const by = actorOf(interaction.user);
  const options = { expected: current, request: interaction.id };
  const change =
    version === null
      ? await corpus.remove(id, by, options)
      : await corpus.put(version, by, { ...options, action: 'restore' });
  await announce(interaction, change, services);
}

/**
 * Finds a change in an article's history.
 *
 * @throws UserError if there is none with this number.
 */
export async function requireChange(
  { corpus }: Services,
  id: string,
  sequence: number,
): Promise<Change> {
  const history = await corpus.history(id);
  const change = history.find((each) => each.sequence === sequence);
  if (!change) throw refuse('history.version-gone');
  return change;
}
