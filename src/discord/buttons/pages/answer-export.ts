import type { Button } from '../../command.ts';
import { acknowledge, respond } from '../../dispatch/respond.ts';
import { readHeading } from '../../message/heading.ts';
import { answerExportReply } from '../../replies/answer/export.ts';
import { answerReply, QUOTES_PER_REPLY } from '../../replies/answer.ts';
import { decodePage } from '../../state/page.ts';
import { outdatedButton } from '../outdated.ts';
import { filtersOf } from './filters.ts';

/** *Export*: sends an answer as files, privately. */
export default {
  kind: 'save',
  searches: true,
  async press(interaction, { reports, searcher, texts }) {
    const state = decodePage('save', interaction.customId);
    const question = readHeading(interaction.message);
    if (state === null || question === null) throw outdatedButton();
    const filters = filtersOf(state, reports);
    const { offset } = state;
    await acknowledge(interaction, 'private');
    const answer = await searcher.ask(question, { filters, offset, limit: QUOTES_PER_REPLY });
    const { quotes, near, reports: list } = answer;
    const isEmpty = quotes.length + near.length + (list?.total ?? 0) === 0;
    // The reports may have been removed since. The reply then says what there is.
    const reply = isEmpty
      ? answerReply(answer, { filters, offset, asker: null }, texts)
      : answerExportReply(answer, filters, texts);
    await respond(interaction, reply);
  },
} satisfies Button;
