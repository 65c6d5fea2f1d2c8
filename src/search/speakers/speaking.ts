import type { Beside } from '../question/beside/beside.ts';
import type { SaidInOffice } from './office/office-holders.ts';
import type { SaidSentences } from './statements/said-sentences.ts';

/** What a question says of who speaks. */
export interface Speaking {
  /** Only these sentences may answer; all if left out. */
  readonly said?: SaidSentences;
  /** No sentence may answer that is surely someone else's. */
  readonly speaker?: string;
  /** Only sentences may answer that seem to be said by someone in office. */
  readonly office?: SaidInOffice;
  /** What the words are to be about; empty for anything. */
  readonly subject?: string;
  /** What an answer must have beside itself, apart from what the question says otherwise. */
  readonly beside?: readonly Beside[];
}
