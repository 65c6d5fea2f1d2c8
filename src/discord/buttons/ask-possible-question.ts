import type { ButtonInteraction } from 'discord.js';
import { isAnswered } from '../../search/answer.ts';
import { NO_FILTERS } from '../../search/filters.ts';
import type { Button } from '../command.ts';
import { acknowledge, respond } from '../dispatch/respond.ts';
import { unescapeText } from '../message/markdown.ts';
import { labelOf, textBeside } from '../message/message-buttons.ts';
import type { AnswerOptions } from '../replies/answer/frame.ts';
import { answerReply, QUOTES_PER_REPLY } from '../replies/answer.ts';
import type { Services } from '../services.ts';
import { decodeReading, isExample } from '../state/possible-question.ts';
import { readTypedQuestion } from '../typed-question.ts';
import { outdatedButton } from './outdated.ts';
import { acknowledgePage } from './pages/acknowledge-page.ts';
import { filtersOf } from './pages/filters.ts';

/**
 * *Ask this*: answers one of the readings of a message. Updates the message for the person who asked;
 * others get a private copy.
 */
export const reading: Button = {
  kind: 'reading',
  searches: true,
  async press(interaction, services) {
    const state = decodeReading(interaction.customId);
    const beside = textBeside(interaction.message, interaction.customId);
    if (state === null || beside === null) throw outdatedButton();
    const question = readTypedQuestion(unescapeText(beside));
    const filters = filtersOf(state.filters, services.reports);
    await acknowledgePage(interaction, state.asker);
    const asker = interaction.user.id === state.asker ? state.asker : null;
    await answer(interaction, question, services, { filters, asker, isRead: true });
  },
};

/** An example, whose label is the question: answers it privately, so that the examples stay. */
export const example: Button = {
  kind: 'example',
  searches: true,
  async press(interaction, services) {
    const label = labelOf(interaction.message, interaction.customId);
    if (!isExample(interaction.customId) || label === null) throw outdatedButton();
    const question = readTypedQuestion(label);
    await acknowledge(interaction, 'private');
    await answer(interaction, question, services, { filters: NO_FILTERS, asker: null });
  },
};

async function answer(
  interaction: ButtonInteraction,
  question: string,
  { searcher, questionLog, server, texts }: Services,
  options: Omit<AnswerOptions, 'offset'>,
): Promise<void> {
  const found = await searcher.ask(question, {
    filters: options.filters,
    limit: QUOTES_PER_REPLY,
    offset: 0,
  });
  await respond(interaction, answerReply(found, { ...options, offset: 0 }, texts));
  await questionLog.asked(question, isAnswered(found), server);
}
