import { Corpus } from '../corpus/corpus.ts';
import { describeFault } from '../corpus/fault.ts';
import { openEngine } from '../engine/open-engine.ts';
import { openStores } from '../storage/stores.ts';
import { chat } from '../terminal/chat.ts';
import { layoutFor } from '../terminal/replies/render.ts';
import type { Settings } from './config.ts';

const now = () => new Date();

/** Holds the conversation in this terminal, or answers the questions from a pipe. */
export async function talk(
  settings: Pick<Settings, 'corpusFolder' | 'databaseUrl'>,
): Promise<void> {
  const { stdin, stdout, stderr } = process;
  const interactive = Boolean(stdin.isTTY && stdout.isTTY);
  // A pipe gets only the answers.
  (interactive ? stdout : stderr).write(
    'No DISCORD_TOKEN is set, so the conversation is here. /help shows what can be asked.\n\n',
  );
  const stores = await openStores(settings);
  const corpus = await Corpus.open(stores.corpus, {
    onFault: (fault) => void stderr.write(`${describeFault(fault)}\n`),
  });
  // The conversation only reads, so it writes no journal.
  if (interactive) await corpus.watch({ records: false });
  const engine = await openEngine(corpus, {
    // Nor does it write a snapshot.
    snapshot: null,
    onError: (error) => void stderr.write(`${String(error)}\n`),
  });
  const { searcher, timeliner } = engine;
  const layout = layoutFor(stdout.isTTY ? stdout.columns : null);
  const streams = { input: stdin, output: stdout, interactive };
  await chat({ corpus, searcher, timeliner, now, layout, ...streams });
  await engine.close();
  await corpus.close();
  await stores.close();
}
