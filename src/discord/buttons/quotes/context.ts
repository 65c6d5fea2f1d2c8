import type { Button } from '../../command.ts';
import { respondPrivately } from '../../dispatch/respond.ts';
import { quotedBy } from '../../quoted.ts';
import { contextReply } from '../../replies/quotes/context.ts';
import { decodeContext } from '../../state/context.ts';
import { outdatedButton } from '../outdated.ts';

/** *Context*: shows the passage around a quote, privately. */
export default {
  kind: 'context',
  async press(interaction, { reports, texts }) {
    const state = decodeContext(interaction.customId);
    if (state === null) throw outdatedButton();
    const { article, span, passage } = quotedBy(state, reports);
    await respondPrivately(interaction, contextReply(article, span, passage, texts));
  },
} satisfies Button;
