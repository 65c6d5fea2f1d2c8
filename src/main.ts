import { randomBytes } from 'node:crypto';
import { readSettings, type Settings } from './config.ts';
import { Corpus } from './corpus/corpus.ts';
import { describeFault } from './corpus/fault.ts';
import { FolderStore } from './corpus/folder.ts';
import { openEngine } from './engine/engine.ts';
import { createLog } from './log.ts';
import { snapshotFile } from './search/snapshot.ts';
import { chat } from './terminal/chat.ts';
import { layoutFor } from './terminal/render.ts';
import { UserError } from './user-error.ts';

const now = () => new Date();

/** `npm start`: the bot on Discord, or without a token the conversation in this terminal. */
async function main(): Promise<void> {
  const settings = await readSettings(process.env, '.env');
  if (settings.token === null) await talk(settings);
  else await serve(settings, settings.token);
}

async function talk({ corpusFolder }: Settings): Promise<void> {
  const { stdin, stdout, stderr } = process;
  const interactive = Boolean(stdin.isTTY && stdout.isTTY);
  // Whoever reads the answers from a pipe reads only answers there.
  (interactive ? stdout : stderr).write(
    'No DISCORD_TOKEN is set, so the conversation is here. /help shows what can be asked.\n\n',
  );
  const corpus = await Corpus.open(new FolderStore(corpusFolder), {
    onFault: (fault) => void stderr.write(`${describeFault(fault)}\n`),
  });
  if (interactive) await corpus.watch();
  const engine = await openEngine(corpus, {
    snapshot: snapshotFile(corpusFolder),
    onError: (error) => void stderr.write(`${String(error)}\n`),
  });
  const layout = layoutFor(stdout.isTTY ? stdout.columns : null);
  const streams = { input: stdin, output: stdout, interactive };
  await chat({
    corpus,
    searcher: engine.searcher,
    timeliner: engine.timeliner,
    now,
    layout,
    ...streams,
  });
  await engine.close();
  await corpus.close();
}

async function serve({ corpusFolder, guildId, api, logLevel }: Settings, token: string) {
  const { stderr } = process;
  const log = createLog({
    level: logLevel,
    secrets: [token],
    destination: stderr,
    readable: Boolean(stderr.isTTY),
  });
  const corpus = await Corpus.open(new FolderStore(corpusFolder), {
    onFault: (fault) => log.warn({ fault: describeFault(fault) }, 'an article is left out'),
    onError: (err) => log.error({ err }, 'the corpus is not followed as it should be'),
  });
  await corpus.watch();
  const engine = await openEngine(corpus, {
    snapshot: snapshotFile(corpusFolder),
    onError: (err) => log.error({ err }, 'the search thread ended'),
  });
  log.info({ articles: corpus.size, passages: engine.passages }, 'corpus ready');
  // Loaded only here, so that the terminal opens without waiting for Discord's client.
  const [{ Bot }, { commands }] = await Promise.all([
    import('./discord/bot.ts'),
    import('../commands/index.ts'),
  ]);
  const ending = new AbortController();
  const randomReference = () => randomBytes(4).toString('hex');
  const bot = new Bot({
    token,
    guildId,
    api,
    commands,
    corpus,
    searcher: engine.searcher,
    timeliner: engine.timeliner,
    now,
    randomReference,
    log,
  });
  const stop = async () => {
    ending.abort();
    await bot.stop();
    await engine.close();
    await corpus.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping');
      void stop();
    });
  }
  try {
    await bot.start();
  } catch (error) {
    await stop();
    throw error;
  }
  engine
    .readAhead(ending.signal)
    .then(() => log.info('dates read'))
    .catch((err: unknown) => {
      if (!ending.signal.aborted) log.error({ err }, 'dates could not be read ahead');
    });
  // Nobody hears a bot that Discord lets in no more: whatever watches over the process must know.
  void bot.closed.then(() => {
    process.exitCode = 1;
    return stop();
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
