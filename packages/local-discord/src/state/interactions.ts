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
import type { Owners } from './world/installations.ts';

/** A person's action. */
export interface InteractionOrigin {
  readonly type: InteractionType;
  readonly user: APIUser;
  readonly channelId: string;
  /** Whose installation it came through. */
  readonly owners: Owners;
  /** In words, for errors: `/ask`, `the button "More"`. */
  readonly title: string;
  /** The command as its answer names it: `/ask`, or its name in a menu. */
  readonly command?: string;
  /** The message whose button was clicked, or whose button opened the modal. */
  readonly sourceMessageId?: string;
  /** Whether the command was chosen from a message's menu rather than typed. */
  readonly menu?: boolean;
  /** The interaction that opened the submitted modal. */
  readonly openedBy?: InteractionRecord;
}

/** The bot's first answer. `afterMs` counts from the moment the person acted, in milliseconds. */
export interface Acknowledgement {
  readonly afterMs: number;
  readonly type: InteractionResponseType;
  readonly ephemeral: boolean;
}

/** A refused request about an interaction. */
export interface RequestRefusal {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly errors?: NestedFaults;
}

/** An interaction and all that has happened to it. Only {@link Interactions} changes one. */
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
  /** Milliseconds from the person's action to the first content. */
  readonly answeredAfterMs?: number;
  /** Whether the bot has deleted that message. */
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

  /** Gives a person's action an id, and a token with which the bot answers. */
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

  /** Finds an interaction by the id that messages contain. */
  findById(id: string): InteractionRecord | undefined {
    return this.#byId.get(id);
  }

  /** Changes a record, and announces the change to those who wait for it. */
  update(record: InteractionRecord, change: Partial<InteractionRecord>): void {
    const isFirst = change.answered === true && !record.answered;
    Object.assign(record, change, isFirst ? { answeredAfterMs: this.ageMs(record) } : {});
    this.#changes.notify();
  }

  /** Records a refused request. */
  refuse(record: InteractionRecord, refusal: RequestRefusal): void {
    this.update(record, { refusals: [...record.refusals, refusal] });
  }

  /** Milliseconds since the person acted. */
  ageMs(record: InteractionRecord): number {
    return this.#clock.now() - record.createdAtMs;
  }
}
