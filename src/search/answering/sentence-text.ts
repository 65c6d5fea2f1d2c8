import { instancesIn } from '../../reading/instances.ts';
import type { Instance } from '../../reading/kinds.ts';
import { type Term, termsOf } from '../../text/words/terms.ts';
import { type Word, words } from '../../text/words/words.ts';

/** The text of a sentence. Reads its words, terms and instances when a question first needs them. */
export class SentenceText {
  readonly text: string;
  #words: readonly Word[] | null = null;
  #terms: readonly Term[] | null = null;
  #instances: readonly Instance[] | null = null;

  constructor(text: string) {
    this.text = text;
  }

  get words(): readonly Word[] {
    this.#words ??= words(this.text);
    return this.#words;
  }

  get terms(): readonly Term[] {
    this.#terms ??= termsOf(this.words);
    return this.#terms;
  }

  get instances(): readonly Instance[] {
    this.#instances ??= instancesIn(this.text, this.words);
    return this.#instances;
  }
}
