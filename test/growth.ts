import { expect } from 'vitest';

/** Room for n log n, and for what is done once. */
const MOST_GROWTH = 2.6;

/**
 * Expects that work on a text of twice the size takes about twice as much, and not four times. Nothing
 * is timed: work is counted.
 *
 * @param work - Works on a text of a size and tells how much that took, such as {@link charactersGiven}.
 */
export function expectLinear(work: (size: number) => number, size: number): void {
  const [once, twice] = [work(size), work(2 * size)];
  expect(once).toBeGreaterThan(0);
  expect(twice / once).toBeLessThan(MOST_GROWTH);
}

type Method = 'endsWith' | 'indexOf' | 'lastIndexOf' | 'normalize' | 'replace' | 'trimEnd';

/** How many characters the texts have on which these methods are called while something is done. */
export function charactersGiven(methods: readonly Method[], work: () => void): number {
  let characters = 0;
  const originals = methods.map((method) => [method, String.prototype[method]] as const);
  for (const [method, original] of originals) {
    Object.assign(String.prototype, {
      [method](this: string, ...given: never[]) {
        characters += this.length;
        return Reflect.apply(original, this, given);
      },
    });
  }
  try {
    work();
  } finally {
    for (const [method, original] of originals) {
      Object.assign(String.prototype, { [method]: original });
    }
  }
  return characters;
}

/** How often something is read from an object that passes as another. */
export class Reads {
  count = 0;

  /** The object, with a property whose reading is counted. */
  of<Of extends object>(object: Of, property: keyof Of): Of {
    const value = object[property];
    return Object.defineProperty({ ...object }, property, {
      enumerable: true,
      get: () => {
        this.count += 1;
        return value;
      },
    });
  }
}
