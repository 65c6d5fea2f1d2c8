import type { APIButtonComponentWithCustomId, APIComponentInContainer } from 'discord.js';
import type { Answer, Filters, Quote } from '../../search/answer.ts';
import { filtersInWords, undatedInWords } from '../../search/filters-in-words.ts';
import {
  button,
  container,
  type Reply,
  row,
  section,
  separator,
  text,
} from '../message/components.ts';
import { headingLine, READ_AS } from '../message/heading.ts';
import { LIMITS } from '../message/limits.ts';
import { encodeDeleteAnswer } from '../state/delete.ts';
import { encodePage } from '../state/page.ts';
import { alsoIn, alsoInCounted, attribution, shortName } from './attribution.ts';
import { blockQuote } from './block-quote.ts';
import { contextButton } from './context.ts';
import { articleLines, CLOSEST } from './nearest.ts';

/** Quotes per reply: as many as a phone shows without much scrolling. */
export const QUOTES_PER_REPLY = 3;

/** Characters kept free for the line below the quotes, or above the nearest reports. */
const NOTE_ROOM = 100;

export interface AnswerOptions {
  readonly filters: Filters;
  /** How many quotes were shown before these. */
  readonly offset: number;
  /** Id of the person who may delete the reply; `null` for a private reply. */
  readonly asker: string | null;
  /**
   * Whether the question is the bot's reading of a message rather than the words typed. Defaults to
   * `false`.
   */
  readonly isRead?: boolean;
}

/**
 * Shows the quotes of an answer, each with attribution and a Context button, or says that there are none.
 */
export function answerReply(answer: Answer, options: AnswerOptions): Reply {
  return answer.quotes.length > 0 ? quotesReply(answer, options) : noneReply(answer, options);
}

function quotesReply(answer: Answer, options: AnswerOptions): Reply {
  const heading = headingOf(answer, options);
  const shown = fitQuotes(answer.quotes, LIMITS.text - NOTE_ROOM - heading.length);
  const next = options.offset + shown.length;
  const isFull = shown.length < answer.quotes.length;
  const isMore = answer.more || isFull;
  const more = isMore ? encodePage('more', next, options.filters) : null;
  const parts = shown.map(({ quote, texts }) => section(texts, contextButton(quote)));
  const isDoubtful = shown.some(({ quote }) => quote.article.retracted !== null);
  return container(isDoubtful ? 'doubtful' : 'answer', [
    text(heading),
    ...parts.flatMap((part) => [separator(), part]).slice(1),
    ...footer({
      note: noteOf(isFull, isMore && more === null),
      more,
      options,
      isJudged: options.asker !== null,
    }),
  ]);
}

function noteOf(isFull: boolean, cannotFollow: boolean): string | null {
  if (cannotFollow) return '-# There is more: name fewer sources or authors to see it.';
  return isFull ? '-# This message is full; press More for the next quotes.' : null;
}

function noneReply(answer: Answer, options: AnswerOptions): Reply {
  const nothing =
    options.offset > 0 ? 'There are no more quotes.' : 'I found no quote that answers this.';
  const heading = headingOf(answer, options);
  const room = LIMITS.text - heading.length - NOTE_ROOM;
  return container('none', [
    text(heading),
    text(nothing, ...articleLines(CLOSEST, answer.nearest, room)),
    ...footer({ note: null, more: null, options, isJudged: false }),
  ]);
}

function headingOf(answer: Answer, { filters, offset, isRead = false }: AnswerOptions): string {
  const notes = [
    offset > 0 && answer.quotes.length > 0 ? `Quotes after the first ${offset}.` : null,
    filtersInWords(filters, shortName),
    undatedInWords(answer.undatedLeftOut),
  ].filter((note) => note !== null);
  const heading = (isRead ? `${READ_AS}\n` : '') + headingLine(answer.question);
  return notes.length > 0 ? `${heading}\n-# ${notes.join(' ')}` : heading;
}

interface FittedQuote {
  readonly quote: Quote;
  readonly texts: readonly [quote: string, attribution: string];
}

/** Takes quotes in order while they fit whole. Cuts the first one if it does not fit by itself. */
function fitQuotes(quotes: readonly Quote[], room: number): FittedQuote[] {
  const fitted: FittedQuote[] = [];
  let left = room;
  for (const quote of quotes) {
    const texts = wholeQuote(quote, left) ?? (fitted.length === 0 ? cutQuote(quote, left) : null);
    if (texts === null) break;
    fitted.push({ quote, texts });
    left -= texts[0].length + texts[1].length;
  }
  return fitted;
}

function wholeQuote(quote: Quote, room: number): [string, string] | null {
  const { article, span, emphasis } = quote;
  const words = blockQuote(article.body, span, emphasis, Number.POSITIVE_INFINITY);
  for (const others of [alsoIn(quote.alsoIn), alsoInCounted(quote.alsoIn)]) {
    const below = attributionLine(quote, others);
    if (words.length + below.length <= room) return [words, below];
  }
  return null;
}

function cutQuote(quote: Quote, room: number): [string, string] {
  const below = attributionLine(quote, alsoInCounted(quote.alsoIn));
  const { article, span, emphasis } = quote;
  return [blockQuote(article.body, span, emphasis, room - below.length), below];
}

function attributionLine(quote: Quote, others: string): string {
  return `-# ${[attribution(quote.article), others].filter(Boolean).join(' · ')}`;
}

interface Footer {
  readonly note: string | null;
  /** Custom id of the More button; `null` for no button. */
  readonly more: string | null;
  readonly options: AnswerOptions;
  /** Whether to show *Helpful* and *Not it*. */
  readonly isJudged: boolean;
}

function footer({ note, more, options, isJudged }: Footer): APIComponentInContainer[] {
  const buttons: APIButtonComponentWithCustomId[] = [];
  if (more !== null) buttons.push(button('More', more));
  if (isJudged) buttons.push(button('Helpful', 'helpful'), button('Not it', 'not-it'));
  const { asker, filters } = options;
  if (asker !== null) buttons.push(button('Delete', encodeDeleteAnswer(asker, filters)));
  const parts = note === null ? [] : [text(note)];
  return buttons.length > 0 ? [...parts, row(...buttons)] : parts;
}
