/** Sentences of a speaker, by the numbers of their passages. */
export class SaidSentences {
  readonly #sentences = new Map<number, Set<number>>();

  add(passage: number, sentence: number): void {
    const known = this.#sentences.get(passage);
    if (known) known.add(sentence);
    else this.#sentences.set(passage, new Set([sentence]));
  }

  /** Numbers of the passages that have any. */
  get passages(): ReadonlySet<number> {
    return new Set(this.#sentences.keys());
  }

  has(passage: number, sentence: number): boolean {
    return this.#sentences.get(passage)?.has(sentence) ?? false;
  }
}
