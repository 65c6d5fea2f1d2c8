import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Corpus } from '../../src/corpus/corpus.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { NO_FILTERS } from '../../src/search/filters.ts';
import { snapshotFile } from '../../src/search/index/snapshot.ts';
import { FolderStore } from '../../src/storage/folder/articles.ts';
import { chartData } from '../../src/timeline/chart/chart.ts';
import { renderChart } from '../../src/timeline/chart/drawing/render.ts';
import { chartSvg } from '../../src/timeline/chart/drawing/svg.ts';
import { drawPicture } from '../../src/timeline/chart/picture.ts';
import { DEFAULT_ENTRIES } from '../../src/timeline/options.ts';
import { percentile } from '../statistics.ts';
import { inMilliseconds } from '../timing.ts';

/** Pictures drawn of one timeline, one after another. */
const PICTURES = 300;

/** How often every topic is asked for. Each time, all are asked for at once. */
const ROUNDS = 4;

const MEGABYTE = 1_048_576;
const resident = () => process.memoryUsage.rss() / MEGABYTE;

// Does what a bot does, without connecting to Discord. Loads its client, because its memory counts.
const [folder = 'corpus', asked = ''] = process.argv.slice(2);
const topics: readonly string[] = JSON.parse(readFileSync(asked, 'utf8'));
await Promise.all([import('../../src/discord/bot.ts'), import('../../commands/index.ts')]);
const corpus = await Corpus.open(new FolderStore(folder));
const engine = await openEngine(corpus, {
  snapshot: snapshotFile(folder),
  onError: (error) => {
    throw error;
  },
});
await engine.readAhead(new AbortController().signal);
const readyMb = resident();
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();

const first = await build(topics[0] ?? '');
await drawPicture(first);
const startMb = resident();

const svg = svgOf(first);
const pictureMs: number[] = [];
delay.reset();
for (let picture = 0; picture < PICTURES; picture += 1) {
  const started = performance.now();
  await renderChart(svg);
  pictureMs.push(performance.now() - started);
}
const picturesMb = resident();
const lagPicturesMs = inMilliseconds(delay.max);

const roundsMb: number[] = [];
delay.reset();
const started = performance.now();
for (let round = 0; round < ROUNDS; round += 1) {
  await Promise.all(topics.map(async (topic) => drawPicture(await build(topic))));
  roundsMb.push(resident());
}
const timelinesMs = performance.now() - started;
const timelinesMb = Math.max(...roundsMb);
process.stdout.write(
  JSON.stringify({
    articles: corpus.size,
    passages: engine.passages,
    reportsOnFirst: first.articles.length,
    timelines: ROUNDS * topics.length,
    pictureMsP50: percentile(pictureMs, 0.5),
    lagPicturesMs,
    lagTimelinesMs: inMilliseconds(delay.max),
    timelinesMs,
    readyMb,
    startMb,
    picturesMb,
    timelinesMb,
    lastMb: roundsMb.at(-1),
    mostMb: process.resourceUsage().maxRSS / 1024,
    aboveStartMb: Math.max(picturesMb, timelinesMb) - startMb,
  }),
);
await engine.close();

function build(topic: string) {
  const options = {
    filters: NO_FILTERS,
    from: null,
    to: null,
    entries: DEFAULT_ENTRIES,
    quotes: 1,
  };
  return engine.timeliner.build(topic, options);
}

function svgOf(timeline: typeof first): string {
  const chart = chartData(timeline);
  if (!chart) throw new Error('The first topic has no entries');
  return chartSvg(chart);
}
