import { Corpus } from '../../src/corpus/corpus.ts';
import { FolderStore } from '../../src/corpus/folder.ts';
import { Searcher } from '../../src/search/searcher.ts';

// What a bot does before it connects, in a process of its own; Discord's client is loaded as well,
// since its memory counts.
const [folder = 'corpus'] = process.argv.slice(2);
await Promise.all([import('../../src/discord/bot.ts'), import('../../commands/index.ts')]);
const corpus = await Corpus.open(new FolderStore(folder));
const searcher = new Searcher(corpus);
const { rss, heapUsed } = process.memoryUsage();
const figures = {
  articles: corpus.size,
  passages: searcher.passages,
  // Counted from the start of the process, the loading of the program included.
  readyMs: performance.now(),
  rss,
  heapUsed,
};
process.stdout.write(JSON.stringify(figures));
