import { readAsked } from '../verbatim/asked-words.ts';
import { checkQuote } from '../verbatim/check.ts';
import { Verbatim } from '../verbatim/find.ts';
import { quoteCheckJson } from './replies/quote-check-json.ts';
import { layoutFor } from './replies/render.ts';
import { renderQuoteCheck } from './replies/render-quote-check.ts';
import type { Terminal } from './terminal.ts';
import { openReports, readArguments, readWholeNumber, UsageError, withUsage } from './usage.ts';

/** Number of reports without `--limit`, and the most that a script can ask for. */
const DEFAULT_LIMIT = 5;
const MOST_REPORTS = 100_000;

const USAGE = `Usage:
  npm run --silent quote -- "words" [--limit N] [--corpus DIR] [--json]`;

/**
 * `quote`: whether words were printed.
 *
 * @param argv - Arguments after `quote`.
 * @returns The exit code: 0, 1 on a fault, 2 for wrong usage.
 */
export function runQuote(argv: readonly string[], terminal: Terminal): Promise<number> {
  return withUsage(USAGE, terminal, async () => {
    const { values, positionals } = readArguments({
      args: [...argv],
      allowPositionals: true,
      options: {
        limit: { type: 'string', default: String(DEFAULT_LIMIT) },
        corpus: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    if (positionals.length === 0) throw new UsageError('Give the words to look for.');
    const asked = readAsked(positionals.join(' '));
    const limit = readWholeNumber('--limit', values.limit, MOST_REPORTS);
    const { searcher } = await openReports(values.corpus, terminal);
    const check = await checkQuote(asked, new Verbatim(searcher.index));
    const shown = values.json
      ? JSON.stringify(quoteCheckJson(check, limit))
      : renderQuoteCheck(check, limit, layoutFor(terminal.columns));
    terminal.stdout.write(`${shown}\n`);
    return 0;
  });
}
