import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  InteractionType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { type Channel, isThread } from '../../state/world/channels.ts';
import { type Owners, ownersOf } from '../../state/world/installations.ts';
import { ImpossibleAction } from '../impossible.ts';
import { channelFor, needOf, type PlaceSettings, visibleMessage } from '../place.ts';
import type { Message } from '../seen/message.ts';
import { type CommandPath, type Entered, fillOptions } from '../values/options.ts';
import type { Act, Acting } from './dispatch.ts';

/** Where and how a command is used. */
export interface CommandSettings extends CommandPath, PlaceSettings {
  /** Whether an administrator has allowed it for this person, despite its default permissions. */
  readonly allowedByAdministrator?: boolean;
}

/** What a person enters for a command. */
export interface EnteredCommand extends Entered {
  readonly name: string;
}

/**
 * A typed command; with `typing`, one that is still being typed.
 *
 * @throws ImpossibleAction if the client would not send it.
 */
export function typedCommand(
  acting: Acting,
  entered: EnteredCommand,
  settings: CommandSettings,
): Act {
  const { actor } = acting;
  const { name, typing } = entered;
  const { ChatInput } = ApplicationCommandType;
  const { command, owners } = availableCommand(acting, name, ChatInput, settings);
  const { options, resolved } = fillOptions(acting, command.options ?? [], entered, settings);
  const words = [name, settings.group, settings.subcommand].filter(Boolean).join(' ');
  return {
    locale: actor.locale,
    origin: {
      type:
        typing === undefined
          ? InteractionType.ApplicationCommand
          : InteractionType.ApplicationCommandAutocomplete,
      user: actor.user,
      channelId: channelFor(acting, settings),
      owners,
      title: typing === undefined ? `/${words}` : `/${words} while typing ${typing}`,
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
  acting: Acting,
  name: string,
  target: Message,
  settings: CommandSettings,
): Act {
  const { actor } = acting;
  const { api } = visibleMessage(acting, target);
  const here = { channelId: api.channel_id, ...settings };
  const { Message: OnMessage } = ApplicationCommandType;
  const { command, owners } = availableCommand(acting, name, OnMessage, here);
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
  acting: Acting,
  name: string,
  type: ApplicationCommandType,
  settings: CommandSettings,
): Available {
  const { state, actor } = acting;
  const { world } = state;
  const channelId = channelFor(acting, settings);
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
  needOf(acting, channelId, PermissionFlagsBits.UseApplicationCommands, 'use commands');
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
