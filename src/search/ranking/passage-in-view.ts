import type { ReadPassage } from './read-passages.ts';
import { type View, worthOf } from './views.ts';

/** A passage and its sentences in a view. */
export class PassageInView<Seen extends View = View> {
  readonly view: Seen;
  readonly passage: ReadPassage;
  /** Share of the view's weight that the passage has, and what its title adds. */
  readonly all: number;
  readonly title: number;
  /** BM25 as a share of the best candidate's, and as a share of the view's weight. */
  readonly bm25: number;
  readonly repeats: number;

  constructor(view: Seen, passage: ReadPassage) {
    this.view = view;
    this.passage = passage;
    this.all = worthOf(view, passage.all) / view.total;
    this.title = worthOf(view, passage.withTitle) / view.total - this.all;
    const frequency = worthOf(view, passage.frequencies);
    this.bm25 = frequency / view.bestPassage;
    this.repeats = frequency / view.total;
  }

  /** Share of the view's weight that a sentence has. */
  share(sentence: number): number {
    return this.passage.toldCells.worth(this.view.weights, sentence) / this.view.total;
  }

  /** Share of the view's weight that a sentence has together with its neighbours. */
  near(sentence: number): number {
    return this.passage.nearCells.worth(this.view.weights, sentence) / this.view.total;
  }
}

/** The largest share that a sentence has in any of the views. */
export function mostShare(
  views: readonly View[],
  { toldCells }: ReadPassage,
  sentence: number,
): number {
  let most = 0;
  for (const { weights, total } of views) {
    most = Math.max(most, toldCells.worth(weights, sentence) / total);
  }
  return most;
}

/** The view in which a sentence does best. Views with more weight come first. */
export function bestOf<Seen extends View>(
  views: readonly PassageInView<Seen>[],
  sentence: number,
): { readonly at: number; readonly inView: PassageInView<Seen> } | null {
  let best: { readonly at: number; readonly inView: PassageInView<Seen> } | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < views.length; at += 1) {
    const inView = views[at];
    if (!inView) continue;
    const value = (inView.share(sentence) + inView.bm25 / 2) * Math.sqrt(inView.view.total);
    if (value <= most) continue;
    most = value;
    best = { at, inView };
  }
  return best;
}
