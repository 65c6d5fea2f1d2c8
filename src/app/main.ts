import type { Logger } from 'pino';
import { passwordsOf } from '../service-urls.ts';
import { UserError } from '../user-error.ts';
import { readSettings, type Settings } from './env-settings.ts';
import { createLog } from './log.ts';
import { readOpening } from './start-options.ts';

/** Milliseconds to end: ten seconds for the work under way, and the rest to close everything. */
const LONGEST_END = 15_000;

/** `npm start`: the bot on Discord; without a token, the preview or the conversation in this terminal. */
async function main(): Promise<void> {
  const settings = await readSettings(process.env, '.env');
  const { token } = settings;
  const isAttended = Boolean(process.stdin.isTTY);
  const opening = readOpening(process.argv.slice(2), token !== null, isAttended);
  if (token !== null) return serve(settings, token);
  if (opening.kind === 'preview') return preview(settings, opening.write);
  // Load only what is needed, so that the start is fast.
  const { talk } = await import('./repl.ts');
  return talk(settings);
}

async function preview({ corpusFolder, logLevel }: Settings, write: boolean): Promise<void> {
  const { OpenPreview } = await import('./preview.ts');
  const createLog = (secrets: readonly string[]) => logFor(logLevel, secrets);
  const opened = new OpenPreview({ corpusFolder, write, createLog });
  onEnd(() => opened.stop());
  const address = await opened.page();
  const kept = write
    ? `Your changes are made in ${corpusFolder}.`
    : `Your changes are made in a copy of ${corpusFolder}, deleted when you stop; with --write, in the folder itself.`;
  process.stdout.write(
    `No DISCORD_TOKEN is set, so this is a preview of the bot: ${address}\n${kept}\nCtrl+C stops it.\n`,
  );
  await opened.connected();
}

async function serve({ logLevel, ...settings }: Settings, token: string) {
  const log = logFor(logLevel, [token, ...passwordsOf(settings.databaseUrl)]);
  const { Service } = await import('./bot-service.ts');
  const service = await Service.open({ ...settings, token, log });
  const end = async () => {
    const late = setTimeout(() => {
      log.warn('did not stop in time');
      process.exit();
    }, LONGEST_END);
    await service.stop();
    clearTimeout(late);
    log.info('stopped');
    // A request that hangs must not keep the process alive.
    process.exit();
  };
  let isEnding = false;
  onEnd((signal) => {
    isEnding = true;
    log.info({ signal }, 'stopping');
    return end();
  });
  await service.start().catch((error: unknown) => {
    // A start that waits for Discord fails if it is interrupted.
    if (!isEnding) throw error;
  });
  // If Discord cannot be reached for too long, or refuses us permanently, exit with 1 so that the supervisor restarts us.
  void service.closed.then(() => {
    process.exitCode = 1;
    return end();
  });
}

function logFor(level: Settings['logLevel'], secrets: readonly string[]): Logger {
  const { stderr } = process;
  return createLog({ level, secrets, destination: stderr, readable: Boolean(stderr.isTTY) });
}

function onEnd(stop: (signal: NodeJS.Signals) => Promise<void>): void {
  // Closing the terminal sends SIGHUP.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void stop(signal));
  }
}

/** A reader such as `head` closes the pipe early; that is not an error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await main();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
