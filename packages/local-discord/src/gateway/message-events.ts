import {
  type APIMessage,
  ChannelType,
  GatewayDispatchEvents,
  GatewayIntentBits,
} from 'discord-api-types/v10';
import type { MessageEvent } from '../state/messages.ts';
import { isSeen } from '../state/world/bot-view.ts';
import type { World } from '../state/world/world.ts';
import type { GatewayEvent } from './gateway.ts';

const NAMES: Readonly<Record<MessageEvent, GatewayDispatchEvents>> = {
  created: GatewayDispatchEvents.MessageCreate,
  changed: GatewayDispatchEvents.MessageUpdate,
  deleted: GatewayDispatchEvents.MessageDelete,
};

/** The event about a message. Its data depends on the intents of each bot. */
export function messageEvent(world: World, event: MessageEvent, message: APIMessage): GatewayEvent {
  const { type = ChannelType.GuildText } = world.channel(message.channel_id) ?? {};
  // A bot is never part of a group.
  const isAmongOthers = type === ChannelType.GroupDM;
  const direct = type === ChannelType.DM;
  const guild = world.guildOf(message.channel_id);
  const guildId = guild?.id;
  const place = { channel_id: message.channel_id, ...(guildId ? { guild_id: guildId } : {}) };
  const needed = direct ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
  const { user: _, ...member } = guild?.member(message.author.id) ?? {};
  // Only servers have members.
  const sender = guildId ? { member } : {};
  return {
    name: NAMES[event],
    guildId,
    dataFor: (intents) => {
      if (isAmongOthers || !(intents & needed)) return undefined;
      // A bot gets no events of a server that it is not on, or of a channel that it cannot see.
      if (!isSeen(world, { id: message.channel_id })) return undefined;
      if (event === 'deleted') return { id: message.id, ...place };
      const readable = direct || mayRead(world, message, intents);
      // From the type, a client recognizes a direct channel that it has never seen.
      const described = { ...place, channel_type: type, ...sender };
      return { ...(readable ? message : withoutContent(message)), ...described };
    },
  };
}

/** @see https://docs.discord.com/developers/events/gateway#message-content-intent */
function mayRead(world: World, message: APIMessage, intents: number): boolean {
  return (
    (intents & GatewayIntentBits.MessageContent) !== 0 ||
    message.author.id === world.bot.id ||
    message.mentions.some(({ id }) => id === world.bot.id) ||
    (world.showsRoleMentions && isOfRole(world, message))
  );
}

function isOfRole(world: World, { channel_id, mention_roles }: APIMessage): boolean {
  const role = world.guildOf(channel_id)?.roles.find(({ tags }) => tags?.bot_id === world.bot.id);
  return role !== undefined && mention_roles.includes(role.id);
}

function withoutContent(message: APIMessage): APIMessage {
  const { poll: _poll, message_snapshots: _snapshots, ...rest } = message;
  return { ...rest, content: '', embeds: [], attachments: [], components: [] };
}
