import { randomInt } from 'node:crypto';

/** Makes the same texts each time, so that only a change can make a test fail. */
export const FIXED_SEED = 20_191_107;

/** Makes other texts each time. The seed is printed, and `FUZZ_SEED=…` repeats it. */
export const FRESH_SEED = Number(process.env.FUZZ_SEED ?? randomInt(2 ** 31));

/** Seconds for each property and each seed. `FUZZ_SECONDS=…` changes it. */
export const SECONDS = Number(process.env.FUZZ_SECONDS ?? 2);
