import { Corpus } from '../../src/corpus/corpus.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { snapshotFile } from '../../src/search/index/snapshot.ts';
import { FolderStore } from '../../src/storage/folder/articles.ts';

// Does what a bot does before it connects, in a process of its own. Loads Discord's client too,
// because its memory counts.
const [folder = 'corpus'] = process.argv.slice(2);
await Promise.all([import('../../src/discord/bot.ts'), import('../../commands/index.ts')]);
const corpus = await Corpus.open(new FolderStore(folder));
const engine = await openEngine(corpus, {
  snapshot: snapshotFile(folder),
  onError: (error) => {
    throw error;
  },
});
const { rss, heapUsed } = process.memoryUsage();
const figures = {
  articles: corpus.size,
  passages: engine.passages,
  // Since the start of the process, including the loading of the program.
  readyMs: performance.now(),
  rss,
  heapUsed,
};
process.stdout.write(JSON.stringify(figures));
await engine.close();
