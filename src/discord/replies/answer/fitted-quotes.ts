import type { APIComponentInContainer } from 'discord.js';
import type { Quote } from '../../../search/answer.ts';
import type { Texts } from '../../languages/texts.ts';
import { separator, text } from '../../message/components.ts';
import { DOT } from '../../message/dot.ts';
import { sizeOf } from '../../message/limits.ts';
import { alsoIn, alsoInCounted, attribution, speakerLines } from '../quotes/attribution.ts';
import { blockQuote } from '../quotes/block-quote.ts';
import type { NumberedQuote } from '../quotes/context.ts';
import { sideIn } from '../words/missing.ts';

/** A quote as it is shown: the words, and its attribution below them. */
export interface FittedQuote extends NumberedQuote {
  readonly shown: string;
}

/**
 * Takes quotes in order while they fit whole. Cuts the first one if it does not fit by itself.
 *
 * @param before - How many quotes were shown before these; their numbers go on from there.
 */
export function fitQuotes(
  quotes: readonly Quote[],
  room: number,
  before: number,
  texts: Texts,
): FittedQuote[] {
  const fitted: FittedQuote[] = [];
  const isOnly = quotes.length === 1 && before === 0;
  let left = room;
  for (const [at, quote] of quotes.entries()) {
    const numbered = { quote, number: isOnly ? null : String(before + at + 1) };
    const whole = wholeQuote(numbered, left, texts);
    const shown = whole ?? (at === 0 ? cutQuote(numbered, left, texts) : null);
    if (shown === null) break;
    fitted.push({ ...numbered, shown });
    left -= sizeOf(shown);
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

function wholeQuote(numbered: NumberedQuote, room: number, texts: Texts): string | null {
  const { quote } = numbered;
  const words = quotedWords(quote, Number.POSITIVE_INFINITY, texts);
  const whole = [alsoIn(quote.alsoIn, texts), alsoInCounted(quote.alsoIn, texts)].map(
    (others) => `${words}\n${attributionLines(numbered, others, texts)}`,
  );
  return whole.find((shown) => sizeOf(shown) <= room) ?? null;
}

function cutQuote(numbered: NumberedQuote, room: number, texts: Texts): string {
  const { quote } = numbered;
  const below = attributionLines(numbered, alsoInCounted(quote.alsoIn, texts), texts);
  return `${quotedWords(quote, room - sizeOf(below) - 1, texts)}\n${below}`;
}

/** The words of a quote, below a line that names its side. */
function quotedWords({ article, span, emphasis, side }: Quote, room: number, texts: Texts): string {
  const above = side === null ? '' : `-# ${sideIn(side, texts)}\n`;
  return above + blockQuote(article.body, span, emphasis, room - above.length);
}

function attributionLines({ quote, number }: NumberedQuote, others: string, texts: Texts): string {
  const { article, span } = quote;
  const source = [
    ...(number === null ? [] : [`**${number}**`]),
    attribution(article, texts, { quote: span }),
    ...(others === '' ? [] : [others]),
  ];
  return [...speakerLines(article, span, texts), `-# ${source.join(DOT)}`].join('\n');
}
