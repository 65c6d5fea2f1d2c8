import {
  type BaseInteraction,
  type ChatInputCommandInteraction,
  type GuildMemberRoleManager,
  type Message,
  PermissionFlagsBits,
} from 'discord.js';
import { type Sentence, UserError } from '../../user-error.ts';
import { toldIn } from '../languages/refuse.ts';
import { knownServer } from '../server-view.ts';

/** Thrown when a person lacks the permission for something. */
export class AccessError extends UserError {
  constructor({ message, told }: Sentence) {
    super(message, { told });
  }
}

/** A person and their permissions where they are. */
export interface Standing {
  readonly id: string;
  /** Whether they are on a server that has the bot. */
  readonly isMember: boolean;
  readonly mayManageMessages: boolean;
  readonly mayManageServer: boolean;
  /** Ids of their roles. */
  readonly roles: readonly string[];
}

/**
 * The server that an interaction belongs to: the one it comes from, if that has the bot. People who have
 * installed the bot for themselves can use it on servers that do not have it.
 *
 * @returns The server's id; `null` for none.
 */
export function serverOf({
  guildId,
  authorizingIntegrationOwners,
}: Pick<BaseInteraction, 'guildId' | 'authorizingIntegrationOwners'>): string | null {
  return authorizingIntegrationOwners.guildId === guildId ? guildId : null;
}

/** The person who uses a command, a button or a form. */
export function standingOf(interaction: BaseInteraction): Standing {
  const { user, member } = interaction;
  if (serverOf(interaction) === null) return strangerOf(user);
  const held = member?.roles ?? [];
  const may = (permission: bigint) => interaction.memberPermissions?.has(permission) ?? false;
  return {
    id: user.id,
    isMember: true,
    mayManageMessages: may(PermissionFlagsBits.ManageMessages),
    mayManageServer: may(PermissionFlagsBits.ManageGuild),
    roles: Array.isArray(held) ? held : knownRoles(held, interaction),
  };
}

/** The author of a message. */
export function standingOfAuthor(message: Message): Standing {
  const { author, member } = message;
  if (!message.inGuild()) return strangerOf(author);
  // The client forgets a channel that is deleted.
  const permissions = member && knownServer(message) && message.channel?.permissionsFor(member);
  if (!permissions) return { ...strangerOf(author), isMember: true };
  return {
    id: author.id,
    isMember: true,
    mayManageMessages: permissions.has(PermissionFlagsBits.ManageMessages),
    mayManageServer: permissions.has(PermissionFlagsBits.ManageGuild),
    roles: knownRoles(member.roles, message),
  };
}

/** While the roles of a server are not known, no role makes anyone a moderator. */
function knownRoles(
  roles: GuildMemberRoleManager,
  place: Parameters<typeof knownServer>[0],
): string[] {
  return knownServer(place) ? [...roles.cache.keys()] : [];
}

function strangerOf({ id }: { readonly id: string }): Standing {
  return { id, isMember: false, mayManageMessages: false, mayManageServer: false, roles: [] };
}

/** Whether a person may delete a reply: they asked for it, or they have Manage Messages. */
export function mayDelete(interaction: BaseInteraction, asker: string): boolean {
  const { id, mayManageMessages } = standingOf(interaction);
  return id === asker || mayManageMessages;
}

/**
 * Whether a person may remove an alert: it is theirs, or they are a moderator of the server whose reports it follows.
 *
 * @param moderatorRoles - Those of the server that the interaction comes from.
 */
export function mayRemoveAlert(
  interaction: BaseInteraction,
  { member, server }: { readonly member: string; readonly server: string | null },
  moderatorRoles: readonly string[],
): boolean {
  const person = standingOf(interaction);
  if (person.id === member) return true;
  return server !== null && server === serverOf(interaction) && isModerator(person, moderatorRoles);
}

/** The refusal for people who press the button of someone else's alert. */
export function notYourAlert(): AccessError {
  return new AccessError(toldIn('access.alert'));
}

/**
 * Checks that a person lets the bot write in a channel only where both may write.
 *
 * @throws AccessError if one of them may not, or the bot is not on the server.
 */
export function requireWriting(interaction: ChatInputCommandInteraction): void {
  if (serverOf(interaction) === null) {
    throw new AccessError(toldIn('access.write-nowhere'));
  }
  const needed = interaction.channel?.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  if (!interaction.memberPermissions?.has(needed)) {
    throw new AccessError(toldIn('access.you-cannot-write'));
  }
  if (!interaction.appPermissions.has([PermissionFlagsBits.ViewChannel, needed])) {
    throw new AccessError(toldIn('access.i-cannot-write'));
  }
}

/**
 * Whether a person may change the corpus: they have Manage Messages or a moderator role. Discord's own
 * check is not enough, because a server can change to whom Discord shows a command.
 *
 * @param moderatorRoles - Ids of the moderator roles.
 */
export function isModerator(
  { mayManageMessages, roles }: Standing,
  moderatorRoles: readonly string[],
): boolean {
  return mayManageMessages || roles.some((role) => moderatorRoles.includes(role));
}

/** The refusal for people who may not change the settings of a server. */
export function managersOnly(): AccessError {
  return new AccessError(toldIn('access.managers'));
}

/** The refusal for people who are not moderators. */
export function moderatorsOnly({ isMember }: Standing): AccessError {
  return new AccessError(toldIn(isMember ? 'access.moderators' : 'access.moderators-on-servers'));
}
