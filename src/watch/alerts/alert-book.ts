import { userFault } from '../../text/faults/user-fault.ts';
import { WorkQueue } from '../../work-queue.ts';
import type { RecordKey, RecordStore, StoredRecord } from '../records/record-store.ts';
import {
  type Alert,
  isAlertId,
  MOST_ALERTS,
  type NewAlert,
  readAlert,
  writeAlert,
} from './alert.ts';

export interface AlertBookOptions {
  readonly now: () => Date;
  /** Makes ids that cannot be guessed: ten lower-case letters and digits. */
  readonly randomId: () => string;
}

/** The alerts of all members. Members add and remove them; only the rounds change them. */
export class AlertBook {
  readonly #store: RecordStore;
  readonly #options: AlertBookOptions;
  /** Runs additions one after another, so that two at once cannot exceed the limit. */
  readonly #queue = new WorkQueue();

  constructor(store: RecordStore, options: AlertBookOptions) {
    this.#store = store;
    this.#options = options;
  }

  /**
   * Adds an alert. One that the member has on the same topic and server is replaced.
   *
   * @returns The alert, and whether it replaces another one.
   * @throws UserError if the member has as many as they can, or it cannot be kept.
   */
  add(stated: NewAlert): Promise<{ readonly alert: Alert; readonly isReplacing: boolean }> {
    const work = async () => {
      const own = await this.ofMember(stated.member);
      const same = own.find(
        ({ topic, server }) => server === stated.server && isSameTopic(topic, stated.topic),
      );
      if (!same && own.length >= MOST_ALERTS)
        throw userFault('fault.alert-many', { most: MOST_ALERTS });
      const alert: Alert = {
        ...stated,
        id: this.#options.randomId(),
        added: this.#options.now().toISOString(),
        found: [],
        more: 0,
        sending: null,
        due: null,
        sent: 0,
        failures: 0,
        stopped: null,
      };
      await this.#store.write(recordOf(alert));
      if (same) await this.remove(same);
      return { alert, isReplacing: same !== undefined };
    };
    return this.#queue.enqueue(work);
  }

  /** The alerts of a member, oldest first. */
  async ofMember(member: string): Promise<readonly Alert[]> {
    return (await this.all()).filter((alert) => alert.member === member);
  }

  /** The alerts of all members, oldest first. Those that cannot be read are left out. */
  async all(): Promise<readonly Alert[]> {
    const records = await this.#store.list('alert');
    return records
      .flatMap(({ text }) => readAlert(text) ?? [])
      .sort((one, other) => Date.parse(one.added) - Date.parse(other.added));
  }

  /** The alert with an id; `null` if there is none. */
  async find(id: string): Promise<Alert | null> {
    if (!isAlertId(id)) return null;
    return (await this.all()).find((alert) => alert.id === id) ?? null;
  }

  /** The alerts that have something to send at a moment, those due first coming first. */
  async due(now: Date): Promise<readonly Alert[]> {
    const records = await this.#store.due('alert', now.toISOString());
    return records.flatMap(({ text }) => readAlert(text) ?? []);
  }

  /** @returns Whether it was there. */
  remove(alert: Pick<Alert, 'id' | 'server'>): Promise<boolean> {
    return this.#store.remove(keyOf(alert));
  }

  /**
   * Changes an alert.
   *
   * @param before - As it was read.
   * @returns The alert; `null` if it was removed or changed meanwhile, and stays as it is.
   */
  async change(before: Alert, changes: Partial<Alert>): Promise<Alert | null> {
    const alert = { ...before, ...changes };
    const isChanged = await this.#store.replace(writeAlert(before), recordOf(alert));
    return isChanged ? alert : null;
  }
}

/** Whether two topics are the same, in any case. */
export function isSameTopic(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function keyOf({ id, server }: Pick<Alert, 'id' | 'server'>): RecordKey {
  return { kind: 'alert', server, name: id };
}

function recordOf(alert: Alert): StoredRecord {
  return { key: keyOf(alert), due: alert.due, text: writeAlert(alert) };
}
