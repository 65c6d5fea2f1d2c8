import type { Article } from '../../corpus/article.ts';
import { cut, type Span } from '../../text/span.ts';
import { speakerOf } from './quoted-speaker.ts';
import type { StatementKind } from './statement.ts';

const KINDS: Readonly<Record<StatementKind, string>> = {
  says: 'Said by',
  claims: 'Claimed by',
  denies: 'Denied by',
  accuses: 'Accused by',
  confirms: 'Confirmed by',
};

/** The line if a report does not tell for sure who says a quote. */
export const NO_SPEAKER = 'The report does not say for sure whose words these are.';

/** The speakers of a quote as its report names them: who says it, then each who passes it on. */
export interface SpeakerChain {
  readonly kind: StatementKind;
  readonly names: readonly string[];
}

/** The speakers of a quote; `null` without a speaker who is sure. */
export function chainOf(article: Article, quote: Span): SpeakerChain | null {
  const speaker = speakerOf(article, quote);
  if (speaker === null) return null;
  const names = speaker.chain
    .map((span) => withoutCapital(cut(article.body, span).replace(/\s+/g, ' ').trim()))
    .reverse();
  return { kind: speaker.kind, names };
}

/**
 * The speakers of a quote, one on a line: `Said by a police officer`, `according to Xinhua`.
 *
 * @param show - Makes words of a report safe to show.
 * @returns No line without a speaker who is sure.
 */
export function chainInWords(
  article: Article,
  quote: Span,
  show: (text: string) => string,
): string[] {
  const chain = chainOf(article, quote);
  if (chain === null) return [];
  const [inner = '', ...outer] = chain.names.map(show);
  return [`${KINDS[chain.kind]} ${inner}`, ...outer.map((name) => `according to ${name}`)];
}

/** A word that has a capital only because it begins a sentence. */
const FIRST = /^(?:An?|The|One|Two|Three|Several|Some|Many|His|Her|Their|Its)(?= )/;

function withoutCapital(naming: string): string {
  return naming.replace(FIRST, (first) => first.toLowerCase());
}

/** Longest line. A longer one is left out, because half a naming may be that of another. */
export const LONGEST_SPEAKER = 200;

/**
 * The line that names the speaker of a quote, and then each who passes it on.
 *
 * @param show - Makes words of a report safe to show.
 * @returns `null` without a speaker who is sure, or if the line is too long.
 */
export function speakerInWords(
  article: Article,
  quote: Span,
  show: (text: string) => string,
): string | null {
  const line = chainInWords(article, quote, show).join(', ');
  return line === '' || line.length > LONGEST_SPEAKER ? null : line;
}
