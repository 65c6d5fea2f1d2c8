/**
 * A queue in which people take turns. Before a person's next item, each other person gets at most
 * one, however many they wait for.
 */
export class RoundRobin<Item> {
  /** By person, in the order of their turns. No list is empty. */
  readonly #waiting = new Map<string, Item[]>();
  #size = 0;

  /** Number of items that wait. */
  get size(): number {
    return this.#size;
  }

  /** Adds an item after the others of the same person. */
  add(person: string, item: Item): void {
    const own = this.#waiting.get(person) ?? [];
    own.push(item);
    this.#waiting.set(person, own);
    this.#size += 1;
  }

  /** Removes and returns the next item; `undefined` if none waits. */
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
