import { countSteps, finish } from './steps.ts';

/** A function that reads text from outside. */
export interface Reader {
  readonly name: string;
  /** The result does not matter; only the work is counted. */
  readonly read: (text: string) => unknown;
  /** Characters of the longest text that it reads; unlimited if left out. */
  readonly longest?: number;
}

/** A text made of a beginning, a repeated piece and an end. */
export interface Repetition {
  readonly before?: string;
  readonly piece: string;
  readonly after?: string;
}

/**
 * Steps for the piece once, and for texts of one, two and four times a size. All but the last are 0 if so few
 * steps for the longest text are near-linear anyway.
 */
export interface Growth {
  readonly least: number;
  readonly steps: readonly [number, number, number];
}

/**
 * Limit for the steps that a doubling adds, compared with the doubling before: 2 for n, 2.2 for n log
 * n, 2.8 for n√n and 4 for n².
 */
const MOST_ADDED = 2.7;

/** Limit for the growth of steps per character at twice the size: 1.1 for n log n, 1.41 for n√n, 2 for n². */
const MOST_FROM_DOUBLE = 1.35;

/**
 * Limit for the growth of steps per character at four times the size: 1.2 for n log n, 2 for n√n, 4 for
 * n².
 */
const MOST_FROM_SINGLE = 1.7;

/**
 * The same two limits for texts of at most {@link SHORT} characters. Work that looks at a few words around each word
 * still grows in them, because they end before those few words do.
 */
const MOST_IN_SHORT = { fromDouble: 1.5, fromSingle: 2.1 };
const SHORT = 1_000;

/** Growth does not count below this many steps per character, as of functions that read the text once. */
const FEWEST = 40;

/**
 * Builds the text of a repetition.
 *
 * @param size - Characters of the repeated pieces, without `before` and `after`.
 */
export function textOf({ before = '', piece, after = '' }: Repetition, size: number): string {
  return before + piece.repeat(Math.max(1, Math.floor(size / piece.length))) + after;
}

/** The size to begin with, so that four times the size is still read. */
export function sizeFor({ longest }: Reader, size: number): number {
  return Math.min(size, Math.floor((longest ?? Number.POSITIVE_INFINITY) / 4));
}

/** Counts the steps for texts of one, two and four times a size, or only for the longest if they are few. */
export async function growthOf(
  { read }: Reader,
  repetition: Repetition,
  size: number,
): Promise<Growth> {
  const readings = [1, size, 2 * size, 4 * size].map((length) => {
    const text = textOf(repetition, length);
    return () => read(text);
  });
  // The first call fills tables and reads files.
  await finish(() => read(textOf(repetition, 1)));
  const [most = 0] = await countSteps(readings.slice(-1));
  const alone: Growth = { least: 0, steps: [0, 0, most] };
  if (isNearLinear(alone, size)) return alone;
  const [least = 0, single = 0, double = 0, fourfold = 0] = await countSteps(readings);
  return { least, steps: [single, double, fourfold] };
}

/**
 * Whether work grows no faster than n log n, by the steps that each doubling adds or by the steps per
 * character. One of the two is enough, because a longer text may be read in another way or only in
 * part.
 */
export function isNearLinear({ least, steps }: Growth, size: number): boolean {
  const [single, double, fourfold] = steps;
  if (double > single && fourfold - double <= MOST_ADDED * (double - single)) return true;
  const [one = 0, two = 0, four = 0] = steps.map((each, at) =>
    Math.max((each - least) / (size * 2 ** at), FEWEST),
  );
  const { fromDouble, fromSingle } =
    size * 4 <= SHORT
      ? MOST_IN_SHORT
      : { fromDouble: MOST_FROM_DOUBLE, fromSingle: MOST_FROM_SINGLE };
  return four <= fromDouble * two || four <= fromSingle * one;
}
