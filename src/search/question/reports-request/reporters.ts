import { type Word, words } from '../../../text/words/words.ts';
import { NamedSources } from '../named-sources.ts';

/** Whose reports are asked for. */
export interface Whose {
  /** As the corpus spells them; empty for any. */
  readonly sources: readonly string[];
  /** As the corpus spells them; empty for any. */
  readonly authors: readonly string[];
}

/** The sources and authors of the reports, found where a request must name one. */
export class Reporters {
  readonly #sources: NamedSources;
  readonly #authors: NamedSources;
  readonly #bySurname = new Map<string, Set<string>>();

  /**
   * @param sources - As the corpus spells them.
   * @param authors - As the corpus spells them.
   */
  constructor(sources: readonly string[], authors: readonly string[]) {
    this.#sources = new NamedSources(sources);
    this.#authors = new NamedSources(authors);
    for (const author of authors) {
      const surname = words(author).at(-1)?.folded ?? '';
      this.#bySurname.set(surname, (this.#bySurname.get(surname) ?? new Set()).add(author));
    }
  }

  /**
   * Finds the source or the authors that a name means. The case does not matter.
   *
   * @param name - The words of the name, and no others.
   * @returns `null` if no report is from them.
   */
  find(name: readonly Word[]): Whose | null {
    const sources = wholeOf(this.#sources, name);
    if (sources.length > 0) return { sources, authors: [] };
    const [surname] = name;
    const alone = name.length === 1 ? this.#bySurname.get(surname?.folded ?? '') : undefined;
    const authors = [...wholeOf(this.#authors, name), ...(alone ?? [])];
    return authors.length > 0 ? { sources: [], authors: [...new Set(authors)] } : null;
  }
}

/** The names that all of the words mean together. */
function wholeOf(named: NamedSources, name: readonly Word[]): readonly string[] {
  const spelled = name.map(({ text }) => text.charAt(0).toUpperCase() + text.slice(1)).join(' ');
  const [mention] = named.find(spelled);
  const isWhole = mention?.start === 0 && mention.end === spelled.length;
  return isWhole ? [...mention.sources] : [];
}
