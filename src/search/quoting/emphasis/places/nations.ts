import { HAS_NAME, type Instance, PLACE } from '../../../../reading/kinds.ts';
import { isInside } from '../../../../text/span.ts';
import { isNation } from '../../../../text/words/countries.ts';
import { termsOf } from '../../../../text/words/terms.ts';
import type { Word } from '../../../../text/words/words.ts';

const ASKS_COUNTRIES =
  /\b(?:which|what) (?:[\w-]{1,30} ){0,3}(?:countr(?:y|ies)|nations?|states)\b/i;

/**
 * Reads the names of nations as places where a question asks which countries do something. Elsewhere only the words
 * around a name tell that it is one.
 *
 * @param all - The words of a sentence.
 * @param instances - Its instances.
 * @returns In order.
 */
export function withNations(
  question: string,
  all: readonly Word[],
  instances: readonly Instance[],
): readonly Instance[] {
  if (!ASKS_COUNTRIES.test(question)) return instances;
  const nations = termsOf(all).filter(({ term, capitalised }) => capitalised && isNation(term));
  const isName = ({ kinds }: Instance) => (kinds & HAS_NAME) !== 0;
  const alone = nations.filter(
    (nation) => !instances.some((one) => isName(one) && isInside(nation, one)),
  );
  return [
    ...instances.map((one) =>
      isName(one) && nations.some((nation) => isInside(nation, one))
        ? { ...one, kinds: one.kinds | PLACE }
        : one,
    ),
    ...alone.map(({ start, end }) => ({ start, end, kinds: HAS_NAME | PLACE })),
  ].sort((one, other) => one.start - other.start);
}
