import MiniSearch, { type Options } from 'minisearch';
import type { Steps } from '../../give-way.ts';
import { type ArticleTerms, FIELDS, passageTerms } from './indexed-article.ts';

/**
 * A passage as MiniSearch gets it: the numbers of its terms, separated by spaces. MiniSearch walks a tree
 * of letters for every occurrence of a term, and a node of ten digits is searched faster than one of all letters.
 */
type Document = Readonly<Record<'text' | (typeof FIELDS)[number], string>> & {
  readonly id: number;
};

/** The number of a term to search for, and how much its matches count. */
interface SearchNumber {
  readonly number: number;
  readonly boost: number;
}

/** A passage that was found, by its number. */
interface Found {
  readonly id: number;
  readonly score: number;
}

/** Begins every number. V8 is slow with objects whose keys are bare numbers, and MiniSearch makes one for each match. */
const MARK = '#';

const OPTIONS: Options<Document> = {
  fields: ['text', ...FIELDS],
  tokenize: (written) => written.split(' '),
  processTerm: (term) => (term === MARK ? null : term),
  searchOptions: { boost: { title: 0.6, source: 0.3, author: 0.3 } },
};

/** The passages that MiniSearch holds, each with the numbers of its terms. */
export class PassageDocuments {
  readonly #miniSearch: MiniSearch<Document>;

  constructor(miniSearch: MiniSearch<Document> = new MiniSearch(OPTIONS)) {
    this.#miniSearch = miniSearch;
  }

  /** @param json - As {@link toJson} wrote it. */
  static async read(json: string): Promise<PassageDocuments> {
    return new PassageDocuments(await MiniSearch.loadJSONAsync(json, OPTIONS));
  }

  toJson(): string {
    return JSON.stringify(this.#miniSearch);
  }

  /**
   * Adds the passages of an article, one in each step.
   *
   * @param first - Number of its first passage.
   */
  *add(first: number, read: ArticleTerms): Steps<void> {
    for (const document of documentsOf(first, read)) {
      this.#miniSearch.add(document);
      yield;
    }
  }

  /**
   * Removes the passages of an article, one in each step. Does not use `discard`: until MiniSearch
   * has vacuumed, scores would depend on removed passages, and two processes that follow one corpus
   * would answer differently.
   */
  *remove(first: number, read: ArticleTerms): Steps<void> {
    for (const document of documentsOf(first, read)) {
      this.#miniSearch.remove(document);
      yield;
    }
  }

  /**
   * Finds passages that have any of the terms, those with the best scores first.
   *
   * @param isWanted - Decides which passages may be found; `null` for all.
   */
  search(
    searched: readonly SearchNumber[],
    isWanted: ((passage: number) => boolean) | null,
  ): readonly Found[] {
    return this.#miniSearch.search(written(searched.map(({ number }) => number)), {
      boostTerm: (_term, at) => searched[at]?.boost ?? 1,
      // A boost of 0 excludes a passage before MiniSearch makes an object of it; `filter` runs
      // later.
      ...(isWanted && { boostDocument: (id: number) => (isWanted(id) ? 1 : 0) }),
    });
  }
}

function* documentsOf(first: number, read: ArticleTerms): Iterable<Document> {
  const [title = '', source = '', author = ''] = read.fields.map(written);
  for (const [at, terms] of passageTerms(read).entries()) {
    yield { id: first + at, text: written(terms), title, source, author };
  }
}

/** The numbers of terms as MiniSearch gets them; the mark alone without any. */
function written(numbers: Uint32Array | readonly number[]): string {
  return MARK + numbers.join(` ${MARK}`);
}
