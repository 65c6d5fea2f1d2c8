import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import type { Changes } from './changes.ts';

/** A message and who may see it. An ephemeral one is for one person, and not part of the channel. */
export interface StoredMessage {
  readonly api: APIMessage;
  /** The only person who sees it; undefined for everyone in the channel. */
  readonly onlyFor: string | undefined;
}

/** What happened to a public message. */
export type MessageEvent = 'created' | 'changed' | 'deleted';

/** All messages that exist now, in the order they were sent. */
export class Messages {
  readonly #changes: Changes;
  readonly #announce: (event: MessageEvent, message: APIMessage) => void;
  readonly #messages = new Map<string, StoredMessage>();

  /** @param announce - Called for public messages only: bots get no events of ephemeral ones. */
  constructor(changes: Changes, announce: (event: MessageEvent, message: APIMessage) => void) {
    this.#changes = changes;
    this.#announce = announce;
  }

  get all(): readonly StoredMessage[] {
    return [...this.#messages.values()];
  }

  find(id: string): StoredMessage | undefined {
    return this.#messages.get(id);
  }

  add(message: APIMessage, onlyFor: string | undefined): APIMessage {
    this.#messages.set(message.id, { api: message, onlyFor });
    this.#tell('created', message, onlyFor);
    return message;
  }

  replace(message: APIMessage): APIMessage {
    const onlyFor = this.#messages.get(message.id)?.onlyFor;
    this.#messages.set(message.id, { api: message, onlyFor });
    this.#tell('changed', message, onlyFor);
    return message;
  }

  remove(id: string): void {
    const message = this.#messages.get(id);
    if (!message) return;
    this.#messages.delete(id);
    this.#tell('deleted', message.api, message.onlyFor);
  }

  #tell(event: MessageEvent, message: APIMessage, onlyFor: string | undefined): void {
    if (onlyFor === undefined) this.#announce(event, message);
    this.#changes.notify();
  }
}

/** Whether a message has a flag. */
export const hasFlag = (flags: number | undefined, flag: MessageFlags): boolean =>
  ((flags ?? 0) & flag) !== 0;

/** Whether a message only says that an answer will follow. */
export const isLoading = (message: APIMessage): boolean =>
  hasFlag(message.flags, MessageFlags.Loading);
