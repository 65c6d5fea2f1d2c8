import { comparisonFiles } from '../../timeline/comparison/export/files.ts';
import { comparisonRows } from '../../timeline/comparison/export/rows.ts';
import { readCompareOptions } from '../../timeline/comparison/options.ts';
import { drawComparison } from '../../timeline/comparison/picture/picture.ts';
import { readTypedTopic } from '../../timeline/options.ts';
import { Timeliner } from '../../timeline/timeliner.ts';
import { UserError } from '../../user-error.ts';
import { writeOutput } from '../output-file.ts';
import { layoutFor } from '../replies/render.ts';
import { renderComparison } from '../replies/render-comparison.ts';
import type { Terminal } from '../terminal.ts';
import { readArguments, UsageError, withReports, withUsage } from '../usage.ts';

const USAGE = `Usage:
  npm run --silent compare -- "topic" [--when D] [--picture FILE.png] [--csv FILE.csv] [--corpus DIR] [--json]`;

/**
 * `compare`: who reported an event when, and what.
 *
 * @param argv - Arguments after `compare`.
 * @returns The exit code: 0, 1 on a fault, 2 for wrong usage.
 */
export function runCompare(argv: readonly string[], terminal: Terminal): Promise<number> {
  return withUsage(USAGE, terminal, async () => {
    const { values, positionals } = readArguments({
      args: [...argv],
      allowPositionals: true,
      options: {
        when: { type: 'string', default: '' },
        picture: { type: 'string' },
        csv: { type: 'string' },
        corpus: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    if (positionals.length === 0) throw new UsageError('Name an event.');
    const topic = readTypedTopic(positionals.join(' '));
    const options = readCompareOptions(values.when, terminal.now());
    return withReports(values.corpus, terminal, async ({ searcher }) => {
      const timeliner = new Timeliner(searcher.index, searcher.speakers);
      const comparison = await timeliner.compare(topic, options);
      if (values.picture !== undefined) {
        const drawn = await drawComparison(comparison);
        if (drawn === null) {
          throw new UserError(
            `${values.picture} was not written: a picture needs at least two outlets.`,
          );
        }
        await writeOutput(values.picture, drawn.png);
      }
      const [csv] = comparisonFiles(comparison);
      if (values.csv !== undefined && csv) await writeOutput(values.csv, csv.content);
      const { days, reports } = comparison;
      const shown = values.json
        ? JSON.stringify({ topic, event: days, reports, rows: comparisonRows(comparison) })
        : renderComparison(comparison, options, layoutFor(terminal.columns));
      terminal.stdout.write(`${shown}\n`);
      return 0;
    });
  });
}
