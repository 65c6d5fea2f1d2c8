import { countSteps } from './steps.ts';

/** What reads a text from outside. */
export interface Reader {
  readonly name: string;
  /** Whatever it gives or refuses; only its work is looked at. */
  readonly read: (text: string) => unknown;
  /** Characters of the longest text that is read at all; there is no such limit unless stated. */
  readonly longest?: number;
}

/** A text that is a beginning, a piece again and again, and an end. */
export interface Repetition {
  readonly before?: string;
  readonly piece: string;
  readonly after?: string;
}

/** How many steps a text took that is the piece once, and how many texts of one, two and four sizes. */
export interface Growth {
  readonly least: number;
  readonly steps: readonly [number, number, number];
}

/** What is added grows 2 times for n, 2.2 times for n log n, 2.8 times for n√n and 4 times for n². */
const MOST_ADDED = 2.7;

/** Steps a character from one size to twice the size: 1.1 times for n log n, 1.41 for n√n, 2 for n². */
const MOST_FROM_DOUBLE = 1.35;

/** From one size to four times the size: 1.2 times for n log n, 2 for n√n, 4 for n². */
const MOST_FROM_SINGLE = 1.7;

/** Fewer steps a character are nothing that grows: what is looked at once by a few functions. */
const FEWEST = 40;

/** @param size - Characters of the text, with what stands around the pieces left out. */
export function textOf({ before = '', piece, after = '' }: Repetition, size: number): string {
  return before + piece.repeat(Math.max(1, Math.floor(size / piece.length))) + after;
}

/** The size to begin with, so that four times as much is still read. */
export function sizeFor({ longest }: Reader, size: number): number {
  return Math.min(size, Math.floor((longest ?? Number.POSITIVE_INFINITY) / 4));
}

/** Counts the steps for a text of a size, of twice that and of four times. */
export async function growthOf(
  { read }: Reader,
  repetition: Repetition,
  size: number,
): Promise<Growth> {
  const stepsOf = (length: number) => {
    const text = textOf(repetition, length);
    return countSteps(() => read(text));
  };
  // Tables are filled and files read by the first calls.
  await stepsOf(1);
  const least = await stepsOf(1);
  const steps = [await stepsOf(size), await stepsOf(2 * size), await stepsOf(4 * size)] as const;
  return { least, steps };
}

/**
 * Whether work grows no faster than n log n: neither what is added by each doubling, nor what a
 * character costs. One alone may, where a longer text is read in another way, or less of it.
 */
export function isNearLinear({ least, steps }: Growth, size: number): boolean {
  const [single, double, fourfold] = steps;
  if (double > single && fourfold - double <= MOST_ADDED * (double - single)) return true;
  const [one = 0, two = 0, four = 0] = steps.map((each, at) =>
    Math.max((each - least) / (size * 2 ** at), FEWEST),
  );
  return four <= MOST_FROM_DOUBLE * two || four <= MOST_FROM_SINGLE * one;
}
