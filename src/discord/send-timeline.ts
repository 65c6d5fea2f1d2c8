import type { RepliableInteraction } from 'discord.js';
import type { TimelineAnswer } from '../timeline/answer-topic.ts';
import { drawPicture } from '../timeline/chart/picture.ts';
import { respond } from './dispatch/respond.ts';
import type { Texts } from './languages/texts.ts';
import { timelineReply } from './replies/timeline/timeline-reply.ts';
import { chartWordsIn } from './replies/words/pictures.ts';
import { limitsIn } from './replies/words/timelines.ts';

/**
 * Sends a page of a timeline with its picture, after the interaction was acknowledged. The message
 * belongs to the person who typed the command or pressed the button.
 *
 * @param start - Index of an entry or undated quote on the page to show, from 0.
 */
export async function showTimeline(
  interaction: RepliableInteraction,
  answer: TimelineAnswer,
  start: number,
  texts: Texts,
): Promise<void> {
  const limits = limitsIn(answer.options, texts, (name) => name);
  const picture = await drawPicture(answer.timeline, limits, chartWordsIn(texts));
  const asker = interaction.user.id;
  await respond(interaction, timelineReply(answer, { start, asker, picture }, texts));
}
