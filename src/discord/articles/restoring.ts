import type { RepliableInteraction } from 'discord.js';
import type { Article } from '../../corpus/article.ts';
import type { Change } from '../../corpus/change.ts';
import { UserError } from '../../user-error.ts';
import { actorOf } from '../actor.ts';
import type { Services } from '../services.ts';
import { announce } from './announce.ts';

/**
 * Makes an earlier version of an article the present one, and says so.
 *
 * @param version - What it is to be; `null` removes it.
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
 * A change of an article's history.
 *
 * @throws UserError if there is none of this number.
 */
export async function requireChange(
  { corpus }: Services,
  id: string,
  sequence: number,
): Promise<Change> {
  const history = await corpus.history(id);
  const change = history.find((each) => each.sequence === sequence);
  if (!change) throw new UserError('This version is no longer in the journal.');
  return change;
}
