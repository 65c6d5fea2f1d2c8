import { randomInt } from 'node:crypto';

/** The same texts each time: what fails with it has never been tried, or was changed. */
export const FIXED_SEED = 20_191_107;

/** Other texts each time. It is printed, and `FUZZ_SEED=…` repeats it. */
export const FRESH_SEED = Number(process.env.FUZZ_SEED ?? randomInt(2 ** 31));

/** Seconds for each property and each seed; `FUZZ_SECONDS=…` gives other ones. */
export const SECONDS = Number(process.env.FUZZ_SECONDS ?? 2);
