import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type {
  Acknowledgement,
  InteractionRecord,
  RequestRefusal,
} from '../../state/interactions.ts';
import type { State } from '../../state/state.ts';
import { type Message, viewOf } from './message.ts';
import { type Modal, modalOf } from './modal.ts';
import { storyOf } from './story.ts';

/** A person's action, and everything that the bot does in response. Every wait has a time limit. */
export class Exchange {
  readonly #state: State;
  readonly #record: InteractionRecord;

  constructor(state: State, record: InteractionRecord) {
    this.#state = state;
    this.#record = record;
  }

  /** The id of the interaction. */
  get id(): string {
    return this.#record.id;
  }

  /** The token with which the bot answers. */
  get token(): string {
    return this.#record.token;
  }

  /** The bot's first answer. */
  get acknowledged(): Promise<Acknowledgement> {
    return this.#until('acknowledgement', () => this.#record.acknowledgement);
  }

  /** Milliseconds that the person waited for the answer; undefined while there is none. */
  get answeredAfterMs(): number | undefined {
    return this.#record.answeredAfterMs;
  }

  /**
   * The answer once it can be read: the message sent, the deferred message with its content, or
   * the clicked message after its change.
   *
   * @param until - Waits until the answer satisfies this too, for answers that change.
   */
  reply(until: (message: Message) => boolean = () => true): Promise<Message> {
    return this.#until('reply', () => {
      const message = this.#original();
      if (!message || !this.#record.answered || message.loading) return undefined;
      return until(message) ? message : undefined;
    });
  }

  /**
   * A message sent after the answer.
   *
   * @param number - Counted from 1, in the order they were sent.
   */
  followUp(number = 1): Promise<Message> {
    return this.#until(`follow-up ${number}`, () => this.followUps[number - 1]);
  }

  /** The modal that opened. */
  modal(): Promise<Modal> {
    return this.#until('modal', () => {
      const { modal } = this.#record;
      return modal && modalOf(modal, this.#record);
    });
  }

  /**
   * Waits until a message is deleted, in any way.
   *
   * @param message - The answer when left out; the clicked message if the answer changes it.
   */
  deleted(message?: Pick<Message, 'id'>): Promise<true> {
    return this.#until('deletion', () => {
      const { originalId, origin } = this.#record;
      const deleted = message === undefined && this.#record.deleted;
      const id = message?.id ?? originalId ?? origin.sourceMessageId;
      return deleted || (id && !this.#state.messages.find(id)) ? true : undefined;
    });
  }

  /** The choices that an autocomplete offers. */
  choices(): Promise<readonly APIApplicationCommandOptionChoice[]> {
    return this.#until('choices', () => this.#record.choices);
  }

  /** Waits until a request of the bot is refused, and returns the first refusal. */
  refused(): Promise<RequestRefusal> {
    return this.#until('refusal', () => this.#record.refusals[0]);
  }

  /** The follow-ups that exist now. */
  get followUps(): readonly Message[] {
    return this.#record.followUpIds.flatMap((id) => {
      const message = this.#state.messages.find(id)?.api;
      return message ? [viewOf(message)] : [];
    });
  }

  /** The refused requests so far. */
  get errors(): readonly RequestRefusal[] {
    return [...this.#record.refusals];
  }

  #original(): Message | undefined {
    const message = this.#state.messages.find(this.#record.originalId ?? '')?.api;
    return message && viewOf(message);
  }

  #until<T>(what: string, look: () => T | undefined): Promise<T> {
    const { changes, limits } = this.#state;
    const complain = () => {
      const { title } = this.#record.origin;
      const story = storyOf(this.#record, this.#original());
      return new Error(`No ${what} to ${title} within ${limits.patienceMs} ms. ${story}`);
    };
    return changes.until(look, limits.patienceMs, complain);
  }
}
