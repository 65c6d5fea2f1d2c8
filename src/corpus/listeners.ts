/** Calls subscribers in the order in which they subscribed. */
export class Listeners<Message> {
  readonly #listeners = new Map<symbol, (message: Message) => void>();
  readonly #onError: (error: unknown) => void;

  /** @param onError - Called with what a listener throws. The other listeners are still called. */
  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  /**
   * @param listener - Called with every message from now on.
   * @returns Ends the subscription; may be called more than once.
   */
  subscribe(listener: (message: Message) => void): () => void {
    const name = Symbol();
    this.#listeners.set(name, listener);
    return () => {
      this.#listeners.delete(name);
    };
  }

  tell(message: Message): void {
    for (const listener of [...this.#listeners.values()]) {
      try {
        listener(message);
      } catch (error) {
        this.#onError(error);
      }
    }
  }
}
