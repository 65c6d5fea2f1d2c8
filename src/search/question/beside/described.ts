import { lemma } from '../../../text/words/lemma.ts';
import { words } from '../../../text/words/words.ts';
import { phrasedDeeds, tellsOfDeed } from './words/deed-words.ts';

/** Before a clause that says who or what is meant: "the governor that Assad sacked". */
const CLAUSE = /(?<=\S \S{1,30}) (?:that|who|whom|which|whose) /i;

/**
 * The part of a question that only says who or what is meant, behind what was done to it: "that Assad sacked" of "who
 * replaced the governor that Assad sacked". An answer need not tell of what was done in it.
 */
export interface Described {
  /** Where it begins, in UTF-16 units; the end of the question if it has none. */
  readonly from: number;
  /** The lemmas of its words. They tell nothing of the deed before it. */
  readonly terms: ReadonlySet<string>;
}

/** Finds the clause of a question behind a deed that says who or what the deed was done to. */
export function describedIn(text: string): Described {
  const from = CLAUSE.exec(text)?.index ?? text.length;
  const isDeed = words(text.slice(0, from)).some(
    ({ start, folded }) => tellsOfDeed(text, start, lemma(folded)) !== null,
  );
  if (!isDeed && !phrasedDeeds(text).some(({ start }) => start < from)) {
    return { from: text.length, terms: new Set() };
  }
  const behind = words(text.slice(from));
  return { from, terms: new Set(behind.map(({ folded }) => lemma(folded))) };
}
