/** A draft to learn from: its features, and whether it is right. */
export interface Example {
  readonly features: readonly string[];
  readonly isRight: boolean;
  /** Odds by other features, which stay as they are. */
  readonly odds: number;
}

/** Features that are seen less often get no weight. */
const FEWEST = 20;

const ROUNDS = 4;
const RATE = 0.05;
const DECAY = 0.002;

/**
 * Fits a logistic regression over named features by stochastic descent with a step for each feature. The
 * same examples always give the same weights: the mean of those after each of the later rounds.
 *
 * @returns Weights by feature, the constant under `''`.
 */
export function fitWeights(examples: readonly Example[]): Map<string, number> {
  const known = frequent(examples);
  const rows = examples.map(({ features, isRight, odds }) => ({
    features: ['', ...features.filter((feature) => known.has(feature))],
    isRight,
    odds,
  }));
  const weights = new Map<string, number>();
  const steps = new Map<string, number>();
  const mean = new Map<string, number>();
  const random = generator();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { features, isRight, odds } of shuffled(rows, random)) {
      const sum = features.reduce((total, each) => total + (weights.get(each) ?? 0), odds);
      const miss = (isRight ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (const feature of features) {
        const weight = weights.get(feature) ?? 0;
        const gradient = miss - (feature === '' ? 0 : DECAY * weight);
        const step = (steps.get(feature) ?? 1) + gradient * gradient;
        steps.set(feature, step);
        weights.set(feature, weight + (RATE * gradient) / Math.sqrt(step));
      }
    }
    if (round < ROUNDS / 2) continue;
    for (const [feature, weight] of weights) {
      mean.set(feature, (mean.get(feature) ?? 0) + weight / (ROUNDS / 2));
    }
  }
  return mean;
}

function frequent(examples: readonly Example[]): Set<string> {
  const seen = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, times]) => times >= FEWEST).map(([feature]) => feature));
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => [random(), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}

/** Numbers between 0 and 1, always the same (Park and Miller). */
function generator(): () => number {
  let state = 1;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
