import { type REST, type RESTGetAPICurrentUserGuildsResult, Routes } from 'discord.js';
import { type Finding, fault, ok, warning } from '../../health/finding.ts';
import { ANSWERING, ANSWERING_IN_THREADS, missingNames } from '../dispatch/permission-names.ts';
import type { DiscordSettings } from './settings.ts';

export type JoinedServer = RESTGetAPICurrentUserGuildsResult[number];

/** Servers in one answer of Discord. */
const PAGE = 200;

/** Maximum number of servers that are named. */
const MOST_NAMED = 10;

/** Fetches the servers that the bot is on, with its permissions. */
export async function fetchServers(rest: Pick<REST, 'get'>): Promise<readonly JoinedServer[]> {
  const servers: JoinedServer[] = [];
  for (;;) {
    const query = new URLSearchParams({ limit: String(PAGE) });
    const last = servers.at(-1);
    if (last) query.set('after', last.id);
    const page = (await rest.get(Routes.userGuilds(), { query })) as JoinedServer[];
    servers.push(...page);
    if (page.length < PAGE) return servers;
  }
}

/** Examines what the bot may do on each server. Channels can permit less. */
export function examineServers(
  servers: readonly JoinedServer[],
  { guildId }: Pick<DiscordSettings, 'guildId'>,
): readonly Finding[] {
  const isMissing = guildId !== null && !servers.some(({ id }) => id === guildId);
  const lacking = servers.flatMap((server) => {
    const names = missingNames(BigInt(server.permissions), ANSWERING | ANSWERING_IN_THREADS);
    return names.length > 0 ? [lack(server, names)] : [];
  });
  const more = lacking.length - MOST_NAMED;
  return [
    aboutCount(servers.length, lacking.length),
    ...(isMissing ? [fault('servers', NOT_THERE)] : []),
    ...lacking.slice(0, MOST_NAMED),
    ...(more > 0 ? [warning('servers', `${more} more servers lack permissions.`)] : []),
  ];
}

const NOT_THERE =
  'The bot is not on the server that GUILD_ID names. Invite it with the scopes bot and applications.commands, or correct GUILD_ID.';

function aboutCount(count: number, lacking: number): Finding {
  if (count === 0)
    return warning('servers', 'The bot is on no server. The README says how to invite it.');
  const where = count === 1 ? '1 server' : `${count} servers`;
  return ok(
    'servers',
    `The bot is on ${where}; ${lacking === 0 ? 'all' : count - lacking} permit what it needs.`,
  );
}

function lack({ name, id }: JoinedServer, names: readonly string[]): Finding {
  const sentence = `${name} (${id}) does not permit ${names.join(', ')}. Give these to the role of the bot under Server Settings → Roles; without them, it cannot answer messages.`;
  return warning('servers', sentence);
}
