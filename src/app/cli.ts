import { runAsk } from '../terminal/ask-command.ts';
import { runCorpus } from '../terminal/corpus/corpus.ts';
import { runIntake } from '../terminal/intake-command.ts';
import { runQuote } from '../terminal/quote-command.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { runTimeline } from '../terminal/timeline-command.ts';
import { runWho } from '../terminal/who-command.ts';
import { UserError } from '../user-error.ts';
import { readDatabaseUrl } from './env-settings.ts';

/** The commands by name; each returns its exit code. */
const COMMANDS: Readonly<Record<string, (argv: string[], terminal: Terminal) => Promise<number>>> =
  {
    ask: runAsk,
    timeline: runTimeline,
    who: runWho,
    quote: runQuote,
    corpus: runCorpus,
    intake: runIntake,
  };

/** A reader such as `head` closes the pipe early; that is not an error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const [name = '', ...argv] = process.argv.slice(2);
const command = COMMANDS[name];
if (command) {
  const { stdout, stderr } = process;
  const columns = stdout.isTTY ? stdout.columns : null;
  try {
    const databaseUrl = await readDatabaseUrl(process.env, '.env');
    const now = () => new Date();
    process.exitCode = await command(argv, { stdout, stderr, columns, now, databaseUrl });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
} else {
  process.stderr.write(
    `There is no command “${name}”. There are: ${Object.keys(COMMANDS).join(', ')}.\n`,
  );
  process.exitCode = 2;
}
