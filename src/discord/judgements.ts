/** Maximum number of judgements remembered. People seldom judge older messages twice. */
const MOST = 10_000;

/** What a judgement is after the person's earlier ones of the same answer. */
export type Judged = 'first' | 'changed' | 'same';

/**
 * Remembers who judged which answer, so that each person counts once. Kept in memory only: nothing about
 * people is stored.
 */
export class Judgements {
  readonly #last = new Map<string, boolean>();

  /** Records that a person judged the answer in a message. */
  record(messageId: string, personId: string, isHelpful: boolean): Judged {
    const key = `${messageId} ${personId}`;
    const before = this.#last.get(key);
    this.#last.set(key, isHelpful);
    const [oldest] = this.#last.keys();
    if (this.#last.size > MOST && oldest !== undefined) this.#last.delete(oldest);
    if (before === undefined) return 'first';
    return before === isHelpful ? 'same' : 'changed';
  }
}
