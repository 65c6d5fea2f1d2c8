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
  const speaker = speakerOf(article, quote);
  if (speaker === null) return null;
  const names = speaker.chain.map((span) => cut(article.body, span).replace(/\s+/g, ' ').trim());
  const line = `${KINDS[speaker.kind]} ${names.reverse().map(show).join(', according to ')}`;
  return line.length > LONGEST ? null : line;
}
