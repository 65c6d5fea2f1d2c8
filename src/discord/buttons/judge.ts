import type { ButtonInteraction } from 'discord.js';
import type { Button } from '../command.ts';
import { respondPrivately } from '../dispatch/respond.ts';
import { readHeading } from '../message/heading.ts';
import { notice } from '../replies/notice.ts';
import type { Services } from '../services.ts';
import { outdatedButton } from './outdated.ts';

/** *Helpful*: the answer was what somebody looked for. */
export const helpful: Button = {
  kind: 'helpful',
  press: (interaction, services) => judge(interaction, services, true),
};

/** *Not it*: it was not; moderators see the question among the gaps. */
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

const THANKS = 'Thank you. It is noted that this answer helped, not who said so.';

const NOTED =
  'Thank you. The question is noted for the moderators, not who asked it, so that they know which reports are missing. Other words may find more.';
