import type { Actor } from '../../corpus/change.ts';
import { DAY } from '../../text/milliseconds.ts';
import type { Draft } from '../draft.ts';
import { checkDraftSize } from '../text-limits.ts';
import { DraftLedger, marksOf } from './draft-ledger.ts';
import { checkRoom, type DraftEntry } from './draft-limits.ts';
import type { DraftStore } from './draft-store.ts';
import { type KeptDraft, type Purpose, readKeptDraft } from './kept-draft.ts';

export type { KeptDraft, Purpose } from './kept-draft.ts';

/** Options of {@link Drafts}. */
export interface DraftsOptions {
  readonly now: () => Date;
  /** See {@link makeDraftId}. */
  readonly randomId: () => string;
  /** Called once for each draft that is skipped because it cannot be read. */
  readonly onFault?: (message: string) => void;
}

/** Milliseconds that drafts are kept which a moderator has begun. */
const LIFETIME = DAY;

/**
 * Milliseconds that suggestions and drafts from feeds are kept. They wait longer, because moderators are not
 * there every day.
 */
const LONGER_LIFETIME = 7 * DAY;

const ID_LENGTH = 10;

/**
 * Makes an id for a draft: 52 bits, too many to guess by trying.
 *
 * @param random - Returns a whole number from 0 to below its argument, each equally likely.
 */
export function makeDraftId(random: (below: number) => number): string {
  return Array.from({ length: ID_LENGTH }, () => random(36).toString(36)).join('');
}

/** Whether a text can be the id of a draft. Ids come back from Discord, where they can be forged. */
export function isDraftId(text: string): boolean {
  return /^[0-9a-z]{10}$/.test(text);
}

/** Keeps drafts until they are published. They survive a restart, and expire. */
export class Drafts {
  readonly #store: DraftStore;
  readonly #now: () => Date;
  readonly #randomId: () => string;
  readonly #onFault: (message: string) => void;
  readonly #toldFaults = new Set<string>();
  readonly #ledger: DraftLedger;
  /**
   * Changes run one after the other, so that an edit does not write a draft that was just published.
   * The store keeps out other processes.
   */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(store: DraftStore, { now, randomId, onFault }: DraftsOptions) {
    this.#store = store;
    this.#now = now;
    this.#randomId = randomId;
    this.#onFault = onFault ?? (() => undefined);
    this.#ledger = new DraftLedger(store, (id) => this.#read(id));
  }

  /**
   * Stores a new draft.
   *
   * @throws UserError if the draft cannot be stored, is too long to publish, or is one too many.
   */
  begin(draft: Draft, by: Actor, purpose: Purpose): Promise<KeptDraft> {
    return this.#enqueue(() => this.#begin(draft, by, purpose));
  }

  /**
   * Stores a new draft, unless one of the same report waits already: two processes that begin it at once
   * begin it only once.
   *
   * @returns The draft that waits now.
   * @throws UserError as {@link begin}; NoRoomError if too many drafts from feeds wait.
   */
  beginOnce(draft: Draft, by: Actor, purpose: Purpose): Promise<KeptDraft> {
    return this.#enqueue(
      async () => (await this.findAlike(draft)) ?? (await this.#begin(draft, by, purpose)),
    );
  }

  /**
   * Refuses a draft that there is no room for, before any work is done for it.
   *
   * @throws UserError that says what to do about it.
   */
  async checkRoom(by: Actor, kind: Purpose['kind']): Promise<void> {
    checkRoom({ by, kind, bytes: 0 }, await this.#current());
  }

  /**
   * Finds a draft.
   *
   * @param id - May be forged or invalid.
   * @returns `null` if the draft never existed, was published or discarded, or has expired.
   */
  async find(id: string): Promise<KeptDraft | null> {
    const kept = await this.#read(id);
    return kept === null || this.#hasExpired(kept) ? null : kept;
  }

  /**
   * Stores an edited draft. Editing does not change when it expires.
   *
   * @param purpose - The new purpose; unchanged if left out.
   * @returns The draft as stored; `null` if it does not exist any more.
   * @throws UserError as {@link begin}; the draft then stays as it was.
   */
  change(id: string, draft: Draft, purpose?: Purpose): Promise<KeptDraft | null> {
    return this.#enqueue(async () => {
      const kept = await this.find(id);
      if (kept === null) return null;
      const next = purpose ?? kept.purpose;
      const expires = expiryOf(new Date(kept.begun), kept.by, next);
      const written = await this.#write({ ...kept, draft, purpose: next, expires });
      this.#ledger.forget(id);
      return written;
    });
  }

  /**
   * Removes a draft that was published or discarded.
   *
   * @returns `false` if it was removed already.
   * @throws UserError if the draft cannot be removed.
   */
  end(id: string): Promise<boolean> {
    return this.#enqueue(async () => isDraftId(id) && this.#store.remove(id));
  }

  /**
   * Finds a draft of the same report that waits: with the same link, or else with the same words.
   *
   * @returns The oldest; `null` if there is none.
   */
  async findAlike(draft: Pick<Draft, 'url' | 'body'>): Promise<KeptDraft | null> {
    const { link, text } = marksOf(draft);
    const waiting = await this.#current();
    const byLink = waiting.filter((entry) => link !== null && entry.link === link);
    const byText = waiting.filter((entry) => text !== null && entry.text === text);
    const alike = [...byLink.sort(byAge), ...byText.sort(byAge)];
    for (const { id } of alike) {
      const kept = await this.find(id);
      if (kept !== null) return kept;
    }
    return null;
  }

  /** The suggestions of a member that wait for a moderator, oldest first. */
  async suggestionsOf(memberId: string): Promise<readonly KeptDraft[]> {
    const entries = (await this.#current()).filter(({ kind, by }) => {
      return kind === 'suggestion' && by.kind === 'member' && by.id === memberId;
    });
    const kept = await this.#readAll(entries);
    return kept.sort((one, other) => (one.begun < other.begun ? -1 : 1));
  }

  /**
   * Removes the drafts that have expired.
   *
   * @returns The removed drafts.
   * @throws UserError if the draft cannot be removed.
   */
  expire(): Promise<readonly KeptDraft[]> {
    return this.#enqueue(async () => {
      const removed: KeptDraft[] = [];
      const expired = (await this.#ledger.entries()).filter((entry) => this.#hasExpired(entry));
      for (const kept of await this.#readAll(expired)) {
        if (await this.#store.remove(kept.id)) removed.push(kept);
      }
      return removed;
    });
  }

  #enqueue<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(() => this.#store.exclusively(work));
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #begin(draft: Draft, by: Actor, purpose: Purpose): Promise<KeptDraft> {
    const begun = this.#now();
    const expires = expiryOf(begun, by, purpose);
    const id = await this.#chooseId();
    return this.#write({ id, draft, by, begun: begun.toISOString(), expires, purpose });
  }

  /** Runs in the queue, so that commands at the same time cannot exceed a limit together. */
  async #write(kept: KeptDraft): Promise<KeptDraft> {
    checkDraftSize(kept.draft);
    const text = JSON.stringify(kept);
    const entry = { by: kept.by, kind: kept.purpose.kind, bytes: Buffer.byteLength(text) } as const;
    const others = await this.#current();
    checkRoom(
      entry,
      others.filter(({ id }) => id !== kept.id),
    );
    await this.#store.write(kept.id, text);
    return kept;
  }

  /** The entries of all drafts that have not expired. */
  async #current(): Promise<readonly DraftEntry[]> {
    return (await this.#ledger.entries()).filter((entry) => !this.#hasExpired(entry));
  }

  async #read(id: string): Promise<KeptDraft | null> {
    if (!isDraftId(id)) return null;
    const text = await this.#store.read(id);
    if (text === null) return null;
    const kept = readKeptDraft(text);
    // A copy under another name would be published twice.
    if (kept !== null && kept.id === id) return kept;
    if (!this.#toldFaults.has(id)) {
      this.#toldFaults.add(id);
      this.#onFault(`The draft ${id} cannot be read and is left alone.`);
    }
    return null;
  }

  async #readAll(entries: readonly DraftEntry[]): Promise<KeptDraft[]> {
    const all: KeptDraft[] = [];
    for (const { id } of entries) {
      const kept = await this.#read(id);
      if (kept !== null) all.push(kept);
    }
    return all;
  }

  async #chooseId(): Promise<string> {
    // Never overwrites anything that exists under an id.
    for (;;) {
      const id = this.#randomId();
      if (!isDraftId(id)) throw new Error(`"${id}" cannot be the id of a draft`);
      if ((await this.#store.read(id)) === null) return id;
    }
  }

  #hasExpired({ expires }: Pick<KeptDraft, 'expires'>): boolean {
    return Date.parse(expires) <= this.#now().getTime();
  }
}

function expiryOf(begun: Date, by: Actor, { kind }: Purpose): string {
  const isLong = kind === 'suggestion' || by.kind === 'feed';
  return new Date(begun.getTime() + (isLong ? LONGER_LIFETIME : LIFETIME)).toISOString();
}

function byAge(one: DraftEntry, other: DraftEntry): number {
  return one.begun < other.begun ? -1 : 1;
}
