import type { Gap } from '../../search/question-log/question-log.ts';
import { dateInWords } from '../../text/iso-dates.ts';
import { container, type Reply, text } from '../message/components.ts';
import { escapeText } from '../message/markdown.ts';
import { shorten } from '../message/shorten.ts';

export const MOST_GAPS = 15;

const LONGEST_QUESTION = 200;

/**
 * Shows the questions that the reports did not answer, most asked first.
 *
 * @param days - How many days questions are kept; 0 if they are not kept.
 */
export function gapsReply(gaps: readonly Gap[], days: number): Reply {
  const heading = '### Questions without a good answer';
  if (days === 0) {
    return container('none', [
      text(heading, 'No questions are kept: the setting `QUESTION_LOG_DAYS` is 0.'),
    ]);
  }
  const span = `-# Of the last ${Math.min(days, 30)} days, most asked first. No names are kept.`;
  if (gaps.length === 0) {
    return container('none', [text(heading, span), text('There are none.')]);
  }
  return container('none', [text(heading, span), text(...gaps.map(lineOf))]);
}

function lineOf({ question, asked, unanswered, notHelpful, last }: Gap): string {
  const parts = [
    `asked ${times(asked)}`,
    unanswered > 0 ? `not answered${unanswered < asked ? ` ${times(unanswered)}` : ''}` : null,
    notHelpful > 0 ? `“Not it” ${times(notHelpful)}` : null,
    asked > 1 ? `last on ${dateInWords(last)}` : dateInWords(last),
  ].filter((part) => part !== null);
  return `- **${escapeText(shorten(question, LONGEST_QUESTION))}**\n  ${parts.join(' · ')}`;
}

function times(number: number): string {
  if (number === 1) return 'once';
  return number === 2 ? 'twice' : `${number} times`;
}
