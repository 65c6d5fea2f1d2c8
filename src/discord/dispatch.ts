import type { AutocompleteInteraction, Interaction, RepliableInteraction } from 'discord.js';
import type { Logger } from 'pino';
import { UserError } from '../user-error.ts';
import { outdatedButton } from './buttons/outdated.ts';
import {
  type Access,
  type AnyCommand,
  type Button,
  type Command,
  type Form,
  isMessageCommand,
  type MessageCommand,
  unknownCommand,
} from './command.ts';
import type { Reply } from './components.ts';
import { describeFailure, isTooLate } from './failure.ts';
import { AccessError, requireModerator } from './permissions.ts';
import { refusal } from './replies/notice.ts';
import { type Choice, offer, respondPrivately } from './respond.ts';
import type { Services } from './services.ts';
import { kindOf } from './state/fields.ts';

/** One name for all that is not ours, so that the counters stay few. */
const UNKNOWN = 'unknown';

/** How the uses of one command, button or form have ended. */
export interface Outcomes {
  success: number;
  /** Ended with a sentence for the person. */
  refusal: number;
  /** Ended with an error of ours. */
  failure: number;
}

/** What a dispatcher needs. */
export interface DispatcherOptions {
  readonly commands: readonly AnyCommand[];
  readonly buttons: readonly Button[];
  readonly forms: readonly Form[];
  readonly services: Services;
  /** Makes the short reference that ties what a person sees to what is logged. */
  readonly randomReference: () => string;
  readonly log: Logger;
}

/**
 * Where all interactions pass: finds who handles each, sees to it that nobody does what they may
 * not, and that each is answered.
 */
export class Dispatcher {
  /** By `/command`, `/command …` for its autocomplete, `[button]` and `{form}`. */
  readonly outcomes: Record<string, Outcomes> = {};
  readonly #options: DispatcherOptions;
  readonly #commands: ReadonlyMap<string, Command>;
  readonly #messageCommands: ReadonlyMap<string, MessageCommand>;
  readonly #buttons: ReadonlyMap<string, Button>;
  readonly #forms: ReadonlyMap<string, Form>;

  constructor(options: DispatcherOptions) {
    this.#options = options;
    const inMenus = options.commands.filter(isMessageCommand);
    const typed = options.commands.filter((each): each is Command => !isMessageCommand(each));
    this.#commands = new Map(typed.map((each) => [each.definition.name, each]));
    this.#messageCommands = new Map(inMenus.map((each) => [each.definition.name, each]));
    this.#buttons = new Map(options.buttons.map((each) => [each.kind, each]));
    this.#forms = new Map(options.forms.map((each) => [each.kind, each]));
  }

  /** Handles one interaction to its end. Never throws. */
  async dispatch(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) return this.#complete(interaction);
    const { name, access, handle } = this.#taskOf(interaction) ?? unknownTask(interaction);
    await this.#answer(name, interaction, async () => {
      this.#admit(interaction, access);
      await handle();
    });
  }

  #taskOf(interaction: RepliableInteraction): Task | undefined {
    const { services } = this.#options;
    if (interaction.isChatInputCommand()) {
      const command = this.#commands.get(interaction.commandName);
      const handle = async () => command?.run(interaction, services);
      return command && { name: `/${command.definition.name}`, access: command.access, handle };
    }
    if (interaction.isMessageContextMenuCommand()) {
      const command = this.#messageCommands.get(interaction.commandName);
      const handle = async () => command?.use(interaction, services);
      return command && { name: `/${command.definition.name}`, access: command.access, handle };
    }
    if (interaction.isButton()) {
      const button = this.#buttons.get(kindOf(interaction.customId));
      const handle = async () => button?.press(interaction, services);
      return button && { name: `[${button.kind}]`, access: button.access, handle };
    }
    if (interaction.isModalSubmit()) {
      const form = this.#forms.get(kindOf(interaction.customId));
      const handle = async () => form?.submit(interaction, services);
      return form && { name: `{${form.kind}}`, access: form.access, handle };
    }
    return undefined;
  }

  /** @throws AccessError for whoever may not do this. */
  #admit(interaction: Interaction, access: Access = 'everyone'): void {
    if (access === 'moderators') {
      requireModerator(interaction, this.#options.services.moderatorRoles);
    }
  }

  async #complete(interaction: AutocompleteInteraction): Promise<void> {
    const name = `/${interaction.commandName} …`;
    const command = this.#commands.get(interaction.commandName);
    let choices: readonly Choice[] = [];
    try {
      this.#admit(interaction, command?.access);
      choices = (await command?.complete?.(interaction, this.#options.services)) ?? [];
      this.#count(command ? name : UNKNOWN, 'success');
    } catch (error) {
      // Whoever may not use the command is not told so letter by letter.
      this.#count(name, error instanceof UserError ? 'refusal' : 'failure');
      if (!(error instanceof UserError)) {
        this.#options.log.error({ command: name, error: describeFailure(error) }, 'no choices');
      }
    }
    // Whoever types on does not wait for these choices: Discord often has them too late.
    await offer(interaction, choices).catch((error: unknown) => this.#logUnsent(name, error));
  }

  async #answer(
    name: string,
    interaction: RepliableInteraction,
    handle: () => Promise<void>,
  ): Promise<void> {
    try {
      await handle();
      this.#count(name, 'success');
    } catch (error) {
      const reply = this.#replyTo(error, name, interaction);
      if (reply === null) return;
      await respondPrivately(interaction, reply).catch((unsent: unknown) =>
        this.#logUnsent(name, unsent),
      );
    }
  }

  /** What to say about an error; `null` when nobody is left to hear it. */
  #replyTo(error: unknown, name: string, interaction: RepliableInteraction): Reply | null {
    if (error instanceof UserError) {
      if (error instanceof AccessError) this.#logAttempt(name, interaction);
      this.#count(name, 'refusal');
      return refusal(error.message);
    }
    this.#count(name, 'failure');
    if (isTooLate(error)) {
      this.#logUnsent(name, error);
      return null;
    }
    const reference = this.#options.randomReference();
    const { guildId: guild, id } = interaction;
    this.#options.log.error(
      { reference, command: name, guild, interaction: id, error: describeFailure(error) },
      'a command failed',
    );
    return refusal(`Something went wrong here. It is noted under ${reference}; please try again.`);
  }

  #logAttempt(name: string, { guildId: guild, user }: RepliableInteraction): void {
    this.#options.log.warn({ command: name, guild, user: user.id }, 'refused: not a moderator');
  }

  #logUnsent(name: string, error: unknown): void {
    const level = isTooLate(error) ? 'warn' : 'error';
    this.#options.log[level](
      { command: name, error: describeFailure(error) },
      'an answer did not reach Discord',
    );
  }

  #count(name: string, outcome: keyof Outcomes): void {
    this.outcomes[name] ??= { success: 0, refusal: 0, failure: 0 };
    this.outcomes[name][outcome] += 1;
  }
}

/** Something to do for somebody. */
interface Task {
  /** What it is counted as. */
  readonly name: string;
  readonly access?: Access | undefined;
  readonly handle: () => Promise<void>;
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
