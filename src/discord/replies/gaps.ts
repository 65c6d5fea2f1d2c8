import type { Gap } from '../../search/question-log/question-log.ts';
import type { Texts } from '../languages/texts.ts';
import { container, type Reply, text } from '../message/components.ts';
import { DOT } from '../message/dot.ts';
import { escapeText } from '../message/markdown.ts';
import { shorten } from '../message/shorten.ts';

/** Most questions in the list. */
export const MOST_GAPS = 15;

const LONGEST_QUESTION = 200;

/**
 * Shows the questions that the reports did not answer, most asked first.
 *
 * @param days - How many days questions are kept; 0 if they are not kept.
 */
export function gapsReply(gaps: readonly Gap[], days: number, texts: Texts): Reply {
  const heading = `### ${texts.say('gaps.title')}`;
  if (days === 0) {
    return container('none', [text(heading, texts.say('gaps.not-kept'))]);
  }
  const span = `-# ${texts.say('gaps.span', { days: Math.min(days, 30) })}`;
  if (gaps.length === 0) {
    return container('none', [text(heading, span), text(texts.say('gaps.none'))]);
  }
  return container('none', [text(heading, span), text(...gaps.map((gap) => lineOf(gap, texts)))]);
}

function lineOf({ question, asked, unanswered, notHelpful, last }: Gap, texts: Texts): string {
  const date = texts.date(last);
  const parts = [
    texts.say('gaps.asked', { times: asked }),
    ...(unanswered > 0 ? [unansweredIn(unanswered, asked, texts)] : []),
    ...(notHelpful > 0 ? [texts.say('gaps.not-it', { times: notHelpful })] : []),
    asked > 1 ? texts.say('gaps.last', { date }) : date,
  ];
  return `- **${escapeText(shorten(question, LONGEST_QUESTION))}**\n  ${parts.join(DOT)}`;
}

function unansweredIn(times: number, asked: number, texts: Texts): string {
  return times < asked
    ? texts.say('gaps.not-answered-times', { times })
    : texts.say('gaps.not-answered');
}
