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
 * A count can hold work that is done once, as for a table that a text of this size is the first to need.
 * Steps that grow too fast do so in every try.
 */
const TRIES = 3;

/** The property that reading repeated text takes no more than n log n steps. */
export function growthProperty(reader: Reader): Property {
  const size = sizeFor(reader, SIZE);
  return property(reader.name, repetition, async (repeated) => {
    const slow: string[] = [];
    while (slow.length < TRIES) {
      const growth = await growthOf(reader, repeated, size);
      if (isNearLinear(growth, size)) return;
      slow.push(`${growth.least}, ${growth.steps.join(', ')}`);
    }
    expect(slow).toEqual([]);
  });
}
