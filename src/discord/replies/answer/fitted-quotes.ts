import type { APIComponentInContainer } from 'discord.js';
import type { Quote } from '../../../search/answer.ts';
import { SIDES } from '../../../search/answer-in-words.ts';
import { section, separator } from '../../message/components.ts';
import { alsoIn, alsoInCounted, attribution, speakerLines } from '../attribution.ts';
import { blockQuote } from '../block-quote.ts';
import { contextButton } from '../context.ts';

/** A quote as it is shown. */
export interface FittedQuote {
  readonly quote: Quote;
  readonly texts: readonly [quote: string, attribution: string];
}

/** Takes quotes in order while they fit whole. Cuts the first one if it does not fit by itself. */
export function fitQuotes(quotes: readonly Quote[], room: number): FittedQuote[] {
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

/** Quotes with their Context buttons, a line between each two. */
export function quoteParts(fitted: readonly FittedQuote[]): APIComponentInContainer[] {
  const parts = fitted.map(({ quote, texts }) => section(texts, contextButton(quote)));
  return parts.flatMap((part) => [separator(), part]).slice(1);
}

/** Whether a report that is quoted was retracted. */
export function isDoubtful(fitted: readonly FittedQuote[]): boolean {
  return fitted.some(({ quote }) => quote.article.retracted !== null);
}

function wholeQuote(quote: Quote, room: number): [string, string] | null {
  const words = quotedWords(quote, Number.POSITIVE_INFINITY);
  for (const others of [alsoIn(quote.alsoIn), alsoInCounted(quote.alsoIn)]) {
    const below = attributionLine(quote, others);
    if (words.length + below.length <= room) return [words, below];
  }
  return null;
}

function cutQuote(quote: Quote, room: number): [string, string] {
  const below = attributionLine(quote, alsoInCounted(quote.alsoIn));
  return [quotedWords(quote, room - below.length), below];
}

/** The words of a quote, below a line that names its side. */
function quotedWords({ article, span, emphasis, side }: Quote, room: number): string {
  const above = side === null ? '' : `-# ${SIDES[side]}\n`;
  return above + blockQuote(article.body, span, emphasis, room - above.length);
}

function attributionLine(quote: Quote, others: string): string {
  const source = `-# ${[attribution(quote.article, { quote: quote.span }), others].filter(Boolean).join(' · ')}`;
  return [...speakerLines(quote.article, quote.span), source].join('\n');
}
