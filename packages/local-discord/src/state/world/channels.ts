import {
  type APIDMChannel,
  type APIGroupDMChannel,
  type APIGuildForumChannel,
  type APIGuildVoiceChannel,
  type APINewsChannel,
  type APITextChannel,
  type APIThreadChannel,
  type APIUser,
  type ChannelFlags,
  ChannelType,
  ForumLayoutType,
  OverwriteType,
  ThreadAutoArchiveDuration,
  VideoQualityMode,
} from 'discord-api-types/v10';
import type { Clock } from '../../clock.ts';
import type { Snowflakes } from '../snowflakes.ts';

/** A channel of a server, in its list of channels. */
export type ServerChannel =
  | APITextChannel
  | APINewsChannel
  | APIGuildVoiceChannel
  | APIGuildForumChannel;

/** A channel that is not on a server: of the bot and a person, or of people among themselves. */
export type PrivateChannel = APIDMChannel | APIGroupDMChannel;

export type Channel = ServerChannel | APIThreadChannel | PrivateChannel;

/** The kinds of channels of a server. All but forums have messages of their own. */
export type ChannelKind = 'text' | 'announcement' | 'voice' | 'forum';

/** What a thread is made of. */
export interface NewThread {
  readonly name: string;
  readonly type: APIThreadChannel['type'];
  /** Ids of its members, its owner first. */
  readonly members: readonly [string, ...string[]];
  /** The message that it was started from has the same id. */
  readonly id?: string;
}

/** The flag enums have no name for 0. */
const NO_FLAGS: number = 0;

/** Whether a channel is a thread, or a post in a forum. */
export const isThread = (channel: Channel): channel is APIThreadChannel =>
  'guild_id' in channel && 'thread_metadata' in channel;

/** Whether a channel is one of a server with permissions of its own. */
export const isServerChannel = (channel: Channel): channel is ServerChannel =>
  'permission_overwrites' in channel;

/** Whether messages can be sent there. A forum has only posts, which are threads. */
export const hasMessages = ({ type }: Channel): boolean => type !== ChannelType.GuildForum;

/** All channels that exist now: of servers, threads, and private ones. */
export class Channels {
  readonly #ids: Snowflakes;
  readonly #clock: Clock;
  readonly #channels = new Map<string, Channel>();
  readonly #threadMembers = new Map<string, Set<string>>();

  constructor(ids: Snowflakes, clock: Clock) {
    this.#ids = ids;
    this.#clock = clock;
  }

  get all(): readonly Channel[] {
    return [...this.#channels.values()];
  }

  find(id: string): Channel | undefined {
    return this.#channels.get(id);
  }

  /** The channels and threads of a server. */
  of(guildId: string): readonly (ServerChannel | APIThreadChannel)[] {
    return this.all.filter(
      (each): each is ServerChannel | APIThreadChannel =>
        'guild_id' in each && each.guild_id === guildId,
    );
  }

  add(guildId: string, name: string, position: number, kind: ChannelKind = 'text'): string {
    const id = this.#ids.next();
    const shared = {
      id,
      name,
      position,
      guild_id: guildId,
      permission_overwrites: [],
      nsfw: false,
      parent_id: null,
      last_message_id: null,
      rate_limit_per_user: 0,
      flags: NO_FLAGS as ChannelFlags,
    };
    this.#channels.set(id, { ...shared, ...fieldsOf(kind) });
    return id;
  }

  /** Starts a thread under a channel. */
  addThread(parent: ServerChannel, { name, type, members, id }: NewThread): APIThreadChannel {
    const now = new Date(this.#clock.now()).toISOString();
    const thread: APIThreadChannel = {
      id: id ?? this.#ids.next(),
      type,
      name,
      owner_id: members[0],
      parent_id: parent.id,
      ...(parent.guild_id === undefined ? {} : { guild_id: parent.guild_id }),
      message_count: 0,
      total_message_sent: 0,
      member_count: members.length,
      last_message_id: null,
      rate_limit_per_user: 0,
      applied_tags: [],
      flags: NO_FLAGS as ChannelFlags,
      thread_metadata: {
        archived: false,
        locked: false,
        archive_timestamp: now,
        create_timestamp: now,
        auto_archive_duration: ThreadAutoArchiveDuration.OneDay,
        ...(type === ChannelType.PrivateThread ? { invitable: true } : {}),
      },
    };
    this.#channels.set(thread.id, thread);
    this.#threadMembers.set(thread.id, new Set(members));
    return thread;
  }

  /** Archives or locks a thread, or opens it again. */
  setArchived(thread: APIThreadChannel, archived: boolean, locked: boolean): APIThreadChannel {
    const { thread_metadata: before } = thread;
    if (!before) return thread;
    const archive_timestamp = new Date(this.#clock.now()).toISOString();
    const thread_metadata = { ...before, archived, locked, archive_timestamp };
    const changed = { ...thread, thread_metadata };
    this.#channels.set(thread.id, changed);
    return changed;
  }

  /** @returns Whether the person was not a member of the thread before. */
  joinThread(threadId: string, userId: string): boolean {
    const members = this.#threadMembers.get(threadId);
    if (!members || members.has(userId)) return false;
    members.add(userId);
    return true;
  }

  isThreadMember(threadId: string, userId: string): boolean {
    return this.#threadMembers.get(threadId)?.has(userId) ?? false;
  }

  /** Removes a channel and its threads. */
  remove(id: string): void {
    for (const each of this.all) {
      if (each.id === id || (isThread(each) && each.parent_id === id)) {
        this.#channels.delete(each.id);
      }
    }
  }

  /** Denies a member or a role something in a channel; `0n` denies nothing. */
  deny(channelId: string, id: string, permissions: bigint, type = OverwriteType.Member): void {
    const channel = this.#channels.get(channelId);
    if (!channel || !isServerChannel(channel)) return;
    const others = (channel.permission_overwrites ?? []).filter((each) => each.id !== id);
    const own = { id, type, allow: '0', deny: String(permissions) };
    this.#channels.set(channelId, { ...channel, permission_overwrites: [...others, own] });
  }

  /** The direct channel of the bot and one person; there is at most one. */
  directOf(user: APIUser): APIDMChannel {
    const isTheirs = (channel: Channel): channel is APIDMChannel =>
      channel.type === ChannelType.DM && channel.recipients?.[0]?.id === user.id;
    const known = this.all.find(isTheirs);
    if (known) return known;
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

  /** The conversation of a person with others, which the bot is not part of; there is at most one. */
  groupOf(user: APIUser): APIGroupDMChannel {
    const isTheirs = (channel: Channel): channel is APIGroupDMChannel =>
      channel.type === ChannelType.GroupDM && channel.owner_id === user.id;
    const known = this.all.find(isTheirs);
    if (known) return known;
    const channel: APIGroupDMChannel = {
      id: this.#ids.next(),
      type: ChannelType.GroupDM,
      recipients: [],
      owner_id: user.id,
      last_message_id: null,
      name: null,
      icon: null,
      flags: NO_FLAGS as ChannelFlags,
    };
    this.#channels.set(channel.id, channel);
    return channel;
  }
}

function fieldsOf(kind: ChannelKind) {
  switch (kind) {
    case 'text':
      return { type: ChannelType.GuildText as const, topic: null };
    case 'announcement':
      return { type: ChannelType.GuildAnnouncement as const, topic: null };
    case 'voice':
      return {
        type: ChannelType.GuildVoice as const,
        bitrate: 64_000,
        user_limit: 0,
        rtc_region: null,
        video_quality_mode: VideoQualityMode.Auto,
      };
    case 'forum':
      return {
        type: ChannelType.GuildForum as const,
        topic: null,
        available_tags: [],
        default_reaction_emoji: null,
        default_sort_order: null,
        default_forum_layout: ForumLayoutType.NotSet,
      };
  }
}
