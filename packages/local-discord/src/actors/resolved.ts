import type { APIGuildMember, APIInteractionDataResolved } from 'discord-api-types/v10';
import type { State } from '../state/state.ts';
import { ImpossibleAction } from './impossible.ts';

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

/** Adds a channel to the things that an interaction's ids stand for. Returns the id. */
export function resolveChannel(
  state: State,
  id: string,
  resolved: APIInteractionDataResolved,
): string {
  const channel = state.world.channel(id);
  if (!channel) throw new ImpossibleAction(`There is no channel with the id ${id}.`);
  const entry = {
    ...channel,
    permissions: state.world.permissionsOf(state.world.bot.id).toString(),
  };
  resolved.channels = { ...resolved.channels, [id]: entry } as NonNullable<
    APIInteractionDataResolved['channels']
  >;
  return id;
}
