import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  RepliableInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import { UserError } from '../user-error.ts';
import { outdatedButton } from './buttons/outdated.ts';
import type { Button, Command } from './command.ts';
import type { Reply } from './components.ts';
import { describeFailure, isTooLate } from './failure.ts';
import { refusal } from './replies/notice.ts';
import { offer, respondPrivately } from './respond.ts';
import type { Services } from './services.ts';
import { kindOf } from './state/fields.ts';

/** One name for all that is not ours, so that the counters stay few. */
const UNKNOWN = 'unknown';

/** How the uses of one command or button have ended. */
export interface Outcomes {
  success: number;
  /** Ended with a sentence for the person. */
  refusal: number;
  /** Ended with an error of ours. */
  failure: number;
}

/** What a dispatcher needs. */
export interface DispatcherOptions {
  readonly commands: readonly Command[];
  readonly buttons: readonly Button[];
  readonly services: Services;
  /** Makes the short reference that ties what a person sees to what is logged. */
  readonly randomReference: () => string;
  readonly log: Logger;
}

/** Where all interactions pass: finds who handles each, and sees to it that each is answered. */
export class Dispatcher {
  /** By `/command`, `/command …` for its autocomplete, and `[button]`. */
  readonly outcomes: Record<string, Outcomes> = {};
  readonly #options: DispatcherOptions;
  readonly #commands: ReadonlyMap<string, Command>;
  readonly #buttons: ReadonlyMap<string, Button>;

  constructor(options: DispatcherOptions) {
    this.#options = options;
    this.#commands = new Map(options.commands.map((each) => [each.definition.name, each]));
    this.#buttons = new Map(options.buttons.map((each) => [each.kind, each]));
  }

  /** Handles one interaction to its end. Never throws. */
  async dispatch(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) return this.#complete(interaction);
    if (interaction.isChatInputCommand()) return this.#run(interaction);
    if (interaction.isButton()) return this.#press(interaction);
    return this.#answer(UNKNOWN, interaction, refuseUnknown);
  }

  #run(interaction: ChatInputCommandInteraction): Promise<void> {
    const command = this.#commands.get(interaction.commandName);
    if (!command) return this.#answer(UNKNOWN, interaction, refuseUnknown);
    const { services } = this.#options;
    return this.#answer(`/${interaction.commandName}`, interaction, () =>
      command.run(interaction, services),
    );
  }

  #press(interaction: ButtonInteraction): Promise<void> {
    const button = this.#buttons.get(kindOf(interaction.customId));
    if (!button) return this.#answer(UNKNOWN, interaction, refuseOutdated);
    const { services } = this.#options;
    return this.#answer(`[${button.kind}]`, interaction, () => button.press(interaction, services));
  }

  async #complete(interaction: AutocompleteInteraction): Promise<void> {
    const name = `/${interaction.commandName} …`;
    const command = this.#commands.get(interaction.commandName);
    let choices: readonly string[] = [];
    try {
      choices = command?.complete?.(interaction, this.#options.services) ?? [];
      this.#count(command ? name : UNKNOWN, 'success');
    } catch (error) {
      this.#count(name, 'failure');
      this.#options.log.error({ command: name, error: describeFailure(error) }, 'no choices');
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

async function refuseUnknown(): Promise<never> {
  throw new UserError(
    'This command is from another version and is not known here. Try again in a minute, or see /help.',
  );
}

async function refuseOutdated(): Promise<never> {
  throw outdatedButton();
}
