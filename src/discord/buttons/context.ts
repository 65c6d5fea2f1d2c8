import { UserError } from '../../user-error.ts';
import type { Button } from '../command.ts';
import { respondPrivately } from '../dispatch/respond.ts';
import { findAgain } from '../message/fingerprint.ts';
import { contextReply } from '../replies/context.ts';
import { decodeContext } from '../state/context.ts';
import { outdatedButton } from './outdated.ts';

/** *Context*: shows the passage around a quote, privately. */
export default {
  kind: 'context',
  async press(interaction, { reports }) {
    const state = decodeContext(interaction.customId);
    if (state === null) throw outdatedButton();
    const article = reports.byKey(state.key);
    if (!article) throw new UserError('This report is no longer in the corpus.');
    const span = findAgain(article.body, state.span, state.check);
    if (span === null) {
      throw new UserError('The report has changed and no longer has this passage. Ask again.');
    }
    const moved = span.start - state.span.start;
    const passage = { start: state.passage.start + moved, end: state.passage.end + moved };
    await respondPrivately(interaction, contextReply(article, span, passage));
  },
} satisfies Button;
