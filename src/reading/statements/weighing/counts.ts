/** How often something is seen, and how often it is what is asked. */
export interface Seen {
  readonly seen: number;
  readonly hits: number;
}

export type Counts = ReadonlyMap<string, Seen>;

const NONE: Seen = { seen: 0, hits: 0 };

/** What was counted of a key, less what is to be left out. */
export function count(counts: Counts, without: Counts | null, key: string): Seen {
  const all = counts.get(key) ?? NONE;
  const less = without?.get(key);
  return less ? { seen: all.seen - less.seen, hits: all.hits - less.hits } : all;
}

/** The share of hits, with what is assumed before anything is counted. */
export function share(
  { seen, hits }: Seen,
  before: { readonly seen: number; readonly share: number },
) {
  const total = seen + before.seen;
  return total === 0 ? before.share : (hits + before.seen * before.share) / total;
}

/**
 * Reads counts from lines of `key seen hits`, several on a line.
 *
 * @param table - As `bench -- statements-fit` writes it.
 */
export function readCounts(table: string): Map<string, Seen> {
  const parts = table.trim().split(/\s+/);
  const counts = new Map<string, Seen>();
  for (let at = 0; at + 2 < parts.length; at += 3) {
    const [key = '', seen, hits] = parts.slice(at, at + 3);
    counts.set(key, { seen: Number(seen), hits: Number(hits) });
  }
  return counts;
}

/** Reads weights from lines of `feature weight`, several on a line. */
export function readWeights(table: string): Map<string, number> {
  const parts = table.trim().split(/\s+/);
  const weights = new Map<string, number>();
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const feature = parts[at] ?? '';
    weights.set(feature === '*' ? '' : feature, Number(parts[at + 1]));
  }
  return weights;
}
