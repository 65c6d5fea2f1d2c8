import { KILLED, WOUNDED } from '../../reading/kinds.ts';
import { type Count, countedWords, countsIn, isCounting } from '../../reading/numbers/counts.ts';
import { cut, type Span } from '../../text/span.ts';
import { words } from '../../text/words/words.ts';
import type { Counted, Figure } from './comparison.ts';

/** Most numbers of other things that are compared. */
const MOST_OTHERS = 3;

/** Words before a number that belong to it: `at least 58`. */
const QUALIFIERS =
  /(?:at (?:least|most)|(?:more|less|fewer) than|up to|as many as|about|around|nearly|almost|over|some|approximately|roughly|an estimated)\s$/i;

/** The longest of them, with its space. */
const LONGEST_QUALIFIER = 'approximately '.length;

/** The numbers that some sentences give, the first of the dead and of the wounded, and up to three others. */
export function figuresIn(body: string, sentences: readonly Span[]): Figure[] {
  const all = sentences.flatMap((sentence) =>
    countsIn(cut(body, sentence)).flatMap((count): (Figure & { of: string | null })[] => {
      const counted = countedBy(count);
      if (counted === null) return [];
      return [{ counted, value: count.value, span: spanOf(count, sentence, body), of: count.of }];
    }),
  );
  const first = (counted: Counted) => all.find((one) => one.counted === counted) ?? [];
  const others = all.filter(
    ({ counted, of }, at) =>
      counted === 'other' &&
      all.findIndex((one) => one.counted === 'other' && one.of === of) === at,
  );
  return [first('killed'), first('wounded'), others.slice(0, MOST_OTHERS)]
    .flat()
    .map(({ counted, value, span }) => ({ counted, value, span }));
}

function countedBy(count: Count): Counted | null {
  if (isCounting(count, KILLED)) return 'killed';
  if (isCounting(count, WOUNDED)) return 'wounded';
  return isCounting(count, 0) && count.of !== null ? 'other' : null;
}

/** The number with its qualifier, and for anything but the dead and wounded the words for what it counts. */
function spanOf(count: Count, sentence: Span, body: string): Span {
  const end = sentence.start + count.end;
  const number = sentence.start + count.start;
  const before = body.slice(Math.max(sentence.start, number - LONGEST_QUALIFIER), number);
  const start = number - (QUALIFIERS.exec(before)?.[0].length ?? 0);
  if (countedBy(count) !== 'other') return { start, end };
  const text = cut(body, sentence);
  // "Trucks crossed": the verb that follows counts nothing.
  const noun = countedWords(text, words(text), count).findLast(({ folded }) => !/ed$/.test(folded));
  return { start, end: noun ? sentence.start + noun.end : end };
}
