import { type Answer, type Filters, outcomeOf } from '../../search/answer.ts';
import { NO_QUOTE } from '../../search/answer-in-words.ts';
import { excludedInWords } from '../../search/filters-in-words.ts';
import { container, type Reply, text } from '../message/components.ts';
import { datesOnOneLine } from '../message/dates-on-one-line.ts';
import { encodePage } from '../state/page.ts';
import { aboutReply } from './answer/about.ts';
import { fitQuotes, isDoubtful, quoteParts } from './answer/fitted-quotes.ts';
import { type AnswerOptions, footer, headingOf, roomBelow } from './answer/frame.ts';
import { shortName } from './attribution.ts';
import { articleLines, CLOSEST } from './nearest.ts';
import { reportsReply } from './reports.ts';

/** Quotes per reply: as many as a phone shows without much scrolling. */
export const QUOTES_PER_REPLY = 3;

/** Characters kept free for the line below the quotes. */
const NOTE_ROOM = 100;

/**
 * Shows the quotes of an answer, each with attribution and a Context button below. Without any, says so and shows
 * what is nearest. Lists reports for a question about the reports themselves.
 */
export function answerReply(answer: Answer, options: AnswerOptions): Reply {
  if (answer.reports) return reportsReply(answer, answer.reports, options);
  switch (outcomeOf(answer)) {
    case 'answered':
      return quotesReply(answer, options);
    case 'about':
      return aboutReply(answer, options);
    case 'nothing':
      return nothingReply(answer, options);
  }
}

function quotesReply(answer: Answer, options: AnswerOptions): Reply {
  const heading = headingOf(answer, options);
  const shown = fitQuotes(answer.quotes, roomBelow(heading, options) - NOTE_ROOM, options.offset);
  const next = options.offset + shown.length;
  const isFull = shown.length < answer.quotes.length;
  const isMore = answer.more || isFull;
  const more = isMore ? encodePage('more', next, options.filters) : null;
  return container(isDoubtful(shown) ? 'doubtful' : 'answer', [
    text(heading),
    ...quoteParts(shown),
    ...footer({
      note: noteOf(isFull, isMore && more === null),
      quotes: shown,
      more,
      options,
      isJudged: options.asker !== null,
    }),
  ]);
}

function noteOf(isFull: boolean, cannotFollow: boolean): string | null {
  if (cannotFollow) return 'There is more: name fewer sources or authors to see it.';
  return isFull ? 'This message is full; press More for the next quotes.' : null;
}

function nothingReply(answer: Answer, options: AnswerOptions): Reply {
  const heading = headingOf(answer, options);
  const nothing =
    options.offset > 0 ? 'There are no more quotes.' : nothingInWords(answer, options);
  const room = roomBelow(heading, options) - nothing.length - CLOSEST.length - 2;
  return container('none', [
    text(heading),
    text(nothing, ...articleLines(CLOSEST, answer.nearest, room)),
    ...footer({ note: null, more: null, options, isJudged: false }),
  ]);
}

function nothingInWords(
  { excluded, undatedLeftOut }: Answer,
  { filters }: { readonly filters: Filters },
): string {
  if (excluded === null) return NO_QUOTE;
  const why = excludedInWords(excluded, filters, undatedLeftOut, shortName);
  return `${NO_QUOTE}\n${datesOnOneLine(why)}`;
}
