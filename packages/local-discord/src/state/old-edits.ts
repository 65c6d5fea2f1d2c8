import type { APIMessage } from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import { tooManyOldEdits } from '../rest/refusal.ts';

/** From this age on, edits are few; in milliseconds. */
const OLD_MS = 60 * 60_000;

/** Discord does not say how many edits it takes, or in which time; in milliseconds. */
const MOST = 5;
const WINDOW_MS = 60_000;

/** Counts edits of messages older than an hour, of which each channel takes few. */
export class OldEdits {
  readonly #clock: Clock;
  readonly #edits = new Map<string, readonly number[]>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** @throws Refusal 30046 for one edit too many. */
  take({ channel_id, timestamp }: APIMessage): void {
    const now = this.#clock.now();
    if (now - Date.parse(timestamp) <= OLD_MS) return;
    const recent = (this.#edits.get(channel_id) ?? []).filter((at) => now - at < WINDOW_MS);
    const [first = now] = recent;
    if (recent.length >= MOST) throw tooManyOldEdits((first + WINDOW_MS - now) / 1000);
    this.#edits.set(channel_id, [...recent, now]);
  }
}
