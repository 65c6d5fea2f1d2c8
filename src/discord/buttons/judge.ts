import type { ButtonInteraction } from 'discord.js';
import type { Button } from '../command.ts';
import { respondPrivately } from '../dispatch/respond.ts';
import type { Judged } from '../judgements.ts';
import type { Texts } from '../languages/texts.ts';
import { container, type Reply, text } from '../message/components.ts';
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
  { judgements, questionLog, server, texts }: Services,
  isHelpful: boolean,
): Promise<void> {
  const { message, user } = interaction;
  const question = readHeading(message);
  if (question === null) throw outdatedButton();
  const judged = judgements.record(message.id, user.id, isHelpful);
  // Log before replying: two presses of one person must arrive in their order.
  const logged = judged === 'same' ? null : questionLog[LOGS[judged]](question, isHelpful, server);
  await respondPrivately(interaction, replyTo(judged, isHelpful, texts));
  await logged;
}

const LOGS = { first: 'judged', changed: 'rejudged' } as const;

function replyTo(judged: Judged, isHelpful: boolean, texts: Texts): Reply {
  const choice = texts.say(isHelpful ? 'button.helpful' : 'button.not-it');
  switch (judged) {
    case 'first':
      return notice(texts.say(isHelpful ? 'judged.helpful' : 'judged.not-it'));
    case 'changed':
      return container('none', [text(texts.say('judged.changed', { choice }))]);
    case 'same':
      return container('none', [text(texts.say('judged.same', { choice }))]);
  }
}
