import { cut } from '../../../text/span.ts';
import { isParted } from '../../index/paragraphs.ts';
import { sentenceSpan, sentenceTerms } from '../../index/search-index.ts';
import type { AskedAct } from '../../question/beside/beside.ts';
import type { Concept } from '../../question/concepts.ts';
import { tellingOf } from '../../telling/told-act.ts';
import { type Around, isNamedNear, type Place, sentencesAround } from '../surroundings.ts';

/**
 * Whether a sentence, or one near it, tells of an act that a question asks about. If it need not, it is enough that the
 * sentence does not say that it was not done: then the question is asked for nothing.
 */
export function isActNear(
  act: AskedAct,
  concepts: readonly Concept[],
  place: Place,
  around: Around,
): boolean {
  const { article } = place.indexed.article;
  const has = (printed: Uint32Array) => printed.some((term) => act.numbers.has(term));
  const at = (sentence: number) => cut(article.body, sentenceSpan(place.indexed, sentence));
  const isTold = (sentence: number) => has(sentenceTerms(place.indexed, sentence));
  const own = isTold(place.sentence) ? tellingOf(act, at(place.sentence)) : null;
  if (!act.isRequired) return own !== 'undone';
  if (act.behind.length > 0 && !isObjectNear(act, concepts, place, around)) return false;
  if (own !== null) return own === 'done';
  if (
    around.byTitle &&
    has(place.indexed.article.title) &&
    tellingOf(act, article.title) === 'done'
  )
    return true;
  // What the next paragraph begins with is seldom what has the date before it.
  const isOther = (sentence: number) =>
    sentence === place.sentence ||
    (sentence > place.sentence && isParted(place.indexed, place.sentence, sentence));
  return sentencesAround(place, around).some(
    (sentence) => !isOther(sentence) && isTold(sentence) && tellingOf(act, at(sentence)) === 'done',
  );
}

/** What an act is done to can be named some sentences before it: "a visit to troops there". */
const OBJECT_BEFORE = 3;

/** Whether any of what a question names behind an act is near a sentence: another visit is to another town. */
function isObjectNear(
  { behind }: AskedAct,
  concepts: readonly Concept[],
  place: Place,
  around: Around,
): boolean {
  return behind.some((at) => {
    const concept = concepts[at];
    return (
      concept !== undefined && isNamedNear(concept, place, { ...around, before: OBJECT_BEFORE })
    );
  });
}
