import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  InteractionType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { State } from '../../state/state.ts';
import { type Channel, isThread } from '../../state/world/channels.ts';
import { type Owners, ownersOf } from '../../state/world/installations.ts';
import { ImpossibleAction } from '../impossible.ts';
import { channelFor, needOf, type PlaceSettings, visibleMessage } from '../place.ts';
import type { Message } from '../seen/message.ts';
import type { OptionValue } from '../values/option-values.ts';
import { type CommandPath, fillOptions, type Typing } from '../values/options.ts';
import type { Act, Actor } from './dispatch.ts';

/** Where and how a command is used. */
export interface CommandSettings extends CommandPath, PlaceSettings {
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
  const { ChatInput } = ApplicationCommandType;
  const { command, owners } = availableCommand(state, actor, name, ChatInput, settings);
  const filling = { state, actor };
  const { options, resolved } = fillOptions(
    filling,
    command.options ?? [],
    values,
    settings,
    typing,
  );
  const words = [name, settings.group, settings.subcommand].filter(Boolean).join(' ');
  return {
    locale: actor.locale,
    origin: {
      type: typing
        ? InteractionType.ApplicationCommandAutocomplete
        : InteractionType.ApplicationCommand,
      user: actor.user,
      channelId: channelFor(state, actor, settings),
      owners,
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
  const { Message: OnMessage } = ApplicationCommandType;
  const { command, owners } = availableCommand(state, actor, name, OnMessage, here);
  return {
    locale: actor.locale,
    origin: {
      type: InteractionType.ApplicationCommand,
      user: actor.user,
      channelId: api.channel_id,
      owners,
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

interface Available {
  readonly command: APIApplicationCommand;
  readonly owners: Owners;
}

/** @throws ImpossibleAction if Discord does not offer the person the command there. */
function availableCommand(
  state: State,
  actor: Actor,
  name: string,
  type: ApplicationCommandType,
  settings: CommandSettings,
): Available {
  const { world } = state;
  const channelId = channelFor(state, actor, settings);
  const guild = world.guildOf(channelId);
  if (guild && !guild.member(actor.user.id)) {
    throw new ImpossibleAction(`${actor.name} is not on the server ${guild.name}.`);
  }
  const command = state.commands.find(name, type, guild?.id);
  const installations = command?.integration_types ?? [ApplicationIntegrationType.GuildInstall];
  const owners = ownersOf(world, { channelId, user: actor.user, installations });
  if (!command || Object.keys(owners).length === 0) {
    throw new ImpossibleAction(`No command ${name} is registered here.`);
  }
  const { context = 'guild', allowedByAdministrator } = settings;
  if (command.contexts && !command.contexts.includes(CONTEXTS[context])) {
    throw new ImpossibleAction(`The command ${name} is not offered ${IN_WORDS[context]}.`);
  }
  if (!guild) return { command, owners };
  needOf(state, actor, channelId, PermissionFlagsBits.UseApplicationCommands, 'use commands');
  refuseInArchive(world.channel(channelId));
  const needed = BigInt(command.default_member_permissions ?? 0);
  const has = world.permissionsIn(channelId, actor.user.id);
  const isBlocked = command.default_member_permissions === '0' || (needed & has) !== needed;
  if (command.default_member_permissions !== null && isBlocked && !allowedByAdministrator) {
    throw new ImpossibleAction(
      `${actor.name} lacks the permissions for ${name}; allowedByAdministrator lifts that.`,
    );
  }
  return { command, owners };
}

const CONTEXTS = {
  guild: InteractionContextType.Guild,
  direct: InteractionContextType.BotDM,
  private: InteractionContextType.PrivateChannel,
};

const IN_WORDS = {
  guild: 'on servers',
  direct: 'in direct messages',
  private: 'in private conversations',
};

function refuseInArchive(channel: Channel | undefined): void {
  if (channel && isThread(channel) && channel.thread_metadata?.archived) {
    throw new ImpossibleAction('Commands cannot be used in an archived thread.');
  }
}

function commandData(command: APIApplicationCommand) {
  const { id, name, type, guild_id } = command;
  return { id, name, type, ...(guild_id ? { guild_id } : {}) };
}
