import type { Article } from '../../../corpus/article.ts';
import { chainOf, LONGEST_SPEAKER } from '../../../reading/statements/speaker-in-words.ts';
import type { Span } from '../../../text/span.ts';
import type { Texts } from '../../languages/texts.ts';

/**
 * The speakers of a quote, one on a line: `Said by a police officer`, `according to Xinhua`.
 *
 * @param show - Makes words of a report safe to show.
 * @returns No line without a speaker who is sure.
 */
export function chainIn(
  article: Article,
  quote: Span,
  texts: Texts,
  show: (text: string) => string,
): string[] {
  const chain = chainOf(article, quote);
  if (chain === null) return [];
  const [inner = '', ...outer] = chain.names.map(show);
  return [
    texts.say(`said.${chain.kind}`, { name: inner }),
    ...outer.map((name) => texts.say('said.according', { name })),
  ];
}

/** {@link chainIn} on one line; `null` without a speaker who is sure, or if the line is too long. */
export function speakerIn(
  article: Article,
  quote: Span,
  texts: Texts,
  show: (text: string) => string,
): string | null {
  const line = chainIn(article, quote, texts, show).join(', ');
  return line === '' || line.length > LONGEST_SPEAKER ? null : line;
}
