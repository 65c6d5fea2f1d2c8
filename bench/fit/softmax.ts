/** The sentences offered for one question, and which of them hit. */
export interface Choice {
  /** Rows of features, one sentence after another. */
  readonly rows: Float32Array;
  readonly sentences: number;
  /** For each piece of evidence, the sentences that hit it, and its weight; never empty. */
  readonly hits: readonly { readonly at: readonly number[]; readonly weight: number }[];
}

/** Choices of one data set, and the weight of the set. */
export interface Lesson {
  readonly choices: readonly Choice[];
  readonly weight: number;
}

/** Penalty on the square of each weight. Features are scaled to a standard deviation of one. */
const L2 = 0.01;

/** Steps of Adam (Kingma & Ba 2015) and its customary constants. */
const STEPS = 200;
const RATE = 0.1;
const MOMENTUM = 0.9;
const SPREAD = 0.99;

/**
 * Fits the weights of a listwise softmax: raises the probability of the sentences that hit each
 * piece of evidence against all others (Cao et al., "Learning to Rank: From Pairwise Approach to
 * Listwise Approach", 2007). Starts from zero, so the same choices always give the same weights.
 *
 * @param size - Number of features in a row.
 */
export function fitSoftmax(lessons: readonly Lesson[], size: number): Float64Array {
  const scale = deviations(lessons, size);
  const weights = new Float64Array(size);
  const [first, second] = [new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= STEPS; step += 1) {
    const scaled = weights.map((weight, at) => weight / (scale[at] ?? 1));
    const gradient = weights.map((weight) => L2 * weight);
    for (const { choices, weight } of lessons) {
      for (const choice of choices) {
        addGradient(gradient, choice, scaled, scale, weight / choices.length);
      }
    }
    const rate = RATE * (1 - (0.95 * step) / STEPS);
    for (const [at, slope] of gradient.entries()) {
      first[at] = MOMENTUM * (first[at] ?? 0) + (1 - MOMENTUM) * slope;
      second[at] = SPREAD * (second[at] ?? 0) + (1 - SPREAD) * slope ** 2;
      const mean = (first[at] ?? 0) / (1 - MOMENTUM ** step);
      const spread = Math.sqrt((second[at] ?? 0) / (1 - SPREAD ** step));
      weights[at] = (weights[at] ?? 0) - (rate * mean) / (spread + 1e-8);
    }
  }
  return weights.map((weight, at) => weight / (scale[at] ?? 1));
}

/** Root of the mean variance of each feature over the sets. */
function deviations(lessons: readonly Lesson[], size: number): Float64Array {
  const variance = new Float64Array(size);
  for (const { choices } of lessons) {
    const [sum, squares] = [new Float64Array(size), new Float64Array(size)];
    let count = 0;
    for (const { rows } of choices) {
      count += rows.length / size;
      for (let cell = 0; cell < rows.length; cell += 1) {
        const value = rows[cell] ?? 0;
        sum[cell % size] = (sum[cell % size] ?? 0) + value;
        squares[cell % size] = (squares[cell % size] ?? 0) + value ** 2;
      }
    }
    for (let at = 0; at < size; at += 1) {
      const mean = (sum[at] ?? 0) / count;
      const own = (squares[at] ?? 0) / count - mean ** 2;
      variance[at] = (variance[at] ?? 0) + own / lessons.length;
    }
  }
  return variance.map((value) => Math.sqrt(Math.max(0, value)) + 1e-6);
}

function addGradient(
  gradient: Float64Array,
  { rows, sentences, hits }: Choice,
  weights: Float64Array,
  scale: Float64Array,
  weight: number,
): void {
  const size = gradient.length;
  const odds = softmax(rows, sentences, weights);
  // Subtracts the probability that the hits should have, shared among them in proportion to their
  // present one.
  const excess = Float64Array.from(odds);
  const all = hits.reduce((sum, hit) => sum + hit.weight, 0);
  for (const hit of hits) {
    const together = hit.at.reduce((sum, at) => sum + (odds[at] ?? 0), 0);
    for (const at of hit.at) {
      const due = ((odds[at] ?? 0) / Math.max(together, 1e-30)) * (hit.weight / all);
      excess[at] = (excess[at] ?? 0) - due;
    }
  }
  for (let sentence = 0; sentence < sentences; sentence += 1) {
    const part = weight * (excess[sentence] ?? 0);
    if (part === 0) continue;
    for (let at = 0; at < size; at += 1) {
      gradient[at] =
        (gradient[at] ?? 0) + (part * (rows[sentence * size + at] ?? 0)) / (scale[at] ?? 1);
    }
  }
}

function softmax(rows: Float32Array, sentences: number, weights: Float64Array): Float64Array {
  const odds = new Float64Array(sentences);
  let most = Number.NEGATIVE_INFINITY;
  for (let sentence = 0; sentence < sentences; sentence += 1) {
    let score = 0;
    const start = sentence * weights.length;
    for (let at = 0; at < weights.length; at += 1) {
      score += (rows[start + at] ?? 0) * (weights[at] ?? 0);
    }
    odds[sentence] = score;
    most = Math.max(most, score);
  }
  let total = 0;
  for (let sentence = 0; sentence < sentences; sentence += 1) {
    odds[sentence] = Math.exp((odds[sentence] ?? 0) - most);
    total += odds[sentence] ?? 0;
  }
  return odds.map((value) => value / total);
}
