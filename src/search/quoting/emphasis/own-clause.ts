import { isInside, type Span } from '../../../text/span.ts';

/**
 * Keeps the parts in that clause of a sentence that names most of a question: "in 1843 a quake killed 5,000; and in 1907
 * another killed 1,000". A semicolon parts what belongs to different events.
 *
 * @param text - One sentence.
 * @param parts - Parts of it that can answer.
 * @param named - Its words that name what the question says.
 */
export function inOwnClause<Part extends Span>(
  text: string,
  parts: readonly Part[],
  named: readonly (Span & { readonly term: string })[],
): readonly Part[] {
  const clauses = clausesOf(text)
    .map((clause) => ({ clause, inside: parts.filter((part) => isInside(part, clause)) }))
    .filter(({ inside }) => inside.length > 0);
  if (clauses.length < 2) return parts;
  const shares = clauses.map(
    ({ clause }) =>
      new Set(named.filter((word) => isInside(word, clause)).map(({ term }) => term)).size,
  );
  const most = Math.max(...shares);
  return clauses.filter((_clause, at) => shares[at] === most).flatMap(({ inside }) => inside);
}

function clausesOf(text: string): Span[] {
  const ends = [...text.matchAll(/;/g)].map(({ index }) => index);
  return [...ends, text.length].map((end, at) => ({ start: ends[at - 1] ?? 0, end }));
}
