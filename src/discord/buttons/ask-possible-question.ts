import { isAnswered } from '../../search/answer.ts';
import type { Button } from '../command.ts';
import { acknowledge, acknowledgeUpdate, respond } from '../dispatch/respond.ts';
import { unescapeText } from '../message/markdown.ts';
import { textBeside } from '../message/message-buttons.ts';
import { answerReply, QUOTES_PER_REPLY } from '../replies/answer.ts';
import { decodeReading } from '../state/possible-question.ts';
import { readQuestion } from '../typed-question.ts';
import { filtersOf } from './filters.ts';
import { outdatedButton } from './outdated.ts';

/**
 * *Ask this*: answers one of the readings of a message. Updates the message for the person who asked;
 * others get a private copy.
 */
export default {
  kind: 'reading',
  searches: true,
  async press(interaction, { reports, searcher, questionLog, server }) {
    const state = decodeReading(interaction.customId);
    const beside = textBeside(interaction.message, interaction.customId);
    if (state === null || beside === null) throw outdatedButton();
    const question = readQuestion(unescapeText(beside));
    const filters = filtersOf(state.filters, reports);
    const isAsker = interaction.user.id === state.asker;
    if (isAsker) await acknowledgeUpdate(interaction);
    else await acknowledge(interaction, 'private');
    const answer = await searcher.ask(question, { filters, limit: QUOTES_PER_REPLY, offset: 0 });
    const asker = isAsker ? state.asker : null;
    await respond(interaction, answerReply(answer, { filters, offset: 0, asker, isRead: true }));
    await questionLog.asked(question, isAnswered(answer), server);
  },
} satisfies Button;
