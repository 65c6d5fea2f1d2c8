/**
 * What several people wait for. They get one thing each in turn, so that nobody waits for more than one
 * of each other person, however many those want.
 */
export class RoundRobin<Item> {
  /** By person, in the order of their queue; no list is empty. */
  readonly #waiting = new Map<string, Item[]>();
  #size = 0;

  /** How many wait. */
  get size(): number {
    return this.#size;
  }

  /** Adds something behind what the same person waits for. */
  add(person: string, item: Item): void {
    const own = this.#waiting.get(person) ?? [];
    own.push(item);
    this.#waiting.set(person, own);
    this.#size += 1;
  }

  /** Takes out what comes next; `undefined` if nothing waits. */
  next(): Item | undefined {
    const [first] = this.#waiting;
    if (!first) return undefined;
    const [person, own] = first;
    const item = own.shift();
    this.#waiting.delete(person);
    if (own.length > 0) this.#waiting.set(person, own);
    this.#size -= 1;
    return item;
  }
}
