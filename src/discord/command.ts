import type {
  AnySelectMenuInteraction,
  APIApplicationCommandSubcommandOption,
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { UserError } from '../user-error.ts';
import type { Choice } from './dispatch/respond.ts';
import { refuse } from './languages/refuse.ts';
import type { Services } from './services.ts';

/** Who may use something. Members who manage the server are not moderators by that alone. */
export type Access = 'everyone' | 'moderators' | 'managers';

/**
 * A slash command: its definition and its handler. Handlers read options before they acknowledge the
 * command, so that a refused option is answered privately.
 */
export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Who may use it, checked on every use: what Discord shows is only a default. Defaults to everyone. */
  readonly access?: Access;
  /** Whether it searches the reports, which counts against the rate limit. */
  readonly searches?: boolean;
  /** The names of the subcommands that do, if not all of them do. */
  readonly searching?: readonly string[];
  /** @throws UserError with a message for the person; any other error is shown as a reference. */
  run(interaction: ChatInputCommandInteraction, services: Services): Promise<void>;
  /** Choices for the option being typed, best first. */
  complete?(
    interaction: AutocompleteInteraction,
    services: Services,
  ): readonly Choice[] | Promise<readonly Choice[]>;
}

/** A command in the menu of a message. */
export interface MessageCommand {
  readonly definition: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  readonly access: Access;
  /** Whether it searches the reports, which counts against the rate limit. */
  readonly searches?: boolean;
  /** @throws UserError with a message for the person; any other error is shown as a reference. */
  use(interaction: MessageContextMenuCommandInteraction, services: Services): Promise<void>;
}

/** A slash command, or a command in the menu of a message. */
export type AnyCommand = Command | MessageCommand;

/** A kind of button. Its custom ids begin with `kind`. */
export interface Button {
  readonly kind: string;
  /** Who may press it. Defaults to everyone. */
  readonly access?: Access;
  /** Whether it searches the reports, which counts against the rate limit. */
  readonly searches?: boolean;
  /** @throws UserError with a message for the person; any other error is shown as a reference. */
  press(interaction: ButtonInteraction, services: Services): Promise<void>;
}

/** A kind of select menu. Its custom ids begin with `kind`. */
export interface Menu {
  readonly kind: string;
  readonly access: Access;
  /** @throws UserError with a message for the person; any other error is shown as a reference. */
  choose(interaction: AnySelectMenuInteraction, services: Services): Promise<void>;
}

/** A kind of form (Discord calls it a modal). Its custom ids begin with `kind`. */
export interface Form {
  readonly kind: string;
  readonly access: Access;
  /** @throws UserError with a message for the person; any other error is shown as a reference. */
  submit(interaction: ModalSubmitInteraction, services: Services): Promise<void>;
}

/** Whether a command is in the menu of a message. */
export function isMessageCommand(command: AnyCommand): command is MessageCommand {
  return 'use' in command;
}

/** A subcommand, such as `add` of `/article add`. */
export interface Subcommand extends Pick<Command, 'run' | 'complete' | 'searches'> {
  readonly definition: APIApplicationCommandSubcommandOption;
}

/**
 * Makes a command of its subcommands.
 *
 * @param definition - The command without its subcommands.
 */
export function commandOf(
  definition: RESTPostAPIChatInputApplicationCommandsJSONBody,
  access: Access,
  subcommands: readonly Subcommand[],
): Command {
  const byName = new Map(subcommands.map((each) => [each.definition.name, each]));
  return {
    definition: { ...definition, options: subcommands.map((each) => each.definition) },
    access,
    searching: subcommands.flatMap((each) => (each.searches ? [each.definition.name] : [])),
    async run(interaction, services) {
      const subcommand = byName.get(interaction.options.getSubcommand());
      if (!subcommand) throw unknownCommand();
      await subcommand.run(interaction, services);
    },
    complete(interaction, services) {
      const subcommand = byName.get(interaction.options.getSubcommand());
      return subcommand?.complete?.(interaction, services) ?? [];
    },
  };
}

/** The refusal for a command that Discord knows but this version does not. */
export function unknownCommand(): UserError {
  return refuse('fault.unknown-command');
}
