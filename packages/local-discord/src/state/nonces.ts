import type { APIMessage } from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';

/** Discord remembers nonces for “the past few minutes”; in milliseconds. */
const KEPT_MS = 5 * 60_000;

/**
 * The messages that a bot has sent with a nonce to be enforced. A second message with the same nonce is
 * not sent.
 *
 * @see https://docs.discord.com/developers/resources/message#create-message
 */
export class Nonces {
  readonly #clock: Clock;
  readonly #messages = new Map<string, { readonly message: APIMessage; readonly at: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  find(nonce: string | number | null | undefined): APIMessage | undefined {
    if (nonce === null || nonce === undefined) return undefined;
    const kept = this.#messages.get(String(nonce));
    return kept && this.#clock.now() - kept.at < KEPT_MS ? kept.message : undefined;
  }

  keep(nonce: string | number | null | undefined, message: APIMessage): void {
    if (nonce === null || nonce === undefined) return;
    this.#messages.set(String(nonce), { message, at: this.#clock.now() });
  }
}
