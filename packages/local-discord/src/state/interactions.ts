import { randomBytes } from 'node:crypto';
import type {
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
  APIUser,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import type { NestedFaults } from '../rest/refusal.ts';
import type { Changes } from './changes.ts';
import type { Snowflakes } from './snowflakes.ts';

/** What a person did. */
export interface InteractionOrigin {
  readonly type: InteractionType;
  readonly user: APIUser;
  readonly channelId: string;
  /** In words, for errors: `/ask`, `the button "More"`. */
  readonly title: string;
  /** The command as a message names it that answers it: `/ask`, or its name in a menu. */
  readonly command?: string;
  /** The message whose button was clicked, or whose button opened the modal. */
  readonly sourceMessageId?: string;
  /** Whether a command was typed or taken from a message's menu. */
  readonly menu?: boolean;
  /** What opened the modal that this interaction submits. */
  readonly openedBy?: InteractionRecord;
}

/** The bot's first answer. `afterMs` counts from the moment the person acted, in milliseconds. */
export interface Acknowledgement {
  readonly afterMs: number;
  readonly type: InteractionResponseType;
  readonly ephemeral: boolean;
}

/** A request about an interaction that was turned down. */
export interface RequestRefusal {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly errors?: NestedFaults;
}

/** An interaction and what became of it so far. Only {@link Interactions} changes one. */
export interface InteractionRecord {
  readonly id: string;
  readonly token: string;
  readonly origin: InteractionOrigin;
  readonly createdAtMs: number;
  readonly acknowledgement?: Acknowledgement;
  /** The message that `@original` names. */
  readonly originalId?: string;
  /** Whether that message has been given its content. */
  readonly answered: boolean;
  /** How long after the person acted it was first given its content, in milliseconds. */
  readonly answeredAfterMs?: number;
  /** Whether that message has been deleted by the bot. */
  readonly deleted: boolean;
  readonly modal?: APIModalInteractionResponseCallbackData;
  readonly choices?: readonly APIApplicationCommandOptionChoice[];
  readonly followUpIds: readonly string[];
  readonly refusals: readonly RequestRefusal[];
}

/** All interactions since the start, findable by id and by token. */
export class Interactions {
  readonly #ids: Snowflakes;
  readonly #clock: Clock;
  readonly #changes: Changes;
  readonly #byToken = new Map<string, InteractionRecord>();
  readonly #byId = new Map<string, InteractionRecord>();

  constructor(ids: Snowflakes, clock: Clock, changes: Changes) {
    this.#ids = ids;
    this.#clock = clock;
    this.#changes = changes;
  }

  /** Gives a person's act an id and the token with which the bot answers. */
  open(origin: InteractionOrigin): InteractionRecord {
    const record: InteractionRecord = {
      id: this.#ids.next(),
      token: randomBytes(48).toString('base64url'),
      origin,
      createdAtMs: this.#clock.now(),
      answered: false,
      deleted: false,
      followUpIds: [],
      refusals: [],
    };
    this.#byToken.set(record.token, record);
    this.#byId.set(record.id, record);
    return record;
  }

  find(token: string): InteractionRecord | undefined {
    return this.#byToken.get(token);
  }

  /** Finds an interaction by its id, which messages name. */
  findById(id: string): InteractionRecord | undefined {
    return this.#byId.get(id);
  }

  /** Changes a record and lets those who wait for it look again. */
  update(record: InteractionRecord, change: Partial<InteractionRecord>): void {
    const isFirst = change.answered === true && !record.answered;
    Object.assign(record, change, isFirst ? { answeredAfterMs: this.ageMs(record) } : {});
    this.#changes.notify();
  }

  /** Notes that the bot was refused something. */
  refuse(record: InteractionRecord, refusal: RequestRefusal): void {
    this.update(record, { refusals: [...record.refusals, refusal] });
  }

  /** How long ago the person acted, in milliseconds. */
  ageMs(record: InteractionRecord): number {
    return this.#clock.now() - record.createdAtMs;
  }
}
