import { citationOf } from '../../citation/citation.ts';
import { isStyle, STYLES, type Style } from '../../citation/styles.ts';
import { isoDay } from '../../text/iso-dates.ts';
import { readAsked } from '../../verbatim/asked-words.ts';
import { checkQuote } from '../../verbatim/check.ts';
import { Verbatim } from '../../verbatim/find.ts';
import { printedWords } from '../../verbatim/printed-words.ts';
import { quoteCheckJson } from '../replies/quote-check-json.ts';
import { layoutFor } from '../replies/render.ts';
import { renderQuoteCheck } from '../replies/render-quote-check.ts';
import type { Terminal } from '../terminal.ts';
import { readArguments, readWholeNumber, UsageError, withReports, withUsage } from '../usage.ts';

/** Number of reports without `--limit`, and the most that a script can ask for. */
const DEFAULT_LIMIT = 5;
const MOST_REPORTS = 100_000;

const USAGE = `Usage:
  npm run --silent quote -- "words" [--limit N] [--corpus DIR] [--json]
  npm run --silent quote -- "words" --cite STYLE [--corpus DIR]

Styles: ${Object.keys(STYLES).join(', ')}`;

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
        cite: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    if (positionals.length === 0) throw new UsageError('Give the words to look for.');
    const asked = readAsked(positionals.join(' '));
    const limit = readWholeNumber('--limit', values.limit, MOST_REPORTS);
    const style = values.cite === undefined ? null : readStyle(values.cite);
    if (style && values.json) throw new UsageError('Give either --cite or --json, not both.');
    return withReports(values.corpus, terminal, async ({ searcher }) => {
      const verbatim = new Verbatim(searcher.index);
      if (style) {
        const { article, span } = await printedWords(asked, null, verbatim);
        const today = isoDay(terminal.now());
        terminal.stdout.write(`${style.write(citationOf(article, span, today))}\n`);
        return 0;
      }
      const check = await checkQuote(asked, verbatim);
      const shown = values.json
        ? JSON.stringify(quoteCheckJson(check, limit))
        : renderQuoteCheck(check, limit, layoutFor(terminal.columns));
      terminal.stdout.write(`${shown}\n`);
      return 0;
    });
  });
}

function readStyle(typed: string): Style {
  if (isStyle(typed)) return STYLES[typed];
  const names = Object.keys(STYLES).join(', ');
  throw new UsageError(`--cite takes one of ${names}, not “${typed}”.`);
}
