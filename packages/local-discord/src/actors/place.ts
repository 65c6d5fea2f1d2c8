import type { Acting } from './acts/dispatch.ts';
import { ImpossibleAction } from './impossible.ts';
import { type Message, viewOf } from './seen/message.ts';

/** Where a person acts. */
export interface PlaceSettings {
  /**
   * On a server, in a direct message to the bot, or in a conversation of people without it; on the server
   * when left out.
   */
  readonly context?: 'guild' | 'direct' | 'private';
  /** A channel of a server by its id; the main channel of the main server when left out. */
  readonly channelId?: string;
}

/** The id of the channel where a person acts. */
export function channelFor(
  { state: { world }, actor: { user } }: Acting,
  { context, channelId }: PlaceSettings,
): string {
  if (context === 'direct') return world.channels.directOf(user).id;
  if (context === 'private') return world.channels.groupOf(user).id;
  return channelId ?? world.mainChannelId;
}

/** @throws ImpossibleAction if a person lacks a permission in a channel. */
export function needOf(
  { state, actor }: Acting,
  channelId: string,
  permission: bigint,
  what: string,
): void {
  if (!state.world.may(channelId, actor.user.id, permission)) {
    throw new ImpossibleAction(`${actor.name} may not ${what} in that channel.`);
  }
}

/**
 * A message in its current state.
 *
 * @throws ImpossibleAction if it was deleted, or is for someone else.
 */
export function visibleMessage({ state, actor }: Acting, { id }: Pick<Message, 'id'>): Message {
  const message = state.messages.find(id);
  if (!message) throw new ImpossibleAction('That message has been deleted.');
  if (message.onlyFor !== undefined && message.onlyFor !== actor.user.id) {
    throw new ImpossibleAction(`${actor.name} does not see that message: it is for someone else.`);
  }
  return viewOf(message.api);
}
