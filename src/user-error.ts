/** What a fault is, apart from any language. */
export interface Told {
  /** Names its text. */
  readonly key: string;
  readonly values: Readonly<Record<string, ToldValue>>;
  /** The name of the option that it is about, to be written before it; `null` for none. */
  readonly option: string | null;
}

/** A sentence for people: in English, and what it says, for the same sentence in other languages. */
export interface Sentence {
  readonly message: string;
  /** `null` if there is only the message. */
  readonly told: Told | null;
}

/**
 * A value in the text of a fault: a text or a number, an ISO day, month or year, several of which one is meant, several
 * that are all meant, words for quotation marks, or other sentences.
 */
export type ToldValue =
  | string
  | number
  | { readonly date: string }
  | { readonly anyOf: readonly string[] }
  | { readonly allOf: readonly string[] }
  | { readonly quoted: readonly string[] }
  | { readonly listed: readonly Sentence[] }
  | Sentence;

/**
 * A fault that the person who caused it can mend. Its message is a sentence for that person: what
 * was wrong, and what would be right. Every other error is logged with its cause and shown as one
 * line with a reference.
 */
export class UserError extends Error implements Sentence {
  override readonly name = 'UserError';
  readonly told: Told | null;

  constructor(message: string, options: ErrorOptions & { readonly told?: Told | null } = {}) {
    const { told = null, ...rest } = options;
    super(message, rest);
    this.told = told;
  }
}
