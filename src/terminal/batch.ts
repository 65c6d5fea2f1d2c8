import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { UserError } from '../user-error.ts';
import type { Terminal } from './terminal.ts';

/** Fields that every line may have. */
export const LINE_FIELDS = {
  id: z.union([z.string(), z.number()]).nullish(),
  source: z.string().nullish(),
  speaker: z.string().nullish(),
  after: z.string().nullish(),
  before: z.string().nullish(),
};

/** How each line of a file is read and answered. */
export interface Batch<Line> {
  readonly schema: z.ZodType<Line>;
  /** What a line is called, for example `question`. */
  readonly noun: string;
  /** A valid line, for error messages. */
  readonly example: string;
  /** Answers one line with plain data. */
  readonly answer: (line: Line) => Promise<object>;
}

/**
 * Answers a file of JSON Lines. Writes one line of output for each line of input that can be answered, in
 * the same order. Faults go to standard error with the number of their line.
 *
 * @param file - Path of the file, `-` for standard input.
 * @returns The exit code: 0, or 1 if a line has a fault.
 * @throws UserError if the file cannot be read.
 */
export async function answerLines<Line>(
  file: string,
  batch: Batch<Line>,
  { stdout, stderr }: Terminal,
): Promise<number> {
  let number = 0;
  let faults = 0;
  for await (const line of readLines(file)) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      const answer = await batch.answer(readLine(line, batch));
      stdout.write(`${JSON.stringify(answer)}\n`);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      faults += 1;
      stderr.write(`${file}:${number}: ${error.message}\n`);
    }
  }
  return faults === 0 ? 0 : 1;
}

/** Drops `null` and `undefined`, so that they are not taken for empty options. */
export function compact<Value>(
  typed: Readonly<Record<string, Value | null | undefined>>,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, value]],
    ),
  );
}

async function* readLines(file: string): AsyncGenerator<string> {
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

function readLine<Line>(line: string, { schema, noun, example }: Batch<Line>): Line {
  const result = schema.safeParse(parseLine(line));
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) =>
    [path.join('.'), message].filter(Boolean).join(': '),
  );
  throw new UserError(`not a ${noun} (${faults.join('; ')}). Write ${example}.`);
}

/**
 * Parses a line of JSON.
 *
 * @throws UserError if it is none.
 */
export function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new UserError(`not JSON: ${(error as Error).message}`);
  }
}
