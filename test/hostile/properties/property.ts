import fc from 'fast-check';
import { UserError } from '../../../src/user-error.ts';

/** How a property is tried. */
export interface Trying {
  readonly seed: number;
  readonly numRuns: number;
  /** Milliseconds after which what has been tried is enough. */
  readonly time?: number;
}

/** What holds of a reader, whatever it is given. */
export interface Property {
  readonly name: string;
  /** How often it is tried where it must be quick. */
  readonly runs: number;
  /** @throws An error that names the seed and the shortest text for which it does not hold. */
  readonly attempt: (trying: Trying) => Promise<void>;
}

/**
 * Makes a property.
 *
 * @param given - What it is tried with.
 * @param check - Throws where it does not hold.
 */
export function property<Given>(
  name: string,
  given: fc.Arbitrary<Given>,
  check: (given: Given) => unknown,
  runs = 100,
): Property {
  return {
    name,
    runs,
    attempt: async ({ seed, numRuns, time }) => {
      const tried = fc.asyncProperty(given, async (one) => {
        await check(one);
      });
      // At least one, however slow the machine is.
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
 * Does something that may be refused.
 *
 * @returns `null` if it was, in a sentence for a person; any other error is a fault.
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
