/** Called with every message. It may finish long work later. */
export type Listener<Message> = (message: Message) => void | Promise<void>;

/** Calls subscribers in the order in which they subscribed. */
export class Listeners<Message> {
  readonly #listeners = new Map<symbol, Listener<Message>>();
  readonly #onError: (error: unknown) => void;

  /** @param onError - Called with what a listener throws. The other listeners are still called. */
  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  /**
   * @param listener - Called with every message from now on.
   * @returns Ends the subscription; may be called more than once.
   */
  subscribe(listener: Listener<Message>): () => void {
    const name = Symbol();
    this.#listeners.set(name, listener);
    return () => {
      this.#listeners.delete(name);
    };
  }

  tell(message: Message): void {
    for (const listener of [...this.#listeners.values()]) {
      try {
        listener(message)?.catch(this.#onError);
      } catch (error) {
        this.#onError(error);
      }
    }
  }
}
