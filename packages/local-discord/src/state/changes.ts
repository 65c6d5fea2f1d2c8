// Not the global timers: a wait must still time out in a test that stops the clock.
import { clearTimeout, setTimeout } from 'node:timers';

/** Announces changes, and lets callers wait for a condition. */
export class Changes {
  readonly #listeners = new Set<() => void>();

  /** Calls every listener. */
  notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  /**
   * Calls a listener after every change.
   *
   * @returns A function that removes the listener.
   */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /**
   * Waits until `look` returns something. An error of `look` ends the wait at once.
   *
   * @param look - Called now and after every change.
   * @param patienceMs - How long to wait, in milliseconds of real time.
   * @param complain - Creates the error for a timeout.
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
