import type { Logger } from 'pino';
import { UserError } from '../../user-error.ts';
import { sentenceOf } from '../languages/refuse.ts';
import type { Texts } from '../languages/texts.ts';
import type { Reply } from '../message/components.ts';
import { refusal } from '../replies/notice.ts';
import { readRefusal } from './discord-refusal.ts';
import { describeFailure, isTooLate } from './failure.ts';
import { AccessError } from './permissions.ts';

/** How often one command, button or form succeeded, was refused or failed. */
export interface Counts {
  success: number;
  /** Ended with a UserError. */
  refusal: number;
  /** Ended with any other error. */
  failure: number;
}

/** One use of a command, button or form, or one message, for counting and logging. */
export interface Use {
  /** The name it is counted under. */
  readonly name: string;
  /** Id of the interaction or of the message. */
  readonly id: string;
  readonly guild: string | null;
  readonly user: string;
  /** Whether it was a message. Interactions can be answered privately, where messages are not permitted. */
  readonly isMessage?: boolean;
}

export interface OutcomesOptions {
  /** Makes the short reference that an error message shares with its log line. */
  readonly randomReference: () => string;
  readonly log: Logger;
}

/** Counts how each use ended, and turns errors into replies. */
export class Outcomes {
  readonly counts: Record<string, Counts> = {};
  readonly #options: OutcomesOptions;

  constructor(options: OutcomesOptions) {
    this.#options = options;
  }

  count(name: string, outcome: keyof Counts): void {
    this.counts[name] ??= { success: 0, refusal: 0, failure: 0 };
    this.counts[name][outcome] += 1;
  }

  /**
   * Counts and logs an error.
   *
   * @param texts - In the language of the person.
   * @returns The reply to send; `null` if Discord would not accept one.
   */
  replyTo(
    error: unknown,
    { name, id, guild, user, isMessage = false }: Use,
    texts: Texts,
  ): Reply | null {
    const { log, randomReference } = this.#options;
    if (error instanceof UserError) {
      if (error instanceof AccessError) {
        log.warn({ command: name, guild, user }, 'refused: not a moderator');
      }
      this.count(name, 'refusal');
      return refusal(sentenceOf(error, texts));
    }
    this.count(name, 'failure');
    if (isTooLate(error)) {
      this.logUnsent(name, error);
      return null;
    }
    const refused = readRefusal(error);
    if (refused) {
      this.logUnsent(name, error);
      const isReached =
        refused.reaches === 'everyone' || (refused.reaches === 'person' && !isMessage);
      return isReached ? refusal(texts.say(refused.text)) : null;
    }
    const reference = randomReference();
    log.error(
      { reference, command: name, guild, interaction: id, error: describeFailure(error) },
      'a command failed',
    );
    return refusal(texts.say('fault.unknown', { reference }));
  }

  /** Logs why a reply could not be sent. */
  logUnsent(name: string, error: unknown): void {
    const level = isTooLate(error) || readRefusal(error) ? 'warn' : 'error';
    this.#options.log[level](
      { command: name, error: describeFailure(error) },
      'an answer did not reach Discord',
    );
  }
}
