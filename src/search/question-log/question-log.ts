import type { Gap, GapQuery } from './gaps.ts';
import type { QuestionEntry } from './question-entry.ts';

export type { Gap } from './gaps.ts';

/** Where the questions of a {@link QuestionLog} are kept; several processes may keep them there. */
export interface QuestionStore {
  /** Adds an entry behind the others. */
  add(entry: QuestionEntry): Promise<void>;
  /** See `findGaps`. */
  findGaps(query: GapQuery): Promise<readonly Gap[]>;
  /**
   * Removes what is older, and what cannot be read.
   *
   * @param day - The first day that stays, such as `2026-11-20`; `null` if nothing stays.
   */
  keepSince(day: string | null): Promise<void>;
}

/** What a {@link QuestionLog} is told. */
export interface QuestionLogOptions {
  /** How long questions are kept; 0 keeps none. */
  readonly days: number;
  readonly now: () => Date;
  /** Is told why something could not be kept. Nobody's answer fails for that. */
  readonly onError?: (error: unknown) => void;
}

const DAY = 86_400_000;

/** Gaps are those of so many days. */
const GAP_DAYS = 30;

/** Discord's own limit of a question is lower; in UTF-16 units. */
const LONGEST_QUESTION = 1_000;

/** Questions without who asked them, so that moderators learn which reports are missing. */
export class QuestionLog {
  readonly #store: QuestionStore;
  /** For how many days questions are kept. */
  readonly days: number;
  readonly #now: () => Date;
  readonly #onError: (error: unknown) => void;

  constructor(store: QuestionStore, { days, now, onError }: QuestionLogOptions) {
    this.#store = store;
    this.days = days;
    this.#now = now;
    this.#onError = onError ?? warn;
  }

  /** The same questions, kept for other days. */
  keeping(days: number): QuestionLog {
    const now = this.#now;
    const onError = this.#onError;
    return new QuestionLog(this.#store, { days, now, onError });
  }

  /**
   * Notes a question.
   *
   * @param answered - Whether there was an answer.
   * @param server - Where it was asked; `null` for a direct message.
   */
  asked(question: string, answered: boolean, server: string | null): Promise<void> {
    return this.#note({ question, server, answered });
  }

  /**
   * Notes what somebody thought of the answer to a question.
   *
   * @param helpful - `false` for “Not it”.
   */
  judged(question: string, helpful: boolean, server: string | null): Promise<void> {
    return this.#note({ question, server, helpful });
  }

  /**
   * The questions of the last 30 days that got no answer, or were told off at least once; most asked
   * first. Those that differ only in case, punctuation and small words count as one.
   *
   * @param limit - At most this many.
   * @param server - Only those asked there; of all servers if left out.
   * @throws UserError if what is kept cannot be read.
   */
  async gaps(limit: number, server?: string | null): Promise<readonly Gap[]> {
    if (this.days <= 0) return [];
    const since = this.#firstDay(Math.min(GAP_DAYS, this.days));
    return this.#store.findGaps({ since, server, limit });
  }

  /**
   * Removes what is older than the days for which questions are kept, and what cannot be read.
   *
   * @throws UserError if the store refuses.
   */
  async prune(): Promise<void> {
    await this.#store.keepSince(this.days > 0 ? this.#firstDay(this.days) : null);
  }

  async #note(entry: Omit<QuestionEntry, 'day'>): Promise<void> {
    if (this.days <= 0) return;
    const question = entry.question.slice(0, LONGEST_QUESTION).toWellFormed();
    try {
      await this.#store.add({ day: isoDay(this.#now()), ...entry, question });
    } catch (error) {
      this.#onError(error);
    }
  }

  /** Today is the last of so many days. */
  #firstDay(days: number): string {
    return isoDay(new Date(this.#now().getTime() - Math.max(0, days - 1) * DAY));
  }
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, '2026-11-20'.length);
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
}
