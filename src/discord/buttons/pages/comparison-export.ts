import type { Button } from '../../command.ts';
import { acknowledge, respond } from '../../dispatch/respond.ts';
import { readHeading } from '../../message/heading.ts';
import { comparisonExportReply, comparisonReply } from '../../replies/comparison.ts';
import { decodeTimeline } from '../../state/timeline-state.ts';
import { outdatedButton } from '../outdated.ts';

/** *Export*: sends a comparison as files, privately. */
export default {
  kind: 'compare-export',
  searches: true,
  async press(interaction, { timeliner, texts }) {
    const state = decodeTimeline('compare-export', interaction.customId);
    const topic = readHeading(interaction.message);
    if (state === null || topic === null) throw outdatedButton();
    const { from, to } = state;
    await acknowledge(interaction, 'private');
    const comparison = await timeliner.compare(topic, { from, to });
    const asker = interaction.user.id;
    // The reports may have been removed since. The reply then says what there is.
    const reply =
      comparison.rows.length === 0
        ? comparisonReply(comparison, { from, to }, { asker, picture: null }, texts)
        : comparisonExportReply(comparison, texts);
    await respond(interaction, reply);
  },
} satisfies Button;
