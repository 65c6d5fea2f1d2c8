import { NO_FILTERS } from '../../../search/filters.ts';
import { answerTopic } from '../../../timeline/answer-topic.ts';
import type { Button } from '../../command.ts';
import { acknowledge, respond } from '../../dispatch/respond.ts';
import { readHeading } from '../../message/heading.ts';
import { timelineExportReply } from '../../replies/timeline/export.ts';
import { showTimeline } from '../../send-timeline.ts';
import { decodeTimeline } from '../../state/timeline-state.ts';
import { outdatedButton } from '../outdated.ts';
import { filtersOf } from './filters.ts';

/** *Export*: sends the timeline as files, privately. */
export default {
  kind: 'export',
  searches: true,
  async press(interaction, { reports, timeliner, texts }) {
    const state = decodeTimeline('export', interaction.customId);
    const topic = readHeading(interaction.message);
    if (state === null || topic === null) throw outdatedButton();
    const { entries, from, to } = state;
    const filters = filtersOf({ ...NO_FILTERS, ...state }, reports);
    await acknowledge(interaction, 'private');
    const answer = await answerTopic(timeliner, topic, { filters, from, to, entries, quotes: 1 });
    const { entries: dated, undated } = answer.timeline;
    // The reports may have been removed since. The reply then says what there is.
    if (dated.length + undated.length === 0) await showTimeline(interaction, answer, 0, texts);
    else await respond(interaction, timelineExportReply(answer, texts));
  },
} satisfies Button;
