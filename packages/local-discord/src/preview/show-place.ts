import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { Person } from '../actors/person.ts';
import type { State } from '../state/state.ts';
import { showAuthor } from './show-message.ts';
import { descriptionFor, localesOf, optionFor } from './translate.ts';
import type { FirstSteps, ShownCommand, ShownPlace } from './wire.ts';

type Place = keyof ShownPlace['commands'];

/** Everything around the messages, as one person sees it. */
export function showPlace(state: State, person: Person, firstSteps: FirstSteps): ShownPlace {
  const { world, gateway, typing, limits } = state;
  const direct = world.channels.directOf(person.user);
  const channels = [
    ...world.channels.all.filter(({ type }) => type === ChannelType.GuildText),
    direct,
  ].map(({ id, name }) => ({ id, name: name ?? world.bot.username, direct: id === direct.id }));
  const commands = (place: Place) =>
    offered(state, person, place, ApplicationCommandType.ChatInput).flatMap((command) =>
      asTyped(command, person.locale),
    );
  const menu = (place: Place) =>
    offered(state, person, place, ApplicationCommandType.Message).map(({ name }) => name);
  return {
    connected: gateway.connections > 0,
    bot: showAuthor(world.bot),
    you: showAuthor(person.user),
    channels,
    members: world.members.map(({ user }) => showAuthor(user)),
    roles: world.roles.map(({ id, name }) => ({ id, name })),
    commands: { server: commands('server'), direct: commands('direct') },
    menu: { server: menu('server'), direct: menu('direct') },
    locale: person.locale,
    locales: localesOf([...state.commands.list('global'), ...state.commands.list(world.guildId)]),
    typing: channels.map(({ id }) => id).filter((id) => typing.leftMs(id) > 0),
    largestFile: limits.attachmentBytes,
    firstSteps,
  };
}

/** The commands that Discord's client would show this person there. */
function offered(
  state: State,
  person: Person,
  place: Place,
  type: ApplicationCommandType,
): readonly APIApplicationCommand[] {
  const { commands, world } = state;
  const own = place === 'server' ? commands.list(world.guildId) : [];
  const everywhere = commands
    .list('global')
    .filter(
      (command) => !own.some(({ name, type }) => name === command.name && type === command.type),
    );
  return [...own, ...everywhere]
    .filter((command) => command.type === type && isOffered(command, place))
    .filter((command) => place === 'direct' || isAllowed(state, person, command));
}

function isOffered({ contexts }: APIApplicationCommand, place: Place): boolean {
  const context = place === 'server' ? InteractionContextType.Guild : InteractionContextType.BotDM;
  return !contexts || contexts.includes(context);
}

function isAllowed(
  state: State,
  person: Person,
  { default_member_permissions: needed }: APIApplicationCommand,
): boolean {
  if (needed === null) return true;
  const bits = BigInt(needed);
  return needed !== '0' && (state.world.permissionsOf(person.id) & bits) === bits;
}

/** A command as it is typed, or one for each of its subcommands. */
function asTyped(command: APIApplicationCommand, locale: string): ShownCommand[] {
  const { name, options = [] } = command;
  const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
  const own = { name, group: null, subcommand: null, description: descriptionFor(command, locale) };
  const inner = options.flatMap((option): ShownCommand[] => {
    if (option.type === Subcommand) {
      const description = descriptionFor(option, locale);
      return [leaf({ ...own, subcommand: option.name, description }, option, locale)];
    }
    if (option.type !== SubcommandGroup) return [];
    return (option.options ?? []).map((each) =>
      leaf(
        {
          ...own,
          group: option.name,
          subcommand: each.name,
          description: descriptionFor(each, locale),
        },
        each,
        locale,
      ),
    );
  });
  return inner.length > 0 ? inner : [leaf(own, { options }, locale)];
}

function leaf(
  path: Omit<ShownCommand, 'title' | 'options'>,
  { options = [] }: { readonly options?: readonly APIApplicationCommandOption[] | undefined },
  locale: string,
): ShownCommand {
  const title = [path.name, path.group, path.subcommand].filter((word) => word !== null).join(' ');
  return {
    ...path,
    title,
    options: options.filter(isBasic).map((option) => optionFor(option, locale)),
  };
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
  return option.type !== Subcommand && option.type !== SubcommandGroup;
}
