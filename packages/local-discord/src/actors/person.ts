import {
  type APIApplicationCommandOptionChoice,
  type APIUser,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { composeMessage } from '../messages/compose.ts';
import type { MessageForm } from '../rules/message-form.ts';
import type { Upload } from '../state/attachments.ts';
import type { State } from '../state/state.ts';
import {
  type CommandSettings,
  menuCommand,
  typedCommand,
  visibleMessage,
} from './command-action.ts';
import { chosenOptions, clickedButton, forgedAct } from './component-action.ts';
import { type Act, type Actor, dispatchInteraction } from './dispatch.ts';
import { Exchange } from './exchange.ts';
import { ImpossibleAction } from './impossible.ts';
import { type Message, viewOf } from './message.ts';
import { forwardPart, pollOn, replyPart, stickerNamed } from './message-parts.ts';
import type { Modal, ModalValue } from './modal.ts';
import { submittedModal } from './modal-action.ts';
import type { OptionValue } from './option-values.ts';

/** What a person enters for the options of a command, by option name. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** Options of a message from a person. */
export interface SaySettings {
  /** Whether the message begins with a mention of the bot. */
  readonly mention?: boolean;
  readonly replyTo?: Message;
  /** Whether a reply notifies the author of the message above it; true when left out. */
  readonly notify?: boolean;
  /** On the server, or in a direct message; on the server when left out. */
  readonly context?: 'guild' | 'direct';
  readonly channelId?: string;
  readonly files?: readonly Upload[];
  /** Whether the file is a voice message. */
  readonly isVoice?: boolean;
  /** The name of a sticker. */
  readonly sticker?: string;
  /** The question of a poll. */
  readonly poll?: string;
  /** Only bots can send embeds and components. */
  readonly embeds?: MessageForm['embeds'];
  readonly components?: MessageForm['components'];
}

/** Most UTF-16 code units of a person's message. */
const MAX_SAID = 2000;

/** A person on the server. Anything that Discord's client does not allow throws an ImpossibleAction. */
export class Person implements Actor {
  readonly name: string;
  readonly user: APIUser;
  readonly locale: string;
  readonly #state: State;

  constructor(state: State, name: string, user: APIUser, locale: string) {
    this.#state = state;
    this.name = name;
    this.user = user;
    this.locale = locale;
  }

  get id(): string {
    return this.user.id;
  }

  /** Types a command: `reader.command('ask', { question: 'Who leads the Alliance?' })`. */
  command(name: string, options: OptionValues = {}, settings: CommandSettings = {}): Exchange {
    return this.#act(typedCommand(this.#state, this, name, options, settings));
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
    const values = { ...others, [option]: typed };
    const act = typedCommand(this.#state, this, name, values, settings, { option });
    return this.#act(act).choices();
  }

  /** Clicks a button, found by its label or its custom id, on the current state of the message. */
  click(message: Message, button: string): Exchange {
    return this.#act(clickedButton(this.#state, this, message, button));
  }

  /** Chooses from a select menu, found by its custom id or its placeholder. */
  select(message: Message, menu: string, ...chosen: string[]): Exchange {
    return this.#act(chosenOptions(this.#state, this, message, menu, chosen));
  }

  /** Sends a click or a choice that the message does not offer, as an altered client could. */
  forge(message: Message, customId: string, values?: readonly string[]): Exchange {
    return this.#act(forgedAct(this.#state, this, message, customId, values));
  }

  /** Fills in a modal, fields by label or custom id, and sends it. */
  submit(modal: Modal, values: Readonly<Record<string, ModalValue>> = {}): Exchange {
    return this.#act(submittedModal(this.#state, this, modal, values));
  }

  /** Chooses a command from the menu of a message. */
  menu(name: string, message: Message, settings: CommandSettings = {}): Exchange {
    return this.#act(menuCommand(this.#state, this, name, message, settings));
  }

  /** Sends an ordinary message. */
  says(content: string, settings: SaySettings = {}): Message {
    if (content.length > MAX_SAID) {
      throw new ImpossibleAction(`A message takes ${MAX_SAID} characters, not ${content.length}.`);
    }
    const { sticker, poll, embeds, components } = settings;
    const isMore =
      settings.files?.length || sticker || poll || embeds?.length || components?.length;
    if (content.trim() === '' && !settings.mention && !isMore) {
      throw new ImpossibleAction('An empty message cannot be sent.');
    }
    if ((embeds || components) && !this.user.bot) {
      throw new ImpossibleAction('Only bots send embeds and components.');
    }
    const { world, messages } = this.#state;
    const target = settings.replyTo && visibleMessage(this.#state, this, settings.replyTo);
    const channelId = target?.channelId ?? this.#channelFor(settings);
    const message = composeMessage(this.#state, {
      author: this.user,
      channelId,
      flags:
        (settings.isVoice ? MessageFlags.IsVoiceMessage : 0) |
        (components ? MessageFlags.IsComponentsV2 : 0),
      type: target ? MessageType.Reply : MessageType.Default,
      form: {
        content: settings.mention ? `<@${world.bot.id}> ${content}` : content,
        ...(embeds ? { embeds } : {}),
        ...(components ? { components } : {}),
      },
      files: (settings.files ?? []).map((file, slot) => ({
        contentType: 'application/octet-stream',
        ...file,
        slot,
      })),
      extra: {
        ...(target ? replyPart(target) : {}),
        ...(sticker ? { sticker_items: [stickerNamed(sticker)] } : {}),
        ...(poll ? { poll: pollOn(poll) } : {}),
      },
    });
    const isNotified = target !== undefined && settings.notify !== false;
    const mentions = isNotified
      ? uniqueUsers([...message.mentions, target.author])
      : message.mentions;
    return viewOf(messages.add({ ...message, mentions }, undefined));
  }

  /** Forwards a message, to the server or to the bot. */
  forwards(message: Message, settings: Pick<SaySettings, 'context' | 'channelId'> = {}): Message {
    const { messages, world } = this.#state;
    const { api } = visibleMessage(this.#state, this, message);
    const forwarded = composeMessage(this.#state, {
      author: this.user,
      channelId: this.#channelFor(settings),
      flags: MessageFlags.HasSnapshot,
      type: MessageType.Default,
      form: {},
      files: [],
      extra: forwardPart(api, world.guildOf(api.channel_id)?.id),
    });
    return viewOf(messages.add(forwarded, undefined));
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
    return visibleMessage(this.#state, this, message);
  }

  #channelFor({ context, channelId }: Pick<SaySettings, 'context' | 'channelId'>): string {
    const { world } = this.#state;
    if (context === 'direct') return world.directChannel(this.user).id;
    return channelId ?? world.mainChannelId;
  }

  #act(act: Act): Exchange {
    return new Exchange(this.#state, dispatchInteraction(this.#state, act));
  }
}

function uniqueUsers(users: readonly APIUser[]): APIUser[] {
  return [...new Map(users.map((user) => [user.id, user])).values()];
}
