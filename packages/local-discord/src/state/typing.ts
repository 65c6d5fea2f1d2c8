import type { Clock } from '../clock.ts';
import type { Changes } from './changes.ts';

/** @see https://docs.discord.com/developers/resources/channel#trigger-typing-indicator */
const LASTS_MS = 10_000;

/** The channels where the bot is typing. Typing ends by itself, or with the bot's next message. */
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

  /** @returns How long typing is still shown, in milliseconds; 0 if the bot is not typing. */
  leftMs(channelId: string): number {
    const since = this.#since.get(channelId);
    return since === undefined ? 0 : Math.max(0, since + LASTS_MS - this.#clock.now());
  }
}
