import type { Answer } from '../../../search/answer.ts';
import { ABOUT, missingInWords, NO_QUOTE } from '../../../search/answer-in-words.ts';
import { container, type Reply, text } from '../../message/components.ts';
import { datesOnOneLine } from '../../message/dates-on-one-line.ts';
import { shortName } from '../attribution.ts';
import { fitQuotes, isDoubtful, quoteParts } from './fitted-quotes.ts';
import { type AnswerOptions, footer, headingOf, roomBelow } from './frame.ts';

/** Says that no quote answers and what is missing, and shows quotes that are about the same matter. */
export function aboutReply(answer: Answer, options: AnswerOptions): Reply {
  const heading = headingOf(answer, options);
  const [forOne, forAll] = [aboveQuotes(answer, 1), aboveQuotes(answer, answer.near.length)];
  const room = roomBelow(heading, options) - Math.max(forOne.length, forAll.length);
  const shown = fitQuotes(answer.near, room, 0);
  return container(isDoubtful(shown) ? 'doubtful' : 'none', [
    text(heading),
    text(shown.length === 1 ? forOne : forAll),
    ...quoteParts(shown),
    ...footer({ note: null, quotes: shown, more: null, options, isJudged: false }),
  ]);
}

/** @param shown - Number of quotes shown. */
function aboveQuotes({ missing }: Answer, shown: number): string {
  const lacks = missingInWords(missing, shown, shortName).map(datesOnOneLine);
  return [NO_QUOTE, ...lacks, ABOUT].join('\n');
}
