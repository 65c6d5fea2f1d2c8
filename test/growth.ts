import { expect } from 'vitest';

/** Allows for n log n, and for work that is done once. */
const MOST_GROWTH = 2.6;

/**
 * Expects that a text of twice the size takes about twice the work, and not four times. Counts the work
 * instead of timing it.
 *
 * @param work - Works on a text of the size and returns the amount of work, as {@link charactersGiven} does.
 */
export function expectLinear(work: (size: number) => number, size: number): void {
  const [once, twice] = [work(size), work(2 * size)];
  expect(once).toBeGreaterThan(0);
  expect(twice / once).toBeLessThan(MOST_GROWTH);
}

type Method =
  | 'endsWith'
  | 'indexOf'
  | 'lastIndexOf'
  | 'normalize'
  | 'replace'
  | 'replaceAll'
  | 'trim'
  | 'trimEnd';

/** Total length, in UTF-16 code units, of the texts on which some work calls these methods. */
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

/** Counts how often a property of an object is read. */
export class Reads {
  count = 0;

  /** Copies the object, with a property that counts its reads. */
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
