import type { ModalSubmitInteraction } from 'discord.js';
import { acknowledge, acknowledgeUpdate, followPrivately, respond } from '../dispatch/respond.ts';
import { textsForReader, textsForReply } from '../languages/readers.ts';
import type { Texts } from '../languages/texts.ts';
import type { Reply } from '../message/components.ts';
import { buttonIds } from '../message/message-buttons.ts';
import { refusal } from '../replies/notice.ts';

/**
 * Shows a draft after its form was sent. Updates the draft's message if the form was opened from it.
 *
 * @param makeReply - Makes the reply. Called after the interaction was acknowledged.
 * @param problems - Messages about invalid fields; the other fields were saved.
 */
export async function showRevised(
  interaction: ModalSubmitInteraction,
  makeReply: (texts: Texts) => Promise<Reply>,
  problems: readonly string[],
): Promise<void> {
  // A form has the custom id of the button that opens it. A message without that button belongs to
  // another draft.
  if (
    interaction.isFromMessage() &&
    buttonIds(interaction.message).includes(interaction.customId)
  ) {
    await acknowledgeUpdate(interaction);
  } else await acknowledge(interaction, 'private');
  await respond(interaction, await makeReply(textsForReply(interaction)));
  if (problems.length > 0) {
    const texts = textsForReader(interaction);
    const refused = texts.say('form.rest-kept', { problems: problems.join(' ') });
    await followPrivately(interaction, refusal(refused));
  }
}
