import type { Clock } from '../clock.ts';
import type { Changes } from './changes.ts';

/** @see https://docs.discord.com/developers/resources/channel#trigger-typing-indicator */
const LASTS_MS = 10_000;

/** Where the bot is typing. It ends by itself, or with the bot's next message. */
export class Typing {
  readonly #clock: Clock;
  readonly #changes: Changes;
  readonly #since = new Map<string, number>();

  constructor(clock: Clock, changes: Changes) {
    this.#clock = clock;
    this.#changes = changes;
  }

  start(channelId: string): void {
    this.#since.set(channelId, this.#clock.now());
    this.#changes.notify();
  }

  end(channelId: string): void {
    this.#since.delete(channelId);
  }

  /** @returns For how long it still shows, in milliseconds; 0 where nobody types. */
  leftMs(channelId: string): number {
    const since = this.#since.get(channelId);
    return since === undefined ? 0 : Math.max(0, since + LASTS_MS - this.#clock.now());
  }
}
