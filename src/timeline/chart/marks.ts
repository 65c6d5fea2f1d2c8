import type { Box, TextLine } from './drawing/text-line.ts';

/** The mark of one or more entries. */
export interface Mark {
  /** Places of the entries in the timeline, counted from 1. */
  readonly numbers: readonly number[];
  /** Whether the day is known. If so, the mark is a point; otherwise a bar over the possible days. */
  readonly exact: boolean;
  readonly box: Box;
  /** From the mark down to the axis; `null` for bars. */
  readonly stem: { readonly x: number; readonly top: number; readonly bottom: number } | null;
  /** Beside or below the mark, or its number on it. */
  readonly label: readonly TextLine[];
}

/** Marks, and the position of the axis below them. */
export interface Marks {
  readonly marks: readonly Mark[];
  /** In pixels from the top. */
  readonly bottom: number;
}
