import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  InteractionType,
} from 'discord-api-types/v10';
import type { State } from '../state/state.ts';
import type { Act, Actor } from './dispatch.ts';
import { ImpossibleAction } from './impossible.ts';
import { type Message, viewOf } from './message.ts';
import type { OptionValue } from './option-values.ts';
import { type CommandPath, fillOptions, type Typing } from './options.ts';

/** Where and how a command is used. */
export interface CommandSettings extends CommandPath {
  /** On the server, or in a direct message; on the server when left out. */
  readonly context?: 'guild' | 'direct';
  /** A channel of a server by its id; the main channel of the main server when left out. */
  readonly channelId?: string;
  /** Whether an administrator has allowed it for this person, despite its default permissions. */
  readonly allowedByAdministrator?: boolean;
}

/**
 * A typed command; with `typing`, one that is still being typed.
 *
 * @throws ImpossibleAction if the client would not send it.
 */
export function typedCommand(
  state: State,
  actor: Actor,
  name: string,
  values: Readonly<Record<string, OptionValue>>,
  settings: CommandSettings,
  typing?: Typing,
): Act {
  const command = availableCommand(state, actor, name, ApplicationCommandType.ChatInput, settings);
  const { options, resolved } = fillOptions(state, command.options ?? [], values, settings, typing);
  const words = [name, settings.group, settings.subcommand].filter(Boolean).join(' ');
  return {
    locale: actor.locale,
    origin: {
      type: typing
        ? InteractionType.ApplicationCommandAutocomplete
        : InteractionType.ApplicationCommand,
      user: actor.user,
      channelId: channelFor(state, actor, settings),
      title: typing ? `/${words} while typing ${typing.option}` : `/${words}`,
      command: `/${words}`,
    },
    data: {
      ...commandData(command),
      options,
      ...(Object.keys(resolved).length ? { resolved } : {}),
    },
  };
}

/** A command chosen from the menu of a message. */
export function menuCommand(
  state: State,
  actor: Actor,
  name: string,
  target: Message,
  settings: CommandSettings,
): Act {
  const { api } = visibleMessage(state, actor, target);
  const here = { channelId: api.channel_id, ...settings };
  const command = availableCommand(state, actor, name, ApplicationCommandType.Message, here);
  return {
    locale: actor.locale,
    origin: {
      type: InteractionType.ApplicationCommand,
      user: actor.user,
      channelId: api.channel_id,
      title: `the menu command "${name}"`,
      command: name,
      menu: true,
    },
    data: {
      ...commandData(command),
      target_id: api.id,
      resolved: { messages: { [api.id]: api } },
    },
  };
}

/**
 * A message in its current state.
 *
 * @throws ImpossibleAction if it was deleted, or is for someone else.
 */
export function visibleMessage(state: State, actor: Actor, { id }: Pick<Message, 'id'>): Message {
  const message = state.messages.find(id);
  if (!message) throw new ImpossibleAction('That message has been deleted.');
  if (message.onlyFor !== undefined && message.onlyFor !== actor.user.id) {
    throw new ImpossibleAction(`${actor.name} does not see that message: it is for someone else.`);
  }
  return viewOf(message.api);
}

function availableCommand(
  state: State,
  actor: Actor,
  name: string,
  type: ApplicationCommandType,
  { context = 'guild', channelId, allowedByAdministrator }: CommandSettings,
): APIApplicationCommand {
  const { world } = state;
  const guild = context === 'guild' ? world.guildOf(channelId ?? world.mainChannelId) : undefined;
  const isInstalled = !guild || guild.member(world.bot.id) !== undefined;
  const found = state.commands.find(name, type, guild?.id);
  const isBrought = found?.integration_types?.includes(ApplicationIntegrationType.UserInstall);
  const command = isInstalled || isBrought ? found : undefined;
  if (!command) throw new ImpossibleAction(`No command ${name} is registered here.`);
  const place = guild ? InteractionContextType.Guild : InteractionContextType.BotDM;
  if (command.contexts && !command.contexts.includes(place)) {
    throw new ImpossibleAction(
      `The command ${name} is not offered ${context === 'guild' ? 'on servers' : 'in direct messages'}.`,
    );
  }
  const needed = BigInt(command.default_member_permissions ?? 0);
  const has = world.permissionsOf(actor.user.id, guild);
  const blocked = command.default_member_permissions === '0' || (needed & has) !== needed;
  if (guild && command.default_member_permissions !== null && blocked && !allowedByAdministrator) {
    throw new ImpossibleAction(
      `${actor.name} lacks the permissions for ${name}; allowedByAdministrator lifts that.`,
    );
  }
  return command;
}

function commandData(command: APIApplicationCommand) {
  const { id, name, type, guild_id } = command;
  return { id, name, type, ...(guild_id ? { guild_id } : {}) };
}

function channelFor(state: State, actor: Actor, { context, channelId }: CommandSettings): string {
  if (context === 'direct') return state.world.directChannel(actor.user).id;
  return channelId ?? state.world.mainChannelId;
}
