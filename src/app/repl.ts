import { describeFault } from '../corpus/fault.ts';
import { chat } from '../terminal/chat.ts';
import { openSearchable } from '../terminal/place.ts';
import { layoutFor } from '../terminal/replies/render.ts';
import { Timeliner } from '../timeline/timeliner.ts';
import type { Settings } from './env-settings.ts';

const now = () => new Date();

/** Holds the conversation in this terminal, or answers the questions from a pipe. */
export async function talk({
  corpusFolder,
  databaseUrl,
}: Pick<Settings, 'corpusFolder' | 'databaseUrl'>): Promise<void> {
  const { stdin, stdout, stderr } = process;
  const interactive = Boolean(stdin.isTTY && stdout.isTTY);
  // A pipe gets only the answers.
  (interactive ? stdout : stderr).write(
    'No DISCORD_TOKEN is set, so you can ask here. /help shows what to type.\n\n',
  );
  const folder = databaseUrl === null ? corpusFolder : undefined;
  const { corpus, searcher, keep, close } = await openSearchable(
    { folder, databaseUrl },
    { onFault: (fault) => void stderr.write(`${describeFault(fault)}\n`) },
  );
  // The conversation only reads, so it writes no journal.
  if (interactive) await corpus.watch({ records: false });
  const timeliner = new Timeliner(searcher.index, searcher.speakers);
  const layout = layoutFor(stdout.isTTY ? stdout.columns : null);
  const streams = { input: stdin, output: stdout, interactive };
  await chat({ corpus, searcher, timeliner, speakers: searcher.speakers, now, layout, ...streams });
  await keep();
  await close();
}
