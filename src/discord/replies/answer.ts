import { type Answer, outcomeOf } from '../../search/answer.ts';
import type { Filters } from '../../search/filters.ts';
import type { Texts } from '../languages/texts.ts';
import { container, type Reply, text } from '../message/components.ts';
import { sizeOf } from '../message/limits.ts';
import { encodePage } from '../state/page.ts';
import { aboutReply } from './answer/about.ts';
import { fitQuotes, isDoubtful, quoteParts } from './answer/fitted-quotes.ts';
import { type AnswerOptions, footer, headingOf, roomBelow } from './answer/frame.ts';
import { shortName } from './quotes/attribution.ts';
import { articleLines } from './quotes/nearest.ts';
import { reportsReply } from './reports/reports.ts';
import { excludedIn } from './words/filters.ts';

/** Quotes per reply: as many as a phone shows without much scrolling. */
export const QUOTES_PER_REPLY = 3;

/** Characters kept free for the line below the quotes. */
const NOTE_ROOM = 100;

/**
 * Shows the quotes of an answer, each with attribution and a Context button below. Without any, says so and shows
 * what is nearest. Lists reports for a question about the reports themselves.
 */
export function answerReply(answer: Answer, options: AnswerOptions, texts: Texts): Reply {
  if (answer.reports) return reportsReply(answer, answer.reports, options, texts);
  switch (outcomeOf(answer)) {
    case 'answered':
      return quotesReply(answer, options, texts);
    case 'about':
      return aboutReply(answer, options, texts);
    case 'nothing':
      return nothingReply(answer, options, texts);
  }
}

function quotesReply(answer: Answer, options: AnswerOptions, texts: Texts): Reply {
  const heading = headingOf(answer, options, texts);
  const room = roomBelow(heading, options, texts) - NOTE_ROOM;
  const shown = fitQuotes(answer.quotes, room, options.offset, texts);
  const next = options.offset + shown.length;
  const isFull = shown.length < answer.quotes.length;
  const isMore = answer.more || isFull;
  const more = isMore ? encodePage('more', next, options.filters) : null;
  return container(isDoubtful(shown) ? 'doubtful' : 'answer', [
    text(heading),
    ...quoteParts(shown),
    ...footer(
      {
        note: noteOf(isFull, isMore && more === null, texts),
        quotes: shown,
        more,
        options,
        isJudged: options.asker !== null,
        isExported: shown.length > 0,
      },
      texts,
    ),
  ]);
}

function noteOf(isFull: boolean, cannotFollow: boolean, texts: Texts): string | null {
  if (cannotFollow) return texts.say('answer.too-many-names');
  return isFull ? texts.say('answer.full') : null;
}

function nothingReply(answer: Answer, options: AnswerOptions, texts: Texts): Reply {
  const heading = headingOf(answer, options, texts);
  const nothing =
    options.offset > 0 ? texts.say('answer.no-more') : nothingIn(answer, options, texts);
  const closest = texts.say('answer.closest');
  const room = roomBelow(heading, options, texts) - sizeOf(nothing) - closest.length - 2;
  return container('none', [
    text(heading),
    text(nothing, ...articleLines(closest, answer.nearest, room, texts)),
    ...footer({ note: null, more: null, options, isJudged: false, isExported: false }, texts),
  ]);
}

function nothingIn(
  { excluded, undatedLeftOut }: Answer,
  { filters }: { readonly filters: Filters },
  texts: Texts,
): string {
  const none = texts.say('answer.none');
  if (excluded === null) return none;
  return `${none}\n${excludedIn({ filters, excluded, undatedLeftOut }, texts, shortName)}`;
}
