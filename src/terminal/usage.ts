import { type ParseArgsConfig, parseArgs } from 'node:util';
import { describeFault, type Fault } from '../corpus/fault.ts';
import { describeTooLong, LONGEST_DETAIL } from '../text/longest.ts';
import { UserError } from '../user-error.ts';
import { openSearchable, type Searchable } from './place.ts';
import type { Terminal } from './terminal.ts';

/** What was typed is no command; the person is shown how it is used. */
export class UsageError extends UserError {}

/**
 * Reads arguments as `parseArgs` does.
 *
 * @throws UsageError for options that are not known or lack their value.
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

/** @throws UsageError for anything but a whole number from 1 on. */
export function readWholeNumber(option: string, typed: string, most: number): number {
  const number = Number(typed);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new UsageError(`${option} takes a whole number from 1 to ${most}, not “${typed}”.`);
}

/** @throws UserError for a question longer than any person asks: reading it takes as long as it is. */
export function checkQuestion(question: string): void {
  if (question.length <= LONGEST_DETAIL) return;
  throw new UserError(`${describeTooLong('The question', LONGEST_DETAIL)}.`);
}

/** What the command line names: one question or topic, or a file of many. */
export interface Named {
  readonly subject: string;
  readonly file: string | undefined;
  readonly json: boolean;
  /** How many options are given that stand in the lines of a file. */
  readonly optionCount: number;
}

/**
 * Sees to it that either one question or topic is named, or a file of many.
 *
 * @param noun - `question`; the option for files is called `--questions`.
 * @param missing - What is said when nothing is named.
 * @throws UsageError for neither, both, and what does not go with a file.
 */
export function requireOneOrFile(noun: string, missing: string, named: Named): void {
  const { subject, file, json, optionCount } = named;
  if (file === undefined && subject === '') throw new UsageError(missing);
  if (file === undefined) return;
  if (subject !== '') throw new UsageError(`Give either a ${noun} or --${noun}s FILE, not both.`);
  if (!json) throw new UsageError(`--${noun}s needs --json.`);
  if (optionCount > 0) {
    throw new UsageError(`With --${noun}s, options stand in the lines of the file.`);
  }
}

/**
 * Does the work of a command; what the person can mend is said on standard error.
 *
 * @param usage - What is shown after wrong usage.
 * @param work - Gives the exit code.
 * @returns The exit code: that of the work, 1 when something is at fault, 2 for wrong usage.
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

/** Opens a corpus to be searched; what is broken in it is told, and the rest is served. */
export function openReports(
  folder: string | undefined,
  { stderr, databaseUrl }: Terminal,
): Promise<Searchable> {
  const onFault = (fault: Fault) => void stderr.write(`${describeFault(fault)}\n`);
  return openSearchable({ folder, databaseUrl }, { onFault });
}
