import { type Client, DiscordAPIError, Events, GatewayCloseCodes, HTTPError } from 'discord.js';
import type { Logger } from 'pino';
import { UserError } from '../../user-error.ts';
import { describeFailure } from '../dispatch/failure.ts';
import { type Application, fetchApplication } from './application.ts';

/**
 * How long to wait for the next shard, in milliseconds: long enough for a slow start of Discord, short
 * enough that operators see the reason before they give up. Discord accepts one shard every five seconds.
 */
const LONGEST_START = 60_000;

/** Messages for the operator, by the code with which Discord closes the gateway permanently. */
const CLOSED_FOR_GOOD: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]:
    'Discord does not accept DISCORD_TOKEN. Copy it again from the Bot page of https://discord.com/developers/applications.',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord does not allow the bot an intent it asks for. Look at the Bot page of https://discord.com/developers/applications.',
  [GatewayCloseCodes.ShardingRequired]:
    'The bot is on so many servers that Discord wants it split into shards: leave SHARD_IDS and SHARD_COUNT out, or raise SHARD_COUNT.',
  [GatewayCloseCodes.InvalidShard]:
    'Discord does not accept the shards that SHARD_IDS and SHARD_COUNT name.',
};

/**
 * Gives a client its token, and asks Discord for the application that it belongs to. Uses up no session
 * start.
 *
 * @throws UserError when the token is refused, or Discord cannot be reached.
 */
export async function signIn({ rest }: Pick<Client, 'rest'>, token: string): Promise<Application> {
  // Other characters cannot be sent in a header, and the error about them would repeat the token.
  if (!/^[\x21-\x7e]+$/.test(token)) throw closedForGood(GatewayCloseCodes.AuthenticationFailed);
  rest.setToken(token);
  try {
    return await fetchApplication(rest);
  } catch (error) {
    throw inWords(error);
  }
}

/**
 * Connects a client to Discord.
 *
 * @returns When the client is ready.
 * @throws UserError when the token or the intents are refused, or Discord cannot be reached.
 */
export async function connect(client: Client, token: string): Promise<void> {
  const waiting = new AbortController();
  try {
    await Promise.all([readiness(client, waiting.signal), client.login(token)]);
  } catch (error) {
    throw inWords(error);
  } finally {
    waiting.abort();
  }
}

/** Resolves when the client is ready, and rejects when it cannot become ready. */
function readiness(client: Client, waiting: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(unreachable('no answer')), LONGEST_START);
    const goOn = () => void late.refresh();
    const closed = ({ code }: { code: number }) => reject(closedForGood(code));
    client.once(Events.ClientReady, () => resolve());
    client.once(Events.ShardDisconnect, closed);
    client.on(Events.ShardReady, goOn);
    waiting.addEventListener('abort', () => {
      clearTimeout(late);
      client.off(Events.ShardReady, goOn);
      client.off(Events.ShardDisconnect, closed);
    });
  });
}

/** Logs what the client tells about itself. Its lost connections are logged by `ShardRecovery`. */
export function logConnection(client: Client, log: Logger): void {
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    log.fatal({ shard, code, reason: CLOSED_FOR_GOOD[code] }, 'gateway closed permanently'),
  );
  client.on(Events.Error, (error) => log.error({ error: describeFailure(error) }, 'client error'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'client warning'));
  client.rest.on('rateLimited', ({ method, route, timeToReset, global }) =>
    log.warn({ method, route, timeToReset, global }, 'rate limited by Discord'),
  );
}

function closedForGood(code: number): Error {
  const words = CLOSED_FOR_GOOD[code];
  return words ? new UserError(words) : new Error(`Discord closed the gateway with code ${code}`);
}

function inWords(error: unknown): unknown {
  if (error instanceof UserError) return error;
  if (!(error instanceof Error)) return error;
  const isRefused = error instanceof DiscordAPIError && error.status === 401;
  if (isRefused || ('code' in error && error.code === 'TokenInvalid')) {
    return closedForGood(GatewayCloseCodes.AuthenticationFailed);
  }
  return isOutOfReach(error) ? unreachable(error.message || error.name, error) : error;
}

function isOutOfReach(error: Error): boolean {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return error.status >= 500;
  const code = 'code' in error ? String(error.code) : '';
  return error.name === 'AbortError' || /^(?:E[A-Z_]+|UND_ERR_[A-Z_]+)$/.test(code);
}

function unreachable(why: string, cause?: Error): UserError {
  return new UserError(
    `Discord cannot be reached (${why}). Check the connection and https://discordstatus.com, then start again.`,
    cause && { cause },
  );
}
