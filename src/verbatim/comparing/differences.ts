import type { Difference, Omission } from '../finding.ts';
import { type ComparedWord, lettersOf, spanOf } from './compared-words.ts';
import { hasNegation, touchesOf } from './touches.ts';

/** Words of both sides in a row that are not the same. */
export interface Stretch {
  readonly asked: readonly ComparedWord[];
  readonly printed: readonly ComparedWord[];
}

/** Says what was left out between two printed parts. */
export function omissionOf(words: readonly ComparedWord[]): Omission {
  return {
    printed: spanOf(words) ?? { start: 0, end: 0 },
    words: words.length,
    touches: hasNegation(words) ? ['negation'] : [],
  };
}

/**
 * Names the differences between two texts. Words that only one side has in one place, and only the other side in
 * another place, were moved.
 */
export function differencesOf(
  stretches: readonly Stretch[],
  askedText: string,
  printedText: string,
): Difference[] {
  const askedAt = new Map(stretches.map((each) => [lettersOf(each.asked), each]));
  const printedAt = new Map(stretches.map((each) => [lettersOf(each.printed), each]));
  const told = new Set<Stretch>();
  return stretches.flatMap((one) => {
    if (told.has(one)) return [];
    told.add(one);
    const [asked, printed] = [lettersOf(one.asked), lettersOf(one.printed)];
    const to = asked === '' ? undefined : printedAt.get(asked);
    const from = printed === '' ? undefined : askedAt.get(printed);
    const isJoined = (partner: Stretch | undefined) =>
      partner !== undefined && partner !== one && isOneSided(partner) && !told.has(partner);
    const difference = (kind: Difference['kind'], words: Stretch): Difference => ({
      kind,
      asked: spanOf(words.asked),
      printed: spanOf(words.printed),
      touches: touchesOf(
        { text: askedText, words: words.asked },
        // Words that were moved are on both sides, but not in the same place.
        { text: printedText, words: kind === 'moved' && words !== one ? [] : words.printed },
      ),
    });
    if (printed === '' && to && isJoined(to)) {
      told.add(to);
      return [difference('moved', { asked: one.asked, printed: to.printed })];
    }
    if (asked === '' && from && isJoined(from)) {
      told.add(from);
      return [difference('moved', { asked: from.asked, printed: one.printed })];
    }
    return [difference(to || from ? 'moved' : kindOf(one), one)];
  });
}

function isOneSided({ asked, printed }: Stretch): boolean {
  return asked.length === 0 || printed.length === 0;
}

function kindOf({ asked, printed }: Stretch): Difference['kind'] {
  if (printed.length === 0) return 'added';
  return asked.length === 0 ? 'left out' : 'replaced';
}
