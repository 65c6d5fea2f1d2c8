/**
 * What waits for several people. They take turns: who has one thing waiting gets it after one of each
 * of the others, however many those have.
 */
export class RoundRobin<Item> {
  /** By person, whose turn comes next first; none is empty. */
  readonly #waiting = new Map<string, Item[]>();
  #size = 0;

  /** How many wait. */
  get size(): number {
    return this.#size;
  }

  /** Puts something behind what the same person has waiting. */
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
