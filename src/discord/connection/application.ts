import {
  ApplicationIntegrationType,
  InteractionContextType,
  type REST,
  type RESTGetCurrentApplicationResult,
  Routes,
} from 'discord.js';
import type { AnyCommand } from '../command.ts';

type Definition = AnyCommand['definition'];

/** What Discord knows of the bot's application. */
export interface Application {
  readonly id: string;
  /** How it may be installed; `null` if Discord does not say. */
  readonly installedBy: readonly ApplicationIntegrationType[] | null;
}

/**
 * Fetches the application of the bot.
 *
 * @throws Discord's error if it refuses.
 */
export async function fetchApplication(rest: Pick<REST, 'get'>): Promise<Application> {
  const found = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
  const ways = Object.keys(found.integration_types_config ?? {}).map(Number);
  return { id: found.id, installedBy: ways.length > 0 ? ways : null };
}

/**
 * Restricts commands to the installations that the application allows, because Discord refuses all
 * commands if one names another. Leaves out commands that no installation could use.
 */
export function installable(
  definitions: readonly Definition[],
  { installedBy }: Application,
): readonly Definition[] {
  if (installedBy === null) return definitions;
  return definitions.flatMap((definition) => {
    const ways = definition.integration_types?.filter((way) => installedBy.includes(way));
    if (ways === undefined) return [definition];
    if (ways.length === 0) return [];
    const contexts = (definition.contexts ?? []).filter((context) => isReached(context, ways));
    return [{ ...definition, integration_types: ways, contexts }];
  });
}

/** Conversations of other people are reached only by people who have installed the bot for themselves. */
function isReached(
  context: InteractionContextType,
  ways: readonly ApplicationIntegrationType[],
): boolean {
  return (
    context !== InteractionContextType.PrivateChannel ||
    ways.includes(ApplicationIntegrationType.UserInstall)
  );
}
