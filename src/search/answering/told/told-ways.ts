import { isOneOf, piecesOf } from '../../../reading/deeds/pieces.ts';
import { wayOf } from '../../../reading/direction.ts';
import { cut } from '../../../text/span.ts';
import { sentenceSpan } from '../../index/search-index.ts';
import type { AskedWay } from '../../question/beside/beside.ts';
import type { Place } from '../surroundings.ts';

/**
 * Whether a sentence can tell that something goes to a place, or comes from it, as a question says: not if it names the
 * place only as where something goes the other way.
 */
export function canGoThere({ names, direction }: AskedWay, { indexed, sentence }: Place): boolean {
  const text = cut(indexed.article.article.body, sentenceSpan(indexed, sentence));
  const named = piecesOf(text).filter((piece) => isOneOf(names, piece));
  return (
    named.length === 0 || named.some(({ word }) => (wayOf(text, word) ?? direction) === direction)
  );
}
