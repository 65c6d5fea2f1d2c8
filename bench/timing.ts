/** Milliseconds of nanoseconds, in which Node.js counts the delay of the event loop. */
export function inMilliseconds(nanoseconds: number): number {
  return nanoseconds / 1_000_000;
}

/** How long work takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
