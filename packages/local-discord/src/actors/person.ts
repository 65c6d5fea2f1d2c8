import type { APIApplicationCommandOptionChoice, APIUser } from 'discord-api-types/v10';
import type { State } from '../state/state.ts';
import { type CommandSettings, menuCommand, typedCommand } from './acts/command-action.ts';
import { chosenOptions, clickedButton, forgedAct } from './acts/component-action.ts';
import { type Act, type Acting, type Actor, dispatchInteraction } from './acts/dispatch.ts';
import { submittedModal } from './acts/modal-action.ts';
import { forward, postInForum, type SaySettings, say } from './acts/said-message.ts';
import { type PlaceSettings, visibleMessage } from './place.ts';
import { Exchange } from './seen/exchange.ts';
import { type Message, viewOf } from './seen/message.ts';
import type { Modal, ModalValue } from './seen/modal.ts';
import type { OptionValue } from './values/option-values.ts';

/** What a person enters for the options of a command, by option name. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** A person on the server. Anything that Discord's client does not allow throws an ImpossibleAction. */
export class Person implements Actor {
  readonly name: string;
  readonly user: APIUser;
  readonly locale: string;
  readonly #state: State;
  readonly #acting: Acting;

  constructor(state: State, name: string, user: APIUser, locale: string) {
    this.#state = state;
    this.#acting = { state, actor: this };
    this.name = name;
    this.user = user;
    this.locale = locale;
  }

  get id(): string {
    return this.user.id;
  }

  /** The same person with their Discord in another language, which every interaction states. */
  inLanguage(locale: string): Person {
    return new Person(this.#state, this.name, this.user, locale);
  }

  /** Types a command: `reader.command('ask', { question: 'Who leads the Alliance?' })`. */
  command(name: string, options: OptionValues = {}, settings: CommandSettings = {}): Exchange {
    return this.#act(typedCommand(this.#acting, { name, values: options }, settings));
  }

  /**
   * Types into an option and waits for the choices.
   *
   * @param option - The option being typed into.
   * @param typed - Its text so far.
   * @param others - The options that were filled in before.
   */
  autocomplete(
    name: string,
    option: string,
    typed: string,
    others: OptionValues = {},
    settings: CommandSettings = {},
  ): Promise<readonly APIApplicationCommandOptionChoice[]> {
    const entered = { name, values: { ...others, [option]: typed }, typing: option };
    return this.#act(typedCommand(this.#acting, entered, settings)).choices();
  }

  /** Clicks a button, found by its label or its custom id, on the current state of the message. */
  click(message: Message, button: string): Exchange {
    return this.#act(clickedButton(this.#acting, message, button));
  }

  /** Chooses from a select menu, found by its custom id or its placeholder. */
  select(message: Message, menu: string, ...chosen: string[]): Exchange {
    return this.#act(chosenOptions(this.#acting, message, menu, chosen));
  }

  /** Sends a click or a choice that the message does not offer, as an altered client could. */
  forge(message: Message, customId: string, values?: readonly string[]): Exchange {
    return this.#act(forgedAct(this.#acting, message, customId, values));
  }

  /** Fills in a modal, fields by label or custom id, and sends it. */
  submit(modal: Modal, values: Readonly<Record<string, ModalValue>> = {}): Exchange {
    return this.#act(submittedModal(this.#acting, modal, values));
  }

  /** Chooses a command from the menu of a message. */
  menu(name: string, message: Message, settings: CommandSettings = {}): Exchange {
    return this.#act(menuCommand(this.#acting, name, message, settings));
  }

  /** Sends an ordinary message. */
  says(content: string, settings: SaySettings = {}): Message {
    return say(this.#acting, content, settings);
  }

  /** Forwards a message, to the server or to the bot. */
  forwards(message: Message, settings: PlaceSettings = {}): Message {
    return forward(this.#acting, message, settings);
  }

  /** Starts a post in a forum; returns its first message, whose id is also that of the post's thread. */
  posts(forumId: string, title: string, content: string, settings: SaySettings = {}): Message {
    return postInForum(this.#acting, forumId, { title, content }, settings);
  }

  /** The messages this person sees, in the order they were sent: public ones and their own. */
  sees(channelId?: string): readonly Message[] {
    return this.#state.messages.all
      .filter(({ onlyFor }) => onlyFor === undefined || onlyFor === this.id)
      .map(({ api }) => viewOf(api))
      .filter((message) => channelId === undefined || message.channelId === channelId);
  }

  /** Returns the current state of a message that this person sees. */
  look(message: Message): Message {
    return visibleMessage(this.#acting, message);
  }

  #act(act: Act): Exchange {
    return new Exchange(this.#state, dispatchInteraction(this.#state, act));
  }
}
