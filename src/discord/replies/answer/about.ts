import type { Answer } from '../../../search/answer.ts';
import type { Texts } from '../../languages/texts.ts';
import { container, type Reply, text } from '../../message/components.ts';
import { sizeOf } from '../../message/limits.ts';
import { shortName } from '../quotes/attribution.ts';
import { missingIn } from '../words/missing.ts';
import { fitQuotes, isDoubtful, quoteParts } from './fitted-quotes.ts';
import { type AnswerOptions, footer, headingOf, roomBelow } from './frame.ts';

/** Says that no quote answers and what is missing, and shows quotes that are about the same matter. */
export function aboutReply(answer: Answer, options: AnswerOptions, texts: Texts): Reply {
  const heading = headingOf(answer, options, texts);
  const above = (shown: number) => aboveQuotes(answer, shown, texts);
  const [forOne, forAll] = [above(1), above(answer.near.length)];
  const room = roomBelow(heading, options, texts) - Math.max(sizeOf(forOne), sizeOf(forAll));
  const shown = fitQuotes(answer.near, room, 0, texts);
  return container(isDoubtful(shown) ? 'doubtful' : 'none', [
    text(heading),
    text(shown.length === 1 ? forOne : forAll),
    ...quoteParts(shown),
    ...footer(
      { note: null, quotes: shown, more: null, options, isJudged: false, isExported: true },
      texts,
    ),
  ]);
}

/** @param shown - Number of quotes shown. */
function aboveQuotes({ missing }: Answer, shown: number, texts: Texts): string {
  const lacks = missingIn(missing, shown, texts, shortName);
  return [texts.say('answer.none'), ...lacks, texts.say('answer.about')].join('\n');
}
