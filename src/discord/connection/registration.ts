import {
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandType,
  type REST,
  type RESTGetAPIApplicationCommandsResult,
  Routes,
} from 'discord.js';
import type { AnyCommand } from '../command.ts';
import { translatedDefinition } from '../languages/translated-definition.ts';
import type { Services } from '../services.ts';

type Definition = AnyCommand['definition'];
type Registered = RESTGetAPIApplicationCommandsResult[number];

/** Where commands are offered: on one server, or wherever the bot is if `guildId` is `null`. */
export interface Registration {
  readonly applicationId: string;
  readonly guildId: string | null;
}

/**
 * Registers commands with Discord if they differ from those registered. Each registration counts against
 * a daily limit, and reloads members' menus.
 *
 * @returns Whether anything was registered.
 */
export async function register(
  rest: Pick<REST, 'get' | 'put'>,
  registration: Registration,
  definitions: readonly Definition[],
): Promise<boolean> {
  const { guildId } = registration;
  const route = routeOf(registration);
  const wanted = definitions.map((definition) => placed(definition, guildId));
  const registered = await registeredAt(rest, route);
  const before = registered.filter((command) => !isEntryPoint(command));
  if (canonical(before, guildId) === canonical(wanted, guildId)) return false;
  await rest.put(route, { body: [...wanted, ...entryPointsOf(registered)] });
  return true;
}

/** The address of the commands of a registration. */
export function routeOf({ applicationId, guildId }: Registration): `/${string}` {
  return guildId === null
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

/** Maximum number of servers that are checked for commands registered earlier. */
const MOST_SERVERS = 25;

/**
 * Withdraws commands that were registered elsewhere before `GUILD_ID` was set or removed. Otherwise
 * members would see every command twice.
 *
 * @param servers - The servers the bot is on.
 * @returns In how many places commands were withdrawn.
 */
export async function withdrawElsewhere(
  rest: Pick<REST, 'get' | 'put'>,
  { applicationId, guildId }: Registration,
  servers: readonly string[],
): Promise<number> {
  const routes =
    guildId === null
      ? servers
          .slice(0, MOST_SERVERS)
          .map((server) => Routes.applicationGuildCommands(applicationId, server))
      : [Routes.applicationCommands(applicationId)];
  let withdrawn = 0;
  for (const route of routes) {
    const registered = await registeredAt(rest, route);
    if (registered.every(isEntryPoint)) continue;
    await rest.put(route, { body: entryPointsOf(registered) });
    withdrawn += 1;
  }
  return withdrawn;
}

/** Fetches the commands that Discord has at an address. */
export async function registeredAt(
  rest: Pick<REST, 'get'>,
  route: `/${string}`,
): Promise<RESTGetAPIApplicationCommandsResult> {
  // Without translations, an entry point command that is sent back would lose its own.
  const query = new URLSearchParams({ with_localizations: 'true' });
  return (await rest.get(route, { query })) as RESTGetAPIApplicationCommandsResult;
}

/** Discord adds this command to applications with an activity, and refuses to lose it. */
function isEntryPoint({ type }: Registered): boolean {
  return type === ApplicationCommandType.PrimaryEntryPoint;
}

/** The entry point commands among others, without the fields that Discord adds and does not take back. */
function entryPointsOf(registered: readonly Registered[]): object[] {
  return registered
    .filter(isEntryPoint)
    .map(({ application_id: _application, guild_id: _guild, version: _version, ...command }) => {
      const { nsfw: _nsfw, ...rest } = command;
      return rest;
    });
}

/**
 * The definitions to register. `/suggest` is always among them, because each server switches suggestions
 * on or off itself.
 */
export function definitionsOf(
  commands: readonly AnyCommand[],
  services: Pick<Services, 'moderatorRoles'>,
): Definition[] {
  return commands.map((command) =>
    translatedDefinition(definitionOf(command, services.moderatorRoles)),
  );
}

/**
 * The definition to register for a command. Discord shows a command for moderators only to members with
 * Manage Messages. If moderator roles are set, it must not hide the command from their members.
 */
function definitionOf(
  { definition, access }: AnyCommand,
  moderatorRoles: readonly string[],
): Definition {
  return access === 'moderators' && moderatorRoles.length > 0
    ? { ...definition, default_member_permissions: null }
    : definition;
}

/** Contexts and integration types are only for commands offered everywhere, not for those of one server. */
function placed(definition: Definition, guildId: string | null): Definition {
  if (guildId === null) return definition;
  const { contexts: _contexts, integration_types: _types, ...rest } = definition;
  return rest;
}

/**
 * Writes commands for comparison: in a fixed order, without what Discord adds and without default values.
 */
function canonical(commands: readonly (Definition | Registered)[], guildId: string | null): string {
  const forms = commands.map((command) => ({
    type: command.type ?? ApplicationCommandType.ChatInput,
    name: command.name,
    names: present(command.name_localizations),
    description: 'description' in command ? command.description : '',
    descriptions:
      'description_localizations' in command ? present(command.description_localizations) : {},
    options: ('options' in command ? (command.options ?? []) : []).map(canonicalOption),
    permissions: command.default_member_permissions ?? null,
    nsfw: command.nsfw ?? false,
    contexts: guildId === null ? [...(command.contexts ?? [])].sort() : null,
    integration: guildId === null ? [...(command.integration_types ?? [])].sort() : null,
  }));
  return JSON.stringify(forms.sort((a, b) => (a.name < b.name ? -1 : 1)).map(sortedKeys));
}

function canonicalOption(option: APIApplicationCommandOption): object {
  const stated = Object.entries(option).filter(
    ([, value]) => value !== null && value !== undefined && value !== false && !isEmpty(value),
  );
  const nested = 'options' in option ? (option.options ?? []).map(canonicalOption) : [];
  const choices = 'choices' in option ? (option.choices ?? []).map(canonicalChoice) : [];
  return { ...Object.fromEntries(stated), options: nested, choices };
}

function canonicalChoice({ name, value, name_localizations }: APIApplicationCommandOptionChoice) {
  return { name, value, names: present(name_localizations) };
}

function present(localizations: object | null | undefined): object {
  return localizations ?? {};
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** Sorts keys, because Discord returns the same fields in another order. */
function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortedKeys(inner)]));
}
