import type { Article } from '../../../corpus/article.ts';
import type { Change } from '../../../corpus/change.ts';
import { digestArticle } from '../../../corpus/changes/digest.ts';

/** The position of a line in the journal, in bytes. */
export interface Position {
  readonly offset: number;
  readonly length: number;
}

/** The positions of each article's changes in the journal. Holds no articles. */
export class JournalIndex {
  readonly #positions: Position[] = [];
  /** The number of the change at each position. */
  readonly #sequences: number[] = [];
  readonly #byId = new Map<string, Position[]>();
  readonly #byRequest = new Map<string, Position>();
  /** The digest of each article after its last change; `null` if it was removed. */
  readonly #digests = new Map<string, string | null>();
  #lastSequence = 0;

  /** The number of the last change, 0 if there is none. */
  get lastSequence(): number {
    return this.#lastSequence;
  }

  add(change: Change, position: Position): void {
    const { id, after, request, sequence } = change;
    this.#positions.push(position);
    this.#sequences.push(sequence);
    const positions = this.#byId.get(id);
    if (positions) positions.push(position);
    else this.#byId.set(id, [position]);
    // The first is the change that was made. Dateline never writes a second one for the same request.
    if (request !== null && !this.#byRequest.has(request)) this.#byRequest.set(request, position);
    this.#digests.set(id, after && digestArticle(after));
    this.#lastSequence = Math.max(this.#lastSequence, sequence);
  }

  /** The ids of all articles that have changes. */
  ids(): Iterable<string> {
    return this.#byId.keys();
  }

  /** The positions of an article's changes, oldest first. */
  of(id: string): readonly Position[] {
    return this.#byId.get(id) ?? [];
  }

  /** The positions of the last changes of all articles, oldest first. */
  last(limit: number): readonly Position[] {
    return this.#positions.slice(Math.max(0, this.#positions.length - limit));
  }

  /** The positions of the first changes after a number, oldest first. */
  after(sequence: number, limit: number): readonly Position[] {
    // Dateline leaves no gaps, so it is hardly ever farther ahead than the number says.
    let first = Math.min(sequence, this.#sequences.length);
    while (first > 0 && (this.#sequences[first - 1] ?? 0) > sequence) first -= 1;
    while (first < this.#sequences.length && (this.#sequences[first] ?? 0) <= sequence) first += 1;
    return this.#positions.slice(first, first + limit);
  }

  /** The position of the change made for this request. */
  ofRequest(request: string): Position | undefined {
    return this.#byRequest.get(request);
  }

  /** Whether an article is as its last change left it. */
  isCurrent(id: string, article: Article | null): boolean {
    return (this.#digests.get(id) ?? null) === (article && digestArticle(article));
  }
}
