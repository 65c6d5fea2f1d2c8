import type { ButtonInteraction } from 'discord.js';
import type { Button } from '../command.ts';
import { respondPrivately } from '../dispatch/respond.ts';
import { readHeading } from '../message/heading.ts';
import { notice } from '../replies/notice.ts';
import type { Services } from '../services.ts';
import { outdatedButton } from './outdated.ts';

/** *Helpful*: records that the answer helped. */
export const helpful: Button = {
  kind: 'helpful',
  press: (interaction, services) => judge(interaction, services, true),
};

/** *Not it*: records that the answer did not help. Moderators see the question among the gaps. */
export const notIt: Button = {
  kind: 'not-it',
  press: (interaction, services) => judge(interaction, services, false),
};

async function judge(
  interaction: ButtonInteraction,
  { judgements, questionLog, server }: Services,
  isHelpful: boolean,
): Promise<void> {
  const question = readHeading(interaction.message);
  if (question === null) throw outdatedButton();
  if (!judgements.isFirst(interaction.message.id, interaction.user.id)) {
    await respondPrivately(interaction, notice('You have judged this answer already.'));
    return;
  }
  await respondPrivately(interaction, notice(isHelpful ? THANKS : NOTED));
  await questionLog.judged(question, isHelpful, server);
}

const THANKS = 'Thank you. The bot notes that it helped, but not who said so.';

const NOTED =
  'Thank you. Moderators will see the question, but not who asked it. It shows them which reports are missing. Try other words.';
