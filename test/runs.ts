/** Whether properties try other inputs each time, and more of them. `npm run test:nodes` sets it. */
export const IS_FRESH = Boolean(process.env.FRESH_SEED);

/**
 * The number of tries for a slow property.
 *
 * @param quick - Tries in `npm test`, which always takes the same inputs.
 */
export function runsOf(quick: number): number {
  return IS_FRESH ? 4 * quick : quick;
}
