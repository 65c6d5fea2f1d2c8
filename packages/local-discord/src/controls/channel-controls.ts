import {
  type APIThreadChannel,
  ChannelType,
  GatewayDispatchEvents,
  OverwriteType,
} from 'discord-api-types/v10';
import type { Person } from '../actors/person.ts';
import { channelEvent, threadEvent } from '../gateway/guild-events.ts';
import type { State } from '../state/state.ts';
import {
  type ChannelKind,
  isServerChannel,
  isThread,
  type ServerChannel,
} from '../state/world/channels.ts';
import type { Server } from './server-controls.ts';

/** How a channel is made. */
export interface ChannelOptions {
  /** A text channel when left out. */
  readonly kind?: ChannelKind;
  /** The main server when left out. */
  readonly server?: Pick<Server, 'id'>;
}

/** How a thread is started. */
export interface ThreadOptions {
  readonly name: string;
  /** Who starts it, and is its first member. */
  readonly by: Person;
  /** The main channel when left out. */
  readonly channelId?: string;
  /** Whether only its members see it. */
  readonly isPrivate?: boolean;
}

/** The channels and threads of servers. */
export class ChannelControls {
  readonly #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  /** The id of a channel of the main server, by its name. */
  named(name: string): string {
    const { channels, guildId } = this.#state.world;
    const channel = channels.of(guildId).find((each) => each.name === name);
    if (!channel) throw new Error(`There is no channel ${name}.`);
    return channel.id;
  }

  /** Makes a channel; returns its id. */
  add(name: string, { kind = 'text', server }: ChannelOptions = {}): string {
    const { world, gateway } = this.#state;
    const guildId = server?.id ?? world.guildId;
    const id = world.channels.add(guildId, name, world.channels.of(guildId).length, kind);
    gateway.publish(channelEvent(GatewayDispatchEvents.ChannelCreate, this.#channel(id)));
    return id;
  }

  /** Starts a thread; returns its id. A post in a forum is made by {@link Person.posts}. */
  startThread({ name, by, channelId, isPrivate = false }: ThreadOptions): string {
    const { world, gateway } = this.#state;
    const parent = this.#channel(channelId ?? world.mainChannelId);
    const isAnnouncement = parent.type === ChannelType.GuildAnnouncement;
    const open = isAnnouncement ? ChannelType.AnnouncementThread : ChannelType.PublicThread;
    const type = isPrivate ? ChannelType.PrivateThread : open;
    const thread = world.channels.addThread(parent, { name, type, members: [by.id] });
    gateway.publish(threadEvent(world, GatewayDispatchEvents.ThreadCreate, thread));
    return thread.id;
  }

  /**
   * Archives a thread, as happens by itself after some days.
   *
   * @param options.isLocked - Whether only moderators can open it again.
   */
  archive(threadId: string, { isLocked = false }: { readonly isLocked?: boolean } = {}): void {
    const { world, gateway } = this.#state;
    const thread = world.channels.setArchived(this.#thread(threadId), true, isLocked);
    gateway.publish(threadEvent(world, GatewayDispatchEvents.ThreadUpdate, thread));
  }

  /** Deletes a channel of a server, with its threads. */
  delete(id: string): void {
    const { world, gateway } = this.#state;
    const channel = this.#channel(id);
    world.channels.remove(id);
    gateway.publish(channelEvent(GatewayDispatchEvents.ChannelDelete, channel));
  }

  /**
   * Denies the bot permissions in a channel.
   *
   * @param permissions - `0n` lifts that again.
   */
  denyBot(channelId: string, permissions: bigint): void {
    this.#deny(channelId, this.#state.world.bot.id, permissions, OverwriteType.Member);
  }

  /** Denies everyone permissions in a channel; `0n` lifts that again. */
  denyEveryone(channelId: string, permissions: bigint): void {
    const guildId = this.#channel(channelId).guild_id ?? '';
    this.#deny(channelId, guildId, permissions, OverwriteType.Role);
  }

  #deny(channelId: string, id: string, permissions: bigint, type: OverwriteType): void {
    const { world, gateway } = this.#state;
    world.channels.deny(channelId, id, permissions, type);
    gateway.publish(channelEvent(GatewayDispatchEvents.ChannelUpdate, this.#channel(channelId)));
  }

  #channel(id: string): ServerChannel {
    const channel = this.#state.world.channel(id);
    if (!channel || !isServerChannel(channel)) throw new Error(`There is no channel ${id}.`);
    return channel;
  }

  #thread(id: string): APIThreadChannel {
    const channel = this.#state.world.channel(id);
    if (!channel || !isThread(channel)) throw new Error(`There is no thread ${id}.`);
    return channel;
  }
}
