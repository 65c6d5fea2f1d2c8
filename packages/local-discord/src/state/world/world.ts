import {
  type APIGuildMember,
  type APIRole,
  type APIUser,
  ChannelType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Clock } from '../../clock.ts';
import type { Snowflakes } from '../snowflakes.ts';
import { type Channel, Channels, isServerChannel, isThread } from './channels.ts';
import { ALL, Guild } from './guild.ts';
import { permissionsAt } from './permissions.ts';

/** The flag enums have no name for 0. */
const NO_FLAGS: number = 0;

/** Name of the channel of a server that has only one. */
const FIRST_CHANNEL = 'general';

/** What a bot may do in conversations of other people, and on servers that do not have it. */
export const AMONG_OTHERS =
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.MentionEveryone;

/** The servers, their channels and their members, as a bot finds them when it connects. */
export class World {
  /** The server where people act unless another is named. */
  readonly main: Guild;
  readonly bot: APIUser;
  readonly owner: APIUser;
  /** The servers that everyone joins, the main one first. */
  readonly joined: readonly Guild[];
  readonly channels: Channels;
  /** Ids of the people who have installed the bot for themselves. */
  readonly installedBy = new Set<string>();
  /**
   * Whether a bot is shown the text of a message that mentions only its role. The documentation does not say so.
   */
  showsRoleMentions = false;
  /** What AutoMod of every server blocks; `null` for nothing. */
  blocked: RegExp | null = null;
  readonly #ids: Snowflakes;
  readonly #startedAt: string;
  readonly #guilds = new Map<string, Guild>();

  /**
   * @param channels - Names of the channels of the main server.
   * @param guilds - Number of servers that everyone joins.
   */
  constructor(ids: Snowflakes, clock: Clock, channels: readonly string[], guilds = 1) {
    this.#ids = ids;
    this.#startedAt = new Date(clock.now()).toISOString();
    this.channels = new Channels(ids, clock);
    const id = ids.next();
    this.bot = this.newUser('Dateline', true);
    this.owner = this.newUser('Owner', false);
    const [first] = channels.map((name, position) => this.channels.add(id, name, position));
    const channelId = first ?? this.channels.add(id, FIRST_CHANNEL, 0);
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

  channel(id: string): Channel | undefined {
    return this.channels.find(id);
  }

  /** The server of a channel; undefined for a private channel, and for an unknown one. */
  guildOf(channelId: string): Guild | undefined {
    const channel = this.channels.find(channelId);
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
      banner: null,
      accent_color: null,
      avatar_decoration_data: null,
      collectibles: null,
      primary_guild: null,
      public_flags: NO_FLAGS,
      flags: NO_FLAGS,
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
    return this.#newGuild({ id, name, channelId: this.channels.add(id, FIRST_CHANNEL, 0) }, hasBot);
  }

  /** Lets the bot join a server. Discord gives it a role of its own. */
  addBot(guild: Guild): void {
    const { id, username } = this.bot;
    const role = guild.addRole(this.#ids.next(), username, 0n, { bot_id: id });
    guild.addMember(this.bot, [role.id]);
  }

  /** Removes the bot from a server, and its role with it. */
  removeBot(guild: Guild): void {
    guild.removeMember(this.bot.id);
    for (const { id, tags } of guild.roles) {
      if (tags?.bot_id === this.bot.id) guild.removeRole(id);
    }
  }

  addRole(name: string, permissions: bigint, guild = this.main): APIRole {
    return guild.addRole(this.#ids.next(), name, permissions);
  }

  /** The permissions of a member on a server, from all their roles. */
  permissionsOf(userId: string, guild: Guild = this.main): bigint {
    return guild.permissionsOf(userId);
  }

  /** The permissions of a person or of the bot in a channel. They have all in a conversation of their own. */
  permissionsIn(channelId: string, userId: string): bigint {
    const guild = this.guildOf(channelId);
    const channel = this.channels.find(channelId);
    if (channel?.type === ChannelType.GroupDM && userId === this.bot.id) return AMONG_OTHERS;
    if (!guild || !channel) return ALL;
    const parent = isThread(channel) ? this.channels.find(channel.parent_id ?? '') : channel;
    if (!parent || !isServerChannel(parent)) return 0n;
    if (!isThread(channel) && !isServerChannel(channel)) return 0n;
    const isThreadMember = (id: string) => this.channels.isThreadMember(channel.id, id);
    return permissionsAt({ guild, channel, parent, isThreadMember }, userId);
  }

  /** Whether a person or the bot has a permission in a channel. */
  may(channelId: string, userId: string, permission: bigint): boolean {
    return (this.permissionsIn(channelId, userId) & permission) === permission;
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
    const channelId = this.channels.add(id, FIRST_CHANNEL, 0);
    return this.#newGuild({ id, name: `Newsroom ${number + 1}`, channelId }, true);
  }

  #newGuild(named: Pick<Guild, 'id' | 'name' | 'channelId'>, hasBot: boolean): Guild {
    const guild = new Guild(named, this.#startedAt);
    this.#guilds.set(guild.id, guild);
    if (hasBot) this.addBot(guild);
    const owner = guild.addRole(this.#ids.next(), 'Owner', PermissionFlagsBits.Administrator);
    guild.addMember(this.owner, [owner.id]);
    return guild;
  }
}
