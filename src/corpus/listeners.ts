/** Tells subscribers, in the order in which they subscribed. */
export class Listeners<Message> {
  readonly #listeners = new Map<symbol, (message: Message) => void>();
  readonly #onError: (error: unknown) => void;

  /**
   * @param onError - Is told what a listener throws; the other listeners are told all the same.
   */
  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  /**
   * @param listener - Is told every message from now on.
   * @returns Ends it; may be called more than once.
   */
  subscribe(listener: (message: Message) => void): () => void {
    const name = Symbol();
    this.#listeners.set(name, listener);
    return () => {
      this.#listeners.delete(name);
    };
  }

  /** Tells everybody. */
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
