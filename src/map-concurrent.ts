/**
 * Runs `work` on every item, on at most `limit` items at the same time.
 *
 * @returns The results, in the order of the items.
 * @throws The first error, after the work already begun has ended.
 */
export async function mapConcurrent<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const entries = items.entries();
  let isFailing = false;
  const workers = Array.from({ length: Math.min(limit, items.length) }, async () => {
    // The workers share one iterator, so each takes the next item that no other has taken.
    for (const [index, item] of entries) {
      if (isFailing) return;
      try {
        results[index] = await work(item);
      } catch (error) {
        isFailing = true;
        throw error;
      }
    }
  });
  for (const outcome of await Promise.allSettled(workers)) {
    if (outcome.status === 'rejected') throw outcome.reason;
  }
  return results;
}
