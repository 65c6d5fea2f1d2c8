import type { Logger } from 'pino';
import { UserError } from '../../user-error.ts';
import type { Reply } from '../message/components.ts';
import { refusal } from '../replies/notice.ts';
import { describeFailure, isForbidden, isTooLate } from './failure.ts';
import { AccessError } from './permissions.ts';

/** How the uses of one command, button or form have ended. */
export interface Counts {
  success: number;
  /** Ended with a sentence for the person. */
  refusal: number;
  /** Ended with an error of ours. */
  failure: number;
}

/** Something that somebody did, as it is counted and logged. */
export interface Deed {
  /** What it is counted as. */
  readonly name: string;
  /** Id of the interaction or of the message. */
  readonly id: string;
  readonly guild: string | null;
  readonly user: string;
}

/** What an {@link Outcomes} needs. */
export interface OutcomesOptions {
  /** Makes the short reference that ties what a person sees to what is logged. */
  readonly randomReference: () => string;
  readonly log: Logger;
}

/** Counts how everything ended that was done, and says what is to be said of errors. */
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

  /** Counts and logs an error. What to say about it; `null` when nobody is left to hear it. */
  replyTo(error: unknown, { name, id, guild, user }: Deed): Reply | null {
    const { log, randomReference } = this.#options;
    if (error instanceof UserError) {
      if (error instanceof AccessError) {
        log.warn({ command: name, guild, user }, 'refused: not a moderator');
      }
      this.count(name, 'refusal');
      return refusal(error.message);
    }
    this.count(name, 'failure');
    if (isTooLate(error)) {
      this.logUnsent(name, error);
      return null;
    }
    const reference = randomReference();
    log.error(
      { reference, command: name, guild, interaction: id, error: describeFailure(error) },
      'a command failed',
    );
    return refusal(`Something went wrong here. It is noted under ${reference}; please try again.`);
  }

  /** Logs why what was to be said was not. */
  logUnsent(name: string, error: unknown): void {
    const level = isTooLate(error) || isForbidden(error) ? 'warn' : 'error';
    this.#options.log[level](
      { command: name, error: describeFailure(error) },
      'an answer did not reach Discord',
    );
  }
}
