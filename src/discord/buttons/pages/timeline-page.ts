import { NO_FILTERS } from '../../../search/filters.ts';
import { answerTopic } from '../../../timeline/answer-topic.ts';
import type { Button } from '../../command.ts';
import { readHeading } from '../../message/heading.ts';
import { showTimeline } from '../../send-timeline.ts';
import { decodeTimeline } from '../../state/timeline-state.ts';
import { outdatedButton } from '../outdated.ts';
import { acknowledgePage } from './acknowledge-page.ts';
import { filtersOf } from './filters.ts';

/**
 * *Earlier*, *Later*, *More detail*, *Less detail*: shows another page of a timeline, or the timeline
 * with more or fewer entries. Updates the message for the person who asked; others get a private copy.
 */
export default {
  kind: 'timeline',
  searches: true,
  async press(interaction, { reports, timeliner, texts }) {
    const state = decodeTimeline('timeline', interaction.customId);
    const topic = readHeading(interaction.message);
    if (state === null || topic === null) throw outdatedButton();
    const { start, entries, from, to, asker } = state;
    const filters = filtersOf({ ...NO_FILTERS, ...state }, reports);
    await acknowledgePage(interaction, asker);
    const answer = await answerTopic(timeliner, topic, { filters, from, to, entries, quotes: 1 });
    await showTimeline(interaction, answer, start, texts);
  },
} satisfies Button;
