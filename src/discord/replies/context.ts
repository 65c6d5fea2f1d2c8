import type { APIButtonComponentWithCustomId } from 'discord.js';
import type { Article } from '../../corpus/article.ts';
import { articleKey } from '../../corpus/format/identifier.ts';
import { cut, type Span } from '../../text/span.ts';
import { trailingStart } from '../../text/trailing.ts';
import { button, container, type Reply, row, text } from '../message/components.ts';
import { fingerprint } from '../message/fingerprint.ts';
import { LIMITS } from '../message/limits.ts';
import type { Quoted } from '../quoted.ts';
import { type ContextState, encodeContext } from '../state/context.ts';
import { attribution } from './attribution.ts';
import { blockQuote, blockQuoteLines } from './block-quote.ts';

/** How much to show on either side of the quote, in UTF-16 code units. The first that fits is used. */
const SIDES: readonly number[] = [Number.POSITIVE_INFINITY, 1_500, 700, 300, 0];

/** How far to look for the end of a word, in UTF-16 code units. */
const LONGEST_WORD = 40;

/** The button that shows the passage around a quote. */
export function contextButton(quoted: Quoted): APIButtonComponentWithCustomId {
  return button('Context', encodeContext(stateOf(quoted)));
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
export function contextReply(article: Article, span: Span, passage: Span): Reply {
  const below = `-# ${attribution(article, { quote: span })}`;
  const words = quoteInPassage({ article, span, passage }, LIMITS.text - below.length);
  const colour = article.retracted === null ? 'answer' : 'doubtful';
  const cite = button('Cite', encodeContext(stateOf({ article, span, passage }), 'cite'));
  return container(colour, [text(words), text(below), row(cite)]);
}

/** A passage with its quote bold, as much of it as there is room for. */
export function quoteInPassage({ article, span, passage }: Quoted, room: number): string {
  const quoted = SIDES.map((side) => around(article.body, span, passage, side));
  return quoted.find((each) => each.length <= room) ?? blockQuote(article.body, span, null, room);
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
