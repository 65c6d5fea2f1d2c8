import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

/** What a bot sent when it identified. */
export interface Identity {
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
}

interface SentEvent {
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** How many events are kept for a bot that was cut off. */
const KEPT_EVENTS = 1000;

/** One identified bot. The session outlives its socket, so that the bot can resume. */
export class Session {
  readonly id: string;
  readonly identity: Identity;
  #socket: WebSocket | undefined;
  #sequence = 0;
  #sent: SentEvent[] = [];

  constructor(id: string, identity: Identity, socket: WebSocket) {
    this.id = id;
    this.identity = identity;
    this.#socket = socket;
  }

  get socket(): WebSocket | undefined {
    return this.#socket;
  }

  /** Sends an event, or keeps it until the bot is back. */
  dispatch(name: string, data: unknown): void {
    this.#sequence += 1;
    const event: SentEvent = { s: this.#sequence, t: name, d: data };
    this.#sent = [...this.#sent, event].slice(-KEPT_EVENTS);
    this.#send(event);
  }

  /** Continues on a new socket after the event with number `sequence`. */
  resume(socket: WebSocket, sequence: number): void {
    this.#socket = socket;
    for (const event of this.#sent) if (event.s > sequence) this.#send(event);
    this.dispatch('RESUMED', { _trace: [] });
  }

  detach(): void {
    this.#socket = undefined;
  }

  #send(event: SentEvent): void {
    this.#socket?.send(JSON.stringify({ op: GatewayOpcodes.Dispatch, ...event }));
  }
}
