import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import {
  type AnySelectMenuInteraction,
  type APIApplicationCommandOptionChoice,
  type AttachmentPayload,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  RESTJSONErrorCodes as Codes,
  Events,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type RepliableInteraction,
  type SendableChannels,
} from 'discord.js';
import { visibleText } from '../../text/visible-text.ts';
import type { Reply, ReplyFile } from '../message/components.ts';
import { LIMITS, modalWithinLimits, withinLimits } from '../message/limits.ts';
import type { Modal } from '../message/modal.ts';
import { shorten } from '../message/shorten.ts';
import { readRefusal } from './discord-refusal.ts';
import { hasCode } from './failure.ts';

/** Random bytes of a nonce. In base64 they take 20 of the 25 characters that Discord accepts. */
const NONCE_BYTES = 15;

/** A choice of an autocomplete: a text, or a name and its value. */
export type Choice = string | { readonly name: string; readonly value: string };

/** Who sees a reply: everyone in the channel, or only the person it answers. */
export type Visibility = 'public' | 'private';

/**
 * Who sees the answer to a command, according to its option `private`.
 *
 * @param isPrivate - The default if the option is left out.
 */
export function visibilityOf(
  { options }: ChatInputCommandInteraction,
  { isPrivate }: { readonly isPrivate: boolean },
): Visibility {
  return (options.getBoolean('private') ?? isPrivate) ? 'private' : 'public';
}

/** Tells Discord, within its three seconds, that a reply will follow. */
export async function acknowledge(
  interaction: RepliableInteraction,
  visibility: Visibility,
): Promise<void> {
  const isPrivate = visibility === 'private';
  const promised = interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  if (await wasPromisedBefore(interaction, promised)) interaction.ephemeral = isPrivate;
}

/** How long to wait for a refusal before acknowledging, in milliseconds: half of Discord's three seconds. */
const LONGEST_WAIT = 1_500;

/**
 * Acknowledges when work is done that may refuse an option, so that the refusal is private from the start. Acknowledges
 * earlier if the work takes long.
 *
 * @returns What the work returns.
 */
export async function acknowledgeAfter<Result>(
  interaction: RepliableInteraction,
  visibility: Visibility,
  work: Promise<Result>,
): Promise<Result> {
  const ended = new AbortController();
  const late = setTimeout(LONGEST_WAIT, null, { ref: false, signal: ended.signal });
  await Promise.race([work, late.catch(() => null)]).finally(() => ended.abort());
  await acknowledge(interaction, visibility);
  return work;
}

/** Tells Discord that the message an interaction came from will be replaced. */
export async function acknowledgeUpdate(
  interaction: AnySelectMenuInteraction | ButtonInteraction | ModalMessageModalSubmitInteraction,
): Promise<void> {
  await wasPromisedBefore(interaction, interaction.deferUpdate());
}

async function wasPromisedBefore(
  interaction: RepliableInteraction,
  promised: Promise<unknown>,
): Promise<boolean> {
  try {
    await promised;
    return false;
  } catch (error) {
    if (!hasCode(error, Codes.InteractionHasAlreadyBeenAcknowledged)) throw error;
    // A first try reached Discord, but its response was lost. The acknowledgement is valid.
    interaction.client.emit(Events.Warn, `Interaction ${interaction.id} was acknowledged before`);
    interaction.deferred = true;
    return true;
  }
}

/** Opens a form. Must be the first response to the interaction. */
export async function openModal(
  interaction:
    | ChatInputCommandInteraction
    | ButtonInteraction
    | MessageContextMenuCommandInteraction,
  modal: Modal,
): Promise<void> {
  modalWithinLimits(modal);
  await interaction.showModal(modal);
}

/** Sends the reply, or updates the message, that was acknowledged. */
export async function respond(interaction: RepliableInteraction, reply: Reply): Promise<void> {
  withinLimits(reply.components);
  await interaction.editReply({
    components: reply.components,
    // A list, even an empty one, replaces the files of the message.
    files: (reply.files ?? []).map(attachmentOf),
    flags: MessageFlags.IsComponentsV2,
  });
}

function attachmentOf({ name, bytes, description }: ReplyFile): AttachmentPayload {
  return { attachment: Buffer.from(bytes), name, description };
}

/**
 * Sends a reply that only the person sees, in any state of the interaction. Replaces a private
 * acknowledgement, deletes a public one, and follows an answer.
 *
 * @param isGone - Whether the message with the acknowledgement no longer exists.
 */
export async function respondPrivately(
  interaction: RepliableInteraction,
  reply: Reply,
  isGone = false,
): Promise<void> {
  withinLimits(reply.components);
  const message = {
    components: reply.components,
    flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral],
  } as const;
  const state = stateOf(interaction);
  switch (isGone && state !== 'new' ? 'answered' : state) {
    case 'new':
      await interaction.reply(message);
      return;
    case 'promised privately':
      await respond(interaction, reply);
      return;
    case 'promised publicly':
      try {
        await deleteReply(interaction);
      } finally {
        await interaction.followUp(message);
      }
      return;
    case 'answered':
      await interaction.followUp(message);
  }
}

/** Sends another message that only the person sees, after the reply. */
export async function followPrivately(
  interaction: RepliableInteraction,
  reply: Reply,
): Promise<void> {
  withinLimits(reply.components);
  await interaction.followUp({
    components: reply.components,
    files: (reply.files ?? []).map(attachmentOf),
    flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral],
  });
}

/** What a message can be known by, if it may be sent again after the process has died. */
export interface Identity {
  /** At most 25 characters. Within some minutes, Discord sends only one message with it. */
  readonly nonce: string;
  /** The number of its first component, by which it is found in its channel; left out for any. */
  readonly marker?: number;
}

/**
 * Sends a message that is not a reply.
 *
 * @param identity - A new one if left out.
 * @throws Discord's error if it refuses the message, for example because a permission is missing.
 */
export async function post(
  channel: SendableChannels,
  reply: Reply,
  identity?: Identity,
): Promise<void> {
  withinLimits(reply.components);
  await channel.send(messageOf(reply, identity));
}

/**
 * A message of its own. Discord sends it once, even if the answer to the request is lost and the client
 * repeats it.
 */
function messageOf(
  { components, files = [] }: Reply,
  { nonce, marker }: Identity = { nonce: randomBytes(NONCE_BYTES).toString('base64url') },
) {
  const [first, ...others] = components;
  return {
    components: first && marker !== undefined ? [{ ...first, id: marker }, ...others] : components,
    files: files.map(attachmentOf),
    flags: MessageFlags.IsComponentsV2,
    nonce,
    enforceNonce: true,
  } as const;
}

/**
 * Replies to a message without notifying its author. Where the bot may not read earlier messages, Discord
 * refuses replies, so this sends a plain message.
 *
 * @throws Discord's error if it refuses the message, for example because a permission is missing.
 */
export async function replyTo(message: Message, reply: Reply): Promise<void> {
  withinLimits(reply.components);
  // Answer even if the question was deleted meanwhile.
  const sent = message.reply({ ...messageOf(reply), failIfNotExists: false });
  await sent.catch(async (error: unknown) => {
    const isReplyRefused = hasCode(error, Codes.CannotReplyWithoutPermissionToReadMessageHistory);
    if (!isReplyRefused || !message.channel.isSendable()) throw error;
    await post(message.channel, reply);
  });
}

/**
 * Shows that a reply is on its way. Only warns if it cannot, so that the answer is still sent.
 *
 * @throws Discord's error if it would refuse the answer too.
 */
export async function showTyping({ channel, client }: Message): Promise<void> {
  // The client forgets the channel if it is deleted, or if the server removes the bot.
  if (!channel?.isSendable()) return;
  await channel.sendTyping().catch((error: unknown) => {
    if (readRefusal(error)) throw error;
    client.emit(
      Events.Warn,
      `Typing was not shown: ${error instanceof Error ? error.message : error}`,
    );
  });
}

/** Removes the message on which a button was pressed. */
export async function removeMessage(interaction: ButtonInteraction): Promise<void> {
  await interaction.deferUpdate();
  await deleteReply(interaction);
}

async function deleteReply(interaction: RepliableInteraction): Promise<void> {
  try {
    await interaction.deleteReply();
  } catch (error) {
    // Someone else has deleted it already.
    if (!hasCode(error, Codes.UnknownMessage)) throw error;
  }
}

/** Offers choices while an option is typed. The person can still type something else. */
export async function offer(
  interaction: AutocompleteInteraction,
  choices: readonly Choice[],
): Promise<void> {
  const shown = choices.filter((choice) => visibleText(nameOf(choice)).trim() !== '');
  await interaction.respond(shown.slice(0, LIMITS.choices).map(choiceOf));
}

function nameOf(choice: Choice): string {
  return typeof choice === 'string' ? choice : choice.name;
}

function choiceOf(choice: Choice): APIApplicationCommandOptionChoice<string> {
  if (typeof choice !== 'string') {
    return { name: shorten(visibleText(choice.name), LIMITS.choice), value: choice.value };
  }
  const text = choice;
  // The value must be the start of the full name when it comes back, so drop the ellipsis.
  const value = text.length > LIMITS.choice ? shorten(text, LIMITS.choice).slice(0, -1) : text;
  return { name: shorten(visibleText(text), LIMITS.choice), value };
}

type State = 'new' | 'promised privately' | 'promised publicly' | 'answered';

function stateOf({ deferred, replied, ephemeral }: RepliableInteraction): State {
  if (replied) return 'answered';
  if (!deferred) return 'new';
  // `ephemeral` is known only of an acknowledged reply. An acknowledged update leaves the message as it
  // is.
  if (ephemeral === null) return 'answered';
  return ephemeral ? 'promised privately' : 'promised publicly';
}
