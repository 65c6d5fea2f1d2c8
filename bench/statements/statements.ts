import { parseArgs } from 'node:util';
import { readStatements } from '../../src/reading/statements/read-statements.ts';
import type { Figures } from '../figures.ts';
import { type Annotated, readAnnotated } from './annotated.ts';
import { figuresOf, judge } from './score.ts';

/**
 * Measures who says what: `bench -- statements --data FILE`.
 *
 * @returns Precision, recall and F1 over the statements that have a source, for direct and indirect speech
 *   too; `shown`, the same of the statements that readers see under a sentence; `sentences`, how many of the speakers
 *   under sentences are right, and under which share of the sentences that are someone's; milliseconds of
 *   processor time for a thousand characters.
 */
export async function benchStatements(argv: readonly string[]): Promise<Figures> {
  const { values } = parseArgs({ args: [...argv], options: { data: { type: 'string' } } });
  if (values.data === undefined) throw new Error('Say which set: --data FILE');
  const set = await readAnnotated(values.data);
  const readings = set.map((report) => judge(report, readStatements(report.text)));
  return {
    reports: set.length,
    ...figuresOf(readings),
    msPerThousandCharacters: speed(set),
  };
}

function speed(set: readonly Annotated[]): number | null {
  const characters = set.reduce((sum, { text }) => sum + text.length, 0);
  const before = process.cpuUsage();
  for (const { text } of set) readStatements(text);
  const { user, system } = process.cpuUsage(before);
  return characters === 0 ? null : (user + system) / characters;
}
