/** Figures of a benchmark by name; `null` if a set has nothing to measure. */
export type Figures = Readonly<Record<string, number | string | null>>;
