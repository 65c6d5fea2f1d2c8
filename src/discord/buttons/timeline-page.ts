import { answerTopic } from '../../timeline/answer-topic.ts';
import type { Button } from '../command.ts';
import { acknowledge, acknowledgeUpdate } from '../dispatch/respond.ts';
import { readHeading } from '../message/heading.ts';
import { showTimeline } from '../send-timeline.ts';
import { decodeTimeline } from '../state/timeline-state.ts';
import { filtersOf } from './filters.ts';
import { outdatedButton } from './outdated.ts';

/**
 * *Earlier*, *Later*, *More detail*, *Less detail*: shows another page of a timeline, or the timeline
 * with more or fewer entries. Updates the message for the person who asked; others get a private copy.
 */
export default {
  kind: 'timeline',
  searches: true,
  async press(interaction, { reports, timeliner }) {
    const state = decodeTimeline('timeline', interaction.customId);
    const topic = readHeading(interaction.message);
    if (state === null || topic === null) throw outdatedButton();
    const { start, entries, from, to, sources, asker } = state;
    const filters = filtersOf({ sources, authors: [], after: null, before: null }, reports);
    if (interaction.user.id === asker) await acknowledgeUpdate(interaction);
    else await acknowledge(interaction, 'private');
    const answer = await answerTopic(timeliner, topic, { filters, from, to, entries, quotes: 1 });
    await showTimeline(interaction, answer, start);
  },
} satisfies Button;
