/** So many are remembered; older messages are seldom judged twice. */
const MOST = 10_000;

/**
 * Who has judged which answer, so that nobody counts twice. It is forgotten with the process: nothing
 * about people is kept.
 */
export class Judgements {
  readonly #seen = new Set<string>();

  /**
   * Notes that a person judged the answer of a message.
   *
   * @returns `false` if they have done so before.
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
