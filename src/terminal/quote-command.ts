import { type Citation, citationOf } from '../citation/citation.ts';
import { isStyle, STYLES, type Style } from '../citation/styles.ts';
import { UserError } from '../user-error.ts';
import { readAsked } from '../verbatim/asked-words.ts';
import { checkQuote, type QuoteCheck } from '../verbatim/check.ts';
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
    const { searcher } = await openReports(values.corpus, terminal);
    const check = await checkQuote(asked, new Verbatim(searcher.index));
    const shown = style
      ? style.write(firstCitation(check, terminal.now()))
      : values.json
        ? JSON.stringify(quoteCheckJson(check, limit))
        : renderQuoteCheck(check, limit, layoutFor(terminal.columns));
    terminal.stdout.write(`${shown}\n`);
    return 0;
  });
}

function readStyle(typed: string): Style {
  if (isStyle(typed)) return STYLES[typed];
  const names = Object.keys(STYLES).join(', ');
  throw new UsageError(`--cite takes one of ${names}, not “${typed}”.`);
}

/** The citation of the earliest report that prints the words. */
function firstCitation({ parts }: QuoteCheck, now: Date): Citation {
  const [only, ...others] = parts;
  const first = only?.finding.outcome === 'printed' ? only.finding.printings[0] : undefined;
  if (!first || others.length > 0) {
    throw new UserError('No report prints these words as they are, so there is nothing to cite.');
  }
  const { article, spans } = first;
  const whole = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
  return citationOf(article, whole, now.toISOString().slice(0, 10));
}
