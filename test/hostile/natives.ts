/** Steps of one call of a built-in function: about the number of elements that it reads or makes. */
type Cost = (self: unknown, given: readonly unknown[], result: unknown) => number;

interface Native {
  readonly holder: object;
  readonly name: PropertyKey;
  readonly cost: Cost;
}

const lengthOf = (value: unknown): number =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && 'length' in value)
    ? Number((value as { length: number }).length)
    : 1;

const ofSelf: Cost = (self) => lengthOf(self);
const ofResult: Cost = (_self, _given, result) => lengthOf(result);
const ofFirst: Cost = (_self, [first]) => lengthOf(first);
const one: Cost = () => 1;

/** A search costs the distance to the place where it found something. */
const untilFound: Cost = (self, [wanted, from], result) => {
  const start = typeof from === 'number' ? from : 0;
  return typeof result === 'number' && result >= 0
    ? Math.abs(result - start) + (typeof wanted === 'string' ? wanted.length : 1)
    : Math.max(0, lengthOf(self) - start);
};

/** A search with a regular expression is counted in `exec`. */
const unlessExpression: Cost = (self, [wanted]) =>
  typeof wanted === 'object' ? 0 : lengthOf(self);

const trimmed: Cost = (self, _given, result) => lengthOf(self) - lengthOf(result) + 1;

const iteratorOf = (value: Iterable<unknown>): object =>
  Object.getPrototypeOf(value[Symbol.iterator]());

function all(holder: object, names: string, cost: Cost): Native[] {
  return names.split(' ').map((name) => ({ holder, name, cost }));
}

const NATIVES: readonly Native[] = [
  ...all(String.prototype, 'indexOf lastIndexOf', untilFound),
  ...all(String.prototype, 'includes replace replaceAll split', unlessExpression),
  ...all(String.prototype, 'trim trimStart trimEnd', trimmed),
  ...all(String.prototype, 'startsWith endsWith', ofFirst),
  ...all(String.prototype, 'toLowerCase toUpperCase toLocaleLowerCase toLocaleUpperCase', ofSelf),
  ...all(String.prototype, 'normalize localeCompare isWellFormed toWellFormed', ofSelf),
  ...all(String.prototype, 'repeat padStart padEnd', ofResult),
  ...all(Array.prototype, 'indexOf lastIndexOf', untilFound),
  ...all(Array.prototype, 'includes reverse toReversed sort toSorted fill map filter', ofSelf),
  ...all(Array.prototype, 'forEach flatMap reduce reduceRight shift unshift splice', ofSelf),
  ...all(Array.prototype, 'join concat slice flat with toSpliced', ofResult),
  ...all(Array, 'from of', ofResult),
  ...all(Object, 'keys values entries', ofResult),
  ...all(Object, 'fromEntries', ofFirst),
  ...all(JSON, 'parse', ofFirst),
  ...all(JSON, 'stringify', ofResult),
  ...all(Buffer, 'concat', ofResult),
  ...all(Buffer, 'byteLength', ofFirst),
  ...all(Buffer.prototype, 'toString', ofResult),
  ...all(TextDecoder.prototype, 'decode', ofResult),
  ...all(Intl.Segmenter.prototype, 'segment', ofFirst),
  ...[iteratorOf([]), iteratorOf(''), iteratorOf(new Set()), iteratorOf(new Map())].flatMap(
    (holder) => all(holder, 'next', one),
  ),
];

/**
 * Counts the work of built-in functions, which coverage does not see. A regular expression counts as
 * reading each character once. The tests in `test/expressions` find expressions that do more.
 */
export class NativeSteps {
  #steps = 0;
  readonly #undo: (() => void)[] = [];
  readonly #anchored = new WeakMap<RegExp, boolean>();

  get steps(): number {
    return this.#steps;
  }

  /** Starts to count everything that runs. */
  begin(): void {
    for (const { holder, name, cost } of NATIVES) {
      this.#replace(holder, name, (original) => {
        const count = (self: unknown, given: readonly unknown[], result: unknown) => {
          this.#steps += cost(self, given, result);
        };
        return function counted(this: unknown, ...given: unknown[]): unknown {
          const result = Reflect.apply(original, this, given);
          count(this, given, result);
          return result;
        };
      });
    }
    // All methods that take an expression call this one.
    this.#replace(RegExp.prototype, 'exec', (original) => {
      const count = this.#countMatch.bind(this);
      return function counted(this: unknown, ...given: unknown[]): unknown {
        const start = this instanceof RegExp && (this.global || this.sticky) ? this.lastIndex : 0;
        const result = Reflect.apply(original, this, given);
        count(this, lengthOf(given[0]), start, result);
        return result;
      };
    });
  }

  /** Stops counting, and restores the functions. */
  end(): void {
    for (const undo of this.#undo.splice(0)) undo();
  }

  #replace(
    holder: object,
    name: PropertyKey,
    make: (original: (...given: never[]) => unknown) => unknown,
  ): void {
    const before = Object.getOwnPropertyDescriptor(holder, name);
    if (before === undefined || typeof before.value !== 'function') return;
    Object.defineProperty(holder, name, { ...before, value: make(before.value) });
    this.#undo.push(() => Object.defineProperty(holder, name, before));
  }

  #countMatch(expression: unknown, length: number, start: number, result: unknown): void {
    if (!(expression instanceof RegExp)) return;
    if (Array.isArray(result)) {
      this.#steps += Number((result as { index?: number }).index) - start + lengthOf(result[0]) + 1;
    } else if (expression.sticky || this.#isAnchored(expression)) this.#steps += 1;
    else this.#steps += Math.max(1, length - start);
  }

  #isAnchored(expression: RegExp): boolean {
    const known = this.#anchored.get(expression);
    if (known !== undefined) return known;
    const isAnchored = !expression.multiline && beginsAtStart(expression.source);
    this.#anchored.set(expression, isAnchored);
    return isAnchored;
  }
}

/** Whether an expression can match only at the start of a text: `^a(?:b|c)`, but not `^a|b`. */
function beginsAtStart(source: string): boolean {
  if (source[0] !== '^') return false;
  let depth = 0;
  let isInClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (isInClass) isInClass = sign !== ']';
    else if (sign === '[') isInClass = true;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) return false;
  }
  return true;
}
