import { MINUTE } from '../text/milliseconds.ts';
import type { RecordKey, RecordStore } from './records/record-store.ts';

/** Milliseconds to wait for more reports after the first, so that one message tells of all. */
const GATHERING = 20_000;

/** Milliseconds by which the clocks of two processes may differ, so that one reads a journal too early. */
const CLOCKS_DIFFER = 5_000;

/** How long a journal that could not be read is left alone, in milliseconds. */
const AGAIN_AFTER = MINUTE;

/** A journal with changes that alerts have not been compared with. */
export interface DueJournal {
  readonly name: string;
  /** The number of the last change that they have been compared with; `null` if unknown. */
  readonly seen: number | null;
}

/**
 * Which journals have changes that alerts have not been compared with. Every process notes the changes that it sees, and
 * the process on duty reads the journal.
 */
export class News {
  readonly #store: RecordStore;
  readonly #now: () => Date;
  /** When what this process has noted is due, in milliseconds, by journal. */
  readonly #noted = new Map<string, number>();

  constructor(store: RecordStore, now: () => Date) {
    this.#store = store;
    this.#now = now;
  }

  /**
   * Notes that a journal has changes.
   *
   * @param name - The name of the journal.
   * @param after - Milliseconds until they are read, if they are not read earlier.
   * @throws UserError if the store refuses.
   */
  async note(name: string, after = GATHERING): Promise<void> {
    const now = this.#now().getTime();
    // An import of thousands of reports writes a few notes.
    if ((this.#noted.get(name) ?? 0) > now + CLOCKS_DIFFER) return;
    const due = new Date(now + after).toISOString();
    this.#noted.set(name, now + after);
    try {
      const key = keyOf(name);
      for (;;) {
        if (await this.#store.add({ key, due, text: '' })) return;
        const before = await this.#store.read(key);
        if (before === null) continue;
        if (before.due !== null) {
          this.#noted.set(name, Date.parse(before.due));
          return;
        }
        if (await this.#store.replace(before.text, { key, due, text: before.text })) return;
      }
    } catch (error) {
      this.#noted.delete(name);
      throw error;
    }
  }

  /** The journals that are to be read now. */
  async due(): Promise<readonly DueJournal[]> {
    const records = await this.#store.due('news', this.#now().toISOString());
    return records.map(({ key, text }) => ({
      name: key.server ?? '',
      seen: text === '' ? null : Number(text),
    }));
  }

  /** Notes how far a journal has been read. More of it is still to be read. */
  async reached(name: string, seen: number): Promise<void> {
    await this.#write(name, seen, this.#now());
  }

  /** Notes that a journal has been read to its end. */
  async settle(name: string, seen: number): Promise<void> {
    this.#noted.delete(name);
    await this.#write(name, seen, null);
  }

  /** Leaves a journal alone for a minute, because it could not be read. */
  async postpone(name: string, seen: number | null): Promise<void> {
    await this.#write(name, seen, new Date(this.#now().getTime() + AGAIN_AFTER));
  }

  #write(name: string, seen: number | null, due: Date | null): Promise<void> {
    const text = seen === null ? '' : String(seen);
    return this.#store.write({ key: keyOf(name), due: due?.toISOString() ?? null, text });
  }
}

function keyOf(journal: string): RecordKey {
  return { kind: 'news', server: journal === '' ? null : journal, name: '' };
}
