import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
// Not the global timers: a test may stop the clock.
import { clearTimeout, setTimeout } from 'node:timers';
import {
  ApplicationFlags,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  GatewayOpcodes,
} from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Changes } from '../state/changes.ts';
import { guildSnapshot } from '../state/world/guild-snapshot.ts';
import type { World } from '../state/world/world.ts';
import { type Breakdown, Entrance, type Host } from './entrance.ts';
import { IdentifyLimit } from './identify-limit.ts';
import { type ClientPayload, readPayload } from './payload.ts';
import { type Identity, Session } from './session.ts';

/** An event for the bots. */
export interface GatewayEvent {
  readonly name: GatewayDispatchEvents;
  /** Events of a server are for its shard, all others for the first shard. */
  readonly guildId: string | undefined;
  /** The data for a bot with these intents; undefined sends it nothing. */
  readonly dataFor: (intents: number) => unknown;
}

export interface GatewayOptions {
  readonly token: string;
  readonly world: World;
  readonly changes: Changes;
  readonly heartbeatIntervalMs: number;
  /** How many shards may identify within five seconds. */
  readonly identifyConcurrency: number;
  /** The privileged intents that the application may use. */
  readonly privilegedIntents: number;
  /** Where the gateway is reached, such as `ws://127.0.0.1:4000`. */
  readonly url: () => string;
}

/** Largest frame in bytes. Discord itself takes 4,096 and closes the connection on more. */
const LARGEST_FRAME = 65_536;

/** Path of the address at which sessions are resumed. Discord uses another host for it. */
const RESUME_PATH = '/resume';

/** After this many intervals without a heartbeat, the connection is closed. */
const MISSED_HEARTBEATS = 2;

/** Intents that an application needs permission for. */
const PRIVILEGED =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;

/** Discord's gateway, which sends events. Plain JSON only: no compression, no other encoding. */
export class Gateway {
  readonly #options: GatewayOptions;
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: LARGEST_FRAME });
  readonly #sessions = new Map<string, Session>();
  readonly #entrance = new Entrance();
  readonly #identifies: IdentifyLimit;
  #identifyCount = 0;

  constructor(options: GatewayOptions) {
    this.#options = options;
    this.#identifies = new IdentifyLimit(options.identifyConcurrency);
  }

  /** How many bots are connected now, with a session. */
  get connections(): number {
    return this.#attached().length;
  }

  /** How often a bot has begun a new session. */
  get identifyCount(): number {
    return this.#identifyCount;
  }

  /** Takes over a connection that asks for a WebSocket. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const isResuming = request.url?.startsWith(RESUME_PATH) ?? false;
    if (this.#entrance.turnsAway(isResuming ? 'resume' : 'main', socket)) return;
    this.#server.handleUpgrade(request, socket, head, (connection) => this.#welcome(connection));
  }

  /** @returns How many sessions get the event, including those that have yet to resume. */
  publish(event: GatewayEvent): number {
    let told = 0;
    for (const session of this.#sessions.values()) {
      if (!looksAfter(session.identity.shard, event.guildId)) continue;
      const data = event.dataFor(session.identity.intents);
      if (data === undefined) continue;
      session.dispatch(event.name, data);
      told += 1;
    }
    return told;
  }

  /** Cuts every connection. The sessions can be resumed unless `forget` is set. */
  drop(forget: boolean): void {
    for (const session of this.#attached()) {
      const { socket } = session;
      session.detach();
      if (forget) this.#sessions.delete(session.id);
      socket?.close(GatewayCloseCodes.UnknownError, 'Dropped');
    }
  }

  /** Closes every connection permanently, as after a reset of the token. */
  closeForGood(): void {
    for (const session of this.#attached()) {
      const { socket } = session;
      session.detach();
      this.#sessions.delete(session.id);
      socket?.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
    }
  }

  /** Makes a host fail every connection from now on; `null` makes it work again. */
  breakHost(host: Host, how: Breakdown | null): void {
    this.#entrance.break(host, how);
  }

  /** Asks every bot to connect again and to resume. */
  requestReconnect(): void {
    for (const { socket } of this.#attached()) sendTo(socket, GatewayOpcodes.Reconnect, null);
  }

  /** Ends every session. None of them can be resumed. */
  invalidate(): void {
    for (const session of this.#attached()) {
      this.#sessions.delete(session.id);
      sendTo(session.socket, GatewayOpcodes.InvalidSession, false);
    }
  }

  close(): void {
    this.#sessions.clear();
    for (const connection of this.#server.clients) connection.terminate();
    this.#server.close();
    this.#entrance.close();
  }

  #attached(): Session[] {
    return [...this.#sessions.values()].filter(({ socket }) => socket !== undefined);
  }

  #welcome(connection: WebSocket): void {
    sendTo(connection, GatewayOpcodes.Hello, {
      heartbeat_interval: this.#options.heartbeatIntervalMs,
    });
    let session: Session | undefined;
    const patience = setTimeout(
      () => connection.close(GatewayCloseCodes.SessionTimedOut, 'Session timed out.'),
      MISSED_HEARTBEATS * this.#options.heartbeatIntervalMs,
    );
    connection.on('close', () => clearTimeout(patience));
    connection.on('message', (data) => {
      const payload = readPayload(String(data));
      if (payload.kind === 'heartbeat') {
        patience.refresh();
        return sendTo(connection, GatewayOpcodes.HeartbeatAck);
      }
      if (payload.kind === 'unreadable') {
        return connection.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
      }
      if (payload.kind === 'other') {
        if (!session) connection.close(GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
        return undefined;
      }
      if (session) {
        return connection.close(GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
      }
      session = this.#authenticate(connection, payload);
      return undefined;
    });
    connection.on('close', (code) => {
      if (session) this.#left(session, connection, code);
    });
    connection.on('error', () => connection.terminate());
  }

  #authenticate(
    connection: WebSocket,
    payload: Extract<ClientPayload, { kind: 'identify' | 'resume' }>,
  ): Session | undefined {
    if (payload.token.replace(/^Bot /, '') !== this.#options.token) {
      connection.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
      return undefined;
    }
    if (payload.kind === 'identify') return this.#identify(connection, payload.identity);
    const session = this.#sessions.get(payload.sessionId);
    if (!session) {
      sendTo(connection, GatewayOpcodes.InvalidSession, false);
      return undefined;
    }
    session.resume(connection, payload.sequence);
    this.#options.changes.notify();
    return session;
  }

  #identify(connection: WebSocket, identity: Identity): Session | undefined {
    const { world, url, privilegedIntents } = this.#options;
    if (identity.shard[0] >= identity.shard[1]) {
      connection.close(GatewayCloseCodes.InvalidShard, 'Invalid shard.');
      return undefined;
    }
    if (identity.intents & PRIVILEGED & ~privilegedIntents) {
      connection.close(GatewayCloseCodes.DisallowedIntents, 'Disallowed intent(s).');
      return undefined;
    }
    if (!this.#identifies.take(identity.shard[0])) {
      sendTo(connection, GatewayOpcodes.InvalidSession, false);
      return undefined;
    }
    const session = new Session(randomUUID().replaceAll('-', ''), identity, connection);
    this.#sessions.set(session.id, session);
    this.#identifyCount += 1;
    const mine = world.guilds.filter(({ id }) => looksAfter(identity.shard, id));
    session.dispatch(GatewayDispatchEvents.Ready, {
      v: 10,
      user: world.bot,
      guilds: mine.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: `${url()}${RESUME_PATH}`,
      shard: identity.shard,
      application: { id: world.bot.id, flags: ApplicationFlags.ApplicationCommandBadge },
    });
    const sent = mine.filter(({ isAvailable }) => isAvailable);
    for (const guild of identity.intents & GatewayIntentBits.Guilds ? sent : []) {
      session.dispatch(GatewayDispatchEvents.GuildCreate, guildSnapshot(world, guild));
    }
    this.#options.changes.notify();
    return session;
  }

  #left(session: Session, connection: WebSocket, code: number): void {
    // A bot that resumed already has a newer socket.
    if (session.socket === connection) session.detach();
    // A client that closes with 1000 or 1001 gives up its session.
    if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
    this.#options.changes.notify();
  }
}

/** @see https://docs.discord.com/developers/events/gateway#sharding-sharding-formula */
function looksAfter([id, count]: Identity['shard'], guildId: string | undefined): boolean {
  if (guildId === undefined) return id === 0;
  return Number((BigInt(guildId) >> 22n) % BigInt(count)) === id;
}

function sendTo(socket: WebSocket | undefined, op: GatewayOpcodes, data?: unknown): void {
  socket?.send(JSON.stringify({ op, d: data }));
}
