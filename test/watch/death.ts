import type { RecordStore } from '../../src/watch/records/record-store.ts';

/** Lets a process die at one of its steps: after that it can do nothing more. */
export class Death {
  #left: number;
  readonly #when: 'before' | 'after';
  #isDead = false;

  constructor(steps: number, when: 'before' | 'after') {
    this.#left = steps;
    this.#when = when;
  }

  get hasCome(): boolean {
    return this.#isDead;
  }

  step(moment: 'before' | 'after'): void {
    if (this.#isDead) throw new Error('dead');
    if (moment !== this.#when) return;
    if (this.#left === 0) {
      this.#isDead = true;
      throw new Error('dead');
    }
    this.#left -= 1;
  }

  over(records: RecordStore): RecordStore {
    const mortal =
      <Given extends unknown[], Result>(work: (...given: Given) => Promise<Result>) =>
      async (...given: Given) => {
        this.step('before');
        const result = await work(...given);
        this.step('after');
        return result;
      };
    return {
      read: (key) => records.read(key),
      list: (kind) => records.list(kind),
      due: (kind, now) => records.due(kind, now),
      write: mortal((record) => records.write(record)),
      add: mortal((record) => records.add(record)),
      replace: mortal((text, record) => records.replace(text, record)),
      remove: mortal((key) => records.remove(key)),
      forget: mortal((server) => records.forget(server)),
    };
  }
}
