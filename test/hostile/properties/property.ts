import fc from 'fast-check';
import { UserError } from '../../../src/user-error.ts';

/** Options of an attempt. */
export interface Trying {
  readonly seed: number;
  readonly numRuns: number;
  /** Milliseconds after which the attempt ends. */
  readonly time?: number;
}

/** A statement that is true of a reader for any input. */
export interface Property {
  readonly name: string;
  /** Number of tries in a quick run. The fault tests begin with the same tries, and go on for seconds. */
  readonly runs: number;
  /** @throws Error that names the seed and the shortest input that fails. */
  readonly attempt: (trying: Trying) => Promise<void>;
}

/**
 * Makes a property.
 *
 * @param given - The inputs to try.
 * @param check - Throws if the property is false.
 */
export function property<Given>(
  name: string,
  given: fc.Arbitrary<Given>,
  check: (given: Given) => unknown,
  runs = 40,
): Property {
  return {
    name,
    runs,
    attempt: async ({ seed, numRuns, time }) => {
      const tried = fc.asyncProperty(given, async (one) => {
        await check(one);
      });
      // At least one try, even on a slow machine.
      await fc.assert(tried, { seed, numRuns: 1 });
      if (numRuns === 1) return;
      const limit = time === undefined ? {} : { interruptAfterTimeLimit: time };
      const details = await fc.check(tried, { seed, numRuns, ...limit });
      const isOutOfTime = details.interrupted && details.counterexample === null;
      if (details.failed && !isOutOfTime) throw await errorOf(details);
    },
  };
}

async function errorOf<Given>(details: fc.RunDetails<Given>): Promise<Error> {
  const message = await fc.asyncDefaultReportMessage(details);
  return new Error(message, { cause: details.failed ? details.errorInstance : undefined });
}

/**
 * Does work that may be refused.
 *
 * @returns `null` if it was refused with a sentence for a person. Other errors are thrown again.
 */
export async function orRefused<Result>(work: () => Result): Promise<Awaited<Result> | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (!/\S/.test(error.message)) throw new Error('Refused without a word');
    return null;
  }
}
