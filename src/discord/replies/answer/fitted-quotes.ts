import type { APIComponentInContainer } from 'discord.js';
import type { Quote } from '../../../search/answer.ts';
import { SIDES } from '../../../search/answer-in-words.ts';
import { separator, text } from '../../message/components.ts';
import { alsoIn, alsoInCounted, attribution, speakerLines } from '../attribution.ts';
import { blockQuote } from '../block-quote.ts';
import type { NumberedQuote } from '../context.ts';

/** A quote as it is shown: the words, and its attribution below them. */
export interface FittedQuote extends NumberedQuote {
  readonly shown: string;
}

/**
 * Takes quotes in order while they fit whole. Cuts the first one if it does not fit by itself.
 *
 * @param before - How many quotes were shown before these; their numbers go on from there.
 */
export function fitQuotes(quotes: readonly Quote[], room: number, before: number): FittedQuote[] {
  const fitted: FittedQuote[] = [];
  const isOnly = quotes.length === 1 && before === 0;
  let left = room;
  for (const [at, quote] of quotes.entries()) {
    const numbered = { quote, number: isOnly ? null : String(before + at + 1) };
    const shown = wholeQuote(numbered, left) ?? (at === 0 ? cutQuote(numbered, left) : null);
    if (shown === null) break;
    fitted.push({ ...numbered, shown });
    left -= shown.length;
  }
  return fitted;
}

/** Quotes in the full width of the message, a line between each two. */
export function quoteParts(fitted: readonly FittedQuote[]): APIComponentInContainer[] {
  return fitted.flatMap(({ shown }) => [separator(), text(shown)]).slice(1);
}

/** Whether a report that is quoted was retracted. */
export function isDoubtful(fitted: readonly FittedQuote[]): boolean {
  return fitted.some(({ quote }) => quote.article.retracted !== null);
}

function wholeQuote(numbered: NumberedQuote, room: number): string | null {
  const { quote } = numbered;
  const words = quotedWords(quote, Number.POSITIVE_INFINITY);
  const whole = [alsoIn(quote.alsoIn), alsoInCounted(quote.alsoIn)].map(
    (others) => `${words}\n${attributionLines(numbered, others)}`,
  );
  return whole.find((shown) => shown.length <= room) ?? null;
}

function cutQuote(numbered: NumberedQuote, room: number): string {
  const { quote } = numbered;
  const below = attributionLines(numbered, alsoInCounted(quote.alsoIn));
  return `${quotedWords(quote, room - below.length - 1)}\n${below}`;
}

/** The words of a quote, below a line that names its side. */
function quotedWords({ article, span, emphasis, side }: Quote, room: number): string {
  const above = side === null ? '' : `-# ${SIDES[side]}\n`;
  return above + blockQuote(article.body, span, emphasis, room - above.length);
}

function attributionLines({ quote, number }: NumberedQuote, others: string): string {
  const { article, span } = quote;
  const source = [
    ...(number === null ? [] : [`**${number}**`]),
    attribution(article, { quote: span }),
    ...(others === '' ? [] : [others]),
  ];
  return [...speakerLines(article, span), `-# ${source.join(' · ')}`].join('\n');
}
