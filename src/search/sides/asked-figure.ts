import { COUNT, HAS_NUMBER, KILLED, WOUNDED } from '../../reading/kinds.ts';
import { countAsked } from '../../reading/numbers/counts.ts';
import { terms } from '../../text/words/terms.ts';
import type { Quote } from '../answer.ts';
import type { AskedKind } from '../question/asked/kind.ts';
import type { DayRange } from '../question/asked/times.ts';
import type { AskedThing } from './asked-things.ts';

/** What a question asks a figure of. */
export interface AskedFigure {
  /** `KILLED`, `WOUNDED`, or 0 for things that are only counted. */
  readonly state: number;
  /** What is counted, as a `Count` has it. */
  readonly of: string;
  readonly isLatest: boolean;
  /** Whether it is the total of a whole war. */
  readonly isTotal: boolean;
  /** The times that the question names. */
  readonly times: readonly DayRange[];
  /** The terms of the question. */
  readonly terms: ReadonlySet<string>;
  /** What the question names. */
  readonly things: readonly AskedThing[];
}

/** A quote that can give a figure. */
export type Figured = Pick<Quote, 'article' | 'side' | 'span' | 'passage'>;

/**
 * Reads what figure a question asks for.
 *
 * @param text - As a person typed it.
 * @returns `null` if it asks for none that changes.
 */
export function askedFigure(
  text: string,
  { broad, narrow, isLatest, isTotal }: AskedKind,
  times: readonly DayRange[],
  things: readonly AskedThing[],
): AskedFigure | null {
  const state = narrow & (KILLED | WOUNDED);
  const isCount = (broad & HAS_NUMBER) !== 0 && (narrow === 0 || narrow === COUNT);
  if (state === 0 && !(isCount && isLatest)) return null;
  const named = terms(text).filter(({ numeric }) => !numeric);
  return {
    state,
    of: countAsked(text),
    isLatest,
    isTotal,
    times,
    terms: new Set(named.map(({ term }) => term)),
    things,
  };
}
