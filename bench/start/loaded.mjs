// Does what a bot does before it connects, in a process of its own and with the compiled program. Loads
// Discord's client too, because its time and memory count.
const [folder = 'corpus'] = process.argv.slice(2);

/** A compiled file of the program. */
const compiled = (/** @type {string} */ file) =>
  import(new URL(`../../dist/${file}.js`, import.meta.url).href);

const [{ Corpus }, { openEngine }, { snapshotFile }, { FolderStore }] = await Promise.all([
  compiled('src/corpus/corpus'),
  compiled('src/engine/open-engine'),
  compiled('src/search/index/snapshot'),
  compiled('src/storage/folder/articles'),
  compiled('src/discord/bot'),
  compiled('commands/index'),
]);
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
