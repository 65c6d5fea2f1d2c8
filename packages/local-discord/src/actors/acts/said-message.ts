import {
  type APIMessage,
  type APIUser,
  ChannelType,
  GatewayDispatchEvents,
  MessageFlags,
  MessageType,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';
import { threadEvent } from '../../gateway/guild-events.ts';
import { composeMessage } from '../../messages/compose.ts';
import { letBotIn, openAgain } from '../../messages/threads.ts';
import type { MessageForm } from '../../rules/message-form.ts';
import type { Upload } from '../../state/attachments.ts';
import type { State } from '../../state/state.ts';
import { hasMessages, isServerChannel } from '../../state/world/channels.ts';
import { writingIn } from '../../state/world/permissions.ts';
import { ImpossibleAction } from '../impossible.ts';
import { channelFor, needOf, type PlaceSettings, visibleMessage } from '../place.ts';
import { type Message, viewOf } from '../seen/message.ts';
import type { Acting, Actor } from './dispatch.ts';
import { forwardPart, pollOn, replyPart, stickerNamed } from './message-parts.ts';

/** Options of a message from a person. */
export interface SaySettings extends PlaceSettings {
  /** Whether the message begins with a mention of the bot, as a user or by the bot's role. */
  readonly mention?: boolean | 'role';
  readonly replyTo?: Message;
  /** Whether a reply notifies the author of the message above it; true when left out. */
  readonly notify?: boolean;
  readonly files?: readonly Upload[];
  /** Whether the file is a voice message. */
  readonly isVoice?: boolean;
  /** The name of a sticker. */
  readonly sticker?: string;
  /** The question of a poll. */
  readonly poll?: string;
  /** Only bots can send embeds and components. */
  readonly embeds?: MessageForm['embeds'];
  readonly components?: MessageForm['components'];
}

/** Most UTF-16 code units of a person's message. */
const MAX_SAID = 2000;

/** Sends a message of a person. */
export function say(acting: Acting, content: string, settings: SaySettings): Message {
  refuseContent(content, settings, acting.actor);
  const target = settings.replyTo && visibleMessage(acting, settings.replyTo);
  const channelId = target?.channelId ?? channelFor(acting, settings);
  enter(acting, channelId, settings.files?.length ?? 0);
  const message = compose(acting, { channelId, content, target }, settings);
  const isNotified = target !== undefined && settings.notify !== false;
  const mentions = isNotified
    ? uniqueUsers([...message.mentions, target.author])
    : message.mentions;
  return publish(acting.state, { ...message, mentions });
}

/** Forwards a message, to the server or to the bot. */
export function forward(acting: Acting, message: Message, settings: PlaceSettings): Message {
  const { state, actor } = acting;
  const { api } = visibleMessage(acting, message);
  const channelId = channelFor(acting, settings);
  enter(acting, channelId, 0);
  const forwarded = composeMessage(state, {
    author: actor.user,
    channelId,
    form: {},
    files: [],
    flags: MessageFlags.HasSnapshot,
    type: MessageType.Default,
    extra: forwardPart(api, state.world.guildOf(api.channel_id)?.id),
  });
  return publish(state, forwarded);
}

/** Starts a post in a forum: a thread, whose first message has the same id. */
export function postInForum(
  acting: Acting,
  forumId: string,
  { title, content }: { readonly title: string; readonly content: string },
  settings: SaySettings,
): Message {
  const { state, actor } = acting;
  const { world, gateway } = state;
  const forum = world.channel(forumId);
  if (!forum || !isServerChannel(forum) || hasMessages(forum)) {
    throw new ImpossibleAction('Only a forum has posts.');
  }
  needOf(acting, forumId, Permission.SendMessages, 'post');
  refuseContent(content, settings, actor);
  const thread = world.channels.addThread(forum, {
    name: title,
    type: ChannelType.PublicThread,
    members: [actor.user.id],
  });
  gateway.publish(threadEvent(world, GatewayDispatchEvents.ThreadCreate, thread));
  const message = compose(acting, { channelId: thread.id, content, target: undefined }, settings);
  return publish(state, { ...message, id: thread.id });
}

/** @throws ImpossibleAction if the person cannot write there. Opens an archived thread. */
function enter(acting: Acting, channelId: string, files: number): void {
  const { state } = acting;
  const channel = state.world.channel(channelId);
  if (!channel) throw new ImpossibleAction(`There is no channel ${channelId}.`);
  if (!hasMessages(channel)) throw new ImpossibleAction('A forum has only posts.');
  needOf(acting, channelId, Permission.ViewChannel, 'see anything');
  needOf(acting, channelId, writingIn(channel), 'write');
  if (files > 0) needOf(acting, channelId, Permission.AttachFiles, 'attach files');
  openAgain(state, channel);
}

function refuseContent(content: string, settings: SaySettings, { user }: Actor): void {
  const { mention, files, sticker, poll, embeds, components } = settings;
  if (content.length > MAX_SAID) {
    throw new ImpossibleAction(`A message takes ${MAX_SAID} characters, not ${content.length}.`);
  }
  const isMore = files?.length || sticker || poll || embeds?.length || components?.length;
  if (content.trim() === '' && !mention && !isMore) {
    throw new ImpossibleAction('An empty message cannot be sent.');
  }
  if ((embeds || components) && !user.bot) {
    throw new ImpossibleAction('Only bots send embeds and components.');
  }
}

/** A message, as a person writes it. */
interface Said {
  readonly channelId: string;
  readonly content: string;
  /** The message that it replies to. */
  readonly target: Message | undefined;
}

function compose(
  { state, actor }: Acting,
  { channelId, content, target }: Said,
  settings: SaySettings,
): APIMessage {
  const { sticker, poll, embeds, components, files = [], isVoice } = settings;
  return composeMessage(state, {
    author: actor.user,
    channelId,
    flags:
      (isVoice ? MessageFlags.IsVoiceMessage : 0) | (components ? MessageFlags.IsComponentsV2 : 0),
    type: target ? MessageType.Reply : MessageType.Default,
    form: {
      content: `${mentionOfBot(state, channelId, settings)}${content}`,
      ...(embeds ? { embeds } : {}),
      ...(components ? { components } : {}),
    },
    files: files.map((file, slot) => ({ contentType: 'application/octet-stream', ...file, slot })),
    extra: {
      ...(target ? replyPart(target) : {}),
      ...(sticker ? { sticker_items: [stickerNamed(sticker)] } : {}),
      ...(poll ? { poll: pollOn(poll) } : {}),
    },
  });
}

function mentionOfBot({ world }: State, channelId: string, { mention }: SaySettings): string {
  if (!mention) return '';
  if (mention !== 'role') return `<@${world.bot.id}> `;
  const role = world.guildOf(channelId)?.roles.find(({ tags }) => tags?.bot_id === world.bot.id);
  if (!role) throw new ImpossibleAction('The bot has no role there.');
  return `<@&${role.id}> `;
}

function publish(state: State, message: APIMessage): Message {
  const channel = state.world.channel(message.channel_id);
  const { id } = state.world.bot;
  const isForBot = message.mentions.some((user) => user.id === id);
  if (channel && isForBot) letBotIn(state, channel);
  return viewOf(state.messages.add(message, undefined));
}

function uniqueUsers(users: readonly APIUser[]): APIUser[] {
  return [...new Map(users.map((user) => [user.id, user])).values()];
}
