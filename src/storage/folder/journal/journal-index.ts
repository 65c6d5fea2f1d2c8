import type { Article } from '../../../corpus/article.ts';
import type { Change } from '../../../corpus/change.ts';
import { digestArticle } from '../../../corpus/changes/digest.ts';

/** Where a line stands in the journal, in bytes. */
export interface Position {
  readonly offset: number;
  readonly length: number;
}

/** Where the changes of each article stand in the journal. It holds no articles. */
export class JournalIndex {
  readonly #positions: Position[] = [];
  readonly #byId = new Map<string, Position[]>();
  readonly #byRequest = new Map<string, Position>();
  /** Of what each article is after its last change; `null` for those that were removed. */
  readonly #digests = new Map<string, string | null>();
  #lastSequence = 0;

  /** The number of the last change, 0 if there is none. */
  get lastSequence(): number {
    return this.#lastSequence;
  }

  /** Enters a change. */
  add(change: Change, position: Position): void {
    const { id, after, request, sequence } = change;
    this.#positions.push(position);
    const positions = this.#byId.get(id);
    if (positions) positions.push(position);
    else this.#byId.set(id, [position]);
    // The first is what has been done; others of the same name could only come from elsewhere.
    if (request !== null && !this.#byRequest.has(request)) this.#byRequest.set(request, position);
    this.#digests.set(id, after && digestArticle(after));
    this.#lastSequence = Math.max(this.#lastSequence, sequence);
  }

  /** The ids of all articles that have changes. */
  ids(): Iterable<string> {
    return this.#byId.keys();
  }

  /** Where the changes of an article stand, oldest first. */
  of(id: string): readonly Position[] {
    return this.#byId.get(id) ?? [];
  }

  /** Where the last changes of all articles stand, oldest first. */
  last(limit: number): readonly Position[] {
    return this.#positions.slice(Math.max(0, this.#positions.length - limit));
  }

  /** Where the change stands that was asked for under this name. */
  ofRequest(request: string): Position | undefined {
    return this.#byRequest.get(request);
  }

  /** Whether an article is what it was after its last change. */
  isCurrent(id: string, article: Article | null): boolean {
    return (this.#digests.get(id) ?? null) === (article && digestArticle(article));
  }
}
