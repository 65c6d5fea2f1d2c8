import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Services } from './services.ts';

/**
 * A command: what Discord offers, and what happens when it is used. Options are read before the
 * command is acknowledged, so that a refused one is answered privately.
 */
export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** @throws UserError with a sentence for the person; any other error is shown as a reference. */
  run(interaction: ChatInputCommandInteraction, services: Services): Promise<void>;
  /** Choices for the option being typed, best first. */
  complete?(interaction: AutocompleteInteraction, services: Services): readonly string[];
}

/** A kind of button, named by what its custom ids begin with. */
export interface Button {
  readonly kind: string;
  /** @throws UserError with a sentence for the person; any other error is shown as a reference. */
  press(interaction: ButtonInteraction, services: Services): Promise<void>;
}
