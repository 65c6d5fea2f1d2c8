import { randomBytes } from 'node:crypto';
import type { Locale } from 'discord-api-types/v10';
import { type Clock, systemClock } from './clock.ts';
import { Gateway } from './gateway/gateway.ts';
import { messageEvent } from './gateway/message-events.ts';
import { RestServer } from './rest/server.ts';
import { applicationRoutes, SESSIONS_A_DAY } from './routes/application.ts';
import { channelRoutes } from './routes/channels.ts';
import { commandRoutes } from './routes/commands.ts';
import { interactionRoutes } from './routes/interactions.ts';
import { messageRoutes } from './routes/messages.ts';
import { webhookRoutes } from './routes/webhooks.ts';
import { Attachments } from './state/attachments.ts';
import { Changes } from './state/changes.ts';
import { Commands } from './state/commands.ts';
import { Interactions } from './state/interactions.ts';
import { Messages } from './state/messages.ts';
import { Nonces } from './state/nonces.ts';
import { OldEdits } from './state/old-edits.ts';
import { Snowflakes } from './state/snowflakes.ts';
import type { Limits, State } from './state/state.ts';
import { Typing } from './state/typing.ts';
import { World } from './state/world/world.ts';

/** Options of a local Discord. All times are in milliseconds. */
export interface LocalDiscordOptions extends Partial<Limits> {
  /** A free port when left out. */
  readonly port?: number;
  readonly clock?: Clock;
  /** 41,250 when left out, as at Discord. */
  readonly heartbeatIntervalMs?: number;
  /** Number of servers that everyone joins; 1 when left out. */
  readonly guilds?: number;
  /** The language that the managers of the server prefer; `en-US` when left out. */
  readonly guildLocale?: Locale;
  /** Names of the server's text channels; people type in the first. */
  readonly channels?: readonly string[];
}

const USUAL_LIMITS: Limits = {
  acknowledgeWithinMs: 3000,
  tokenLifeMs: 15 * 60 * 1000,
  attachmentBytes: 10 * 1024 * 1024,
  shards: 1,
  identifyConcurrency: 1,
  sessionStarts: SESSIONS_A_DAY,
  sessionResetMs: 86_400_000,
  installations: [0, 1],
  privilegedIntents: 0,
  interactionsEndpoint: null,
  rateLimits: true,
  patienceMs: 5000,
};

/** Creates all parts and connects them. Nothing listens yet. */
export function assemble(options: LocalDiscordOptions) {
  const {
    clock = systemClock,
    heartbeatIntervalMs = 41_250,
    channels,
    guilds,
    guildLocale,
    port: _,
    ...limits
  } = options;
  const ids = new Snowflakes(clock);
  const changes = new Changes();
  const world = new World(ids, clock, channels ?? ['general', 'sources'], guilds);
  if (guildLocale) world.main.locale = guildLocale;
  const token = tokenFor(world.bot.id);
  // Addresses hold the port, which is known only once the server listens.
  const origin = () => server.origin;
  const gatewayUrl = () => server.origin.replace(/^http/, 'ws');
  const known = { ...USUAL_LIMITS, ...limits };
  const gateway = new Gateway({
    token,
    world,
    changes,
    heartbeatIntervalMs,
    url: gatewayUrl,
    identifyConcurrency: known.identifyConcurrency,
    privilegedIntents: known.privilegedIntents,
  });
  const state: State = {
    clock,
    ids,
    changes,
    world,
    gateway,
    limits: known,
    attachments: new Attachments(ids, origin),
    messages: new Messages(changes, (event, message) => {
      gateway.publish(messageEvent(world, event, message));
    }),
    commands: new Commands(ids, world.bot.id, changes),
    interactions: new Interactions(ids, clock, changes),
    nonces: new Nonces(clock),
    oldEdits: new OldEdits(clock),
    typing: new Typing(clock, changes),
  };
  const server: RestServer = new RestServer({
    state,
    token,
    routes: [
      ...applicationRoutes(state, gatewayUrl),
      ...commandRoutes(state),
      ...interactionRoutes(state),
      ...webhookRoutes(state),
      ...channelRoutes(state),
      ...messageRoutes(state),
    ],
  });
  return { state, server, token };
}

/** Shaped like a bot token: the id, a time and a signature. */
function tokenFor(id: string): string {
  const parts = [Buffer.from(id), randomBytes(4), randomBytes(28)];
  return parts.map((part) => part.toString('base64url')).join('.');
}
