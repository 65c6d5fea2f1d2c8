import type { Box, TextLine } from './drawing/text-line.ts';

/** One entry, or several that stand together, on the chart. */
export interface Mark {
  /** Places in the timeline, from 1 on. */
  readonly numbers: readonly number[];
  /** Whether the day is known: then a point is drawn, otherwise a bar over the days it may be. */
  readonly exact: boolean;
  readonly box: Box;
  /** From the mark down to the axis; `null` for bars. */
  readonly stem: { readonly x: number; readonly top: number; readonly bottom: number } | null;
  /** Beside or beneath the mark, or its number on it. */
  readonly label: readonly TextLine[];
}

/** Marks drawn up, and where the axis stands beneath them. */
export interface Marks {
  readonly marks: readonly Mark[];
  /** In pixels from the top. */
  readonly bottom: number;
}
