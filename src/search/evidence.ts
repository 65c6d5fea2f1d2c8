/** What speaks for the corpus having an answer. */
export interface Evidence {
  /** Largest share of the question's weight that one sentence names, 0 to 1. */
  readonly sentence: number;
  /** Largest BM25 of a passage for the question, in units of inverse document frequency. */
  readonly weight: number;
  /** For each source named, the largest share (BM25) of what is asked of it; near 0 if it has none. */
  readonly aspects: readonly number[];
}

/**
 * Least evidence for an answer. Answers 95 % of the answerable questions of MultiHop-RAG and of SQuAD
 * (the open halves); see `DESIGN.md` in this folder for what it keeps silent.
 */
const ENOUGH = 0.7;

/** A sentence that names all of a question answers it, however common its words. */
const ALL = 0.9;

/**
 * Whether the corpus answers: whether a sentence names much of the question, and a passage so much
 * that chance does not explain it. Of a question that names sources, each of them must have its part.
 *
 * @param rareWord - Weight of a word that stands nowhere in the corpus; the unit of `weight`.
 */
export function isEnough({ sentence, weight, aspects }: Evidence, rareWord: number): boolean {
  if (sentence >= ALL) return true;
  const sources = aspects.length > 0 ? Math.min(1, ...aspects) : 0;
  return sentence * (weight / rareWord) * (1 + sources) >= ENOUGH;
}
