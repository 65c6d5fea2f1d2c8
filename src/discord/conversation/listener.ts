import type { Message } from 'discord.js';
import type { Outcomes } from '../dispatch/outcomes.ts';
import { WaitError } from '../dispatch/rate-limit.ts';
import { replyTo } from '../dispatch/respond.ts';
import { textsFor } from '../languages/readers.ts';
import { refuse } from '../languages/refuse.ts';
import { type Address, addressOf } from './message-to-bot.ts';
import { PerUserQueue } from './per-user-queue.ts';

/** The name that questions in messages are counted under. */
const NAME = '@message';

/** Maximum number of answers for which the bot remembers that it gave the hint about mentions. */
const MOST_HINTED = 1_000;

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
 * Finds the messages that are to the bot and answers each of them, one at a time for each person.
 */
export class Listener {
  readonly #options: ListenerOptions;
  readonly #queue = new PerUserQueue();
  readonly #hinted = new Set<string>();

  constructor(options: ListenerOptions) {
    this.#options = options;
  }

  /** Handles one message. Never throws. */
  async hear(message: Message): Promise<void> {
    const { outcomes } = this.#options;
    const address = addressOf(message);
    if (address === null) return;
    try {
      await this.#queue.take(message.author.id, () => this.#answer(message, address));
      outcomes.count(NAME, 'success');
    } catch (error) {
      const { id, guildId: guild, author } = message;
      const use = { name: NAME, id, guild, user: author.id, isMessage: true };
      const reply = outcomes.replyTo(error, use, textsFor(message));
      // A person who has to wait gets one refusal, not one for every message.
      if (reply === null || (error instanceof WaitError && !error.isFirst)) return;
      await replyTo(message, reply).catch((unsent: unknown) => outcomes.logUnsent(NAME, unsent));
    }
  }

  async #answer(message: Message, { typed, hidden }: Address): Promise<void> {
    if (hidden === null) return this.#options.answer(message, typed);
    const { client } = message;
    if (hidden === 'role') throw refuse('ask.hidden-role', { bot: client.user.displayName });
    // People may talk among themselves about an answer, so give this hint once for each answer.
    if (this.#isFirst(message.reference?.messageId ?? ''))
      throw refuse('ask.hidden-reply', { bot: client.user.displayName });
  }

  #isFirst(answer: string): boolean {
    if (this.#hinted.has(answer)) return false;
    this.#hinted.add(answer);
    const [oldest] = this.#hinted;
    if (this.#hinted.size > MOST_HINTED && oldest !== undefined) this.#hinted.delete(oldest);
    return true;
  }
}
