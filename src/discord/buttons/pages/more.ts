import type { Button } from '../../command.ts';
import { acknowledge, respond } from '../../dispatch/respond.ts';
import { readHeading } from '../../message/heading.ts';
import { answerReply, QUOTES_PER_REPLY } from '../../replies/answer.ts';
import { decodePage } from '../../state/page.ts';
import { outdatedButton } from '../outdated.ts';
import { filtersOf } from './filters.ts';

/** *More*: shows the quotes after those of a reply, privately. */
export default {
  kind: 'more',
  searches: true,
  async press(interaction, { reports, searcher, texts }) {
    const state = decodePage('more', interaction.customId);
    const question = readHeading(interaction.message);
    if (state === null || question === null) throw outdatedButton();
    const filters = filtersOf(state, reports);
    const { offset } = state;
    await acknowledge(interaction, 'private');
    const answer = await searcher.ask(question, { filters, offset, limit: QUOTES_PER_REPLY });
    await respond(interaction, answerReply(answer, { filters, offset, asker: null }, texts));
  },
} satisfies Button;
