import type { RecordKey, RecordStore, StoredRecord } from '../records/record-store.ts';
import { nextTime, type Schedule } from '../schedule/schedule.ts';
import { type DigestState, isSameSchedule, readDigest, writeDigest } from './digest.ts';

/** The digest of a server, as it was read. */
export interface KeptDigest {
  readonly server: string;
  readonly state: DigestState;
  readonly text: string;
}

/** When the digests of servers are due, and what they have told of. */
export class DigestBook {
  readonly #store: RecordStore;
  readonly #now: () => Date;

  constructor(store: RecordStore, now: () => Date) {
    this.#store = store;
    this.#now = now;
  }

  /**
   * Plans the digest of a server. A change of its times keeps what it has told of.
   *
   * @param schedule - `null` for no digest.
   * @throws UserError if the store refuses.
   */
  async plan(server: string, schedule: Schedule | null): Promise<void> {
    const key = keyOf(server);
    if (schedule === null) {
      await this.#store.remove(key);
      return;
    }
    for (;;) {
      const before = await this.#store.read(key);
      const state = before && readDigest(before.text);
      if (before === null || state === null) {
        const first: DigestState = { schedule, seen: null, sending: null, sent: 0, failures: 0 };
        // The next round looks how far the journals are.
        const record = { key, due: this.#now().toISOString(), text: writeDigest(first) };
        if (
          before === null
            ? await this.#store.add(record)
            : await this.#store.replace(before.text, record)
        )
          return;
        continue;
      }
      if (isSameSchedule(state.schedule, schedule)) return;
      const due = state.seen === null ? this.#now() : nextTime(schedule, this.#now());
      if (await this.change({ server, state, text: before.text }, { schedule, failures: 0 }, due))
        return;
    }
  }

  /** The digests that are due now. */
  async due(): Promise<readonly KeptDigest[]> {
    const records = await this.#store.due('digest', this.#now().toISOString());
    return records.flatMap(({ key, text }) => {
      const state = readDigest(text);
      return state === null || key.server === null ? [] : [{ server: key.server, state, text }];
    });
  }

  /**
   * Changes a digest.
   *
   * @param kept - As it was read.
   * @param due - When something is to be done next.
   * @returns The digest; `null` if it was changed or removed meanwhile, and stays as it is.
   */
  async change(
    { server, state, text }: KeptDigest,
    changes: Partial<DigestState>,
    due: Date,
  ): Promise<KeptDigest | null> {
    const changed = { ...state, ...changes };
    const record: StoredRecord = {
      key: keyOf(server),
      due: due.toISOString(),
      text: writeDigest(changed),
    };
    const isChanged = await this.#store.replace(text, record);
    return isChanged ? { server, state: changed, text: record.text } : null;
  }

  /** Ends the digest of a server. */
  async end(server: string): Promise<void> {
    await this.#store.remove(keyOf(server));
  }
}

function keyOf(server: string): RecordKey {
  return { kind: 'digest', server, name: '' };
}
