import type { Span } from '../span.ts';
import type { Modifier } from './meaning.ts';

/** A time expression of a text, as TimeML (ISO-TimeML, TIMEX3) annotates it. */
export interface TimeExpression extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** For example `2018-12`, `2019-W36`, `2019-Q3`, `P2Y`, `PRESENT_REF`; `X` marks unknown parts. */
  readonly value: string;
  /** `late 2006`, `earlier this week`: which part of the value is meant. */
  readonly modifier?: Modifier;
}
