import {
  type APIGuildMember,
  type APIRole,
  type APIRoleTags,
  type APIUser,
  GuildMemberFlags,
  Locale,
  PermissionFlagsBits,
  type RoleFlags,
} from 'discord-api-types/v10';

/** The permissions of everyone on a server, without any role. */
const EVERYONE =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.CreatePrivateThreads |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.Connect |
  PermissionFlagsBits.UseExternalApps |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.EmbedLinks;

/** The flag enums have no name for 0. */
const NO_FLAGS: number = 0;

/** All permissions, which an administrator has. */
export const ALL = Object.values(PermissionFlagsBits).reduce((sum, bit) => sum | bit, 0n);

/** A server with its roles and members. */
export class Guild {
  readonly id: string;
  readonly name: string;
  /** Its first channel. */
  readonly channelId: string;
  /** The language that its managers prefer. */
  locale: Locale = Locale.EnglishUS;
  /** Whether bots get it when they connect. Discord withholds servers that it has trouble with. */
  isAvailable = true;
  /** Where Discord itself posts messages about the server; `null` for nowhere. */
  systemChannelId: string | null = null;
  readonly #joinedAt: string;
  readonly #roles = new Map<string, APIRole>();
  readonly #members = new Map<string, APIGuildMember>();

  /** @param joinedAt - When its members joined. */
  constructor({ id, name, channelId }: Pick<Guild, 'id' | 'name' | 'channelId'>, joinedAt: string) {
    this.id = id;
    this.name = name;
    this.channelId = channelId;
    this.#joinedAt = joinedAt;
    this.addRole(id, '@everyone', EVERYONE);
  }

  get roles(): readonly APIRole[] {
    return [...this.#roles.values()];
  }

  get members(): readonly APIGuildMember[] {
    return [...this.#members.values()];
  }

  member(userId: string): APIGuildMember | undefined {
    return this.#members.get(userId);
  }

  role(idOrName: string): APIRole | undefined {
    return this.#roles.get(idOrName) ?? this.roles.find((role) => role.name === idOrName);
  }

  addMember(user: APIUser, roles: readonly string[]): APIGuildMember {
    const member: APIGuildMember = {
      user,
      roles: [...roles],
      joined_at: this.#joinedAt,
      deaf: false,
      mute: false,
      flags: GuildMemberFlags.CompletedOnboarding,
      nick: null,
      avatar: null,
      banner: null,
      communication_disabled_until: null,
      premium_since: null,
      pending: false,
    };
    this.#members.set(user.id, member);
    return member;
  }

  removeMember(userId: string): void {
    this.#members.delete(userId);
  }

  /** @param tags - Of a role that belongs to a bot, and that only Discord can give. */
  addRole(id: string, name: string, permissions: bigint, tags?: APIRoleTags): APIRole {
    const role: APIRole = {
      id,
      name,
      permissions: permissions.toString(),
      color: 0,
      colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
      hoist: false,
      position: this.#roles.size,
      managed: tags !== undefined,
      mentionable: false,
      icon: null,
      unicode_emoji: null,
      flags: NO_FLAGS as RoleFlags,
      ...(tags ? { tags } : {}),
    };
    this.#roles.set(id, role);
    return role;
  }

  /** Sets the permissions of the role that everyone has. */
  permitEveryone(permissions: bigint): APIRole {
    return this.addRole(this.id, '@everyone', permissions);
  }

  removeRole(id: string): void {
    this.#roles.delete(id);
  }

  /** The permissions of a member from all their roles. */
  permissionsOf(userId: string): bigint {
    const ids = [this.id, ...(this.#members.get(userId)?.roles ?? [])];
    const bits = ids.reduce((sum, id) => sum | BigInt(this.#roles.get(id)?.permissions ?? 0), 0n);
    return bits & PermissionFlagsBits.Administrator ? ALL : bits;
  }
}
