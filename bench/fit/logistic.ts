/** A row of signs, whether there was an answer, and the weight of the case. */
export interface Case {
  readonly signs: readonly number[];
  readonly isAnswer: boolean;
  readonly weight: number;
}

/** Penalty of large weights where it is not stated. */
const L2 = 1e-4;
const STEPS = 3_000;
const RATE = 0.5;

/**
 * Fits a logistic regression by gradient descent from zero, so that the same cases always give the
 * same weights.
 *
 * @param l2 - How much large weights cost, with signs of deviation 1.
 * @returns A weight for each sign, then the constant.
 */
export function fitLogistic(cases: readonly Case[], l2 = L2): number[] {
  const size = cases[0]?.signs.length ?? 0;
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  const mean = Array.from({ length: size }, (_, at) =>
    cases.reduce((sum, { signs }) => sum + (signs[at] ?? 0) / cases.length, 0),
  );
  const deviation = mean.map((centre, at) =>
    Math.sqrt(
      cases.reduce((sum, { signs }) => sum + ((signs[at] ?? 0) - centre) ** 2 / cases.length, 1e-9),
    ),
  );
  const rows = cases.map(({ signs }) => [
    ...signs.map((sign, at) => (sign - (mean[at] ?? 0)) / (deviation[at] ?? 1)),
    1,
  ]);
  const weights = new Array<number>(size + 1).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((weight, at) => (at < size ? l2 * weight : 0));
    for (const [index, row] of rows.entries()) {
      const one = cases[index];
      if (!one) continue;
      const odds = row.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0);
      const excess = (one.weight / total) * (1 / (1 + Math.exp(-odds)) - (one.isAnswer ? 1 : 0));
      for (let at = 0; at <= size; at += 1) {
        gradient[at] = (gradient[at] ?? 0) + excess * (row[at] ?? 0);
      }
    }
    for (let at = 0; at <= size; at += 1) {
      weights[at] = (weights[at] ?? 0) - RATE * (gradient[at] ?? 0);
    }
  }
  const scaled = weights.slice(0, size).map((weight, at) => weight / (deviation[at] ?? 1));
  const shift = scaled.reduce((sum, weight, at) => sum + weight * (mean[at] ?? 0), 0);
  return [...scaled, (weights[size] ?? 0) - shift];
}
