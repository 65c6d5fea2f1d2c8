import {
  type APIOverwrite,
  RESTJSONErrorCodes as Codes,
  PermissionFlagsBits as Permission,
  type REST,
  type RESTGetAPIChannelResult,
  type RESTGetAPIGuildMemberResult,
  Routes,
} from 'discord.js';
import { type Finding, ok, warning } from '../../health/finding.ts';
import { hasCode } from '../dispatch/failure.ts';
import { missingNames, WRITING } from '../dispatch/permission-names.ts';
import type { JoinedServer } from './servers.ts';
import type { DiscordSettings } from './settings.ts';

const SUBJECT = 'log channel';

/**
 * Examines whether the bot may write in the log channel that the operator has set.
 *
 * @param botId - The bot's user; for a bot it has the id of its application.
 */
export async function examineLogChannel(
  rest: Pick<REST, 'get'>,
  botId: string,
  servers: readonly JoinedServer[],
  { logChannelId }: Pick<DiscordSettings, 'logChannelId'>,
): Promise<readonly Finding[]> {
  if (logChannelId === null) return [];
  try {
    const channel = (await rest.get(Routes.channel(logChannelId))) as RESTGetAPIChannelResult;
    const server = servers.find(({ id }) => 'guild_id' in channel && id === channel.guild_id);
    if (!server) return [warning(SUBJECT, 'LOG_CHANNEL_ID names no channel of a server.')];
    const member = (await rest.get(
      Routes.guildMember(server.id, botId),
    )) as RESTGetAPIGuildMemberResult;
    const overwrites = 'permission_overwrites' in channel ? channel.permission_overwrites : [];
    const held = permissionsIn(server, overwrites ?? [], [...member.roles], botId);
    const names = missingNames(held, WRITING);
    return names.length === 0
      ? [ok(SUBJECT, 'The bot may write there.')]
      : [
          warning(
            SUBJECT,
            `The bot lacks ${names.join(', ')} there. Permit it in the settings of the channel.`,
          ),
        ];
  } catch (error) {
    const sentence = refusalOf(error);
    if (sentence === null) throw error;
    return [warning(SUBJECT, sentence)];
  }
}

function refusalOf(error: unknown): string | null {
  if (hasCode(error, Codes.UnknownChannel)) {
    return 'The channel that LOG_CHANNEL_ID names does not exist. Correct it.';
  }
  if (hasCode(error, Codes.MissingAccess)) {
    return 'The bot cannot see the channel that LOG_CHANNEL_ID names. Permit View Channel and Send Messages there, or correct it.';
  }
  return null;
}

/** @see https://docs.discord.com/developers/topics/permissions#permission-overwrites */
function permissionsIn(
  server: JoinedServer,
  overwrites: readonly APIOverwrite[],
  roles: readonly string[],
  botId: string,
): bigint {
  const base = BigInt(server.permissions);
  if (base & Permission.Administrator) return base;
  return [[server.id], roles, [botId]].reduce((held, ids) => {
    const found = overwrites.filter(({ id }) => ids.includes(id));
    const sum = (kind: 'allow' | 'deny') =>
      found.reduce((bits, overwrite) => bits | BigInt(overwrite[kind]), 0n);
    return (held & ~sum('deny')) | sum('allow');
  }, base);
}
