import { FEATURE_PLACES, type FeatureValues } from './features.ts';
import type { Weights } from './weigh.ts';

/** By feature. */
type Branches = readonly (Branch | undefined)[];

const NONE: Branches = [];

/** Place of the first value of each feature. */
const FIRST = FEATURE_PLACES.map(([, [first = 0]]) => first);

/** A weight, or weights by the next value of a feature. */
type Branch = number | Map<string, Branch>;

/**
 * Adds up the weights of features by their values. Looks the values up one after the other, because writing a feature
 * out for its weight takes several times as long.
 */
export class SummedWeights {
  readonly #constant: number;
  /** For each place of a value and each value there, the branches of the features that begin with it, by feature. */
  readonly #byFirst: readonly Map<string, (Branch | undefined)[]>[];
  /** Those of one draft, made once. */
  readonly #branches: Branches[] = [];

  constructor(weights: Weights) {
    this.#constant = weights.get('') ?? 0;
    const places = new Map(FEATURE_PLACES.map(([name, own], at) => [name, { own, at }]));
    const byFirst: Map<string, (Branch | undefined)[]>[] = [];
    for (const [feature, weight] of weights) {
      const colon = feature.indexOf(':');
      const found = places.get(feature.slice(0, colon));
      const first = found?.own[0];
      if (!found || first === undefined) continue;
      byFirst[first] ??= new Map();
      for (const [value = '', ...others] of splits(feature.slice(colon + 1), found.own.length)) {
        const branches = byFirst[first].get(value) ?? [];
        byFirst[first].set(value, branches);
        branches[found.at] = grown(branches[found.at], others, weight);
      }
    }
    this.#byFirst = Array.from(byFirst, (known) => known ?? new Map());
  }

  /** The sum of the weights, with the constant. */
  of(values: FeatureValues): number {
    const branches = this.#branches;
    for (let place = 0; place < values.length; place += 1) {
      branches[place] = this.#byFirst[place]?.get(values[place] ?? '') ?? NONE;
    }
    let total = this.#constant;
    for (let at = 0; at < FIRST.length; at += 1) {
      let branch = branches[FIRST[at] ?? 0]?.[at];
      if (branch === undefined) continue;
      const places = FEATURE_PLACES[at]?.[1] ?? [];
      for (let next = 1; typeof branch === 'object'; next += 1) {
        branch = branch.get(values[places[next] ?? 0] ?? '');
      }
      if (branch !== undefined) total += branch;
    }
    return total;
  }
}

/** All ways to split `a+b` into some values: marks such as `,+and` are values too. */
function splits(joined: string, count: number): string[][] {
  if (count === 1) return [[joined]];
  const found: string[][] = [];
  for (let at = joined.indexOf('+'); at >= 0; at = joined.indexOf('+', at + 1)) {
    for (const others of splits(joined.slice(at + 1), count - 1)) {
      found.push([joined.slice(0, at), ...others]);
    }
  }
  return found;
}

function grown(branch: Branch | undefined, values: readonly string[], weight: number): Branch {
  const [value, ...others] = values;
  if (value === undefined) return weight;
  const map = typeof branch === 'object' ? branch : new Map<string, Branch>();
  return map.set(value, grown(map.get(value), others, weight));
}
