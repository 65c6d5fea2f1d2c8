/** Arithmetic mean; `null` without values. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The value below which a share of the values is (nearest rank).
 *
 * @param share - From 0 to 1; .5 is the median.
 * @returns `null` without values.
 */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return (
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? null
  );
}

/** A figure as in a table: three digits after the point, or a dash for `null`. */
export function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(3).replace(/^0\./, '.');
}
