import { isoDay } from '../../../text/iso-dates.ts';
import type { Button } from '../../command.ts';
import { acknowledge, respond } from '../../dispatch/respond.ts';
import { quotedBy } from '../../quoted.ts';
import { citationReply } from '../../replies/quotes/citation.ts';
import { decodeContext } from '../../state/context.ts';
import { outdatedButton } from '../outdated.ts';

/** *Cite*: shows the citation of a quote in several styles, and as files, privately. */
export default {
  kind: 'cite',
  async press(interaction, { reports, texts, now }) {
    const state = decodeContext(interaction.customId, 'cite');
    if (state === null) throw outdatedButton();
    const quoted = quotedBy(state, reports);
    await acknowledge(interaction, 'private');
    await respond(interaction, citationReply(quoted, isoDay(now()), texts));
  },
} satisfies Button;
