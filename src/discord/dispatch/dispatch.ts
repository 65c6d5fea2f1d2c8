import {
  type AutocompleteInteraction,
  type Interaction,
  type Message,
  RESTJSONErrorCodes,
  type RepliableInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import { UserError } from '../../user-error.ts';
import { readingFor, type SharedIntake } from '../articles/limited-intake.ts';
import { outdatedButton } from '../buttons/outdated.ts';
import {
  type AnyCommand,
  type Button,
  type Command,
  type Form,
  isMessageCommand,
  type Menu,
  type MessageCommand,
  unknownCommand,
} from '../command.ts';
import { converse } from '../conversation/converse.ts';
import { Listener } from '../conversation/listener.ts';
import { textsFor, textsForReader } from '../languages/readers.ts';
import type { Texts } from '../languages/texts.ts';
import { hasComponent } from '../message/message-buttons.ts';
import type { Servers } from '../servers.ts';
import { askedBy, type ServerServices, type Services } from '../services.ts';
import { kindOf } from '../state/fields.ts';
import { type Action, authorize } from './authorize.ts';
import { describeFailure, hasCode } from './failure.ts';
import { type Counts, Outcomes } from './outcomes.ts';
import { type Standing, serverOf, standingOf, standingOfAuthor } from './permissions.ts';
import type { RateLimit } from './rate-limit.ts';
import { type Choice, offer, respondPrivately } from './respond.ts';

/**
 * How long to wait for a server's corpus to open, in milliseconds, before saying that it takes a moment.
 * Discord waits three seconds for an answer, and the settings of the server are read in that time too.
 */
const LONGEST_OPENING = 1_800;

/** One name for every unknown command and button, so that there are few counters. */
const UNKNOWN = 'unknown';

export interface DispatcherOptions {
  readonly commands: readonly AnyCommand[];
  readonly buttons: readonly Button[];
  readonly menus: readonly Menu[];
  readonly forms: readonly Form[];
  readonly servers: Servers;
  readonly intake: SharedIntake;
  /** How often members may search the reports, or have something read. */
  readonly rateLimit: RateLimit;
  /** Makes the short reference that an error message shares with its log line. */
  readonly randomReference: () => string;
  readonly log: Logger;
}

/**
 * Routes every interaction and message to its handler. Checks permissions and rate limits first, and
 * always replies.
 */
export class Dispatcher {
  readonly #options: DispatcherOptions;
  readonly #commands: ReadonlyMap<string, Command>;
  readonly #messageCommands: ReadonlyMap<string, MessageCommand>;
  readonly #buttons: ReadonlyMap<string, Button>;
  readonly #menus: ReadonlyMap<string, Menu>;
  readonly #forms: ReadonlyMap<string, Form>;
  readonly #outcomes: Outcomes;
  readonly #listener: Listener;

  constructor(options: DispatcherOptions) {
    this.#options = options;
    this.#outcomes = new Outcomes(options);
    this.#listener = new Listener({
      outcomes: this.#outcomes,
      answer: (message, typed) =>
        options.servers.use(message.guildId, async (services) => {
          const person = standingOfAuthor(message);
          await this.#authorize(person, { searches: true }, services);
          await converse(message, typed, this.#servicesFor(person, services, textsFor(message)));
        }),
    });
    const inMenus = options.commands.filter(isMessageCommand);
    const typed = options.commands.filter((each): each is Command => !isMessageCommand(each));
    this.#commands = new Map(typed.map((each) => [each.definition.name, each]));
    this.#messageCommands = new Map(inMenus.map((each) => [each.definition.name, each]));
    this.#buttons = new Map(options.buttons.map((each) => [each.kind, each]));
    this.#menus = new Map(options.menus.map((each) => [each.kind, each]));
    this.#forms = new Map(options.forms.map((each) => [each.kind, each]));
  }

  /** Counts by `/command`, `/command …` (autocomplete), `[button]`, `<menu>`, `{form}` and `@message`. */
  get outcomes(): Readonly<Record<string, Readonly<Counts>>> {
    return this.#outcomes.counts;
  }

  /** Handles one message. Never throws. */
  hear(message: Message): Promise<void> {
    return this.#listener.hear(message);
  }

  /** Handles one interaction. Never throws. */
  async dispatch(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) return this.#complete(interaction);
    const task = this.#taskOf(interaction) ?? unknownTask(interaction);
    // Check now, because the message may change while the interaction waits.
    const isForged = interaction.isMessageComponent() && !hasComponent(interaction);
    // Do not time out a form: an answer closes it and loses its text. An unanswered form can be sent
    // again.
    const patience = interaction.isModalSubmit() ? undefined : LONGEST_OPENING;
    await this.#answer(task.name, interaction, () =>
      this.#options.servers.use(
        serverOf(interaction),
        async (services) => {
          const person = standingOf(interaction);
          await this.#authorize(person, task, services);
          if (isForged) throw outdatedButton();
          await task.handle(this.#servicesFor(person, services, textsForReader(interaction)));
        },
        { patience },
      ),
    );
  }

  #taskOf(interaction: RepliableInteraction): Task | undefined {
    if (interaction.isChatInputCommand()) {
      const command = this.#commands.get(interaction.commandName);
      const handle = async (services: Services) => command?.run(interaction, services);
      const subcommand = interaction.options.getSubcommand(false);
      const searches = command?.searches || command?.searching?.some((name) => name === subcommand);
      return command && taskOf(`/${command.definition.name}`, { ...command, searches }, handle);
    }
    if (interaction.isMessageContextMenuCommand()) {
      const command = this.#messageCommands.get(interaction.commandName);
      const handle = async (services: Services) => command?.use(interaction, services);
      return command && taskOf(`/${command.definition.name}`, command, handle);
    }
    if (interaction.isButton()) {
      const button = this.#buttons.get(kindOf(interaction.customId));
      const handle = async (services: Services) => button?.press(interaction, services);
      return button && taskOf(`[${button.kind}]`, button, handle);
    }
    if (interaction.isAnySelectMenu()) {
      const menu = this.#menus.get(kindOf(interaction.customId));
      const handle = async (services: Services) => menu?.choose(interaction, services);
      return menu && taskOf(`<${menu.kind}>`, menu, handle);
    }
    if (interaction.isModalSubmit()) {
      const form = this.#forms.get(kindOf(interaction.customId));
      const handle = async (services: Services) => form?.submit(interaction, services);
      return form && taskOf(`{${form.kind}}`, form, handle);
    }
    return undefined;
  }

  /** @throws AccessError if the person may not do this; WaitError if they have to wait. */
  #authorize(person: Standing, action: Action, { moderatorRoles }: ServerServices): Promise<void> {
    return authorize(person, action, moderatorRoles, this.#options.rateLimit);
  }

  #servicesFor(person: Standing, services: ServerServices, texts: Texts): Services {
    const { intake, rateLimit } = this.#options;
    return {
      ...askedBy(person.id, services),
      texts,
      intake: readingFor(person, intake, services.moderatorRoles, rateLimit),
    };
  }

  async #complete(interaction: AutocompleteInteraction): Promise<void> {
    const name = `/${interaction.commandName} …`;
    const choices = await this.#choicesFor(interaction, name);
    // Only log a failure: choices often arrive too late because the person has typed on.
    await offer(interaction, choices).catch((error: unknown) =>
      this.#outcomes.logUnsent(name, error),
    );
  }

  /**
   * The choices for the option being typed. A person who may not use the command gets none, rather than a
   * refusal for each letter.
   *
   * @param name - The name it is counted under.
   */
  async #choicesFor(
    interaction: AutocompleteInteraction,
    name: string,
  ): Promise<readonly Choice[]> {
    const { servers, log } = this.#options;
    const command = this.#commands.get(interaction.commandName);
    const choose = async (services: ServerServices) => {
      const person = standingOf(interaction);
      await this.#authorize(person, { access: command?.access }, services);
      const own = this.#servicesFor(person, services, textsForReader(interaction));
      return (await command?.complete?.(interaction, own)) ?? [];
    };
    try {
      const choices = await servers.use(serverOf(interaction), choose, {
        patience: LONGEST_OPENING,
      });
      this.#outcomes.count(command ? name : UNKNOWN, 'success');
      return choices;
    } catch (error) {
      const isRefusal = error instanceof UserError;
      this.#outcomes.count(name, isRefusal ? 'refusal' : 'failure');
      if (!isRefusal) {
        log.error({ command: name, error: describeFailure(error) }, 'autocomplete failed');
      }
      return [];
    }
  }

  async #answer(
    name: string,
    interaction: RepliableInteraction,
    handle: () => Promise<void>,
  ): Promise<void> {
    try {
      await handle();
      this.#outcomes.count(name, 'success');
    } catch (error) {
      const { id, guildId: guild, user } = interaction;
      const use = { name, id, guild, user: user.id };
      const reply = this.#outcomes.replyTo(error, use, textsForReader(interaction));
      if (reply === null) return;
      const isGone = hasCode(error, RESTJSONErrorCodes.UnknownMessage);
      await respondPrivately(interaction, reply, isGone).catch((unsent: unknown) =>
        this.#outcomes.logUnsent(name, unsent),
      );
    }
  }
}

/** An action with its handler. */
interface Task extends Action {
  /** The name it is counted under. */
  readonly name: string;
  readonly handle: (services: Services) => Promise<void>;
}

function taskOf(name: string, { access, searches }: Action, handle: Task['handle']): Task {
  return { name, access, searches, handle };
}

function unknownTask(interaction: RepliableInteraction): Task {
  return { name: UNKNOWN, handle: interaction.isCommand() ? refuseUnknown : refuseOutdated };
}

async function refuseUnknown(): Promise<never> {
  throw unknownCommand();
}

async function refuseOutdated(): Promise<never> {
  throw outdatedButton();
}
