import { type ParseArgsConfig, parseArgs } from 'node:util';
import { describeFault, type Fault } from '../corpus/fault.ts';
import { describeTooLong, LONGEST_DETAIL } from '../text/length-limits.ts';
import { UserError } from '../user-error.ts';
import { openSearchable, type Searchable } from './place.ts';
import type { Terminal } from './terminal.ts';

/** Wrong usage. The command prints its usage after the message. */
export class UsageError extends UserError {}

/**
 * Reads arguments as `parseArgs` does.
 *
 * @throws UsageError for unknown options and for missing values.
 */
export function readArguments<Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const isWrongUsage = error instanceof TypeError && 'code' in error;
    throw isWrongUsage ? new UsageError(error.message) : error;
  }
}

/** @throws UsageError for anything but a whole number from 1 to `most`. */
export function readWholeNumber(option: string, typed: string, most: number): number {
  const number = Number(typed);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new UsageError(`${option} takes a whole number from 1 to ${most}, not “${typed}”.`);
}

/** @throws UserError for a question longer than any person asks: the time to read it grows with it. */
export function checkQuestion(question: string): void {
  if (question.length <= LONGEST_DETAIL) return;
  throw new UserError(`${describeTooLong('The question', LONGEST_DETAIL)}.`);
}

/** What the command line gives: one question or topic, or a file of many. */
export interface Named {
  readonly subject: string;
  readonly file: string | undefined;
  readonly json: boolean;
  /** How many options are given that belong in the lines of a file. */
  readonly optionCount: number;
}

/**
 * Checks that the command line gives one question or topic, or a file of many.
 *
 * @param noun - `question`; the option for files is called `--questions`.
 * @param missing - The message when neither is given.
 * @throws UsageError for neither, for both, and for options that exclude a file.
 */
export function requireOneOrFile(noun: string, missing: string, named: Named): void {
  const { subject, file, json, optionCount } = named;
  if (file === undefined && subject === '') throw new UsageError(missing);
  if (file === undefined) return;
  if (subject !== '') throw new UsageError(`Give either a ${noun} or --${noun}s FILE, not both.`);
  if (!json) throw new UsageError(`--${noun}s needs --json.`);
  if (optionCount > 0) {
    throw new UsageError(`With --${noun}s, give options in the lines of the file.`);
  }
}

/**
 * Runs a command, and writes the message of a UserError to standard error.
 *
 * @param usage - Shown after wrong usage.
 * @param work - Returns the exit code.
 * @returns The exit code: that of the work, 1 on a fault, 2 for wrong usage.
 */
export async function withUsage(
  usage: string,
  { stderr }: Terminal,
  work: () => Promise<number>,
): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    stderr.write(`${error.message}\n`);
    if (!(error instanceof UsageError)) return 1;
    stderr.write(`${usage}\n`);
    return 2;
  }
}

/**
 * Opens a corpus to search it, and keeps what was read of it for the next command. Reports its faults on standard
 * error, and serves the rest.
 */
export async function withReports<Result>(
  folder: string | undefined,
  { stderr, databaseUrl }: Terminal,
  work: (searchable: Searchable) => Promise<Result>,
): Promise<Result> {
  const onFault = (fault: Fault) => void stderr.write(`${describeFault(fault)}\n`);
  const searchable = await openSearchable({ folder, databaseUrl }, { onFault });
  try {
    return await work(searchable);
  } finally {
    await searchable.keep().finally(searchable.close);
  }
}
