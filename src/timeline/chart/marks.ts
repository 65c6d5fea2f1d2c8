import type { Box, TextLine } from './drawing/text-line.ts';

/** Which of the reports that a mark stands for are retracted. */
export type Retraction = 'none' | 'some' | 'all';

/** The day of an entry on the axis. */
export interface Point {
  /** In pixels from the left. */
  readonly x: number;
  readonly retracted: boolean;
}

/** The mark of one or more entries. */
export interface Mark {
  /** Places of the entries in the timeline, counted from 1. */
  readonly numbers: readonly number[];
  /** Whether the day is known. If so, the mark points to it; otherwise it is a bar over the possible days. */
  readonly exact: boolean;
  readonly retracted: Retraction;
  readonly box: Box;
  /** From the mark down to the axis, or to a mark in between; `null` for bars. */
  readonly stem: { readonly x: number; readonly top: number; readonly bottom: number } | null;
  /** The days on the axis; none for bars. */
  readonly points: readonly Point[];
  /** The numbers on the mark. */
  readonly label: TextLine;
}

/** Marks, and the position of the axis below them. */
export interface Marks {
  readonly marks: readonly Mark[];
  /** In pixels from the top. */
  readonly bottom: number;
}
