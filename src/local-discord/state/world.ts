import {
  type APIDMChannel,
  type APIGuildMember,
  type APIRole,
  type APITextChannel,
  type APIUser,
  type ChannelFlags,
  ChannelType,
  GuildMemberFlags,
  PermissionFlagsBits,
  type RoleFlags,
} from 'discord-api-types/v10';
import type { Snowflakes } from './snowflakes.ts';

/** What everyone on the server may do unless a role adds to it. */
const EVERYONE =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.EmbedLinks;

/** The enums of flags have no name for none of them. */
const NO_FLAGS: number = 0;

/** Every permission there is, which an administrator has. */
const ALL = Object.values(PermissionFlagsBits).reduce((sum, bit) => sum | bit, 0n);

/** One of the servers. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  /** The first of its channels. */
  readonly channelId: string;
}

/**
 * The server, its channels and roles, and everyone in it: what a bot finds when it connects. There may
 * be more servers; everybody is in all of them, with the same roles.
 */
export class World {
  readonly guildId: string;
  readonly guilds: readonly Guild[];
  readonly bot: APIUser;
  readonly owner: APIUser;
  /** Where people type when no other channel is named. */
  readonly mainChannelId: string;
  readonly #ids: Snowflakes;
  readonly #startedAt: string;
  readonly #channels = new Map<string, APITextChannel | APIDMChannel>();
  readonly #roles = new Map<string, APIRole>();
  readonly #members = new Map<string, APIGuildMember>();

  /**
   * @param channels - Names of the channels of the first server.
   * @param guilds - How many servers there are.
   */
  constructor(ids: Snowflakes, nowMs: number, channels: readonly string[], guilds: number) {
    this.#ids = ids;
    this.#startedAt = new Date(nowMs).toISOString();
    this.guildId = ids.next();
    this.bot = this.newUser('Dateline', true);
    this.owner = this.newUser('Owner', false);
    this.#roles.set(this.guildId, this.#newRole(this.guildId, '@everyone', EVERYONE));
    this.addMember(this.bot, []);
    this.addMember(this.owner, [this.addRole('Owner', PermissionFlagsBits.Administrator).id]);
    const [first] = channels.map((name, position) => this.#addTextChannel(name, position));
    this.mainChannelId = first ?? this.#addTextChannel('general', 0);
    const others = Array.from({ length: guilds - 1 }, (_, at) => this.#addGuild(at + 1));
    this.guilds = [
      { id: this.guildId, name: 'Newsroom', channelId: this.mainChannelId },
      ...others,
    ];
  }

  get channels(): readonly (APITextChannel | APIDMChannel)[] {
    return [...this.#channels.values()];
  }

  get roles(): readonly APIRole[] {
    return [...this.#roles.values()];
  }

  get members(): readonly APIGuildMember[] {
    return [...this.#members.values()];
  }

  channel(id: string): APITextChannel | APIDMChannel | undefined {
    return this.#channels.get(id);
  }

  /** The server in which a channel is; undefined for a conversation with one person. */
  guildOf(channelId: string): string | undefined {
    const channel = this.#channels.get(channelId);
    return channel && 'guild_id' in channel ? channel.guild_id : undefined;
  }

  /** Whether there is a server of this id. */
  hasGuild(id: string | undefined): id is string {
    return this.guilds.some((guild) => guild.id === id);
  }

  member(userId: string): APIGuildMember | undefined {
    return this.#members.get(userId);
  }

  role(idOrName: string): APIRole | undefined {
    return this.#roles.get(idOrName) ?? this.roles.find((role) => role.name === idOrName);
  }

  newUser(name: string, bot: boolean): APIUser {
    return {
      id: this.#ids.next(),
      // Bots keep names of the old form.
      username: bot ? name : name.toLowerCase().replaceAll(/[^a-z0-9_.]/g, '_'),
      discriminator: '0',
      global_name: bot ? null : name,
      avatar: null,
      ...(bot ? { bot: true } : {}),
    };
  }

  addMember(user: APIUser, roles: readonly string[]): APIGuildMember {
    const member: APIGuildMember = {
      user,
      roles: [...roles],
      joined_at: this.#startedAt,
      deaf: false,
      mute: false,
      flags: GuildMemberFlags.CompletedOnboarding,
      nick: null,
      avatar: null,
      pending: false,
    };
    this.#members.set(user.id, member);
    return member;
  }

  addRole(name: string, permissions: bigint): APIRole {
    const role = this.#newRole(this.#ids.next(), name, permissions);
    this.#roles.set(role.id, role);
    return role;
  }

  /** The conversation between the bot and one person; there is at most one. */
  directChannel(user: APIUser): APIDMChannel {
    for (const channel of this.#channels.values()) {
      if (channel.type === ChannelType.DM && channel.recipients?.[0]?.id === user.id) {
        return channel;
      }
    }
    const channel: APIDMChannel = {
      id: this.#ids.next(),
      type: ChannelType.DM,
      recipients: [user],
      last_message_id: null,
      name: null,
      flags: NO_FLAGS as ChannelFlags,
    };
    this.#channels.set(channel.id, channel);
    return channel;
  }

  /** What a member may do, all roles together. */
  permissionsOf(userId: string): bigint {
    const ids = [this.guildId, ...(this.#members.get(userId)?.roles ?? [])];
    const bits = ids.reduce((sum, id) => sum | BigInt(this.#roles.get(id)?.permissions ?? 0), 0n);
    return bits & PermissionFlagsBits.Administrator ? ALL : bits;
  }

  /** Each is a millisecond older than the one before, so that the next shard looks after it. */
  #addGuild(number: number): Guild {
    const id = (((BigInt(this.guildId) >> 22n) - BigInt(number)) << 22n).toString();
    const name = `Newsroom ${number + 1}`;
    this.#roles.set(id, this.#newRole(id, '@everyone', EVERYONE));
    return { id, name, channelId: this.#addTextChannel('general', 0, id) };
  }

  #newRole(id: string, name: string, permissions: bigint): APIRole {
    return {
      id,
      name,
      permissions: permissions.toString(),
      color: 0,
      colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
      hoist: false,
      position: this.#roles.size,
      managed: false,
      mentionable: false,
      flags: NO_FLAGS as RoleFlags,
    };
  }

  #addTextChannel(name: string, position: number, guildId = this.guildId): string {
    const id = this.#ids.next();
    this.#channels.set(id, {
      id,
      type: ChannelType.GuildText,
      guild_id: guildId,
      name,
      position,
      permission_overwrites: [],
      nsfw: false,
      parent_id: null,
      topic: null,
      last_message_id: null,
      rate_limit_per_user: 0,
      flags: NO_FLAGS as ChannelFlags,
    });
    return id;
  }
}
