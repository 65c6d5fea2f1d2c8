import type { ModalSubmitInteraction } from 'discord.js';
import { acknowledge, acknowledgeUpdate, followPrivately, respond } from '../dispatch/respond.ts';
import type { Reply } from '../message/components.ts';
import { buttonIds } from '../message/message-buttons.ts';
import { refusal } from '../replies/notice.ts';

/**
 * Shows a draft as it is after a form was sent: in its own message, if the form was opened from that.
 *
 * @param makeReply - Makes what shows it, once Discord knows that an answer comes.
 * @param problems - What of the form could not be taken; the rest has been.
 */
export async function showRevised(
  interaction: ModalSubmitInteraction,
  makeReply: () => Promise<Reply>,
  problems: readonly string[],
): Promise<void> {
  // A form has the custom id of the button that opens it. A message without that button is another's.
  if (
    interaction.isFromMessage() &&
    buttonIds(interaction.message).includes(interaction.customId)
  ) {
    await acknowledgeUpdate(interaction);
  } else await acknowledge(interaction, 'private');
  await respond(interaction, await makeReply());
  if (problems.length > 0) {
    await followPrivately(interaction, refusal(`${problems.join(' ')}\nThe rest was kept.`));
  }
}
