/** Maximum number of judgements remembered. People seldom judge older messages twice. */
const MOST = 10_000;

/**
 * Remembers who judged which answer, so that each person counts once. Kept in memory only: nothing about
 * people is stored.
 */
export class Judgements {
  readonly #seen = new Set<string>();

  /**
   * Records that a person judged the answer in a message.
   *
   * @returns `false` if they have judged it before.
   */
  isFirst(messageId: string, personId: string): boolean {
    const key = `${messageId} ${personId}`;
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    const [oldest] = this.#seen;
    if (this.#seen.size > MOST && oldest !== undefined) this.#seen.delete(oldest);
    return true;
  }
}
