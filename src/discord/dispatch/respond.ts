import {
  type AnySelectMenuInteraction,
  type APIApplicationCommandOptionChoice,
  type AttachmentPayload,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  Events,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  RESTJSONErrorCodes,
  type RepliableInteraction,
  type SendableChannels,
} from 'discord.js';
import { visibleText } from '../../text/visible-text.ts';
import type { Reply, ReplyFile } from '../message/components.ts';
import { LIMITS, modalWithinLimits, withinLimits } from '../message/limits.ts';
import type { Modal } from '../message/modal.ts';
import { shorten } from '../message/shorten.ts';
import { hasCode } from './failure.ts';

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
    if (!hasCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) throw error;
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
 */
export async function respondPrivately(
  interaction: RepliableInteraction,
  reply: Reply,
): Promise<void> {
  withinLimits(reply.components);
  const message = {
    components: reply.components,
    flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral],
  } as const;
  switch (stateOf(interaction)) {
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

/**
 * Sends a message that is not a reply.
 *
 * @throws Discord's error if it refuses the message, for example because a permission is missing.
 */
export async function post(channel: SendableChannels, reply: Reply): Promise<void> {
  withinLimits(reply.components);
  await channel.send({
    components: reply.components,
    files: (reply.files ?? []).map(attachmentOf),
    flags: MessageFlags.IsComponentsV2,
  });
}

/** Replies to a message without notifying its author. */
export async function replyTo(message: Message, reply: Reply): Promise<void> {
  withinLimits(reply.components);
  await message.reply({
    components: reply.components,
    files: (reply.files ?? []).map(attachmentOf),
    flags: MessageFlags.IsComponentsV2,
    // Answer even if the question was deleted meanwhile.
    failIfNotExists: false,
  });
}

/** Shows that a reply is on its way. Only warns if it cannot, so that the answer is still sent. */
export async function showTyping({ channel, client }: Message): Promise<void> {
  if (!channel.isSendable()) return;
  await channel.sendTyping().catch((error: unknown) => {
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
    if (!hasCode(error, RESTJSONErrorCodes.UnknownMessage)) throw error;
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
