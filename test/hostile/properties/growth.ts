import fc from 'fast-check';
import { expect } from 'vitest';
import { FRAGMENTS } from '../fragments.ts';
import { growthOf, isNearLinear, type Reader, type Repetition, sizeFor } from '../growth.ts';
import { type Property, property } from './property.ts';

/** Characters of the shortest text; the longest has four times as many. */
const SIZE = 800;

const fragment = fc.constantFrom(...FRAGMENTS);

const edge = fc.oneof(fc.constantFrom('', 'a', 'a ', ' a', '\n'), fragment);

/** One to three fragments, repeated alone or between others. */
export const repetition: fc.Arbitrary<Repetition> = fc.record({
  before: edge,
  piece: fc.array(fragment, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join('')),
  after: edge,
});

/**
 * A count can hold work that is done once, and a text can be read in another way from some length on. Steps
 * that grow too fast do so from each of these sizes, as multiples of the first.
 */
const MULTIPLES: readonly number[] = [1, 2, 4];

/** The property that reading repeated text takes no more than n log n steps, or that longer text is refused. */
export function growthProperty(reader: Reader): Property {
  const first = sizeFor(reader, SIZE);
  return property(reader.name, repetition, async (repeated) => {
    const slow: string[] = [];
    for (const multiple of MULTIPLES) {
      const size = sizeFor(reader, multiple * first);
      const growth = await growthOf(reader, repeated, size);
      // The steps for a refused text are few.
      if (isNearLinear(growth, size)) return;
      slow.push(`${growth.least}, ${growth.steps.join(', ')}`);
    }
    expect(slow).toEqual([]);
  });
}
