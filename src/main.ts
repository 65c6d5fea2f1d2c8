import { passwordsOf, readSettings, type Settings } from './config.ts';
import { Corpus } from './corpus/corpus.ts';
import { describeFault } from './corpus/fault.ts';
import { createLog } from './log.ts';
import { Searcher } from './search/searcher.ts';
import { Service } from './serve.ts';
import { openStores } from './stores.ts';
import { chat } from './terminal/chat.ts';
import { layoutFor } from './terminal/render.ts';
import { Timeliner } from './timeline/timeliner.ts';
import { UserError } from './user-error.ts';

const now = () => new Date();

/** `npm start`: the bot on Discord, or without a token the conversation in this terminal. */
async function main(): Promise<void> {
  const settings = await readSettings(process.env, '.env');
  if (settings.token === null) await talk(settings);
  else await serve(settings, settings.token);
}

async function talk(settings: Settings): Promise<void> {
  const { stdin, stdout, stderr } = process;
  const interactive = Boolean(stdin.isTTY && stdout.isTTY);
  // Whoever reads the answers from a pipe reads only answers there.
  (interactive ? stdout : stderr).write(
    'No DISCORD_TOKEN is set, so the conversation is here. /help shows what can be asked.\n\n',
  );
  const stores = await openStores(settings);
  const corpus = await Corpus.open(stores.corpus, {
    onFault: (fault) => void stderr.write(`${describeFault(fault)}\n`),
  });
  // Whoever only reads writes no journal.
  if (interactive) await corpus.watch({ records: false });
  const searcher = new Searcher(corpus);
  const timeliner = new Timeliner(searcher.index);
  const layout = layoutFor(stdout.isTTY ? stdout.columns : null);
  const streams = { input: stdin, output: stdout, interactive };
  await chat({ corpus, searcher, timeliner, now, layout, ...streams });
  searcher.close();
  await corpus.close();
  await stores.close();
}

async function serve({ logLevel, ...settings }: Settings, token: string) {
  const { stderr } = process;
  const log = createLog({
    level: logLevel,
    secrets: [token, ...passwordsOf(settings.databaseUrl)],
    destination: stderr,
    readable: Boolean(stderr.isTTY),
  });
  const service = await Service.open({ ...settings, token, log });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping');
      void service.stop();
    });
  }
  await service.start();
  // Nobody hears a bot that Discord lets in no more: whatever watches over the process must know.
  void service.closed.then(() => {
    process.exitCode = 1;
    return service.stop();
  });
}

/** A reader that has seen enough closes the pipe; that is no fault. */
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
