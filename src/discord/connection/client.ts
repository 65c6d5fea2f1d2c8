import { Client, GatewayIntentBits, Options, Partials, type WebSocketOptions } from 'discord.js';
import type { Shards } from '../../shards.ts';
import { isTooLongToWait } from './registration-fault.ts';
import type { Connections } from './rest-pool.ts';
import { shardOptions } from './sharding.ts';

/** Messages cached per channel. Few are enough: Discord sends an answer along with a reply to it. */
const KEPT_MESSAGES = 20;

/** Options of {@link makeClient}. */
export interface ClientSetting {
  /** Address of Discord's API; `null` for Discord's own. */
  readonly api: string | null;
  readonly shards: Shards;
  /** How long a start waits for servers that Discord withholds, in milliseconds. */
  readonly forServers: number;
  readonly connections: Connections;
  readonly gateway: WebSocketOptions;
}

/** Makes Discord's client, which does not connect yet. It asks only for what the bot needs. */
export function makeClient({
  api,
  shards,
  forServers,
  connections,
  gateway,
}: ClientSetting): Client {
  return new Client({
    waitGuildTimeout: forServers,
    // None of them is privileged. On servers, the bot reads only messages that mention it.
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    // Discord does not announce the channels of direct messages, so they arrive as partials.
    partials: [Partials.Channel],
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: KEPT_MESSAGES,
    }),
    // No reply mentions anyone, even if a quote contains a mention.
    allowedMentions: { parse: [], repliedUser: false },
    ...shardOptions(shards),
    ws: gateway,
    rest: {
      ...(api ? { api } : {}),
      agent: connections,
      rejectOnRateLimit: isTooLongToWait,
    },
  });
}
