import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Choice } from './respond.ts';
import type { Services } from './services.ts';

/** Who may use something. */
export type Access = 'everyone' | 'moderators';

/**
 * A command that is typed: what Discord offers, and what happens when it is used. Options are read
 * before the command is acknowledged, so that a refused one is answered privately.
 */
export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Who may use it, whatever Discord shows; everyone unless stated. */
  readonly access?: Access;
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
  /** @throws UserError with a sentence for the person; any other error is shown as a reference. */
  press(interaction: ButtonInteraction, services: Services): Promise<void>;
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
