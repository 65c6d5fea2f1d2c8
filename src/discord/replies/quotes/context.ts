import type { APIButtonComponentWithCustomId, APIComponentInContainer } from 'discord.js';
import type { Article } from '../../../corpus/article.ts';
import { articleKey } from '../../../corpus/format/identifier.ts';
import type { Quote } from '../../../search/answer.ts';
import { cut, type Span } from '../../../text/span.ts';
import { trailingStart } from '../../../text/trailing.ts';
import type { Texts } from '../../languages/texts.ts';
import { button, container, type Reply, row, rows, text } from '../../message/components.ts';
import { DOT } from '../../message/dot.ts';
import { fingerprint } from '../../message/fingerprint.ts';
import { LIMITS, sizeOf } from '../../message/limits.ts';
import { maskedLink } from '../../message/markdown.ts';
import type { Quoted } from '../../quoted.ts';
import { type ContextState, encodeContext } from '../../state/context.ts';
import { attribution } from './attribution.ts';
import { blockQuote, blockQuoteLines } from './block-quote.ts';

/** How much to show on either side of the quote, in UTF-16 code units. The first that fits is used. */
const SIDES: readonly number[] = [Number.POSITIVE_INFINITY, 1_500, 700, 300, 0];

/** How far to look for the end of a word, in UTF-16 code units. */
const LONGEST_WORD = 40;

/** A quote with the number that a reply gives it; `null` for the only one. */
export interface NumberedQuote {
  readonly quote: Quote;
  readonly number: string | null;
}

/** The size of the line above buttons that have only numbers. */
export function contextRoom(texts: Texts): number {
  return sizeOf(`-# ${texts.say('answer.in-context')}`);
}

/**
 * The buttons that show the passages around quotes: *Context*, or *1*, *2*, *3*. They stand below all quotes, because a
 * button beside a quote would take half of the width of a phone.
 *
 * @param others - Buttons for the same row.
 * @param note - Small print for the line above numbers, or alone if there are none.
 */
export function contextRows(
  quotes: readonly (Pick<NumberedQuote, 'number'> & { readonly quote: Quoted })[],
  texts: Texts,
  others: readonly APIButtonComponentWithCustomId[] = [],
  note: string | null = null,
): readonly APIComponentInContainer[] {
  const isNumbered = quotes.some(({ number }) => number !== null);
  const above = [note, isNumbered ? texts.say('answer.in-context') : null].filter(
    (part) => part !== null,
  );
  return [
    ...(above.length === 0 ? [] : [text(`-# ${above.join(' ')}`)]),
    ...rows([...quotes.map((quote) => contextButton(quote, texts)), ...others]),
  ];
}

function contextButton(
  { quote, number }: Parameters<typeof contextRows>[0][number],
  texts: Texts,
): APIButtonComponentWithCustomId {
  return button(number ?? texts.say('button.context'), encodeContext(stateOf(quote)));
}

function stateOf({ article, span, passage }: Quoted): ContextState {
  const check = fingerprint(cut(article.body, span));
  return { key: articleKey(article.id), span, passage, check };
}

/**
 * Shows the passage around a quote, the quote bold.
 *
 * @param article - The article quoted.
 * @param span - The quote.
 * @param passage - The text around it, of which as much is shown as fits.
 */
export function contextReply(article: Article, span: Span, passage: Span, texts: Texts): Reply {
  const copy =
    article.archived === null
      ? ''
      : `${DOT}${maskedLink(texts.say('attribution.archived'), article.archived)}`;
  const below = `-# ${attribution(article, texts, { quote: span })}${copy}`;
  const words = quoteInPassage({ article, span, passage }, LIMITS.text - sizeOf(below));
  const colour = article.retracted === null ? 'answer' : 'doubtful';
  const state = stateOf({ article, span, passage });
  const cite = button(texts.say('button.cite'), encodeContext(state, 'cite'));
  return container(colour, [text(words), text(below), row(cite)]);
}

/** A passage with its quote bold, as much of it as there is room for. */
export function quoteInPassage({ article, span, passage }: Quoted, room: number): string {
  const quoted = SIDES.map((side) => around(article.body, span, passage, side));
  return quoted.find((each) => sizeOf(each) <= room) ?? blockQuote(article.body, span, null, room);
}

function around(body: string, span: Span, passage: Span, side: number): string {
  const shown = widenedToWords(body, {
    start: Math.max(0, passage.start, span.start - side),
    end: Math.min(body.length, passage.end, span.end + side),
  });
  const before = shown.start > passage.start ? '> …\n' : '';
  const after = shown.end < Math.min(body.length, passage.end) ? '\n> …' : '';
  return before + (blockQuoteLines(body, shown, span) || '> …') + after;
}

/**
 * Moves the ends of a span outwards to whole words. An end can be inside a word because the length was
 * limited, or because the report was edited since.
 */
function widenedToWords(body: string, { start, end }: Span): Span {
  const before = body.slice(Math.max(0, start - LONGEST_WORD), start);
  const after = body.slice(end, end + LONGEST_WORD);
  const opening = isWord(body.charAt(start)) ? trailingStart(before, WORD_SIGN) : before.length;
  const closing = isWord(body.charAt(end - 1)) ? /^[\p{L}\p{M}\p{N}]*/u.exec(after) : null;
  return { start: start - (before.length - opening), end: end + (closing?.[0].length ?? 0) };
}

const WORD_SIGN = /[\p{L}\p{M}\p{N}]/u;

function isWord(character: string): boolean {
  return WORD_SIGN.test(character);
}
