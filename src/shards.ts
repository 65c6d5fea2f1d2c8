/** The shards of a process: the part of Discord's events that it receives. */
export type Shards =
  /** All events, in as many shards as Discord recommends. */
  | 'auto'
  /** Some shards, numbered from 0; other processes run the rest. */
  | { readonly ids: readonly number[]; readonly count: number };

/** More than any bot has. It stops a mistyped range from becoming a list of a million numbers. */
const MOST_SHARDS = 10_000;

/**
 * Reads a list of shards such as `0-3` or `0,2,5-7`.
 *
 * @returns The numbers in ascending order; `null` if the text is no such list, or names a shard twice.
 */
export function readShardIds(text: string): readonly number[] | null {
  const ids = text.split(',').flatMap((part) => readRange(part.trim()) ?? [Number.NaN]);
  const isList = ids.every((id) => id < MOST_SHARDS) && new Set(ids).size === ids.length;
  return isList ? ids.sort((one, other) => one - other) : null;
}

/** Reads a number of shards; `null` if the text is not one. */
export function readShardCount(text: string): number | null {
  const count = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= MOST_SHARDS ? count : null;
}

function readRange(text: string): readonly number[] | null {
  const [, first, last = first] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(text) ?? [];
  if (first === undefined || Number(last) < Number(first)) return null;
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => Number(first) + at);
}
