import {
  ApplicationFlags,
  ApplicationIntegrationType,
  type REST,
  type RESTGetAPIApplicationCommandsResult,
  type RESTGetAPIGatewayBotResult,
  type RESTGetCurrentApplicationResult,
  Routes,
} from 'discord.js';
import { type Finding, fault, ok, warning } from '../../health/finding.ts';
import { HOUR } from '../../text/milliseconds.ts';
import type { DiscordSettings } from './settings.ts';

const PORTAL = 'https://discord.com/developers/applications';

/** Privileged intents, with their names in the Developer Portal. */
const PRIVILEGED = [
  [ApplicationFlags.GatewayPresence | ApplicationFlags.GatewayPresenceLimited, 'Presence Intent'],
  [
    ApplicationFlags.GatewayGuildMembers | ApplicationFlags.GatewayGuildMembersLimited,
    'Server Members Intent',
  ],
  [
    ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited,
    'Message Content Intent',
  ],
] as const;

/** Examines the settings of the application, its commands and its sessions. */
export async function examineApplication(
  rest: Pick<REST, 'get'>,
  settings: Pick<DiscordSettings, 'guildId' | 'shards' | 'commands'>,
): Promise<readonly Finding[]> {
  const application = (await rest.get(
    Routes.currentApplication(),
  )) as RESTGetCurrentApplicationResult;
  return [
    ok('token', `Discord accepts it. It belongs to the application ${application.name}.`),
    ...aboutEndpoint(application),
    aboutInstallations(application),
    ...aboutIntents(application),
    ...(await aboutCommands(rest, application.id, settings)),
    ...(await aboutSessions(rest, settings)),
  ];
}

function aboutEndpoint(application: RESTGetCurrentApplicationResult): readonly Finding[] {
  if (!application.interactions_endpoint_url) return [];
  const where = `“Interactions Endpoint URL” on the page General Information of ${PORTAL}`;
  const sentence = `Discord sends commands and buttons to a web address, so the bot gets none. Empty ${where}.`;
  return [fault('application', sentence)];
}

function aboutInstallations({
  integration_types_config: ways = {},
}: RESTGetCurrentApplicationResult): Finding {
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  if (!(GuildInstall in ways)) {
    const mend = `Allow “Guild Install” on the page Installation of ${PORTAL}, and restart the bot.`;
    return fault('application', `It cannot be installed on servers. ${mend}`);
  }
  const who = UserInstall in ways ? 'Servers and people' : 'Servers';
  return ok('application', `${who} can install it.`);
}

function aboutIntents({ flags }: RESTGetCurrentApplicationResult): readonly Finding[] {
  const held = PRIVILEGED.filter(([bits]) => (Number(flags ?? 0) & bits) !== 0).map(
    ([, name]) => name,
  );
  if (held.length === 0) return [];
  const sentence = `It has more rights than the bot needs. Switch off ${held.join(' and ')} on the page Bot of ${PORTAL}.`;
  return [warning('application', sentence)];
}

async function aboutCommands(
  rest: Pick<REST, 'get'>,
  id: string,
  { guildId, commands }: Pick<DiscordSettings, 'guildId' | 'commands'>,
): Promise<readonly Finding[]> {
  // A server that does not have the bot is reported elsewhere.
  const route =
    guildId === null
      ? Routes.applicationCommands(id)
      : Routes.applicationGuildCommands(id, guildId);
  const registered = (await rest
    .get(route)
    .catch(() => null)) as RESTGetAPIApplicationCommandsResult | null;
  if (registered === null) return [];
  const missing = commands.filter((name) => !registered.some((each) => each.name === name));
  if (missing.length === 0) return [ok('commands', 'All are registered.')];
  const named = missing.map((name) => `/${name}`).join(', ');
  return [warning('commands', `Not registered: ${named}. The bot registers them when it starts.`)];
}

async function aboutSessions(
  rest: Pick<REST, 'get'>,
  { shards }: Pick<DiscordSettings, 'shards'>,
): Promise<readonly Finding[]> {
  const found = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
  const { remaining, total, reset_after: resetAfter } = found.session_start_limit;
  const needed = shards === 'auto' ? found.shards : shards.ids.length;
  const left = `${remaining} of ${total} sessions are left today.`;
  if (remaining >= needed) return [ok('sessions', left)];
  const hours = Math.ceil(resetAfter / HOUR);
  const sentence = `${left} A start needs ${needed}, so the bot waits up to ${hours} h. Find out why it was started so often.`;
  return [warning('sessions', sentence)];
}
