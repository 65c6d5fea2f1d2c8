import { layoutFor } from '../replies/render.ts';
import { profileJson, renderSpeaker } from '../replies/render-speaker.ts';
import type { Terminal } from '../terminal.ts';
import { readArguments, readWholeNumber, UsageError, withReports, withUsage } from '../usage.ts';

/** Number of statements without `--limit`, and the most that a script can ask for. */
const DEFAULT_LIMIT = 5;
const MOST_STATEMENTS = 100_000;

const USAGE = `Usage:
  npm run --silent who -- "name" [--limit N] [--corpus DIR] [--json]`;

/**
 * `who`: what the reports have of a person or a body.
 *
 * @param argv - Arguments after `who`.
 * @returns The exit code: 0, 1 on a fault, 2 for wrong usage.
 */
export function runWho(argv: readonly string[], terminal: Terminal): Promise<number> {
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
    const typed = positionals.join(' ').trim();
    if (typed === '') throw new UsageError('Name a person or a body.');
    const limit = readWholeNumber('--limit', values.limit, MOST_STATEMENTS);
    return withReports(values.corpus, terminal, async ({ searcher }) => {
      const { speakers } = searcher;
      const profile = await speakers.profile(await speakers.find(typed), { offset: 0, limit });
      const shown = values.json
        ? JSON.stringify(profileJson(profile))
        : renderSpeaker(profile, 0, layoutFor(terminal.columns));
      terminal.stdout.write(`${shown}\n`);
      return 0;
    });
  });
}
