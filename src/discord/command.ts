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
import { UserError } from '../user-error.ts';
import type { Choice } from './dispatch/respond.ts';
import type { Services } from './services.ts';

/** Who may use something: members who manage the server are no moderators unless they are that too. */
export type Access = 'everyone' | 'moderators' | 'managers';

/**
 * A command that is typed: what Discord offers, and what happens when it is used. Options are read
 * before the command is acknowledged, so that a refused one is answered privately.
 */
export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Who may use it, whatever Discord shows; everyone unless stated. */
  readonly access?: Access;
  /** Whether it searches the reports, which members may only do so often. */
  readonly searches?: boolean;
  /** @throws UserError with a sentence for the person; any other error is shown as a reference. */
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
  /** @throws UserError with a sentence for the person; any other error is shown as a reference. */
  use(interaction: MessageContextMenuCommandInteraction, services: Services): Promise<void>;
}

/** Every command, typed or in a menu. */
export type AnyCommand = Command | MessageCommand;

/** A kind of button, named by what its custom ids begin with. */
export interface Button {
  readonly kind: string;
  /** Who may press it; everyone unless stated. */
  readonly access?: Access;
  /** Whether it searches the reports, which members may only do so often. */
  readonly searches?: boolean;
  /** @throws UserError with a sentence for the person; any other error is shown as a reference. */
  press(interaction: ButtonInteraction, services: Services): Promise<void>;
}

/** A kind of menu to choose from, named by what its custom ids begin with. */
export interface Menu {
  readonly kind: string;
  readonly access: Access;
  /** @throws UserError with a sentence for the person; any other error is shown as a reference. */
  choose(interaction: AnySelectMenuInteraction, services: Services): Promise<void>;
}

/** A kind of form (Discord calls it a modal), named by what its custom ids begin with. */
export interface Form {
  readonly kind: string;
  readonly access: Access;
  /** @throws UserError with a sentence for the person; any other error is shown as a reference. */
  submit(interaction: ModalSubmitInteraction, services: Services): Promise<void>;
}

/** Whether a command stands in the menu of a message. */
export function isMessageCommand(command: AnyCommand): command is MessageCommand {
  return 'use' in command;
}

/** A part of a command that is typed after its name, such as `add` of `/article add`. */
export interface Subcommand extends Pick<Command, 'run' | 'complete'> {
  readonly definition: APIApplicationCommandSubcommandOption;
}

/**
 * Makes one command of its parts.
 *
 * @param definition - What stands over the parts.
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

/** What to say about a command that Discord knows and this version does not. */
export function unknownCommand(): UserError {
  return new UserError(
    'This command is from another version and is not known here. Try again in a minute, or see /help.',
  );
}
