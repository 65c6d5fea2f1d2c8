import type { APIGuildMember, APIInteractionDataResolved } from 'discord-api-types/v10';
import type { State } from '../../state/state.ts';
import type { Acting } from '../acts/dispatch.ts';
import { ImpossibleAction } from '../impossible.ts';

/** A member as interactions carry it: without the user, who is beside it, and with permissions. */
function memberOf(state: State, { user, ...member }: APIGuildMember) {
  return { ...member, permissions: state.world.permissionsOf(user.id).toString() };
}

/** Adds a person to the things that an interaction's ids stand for. Returns the id. */
export function resolveUser(
  state: State,
  id: string,
  resolved: APIInteractionDataResolved,
): string {
  const member = state.world.member(id);
  if (!member) throw new ImpossibleAction(`There is no person with the id ${id}.`);
  resolved.users = { ...resolved.users, [id]: member.user };
  resolved.members = { ...resolved.members, [id]: memberOf(state, member) };
  return id;
}

/** Adds a role to the things that an interaction's ids stand for. Returns the id. */
export function resolveRole(
  state: State,
  id: string,
  resolved: APIInteractionDataResolved,
): string {
  const role = state.world.role(id);
  if (!role) throw new ImpossibleAction(`There is no role with the id ${id}.`);
  resolved.roles = { ...resolved.roles, [role.id]: role };
  return role.id;
}

/**
 * Adds a channel to the things that an interaction's ids stand for. Returns the id.
 *
 * @param types - The types of channels that are offered; all when left out.
 */
export function resolveChannel(
  { state, actor }: Acting,
  id: string,
  resolved: APIInteractionDataResolved,
  types: readonly number[] = [],
): string {
  const channel = state.world.channel(id);
  if (!channel) throw new ImpossibleAction(`There is no channel with the id ${id}.`);
  if (types.length > 0 && !types.includes(channel.type)) {
    throw new ImpossibleAction(`The channel ${id} is of a type that is not offered.`);
  }
  const { world } = state;
  const permissionsOf = (userId: string) => world.permissionsIn(id, userId).toString();
  const entry = {
    ...channel,
    permissions: permissionsOf(actor.user.id),
    app_permissions: permissionsOf(world.bot.id),
  };
  resolved.channels = { ...resolved.channels, [id]: entry } as NonNullable<
    APIInteractionDataResolved['channels']
  >;
  return id;
}
