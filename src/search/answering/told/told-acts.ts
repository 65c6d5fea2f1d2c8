import { cut } from '../../../text/span.ts';
import { isParted } from '../../index/paragraphs.ts';
import { sentenceSpan, sentenceTerms } from '../../index/search-index.ts';
import type { AskedAct } from '../../question/beside/beside.ts';
import type { Concept } from '../../question/concepts.ts';
import { type Telling, tellingOf } from '../../telling/told-act.ts';
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
  const isAnswer = (telling: Telling) =>
    telling === 'done' || (act.asksWhether && telling === 'undone');
  if (!act.isRequired) return own === null || isAnswer(own);
  const areNear = [act.subject, act.behind].every(
    (named) => named.length === 0 || isAnyNear(named, concepts, place, around),
  );
  if (!areNear) return false;
  if (own !== null) return isAnswer(own);
  if (around.byTitle && has(place.indexed.article.title) && isAnswer(tellingOf(act, article.title)))
    return true;
  // What the next paragraph begins with is seldom what has the date before it.
  const isOther = (sentence: number) =>
    sentence === place.sentence ||
    (sentence > place.sentence && isParted(place.indexed, place.sentence, sentence));
  return sentencesAround(place, around).some(
    (sentence) => !isOther(sentence) && isTold(sentence) && isAnswer(tellingOf(act, at(sentence))),
  );
}

/** What an act is done to can be named some sentences before it: "a visit to troops there". */
const OBJECT_BEFORE = 3;

/** Whether any of what a question names beside an act is near a sentence: another visit is to another town. */
function isAnyNear(
  named: readonly number[],
  concepts: readonly Concept[],
  place: Place,
  around: Around,
): boolean {
  return named.some((at) => {
    const concept = concepts[at];
    return (
      concept !== undefined && isNamedNear(concept, place, { ...around, before: OBJECT_BEFORE })
    );
  });
}
