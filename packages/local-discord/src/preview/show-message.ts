import {
  type APIAttachment,
  type APIMessage,
  type APIUser,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { walkComponents } from '../rules/component-tree.ts';
import { hasFlag, isLoading } from '../state/messages.ts';
import type { State } from '../state/state.ts';
import { readMarkdown } from './markdown.ts';
import { plainText } from './markdown-text.ts';
import { ownAddress, showComponents } from './show-component.ts';
import type { ReplyTarget, ShownAuthor, ShownFile, ShownMessage } from './wire.ts';

/** How much of a message is shown above its reply, in UTF-16 code units. */
const LONGEST_EXCERPT = 120;

/**
 * A message as the page draws it.
 *
 * @param viewerId - Id of the person who looks at it.
 */
export function showMessage(state: State, message: APIMessage, viewerId: string): ShownMessage {
  const sentMs = Date.parse(message.timestamp);
  return {
    id: message.id,
    channelId: message.channel_id,
    author: showAuthor(message.author),
    sentMs,
    edited: message.edited_timestamp !== null,
    ephemeral: hasFlag(message.flags, MessageFlags.Ephemeral),
    thinkingUntilMs: isLoading(message) ? sentMs + state.limits.tokenLifeMs : null,
    content: readMarkdown(message.content),
    components: showComponents(message.components),
    files: filesOf(message).map(showFile),
    usedBy: usedBy(state, message),
    replyTo: replyTarget(state, message),
    plainText: textOf(state, message),
    notifies: message.mention_everyone || message.mentions.some(({ id }) => id === viewerId),
  };
}

/** A person or the bot, by the name that others see. */
export function showAuthor({ id, username, global_name: name, bot }: APIUser): ShownAuthor {
  return { id, name: name ?? username, bot: bot === true };
}

/** The files under a message, without those that its components show. */
function filesOf({ attachments, components }: APIMessage): APIAttachment[] {
  const shown = new Set(
    walkComponents(components).flatMap(({ component }) => attachmentIdsIn(component)),
  );
  return attachments.filter(({ id }) => !shown.has(id));
}

function attachmentIdsIn({ items, media, file }: Readonly<Record<string, unknown>>): string[] {
  const listed: readonly { media?: unknown }[] = Array.isArray(items) ? items : [];
  return [media, file, ...listed.map((item) => item.media)].flatMap((each) =>
    typeof each === 'object' && each !== null && 'attachment_id' in each
      ? [String(each.attachment_id)]
      : [],
  );
}

function showFile(file: APIAttachment): ShownFile {
  return {
    name: file.filename,
    url: ownAddress(file.url),
    size: file.size,
    contentType: file.content_type ?? 'application/octet-stream',
    description: file.description ?? '',
  };
}

function usedBy(state: State, { interaction_metadata: metadata }: APIMessage) {
  if (!metadata) return null;
  const used =
    metadata.type === InteractionType.ModalSubmit
      ? metadata.triggering_interaction_metadata
      : metadata;
  const command = state.interactions.findById(used.id)?.origin.command;
  return command === undefined ? null : { name: showAuthor(metadata.user).name, command };
}

function replyTarget(state: State, message: APIMessage): ReplyTarget | null {
  const { message_reference: reference, interaction_metadata: metadata } = message;
  const clicked =
    metadata?.type === InteractionType.MessageComponent
      ? metadata.interacted_message_id
      : undefined;
  const id = reference?.message_id ?? clicked;
  if (id === undefined || id === message.id) return null;
  const target = state.messages.find(id)?.api;
  if (!target) return { id, name: '', excerpt: 'Original message was deleted' };
  const excerpt = textOf(state, target).replaceAll(/\s+/g, ' ').slice(0, LONGEST_EXCERPT);
  return { id, name: showAuthor(target.author).name, excerpt };
}

function textOf({ world }: State, message: APIMessage): string {
  const read = (markdown: string) =>
    plainText(readMarkdown(markdown), ({ of, id }) => {
      if (of === 'channel') return world.channel(id)?.name ?? undefined;
      const known = of === 'role' ? world.roles : world.members.map(({ user }) => showAuthor(user));
      return known.find((each) => each.id === id)?.name;
    });
  const parts = walkComponents(message.components).flatMap(({ component }) => {
    if (component.type === ComponentType.TextDisplay) return [read(String(component.content))];
    return component.type === ComponentType.MediaGallery ? ['(picture)'] : [];
  });
  return [read(message.content), ...parts].filter(Boolean).join('\n');
}
