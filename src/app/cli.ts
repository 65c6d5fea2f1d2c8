import type { Terminal } from '../terminal/terminal.ts';
import { UserError } from '../user-error.ts';
import { readTerminalSettings } from './env-settings.ts';

/** Runs a command with its arguments, and returns its exit code. */
type Command = (argv: string[], terminal: Terminal) => Promise<number>;

/** The commands by name. Each is loaded when it runs, because all of them take a second to load. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  ask: async () => (await import('../terminal/commands/ask-command.ts')).runAsk,
  timeline: async () => (await import('../terminal/commands/timeline-command.ts')).runTimeline,
  compare: async () => (await import('../terminal/commands/compare-command.ts')).runCompare,
  who: async () => (await import('../terminal/commands/who-command.ts')).runWho,
  quote: async () => (await import('../terminal/commands/quote-command.ts')).runQuote,
  corpus: async () => (await import('../terminal/corpus/corpus.ts')).runCorpus,
  intake: async () => (await import('../terminal/commands/intake-command.ts')).runIntake,
};

/** A reader such as `head` closes the pipe early; that is not an error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const [name = '', ...argv] = process.argv.slice(2);
const load = COMMANDS[name];
if (load) {
  const { stdout, stderr } = process;
  const columns = stdout.isTTY ? stdout.columns : null;
  try {
    const settings = await readTerminalSettings(process.env, '.env');
    const now = () => new Date();
    const command = await load();
    process.exitCode = await command(argv, { stdout, stderr, columns, now, ...settings });
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
