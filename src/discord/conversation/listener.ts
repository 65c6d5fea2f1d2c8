import type { Message } from 'discord.js';
import { UserError } from '../../user-error.ts';
import { isForbidden } from '../dispatch/failure.ts';
import type { Outcomes } from '../dispatch/outcomes.ts';
import { WaitError } from '../dispatch/rate-limit.ts';
import { replyTo } from '../dispatch/respond.ts';
import { type Address, addressOf } from './address.ts';
import { PerUserQueue } from './per-user-queue.ts';

/** What questions in messages are counted as. */
const NAME = '@message';

/** So many answers are remembered to which somebody replied without the bot being shown it. */
const MOST_HINTED = 1_000;

/** What a {@link Listener} does with what is said to the bot. */
export interface ListenerOptions {
  readonly outcomes: Outcomes;
  /**
   * Answers one message.
   *
   * @throws UserError with a sentence for the person; any other error is shown as a reference.
   */
  readonly answer: (message: Message, typed: string) => Promise<void>;
}

/**
 * Where all messages pass: finds those that are to the bot, and sees to it that each is answered, one
 * of a person at a time.
 */
export class Listener {
  readonly #options: ListenerOptions;
  readonly #queue = new PerUserQueue();
  readonly #hinted = new Set<string>();

  constructor(options: ListenerOptions) {
    this.#options = options;
  }

  /** Handles one message to its end. Never throws. */
  async hear(message: Message): Promise<void> {
    const { outcomes } = this.#options;
    const address = addressOf(message);
    if (address === null) return;
    try {
      await this.#queue.take(message.author.id, () => this.#answer(message, address));
      outcomes.count(NAME, 'success');
    } catch (error) {
      if (isForbidden(error)) return this.#keepQuiet(error);
      const { id, guildId: guild, author } = message;
      const reply = outcomes.replyTo(error, { name: NAME, id, guild, user: author.id });
      // Whoever has to wait is told so once, not for every message.
      if (reply === null || (error instanceof WaitError && !error.isFirst)) return;
      await replyTo(message, reply).catch((unsent: unknown) => outcomes.logUnsent(NAME, unsent));
    }
  }

  async #answer(message: Message, { typed, isKept }: Address): Promise<void> {
    if (!isKept) return this.#options.answer(message, typed);
    // People may talk among themselves about an answer; they are told once.
    if (this.#isFirst(message.reference?.messageId ?? '')) throw kept(message);
  }

  /** Where a server does not let the bot speak, nothing can be said about it either. */
  #keepQuiet(error: unknown): void {
    const { outcomes } = this.#options;
    outcomes.count(NAME, 'failure');
    outcomes.logUnsent(NAME, error);
  }

  #isFirst(answer: string): boolean {
    if (this.#hinted.has(answer)) return false;
    this.#hinted.add(answer);
    const [oldest] = this.#hinted;
    if (this.#hinted.size > MOST_HINTED && oldest !== undefined) this.#hinted.delete(oldest);
    return true;
  }
}

function kept({ client }: Message): UserError {
  return new UserError(
    `Discord shows me a reply only if it mentions me. To ask, begin it with @${client.user.displayName}, or use /ask.`,
  );
}
