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
  const speaker = speakerOf(article, quote);
  if (speaker === null) return [];
  const [inner = '', ...outer] = speaker.chain
    .map((span) => show(withoutCapital(cut(article.body, span).replace(/\s+/g, ' ').trim())))
    .reverse();
  return [`${KINDS[speaker.kind]} ${inner}`, ...outer.map((name) => `according to ${name}`)];
}

/** A word that has a capital only because it begins a sentence. */
const FIRST = /^(?:An?|The|One|Two|Three|Several|Some|Many|His|Her|Their|Its)(?= )/;

function withoutCapital(naming: string): string {
  return naming.replace(FIRST, (first) => first.toLowerCase());
}

/** Longest line. A longer one is left out, because half a naming may be that of another. */
const LONGEST = 200;

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
  return line === '' || line.length > LONGEST ? null : line;
}
