import {
  type APIDMChannel,
  type APIGuildMember,
  type APIRole,
  type APITextChannel,
  type APIUser,
  type ChannelFlags,
  ChannelType,
  OverwriteType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { ALL, Guild } from './guild.ts';
import type { Snowflakes } from './snowflakes.ts';

/** The flag enums have no name for 0. */
const NO_FLAGS: number = 0;

/** The servers, their channels and their members, as a bot finds them when it connects. */
export class World {
  /** The server where people act unless another is named. */
  readonly main: Guild;
  readonly bot: APIUser;
  readonly owner: APIUser;
  /** The servers that everyone joins, the main one first. */
  readonly joined: readonly Guild[];
  /** What AutoMod of every server blocks; `null` for nothing. */
  blocked: RegExp | null = null;
  readonly #ids: Snowflakes;
  readonly #startedAt: string;
  readonly #channels = new Map<string, APITextChannel | APIDMChannel>();
  readonly #guilds = new Map<string, Guild>();

  /**
   * @param channels - Names of the channels of the main server.
   * @param guilds - Number of servers that everyone joins.
   */
  constructor(ids: Snowflakes, nowMs: number, channels: readonly string[], guilds = 1) {
    this.#ids = ids;
    this.#startedAt = new Date(nowMs).toISOString();
    const id = ids.next();
    this.bot = this.newUser('Dateline', true);
    this.owner = this.newUser('Owner', false);
    const [first] = channels.map((name, position) => this.#newChannel(id, name, position));
    const channelId = first ?? this.#newChannel(id, 'general', 0);
    this.main = this.#newGuild({ id, name: 'Newsroom', channelId }, true);
    const others = Array.from({ length: guilds - 1 }, (_, at) => this.#newTwin(at + 1));
    this.joined = [this.main, ...others];
  }

  /** The channel where people type unless another is named. */
  get mainChannelId(): string {
    return this.main.channelId;
  }

  get guildId(): string {
    return this.main.id;
  }

  get guildName(): string {
    return this.main.name;
  }

  get channels(): readonly (APITextChannel | APIDMChannel)[] {
    return [...this.#channels.values()];
  }

  get roles(): readonly APIRole[] {
    return this.main.roles;
  }

  get members(): readonly APIGuildMember[] {
    return this.main.members;
  }

  /** The servers that have the bot. */
  get guilds(): readonly Guild[] {
    return [...this.#guilds.values()].filter((guild) => guild.member(this.bot.id));
  }

  /** Finds a server, with or without the bot. */
  guild(id: string): Guild | undefined {
    return this.#guilds.get(id);
  }

  channel(id: string): APITextChannel | APIDMChannel | undefined {
    return this.#channels.get(id);
  }

  /** The server of a channel; undefined for a direct channel, and for an unknown one. */
  guildOf(channelId: string): Guild | undefined {
    const channel = this.#channels.get(channelId);
    return channel && 'guild_id' in channel ? this.#guilds.get(channel.guild_id ?? '') : undefined;
  }

  /** A member of the main server, or else of any. */
  member(userId: string): APIGuildMember | undefined {
    return this.#first((guild) => guild.member(userId));
  }

  /** A role of the main server, or else of any. */
  role(idOrName: string): APIRole | undefined {
    return this.#first((guild) => guild.role(idOrName));
  }

  newUser(name: string, bot: boolean): APIUser {
    return {
      id: this.#ids.next(),
      // Bots keep the old form of names.
      username: bot ? name : name.toLowerCase().replaceAll(/[^a-z0-9_.]/g, '_'),
      discriminator: '0',
      global_name: bot ? null : name,
      avatar: null,
      ...(bot ? { bot: true } : {}),
    };
  }

  /**
   * Makes a server with one channel.
   *
   * @param hasBot - Whether the bot is installed there.
   */
  addGuild(name: string, hasBot: boolean): Guild {
    const id = this.#ids.next();
    return this.#newGuild({ id, name, channelId: this.#newChannel(id, 'general', 0) }, hasBot);
  }

  addMember(user: APIUser, roles: readonly string[], guild = this.main): APIGuildMember {
    return guild.addMember(user, roles);
  }

  addRole(name: string, permissions: bigint, guild = this.main): APIRole {
    return guild.addRole(this.#ids.next(), name, permissions);
  }

  removeChannel(id: string): void {
    this.#channels.delete(id);
  }

  /** The direct channel of the bot and one person; there is at most one. */
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

  /** The permissions of a member on a server, from all their roles. */
  permissionsOf(userId: string, guild: Guild = this.main): bigint {
    return guild.permissionsOf(userId);
  }

  /**
   * The permissions of a member in a channel: those on the server, and what the channel denies or allows
   * everyone, their roles and themselves. Everything in a direct channel.
   *
   * @see https://docs.discord.com/developers/topics/permissions#permission-overwrites
   */
  permissionsIn(channelId: string, userId: string): bigint {
    const guild = this.guildOf(channelId);
    const channel = this.#channels.get(channelId);
    if (!guild || !channel || channel.type === ChannelType.DM) return ALL;
    const base = guild.permissionsOf(userId);
    if (base & PermissionFlagsBits.Administrator) return base;
    const roles = guild.member(userId)?.roles ?? [];
    return [[guild.id], roles, [userId]].reduce((held, ids) => {
      const found = (channel.permission_overwrites ?? []).filter(({ id }) => ids.includes(id));
      const sum = (kind: 'allow' | 'deny') =>
        found.reduce((bits, overwrite) => bits | BigInt(overwrite[kind]), 0n);
      return (held & ~sum('deny')) | sum('allow');
    }, base);
  }

  /** Denies a member something in a channel. */
  deny(channelId: string, userId: string, permissions: bigint): void {
    const channel = this.#channels.get(channelId);
    if (!channel || channel.type === ChannelType.DM) return;
    const others = (channel.permission_overwrites ?? []).filter(({ id }) => id !== userId);
    const own = { id: userId, type: OverwriteType.Member, allow: '0', deny: String(permissions) };
    this.#channels.set(channelId, { ...channel, permission_overwrites: [...others, own] });
  }

  #first<Found>(find: (guild: Guild) => Found | undefined): Found | undefined {
    for (const guild of this.#guilds.values()) {
      const found = find(guild);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The id of each is a millisecond older than the one before, so that it belongs to the next shard. */
  #newTwin(number: number): Guild {
    const id = (((BigInt(this.main.id) >> 22n) - BigInt(number)) << 22n).toString();
    const channelId = this.#newChannel(id, 'general', 0);
    return this.#newGuild({ id, name: `Newsroom ${number + 1}`, channelId }, true);
  }

  #newGuild(named: Pick<Guild, 'id' | 'name' | 'channelId'>, hasBot: boolean): Guild {
    const guild = new Guild(named, this.#startedAt);
    this.#guilds.set(guild.id, guild);
    if (hasBot) guild.addMember(this.bot, []);
    const owner = guild.addRole(this.#ids.next(), 'Owner', PermissionFlagsBits.Administrator);
    guild.addMember(this.owner, [owner.id]);
    return guild;
  }

  #newChannel(guildId: string, name: string, position: number): string {
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
