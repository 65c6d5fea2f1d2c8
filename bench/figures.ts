/** Figures of a benchmark by name; `null` if a set has nothing to measure. */
export type Figures = Readonly<Record<string, number | string | null>>;

/** Rows of figures to print, and more rows that only `--json` prints. */
export interface Detailed {
  readonly rows: readonly Figures[];
  readonly details: readonly Figures[];
}
