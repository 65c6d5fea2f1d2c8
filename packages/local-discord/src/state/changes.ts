// Not the global ones: a test that stops the clock must still be able to give up.
import { clearTimeout, setTimeout } from 'node:timers';

/** Says that something happened, and lets others wait until what they look for is there. */
export class Changes {
  readonly #listeners = new Set<() => void>();

  /** Lets everyone who waits look again. */
  notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  /**
   * Calls a listener after every change.
   *
   * @returns What ends that.
   */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /**
   * Waits until `look` finds something. What `look` throws ends the wait at once.
   *
   * @param look - Called now and after every change.
   * @param patienceMs - How long to wait, in milliseconds of real time.
   * @param complain - Makes the error for when that time is over.
   */
  until<T>(look: () => T | undefined, patienceMs: number, complain: () => Error): Promise<T> {
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        this.#listeners.delete(attempt);
        settle();
      };
      const attempt = () => {
        try {
          const found = look();
          if (found !== undefined) finish(() => resolve(found));
        } catch (error) {
          finish(() => reject(error));
        }
      };
      const timer = setTimeout(() => finish(() => reject(complain())), patienceMs);
      this.#listeners.add(attempt);
      attempt();
    });
  }
}
