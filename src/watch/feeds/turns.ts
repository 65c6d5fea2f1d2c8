/** Runs works on the same thing one after the other, in the order in which they came. */
export class Turns {
  readonly #last = new WeakMap<object, Promise<unknown>>();

  /** Runs work when all earlier works on the same thing have ended. */
  take<Result>(thing: object, work: () => Promise<Result>): Promise<Result> {
    const result = (this.#last.get(thing) ?? Promise.resolve()).then(work);
    this.#last.set(
      thing,
      result.catch(() => undefined),
    );
    return result;
  }
}
