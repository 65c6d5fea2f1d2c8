import type { Button } from '../../command.ts';
import { respond } from '../../dispatch/respond.ts';
import { answerExportReply } from '../../replies/answer/export.ts';
import { answerReply } from '../../replies/answer.ts';
import { askAgain } from './ask-again.ts';

/** *Export*: sends an answer as files, privately. */
export default {
  kind: 'save',
  searches: true,
  async press(interaction, services) {
    const { texts } = services;
    const { answer, view } = await askAgain('save', interaction, services);
    const { quotes, near, reports } = answer;
    const isEmpty = quotes.length + near.length + (reports?.total ?? 0) === 0;
    // The reports may have been removed since. The reply then says what there is.
    const reply = isEmpty
      ? answerReply(answer, view, texts)
      : answerExportReply(answer, view.filters, texts);
    await respond(interaction, reply);
  },
} satisfies Button;
