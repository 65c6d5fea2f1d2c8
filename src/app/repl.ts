import { Corpus } from '../corpus/corpus.ts';
import { describeFault } from '../corpus/fault.ts';
import { openEngine } from '../engine/open-engine.ts';
import { openStores } from '../storage/stores.ts';
import { chat } from '../terminal/chat.ts';
import { layoutFor } from '../terminal/replies/render.ts';
import type { Settings } from './config.ts';

const now = () => new Date();

/** The conversation in this terminal, or with whatever feeds it from a pipe. */
export async function talk(
  settings: Pick<Settings, 'corpusFolder' | 'databaseUrl'>,
): Promise<void> {
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
  const engine = await openEngine(corpus, {
    // Whoever only reads writes no snapshot either.
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
