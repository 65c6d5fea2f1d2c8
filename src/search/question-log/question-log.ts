import { isoDay } from '../../text/iso-dates.ts';
import { DAY } from '../../text/milliseconds.ts';
import { warn } from '../../warn.ts';
import type { Gap, GapQuery } from './gaps.ts';
import type { Judgement, QuestionEntry } from './question-entry.ts';

export type { Gap } from './gaps.ts';

/** Stores the questions of a {@link QuestionLog}. Several processes may share one store. */
export interface QuestionStore {
  /** Appends an entry. */
  add(entry: QuestionEntry): Promise<void>;
  /**
   * Appends a judgement in place of the newest opposite one of the same question and server. If there is none any
   * more, only appends it.
   */
  rejudge(entry: Judgement): Promise<void>;
  /** See `findGaps`. */
  findGaps(query: GapQuery): Promise<readonly Gap[]>;
  /**
   * Removes older entries, and those that cannot be read.
   *
   * @param day - The first day to keep, such as `2026-11-20`; `null` removes everything.
   */
  keepSince(day: string | null): Promise<void>;
  /** Removes everything that was asked on a server. */
  forget(server: string): Promise<void>;
}

/** Options of a {@link QuestionLog}. */
export interface QuestionLogOptions {
  /** How many days questions are kept; 0 keeps none. */
  readonly days: number;
  readonly now: () => Date;
  /** Called if a question cannot be stored. The answer does not fail. */
  readonly onError?: (error: unknown) => void;
}

/** Gaps cover this many days, up to today. */
const GAP_DAYS = 30;

/** Longest question stored, in UTF-16 units. Discord's own limit is lower. */
const LONGEST_QUESTION = 1_000;

/** Records questions without who asked them, so that moderators learn which reports are missing. */
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

  /** The same log with another number of days. */
  keeping(days: number): QuestionLog {
    const now = this.#now;
    const onError = this.#onError;
    return new QuestionLog(this.#store, { days, now, onError });
  }

  /**
   * Records a question.
   *
   * @param answered - Whether it had an answer.
   * @param server - Where it was asked; `null` for a direct message.
   */
  asked(question: string, answered: boolean, server: string | null): Promise<void> {
    return this.#note({ question, server, answered });
  }

  /**
   * Records what a member thought of the answer to a question.
   *
   * @param helpful - `false` for “Not it”.
   */
  judged(question: string, helpful: boolean, server: string | null): Promise<void> {
    return this.#note({ question, server, helpful });
  }

  /**
   * Records that a member judges an answer otherwise than before. Their earlier judgement no longer counts.
   *
   * @param helpful - `false` for “Not it”.
   */
  rejudged(question: string, helpful: boolean, server: string | null): Promise<void> {
    return this.#keep({ question, server, helpful }, (entry) => this.#store.rejudge(entry));
  }

  /**
   * Finds the questions of the last 30 days that had no answer or were marked “Not it” at least
   * once, most asked first. Questions that differ only in case, punctuation and small words count
   * as one.
   *
   * @param limit - At most this many.
   * @param server - Only questions asked there; anywhere if left out.
   * @throws UserError if the stored questions cannot be read.
   */
  async gaps(limit: number, server?: string | null): Promise<readonly Gap[]> {
    if (this.days <= 0) return [];
    const since = this.#firstDay(Math.min(GAP_DAYS, this.days));
    return this.#store.findGaps({ since, server, limit });
  }

  /**
   * Removes questions older than the days they are kept, and entries that cannot be read.
   *
   * @throws UserError if the store refuses.
   */
  async prune(): Promise<void> {
    await this.#store.keepSince(this.days > 0 ? this.#firstDay(this.days) : null);
  }

  #note(entry: Omit<QuestionEntry, 'day'>): Promise<void> {
    return this.#keep(entry, (dated) => this.#store.add(dated));
  }

  async #keep<Entry extends Omit<QuestionEntry, 'day'>>(
    entry: Entry,
    store: (entry: Entry & Pick<QuestionEntry, 'day'>) => Promise<void>,
  ): Promise<void> {
    if (this.days <= 0) return;
    const question = entry.question.slice(0, LONGEST_QUESTION).toWellFormed();
    try {
      await store({ day: isoDay(this.#now()), ...entry, question });
    } catch (error) {
      this.#onError(error);
    }
  }

  /** The first of this many days, counted back from today. */
  #firstDay(days: number): string {
    return isoDay(this.#now().getTime() - Math.max(0, days - 1) * DAY);
  }
}
