import { type ChildProcess, fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { Actor } from '../../src/corpus/change.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { IdleQueue } from '../../src/engine/idle-queue.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { Evidence } from '../../src/evidence/evidence.ts';
import { Drafts, makeDraftId } from '../../src/intake/drafts/drafts.ts';
import { type FeedReading, Intake } from '../../src/intake/intake.ts';
import { Likenesses } from '../../src/intake/likeness/likeness.ts';
import { articleOf } from '../../src/intake/publish.ts';
import { processEntry } from '../../src/start-program.ts';
import { openStores } from '../../src/storage/stores.ts';
import { DAY, MINUTE } from '../../src/text/milliseconds.ts';
import type { Desk, FeedNews } from '../../src/watch/feeds/desk.ts';
import type { FeedSettings } from '../../src/watch/feeds/feed.ts';
import { Feeds } from '../../src/watch/feeds/feeds.ts';
import { FeedReader } from '../../src/watch/feeds/read-feeds.ts';
import { type Followers, openFollowers } from '../alerts/followers.ts';
import type { Figures } from '../figures.ts';
import { inMilliseconds } from '../timing.ts';
import { BusyMeter } from './busy-meter.ts';

const SERVER = '100000000000000001';

const BY: Actor = { kind: 'terminal', name: 'bench' };

/** One feed of so many is trusted. */
const TRUSTED = 4;

const MEGABYTE = 1_000_000;

/** When the played time begins. */
const BEGINNING = Date.parse('2026-11-20T00:00:00Z');

interface PlayedClock {
  /** Milliseconds since 1970. */
  time: number;
}

/** What the bot did in the played time. */
interface Tally {
  requests: number;
  unchanged: number;
  bytes: number;
  pages: number;
  drafts: number;
  published: number;
  messages: number;
  rssMb: number;
}

const NOTHING_DONE: Readonly<Tally> = {
  requests: 0,
  unchanged: 0,
  bytes: 0,
  pages: 0,
  drafts: 0,
  published: 0,
  messages: 0,
  rssMb: 0,
};

/**
 * Plays some days in which a server reads feeds: `bench -- feeds [--feeds N] [--days N] [--alerts N]
 * [--database URL]`. Members have alerts on reports that come in the first days. The
 * newspapers are a process of its own. Moderators decide about all drafts as soon as they see them: they
 * publish those without warnings, and reject the others.
 *
 * @returns Counts of the whole time; `blockedMs` is the longest time for which the thread of the bot was
 *   blocked, `busyMs` the longest in which it computed meanwhile (on a busy machine it also waits for a
 *   processor), `rssMb` the most memory of its process, without the processes that read pages.
 */
export async function benchFeeds(argv: readonly string[]): Promise<Figures> {
  const options = readOptions(argv);
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  const stores = await openStores({ corpusFolder: folder, databaseUrl: options.database });
  const press = await openPress();
  const clock: PlayedClock = { time: BEGINNING };
  const now = () => new Date(clock.time);
  const intake = new Intake({ now, fetch: { allowedOrigin: press.origin } });
  const corpus = await Corpus.open(stores.corpus);
  const likenesses = new Likenesses(corpus, (text) => intake.shinglesOf(text));
  try {
    const tally = { ...NOTHING_DONE };
    const drafts = new Drafts(stores.drafts, { now, randomId });
    const tell = (news: readonly FeedNews[]) => decide(news, { corpus, drafts, now }, tally);
    const evidence = new Evidence(stores.evidence, null);
    const desk: Desk = { corpus, drafts, likenesses, evidence, tell };
    const feeds = new Feeds(stores.feeds, { now, randomId });
    await feeds.addAll(SERVER, papers(options.feeds, press.origin), BY);
    const reader = new FeedReader({
      feeds,
      now,
      intake: counted(intake, tally),
      isServed: async () => true,
      useDesk: (_server, work) => work(desk),
      onError: (_feed, error) => process.emitWarning(String(error)),
    });
    const engine = await openEngine(corpus, {
      snapshot: null,
      queue: new IdleQueue(0),
      onError: (error) => process.emitWarning(String(error)),
    });
    const topics = topicsOf(options.alerts, options.feeds);
    const followers = await openFollowers(topics, { corpus, engine, folder, now });
    const times = await play({ clock, press, corpus, reader, followers, tally }, options.days);
    await engine.close();
    const { feeds: count, days, alerts } = options;
    const asked = { feeds: count, days, alerts, alertsSent: followers.sent };
    return { ...asked, ...figuresOf(tally, corpus.size), ...times };
  } finally {
    press.close();
    likenesses.close();
    await intake.close();
    await corpus.close();
    await stores.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function figuresOf(
  { bytes, drafts, published, messages, rssMb, ...read }: Tally,
  articles: number,
) {
  return { ...read, feedMb: bytes / MEGABYTE, drafts, published, messages, articles, rssMb };
}

function readOptions(argv: readonly string[]) {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      feeds: { type: 'string', default: '200' },
      days: { type: 'string', default: '7' },
      alerts: { type: 'string', default: '1000' },
      database: { type: 'string' },
    },
  });
  return {
    feeds: Number(values.feeds),
    days: Number(values.days),
    alerts: Number(values.alerts),
    database: values.database ?? null,
  };
}

function randomId(): string {
  return makeDraftId((below) => randomInt(below));
}

/** The feeds of some papers. */
function papers(count: number, origin: string): FeedSettings[] {
  return Array.from({ length: count }, (_, at) => ({
    link: `${origin}/${at}/feed.xml`,
    name: `Paper ${at}`,
    channel: null,
    words: '',
    publish: at % TRUSTED === 0 ? 'trusted' : 'drafts',
  }));
}

/** What takes part in the played days. */
interface Stage {
  readonly clock: PlayedClock;
  readonly press: Awaited<ReturnType<typeof openPress>>;
  readonly corpus: Corpus;
  readonly reader: FeedReader;
  readonly followers: Followers;
  readonly tally: Tally;
}

/** Plays some days, minute by minute. Returns for how long the thread was blocked, and what it took. */
async function play(
  { clock, press, corpus, reader, followers, tally }: Stage,
  days: number,
): Promise<Figures> {
  const { signal } = new AbortController();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const busy = new BusyMeter();
  const started = performance.now();
  for (const end = BEGINNING + days * DAY; clock.time < end; clock.time += MINUTE) {
    press.tell(clock.time - BEGINNING);
    const before = corpus.size;
    await reader.readDue(signal);
    if (corpus.size > before) await followers.goRound();
    tally.rssMb = Math.max(tally.rssMb, process.memoryUsage.rss() / MEGABYTE);
  }
  delay.disable();
  busy.stop();
  return {
    blockedMs: inMilliseconds(delay.max),
    busyMs: busy.longest,
    blocked99Ms: inMilliseconds(delay.percentile(99)),
    tookS: (performance.now() - started) / 1_000,
  };
}

/** Topics that the reports of some papers are about, each of one report. */
function topicsOf(alerts: number, feeds: number): readonly string[] {
  return Array.from({ length: alerts }, (_, at) => {
    const place = `place${at % feeds}x${1 + Math.floor(at / feeds)}`;
    return at % 2 === 0 ? place : `When was the convoy of ${place} seen?`;
  });
}

async function openPress() {
  const { file, execArgv } = processEntry('./press.ts', import.meta.url);
  const child: ChildProcess = fork(file, [], { execArgv });
  const [port] = await once(child, 'message');
  return {
    origin: `http://127.0.0.1:${port}`,
    /** @param passed - Milliseconds since the beginning. */
    tell: (passed: number) => void child.send(passed),
    close: () => child.disconnect(),
  };
}

function counted(intake: Intake, tally: Tally): Pick<Intake, 'feedFromLink' | 'fromLink'> {
  return {
    feedFromLink: async (...given) => {
      tally.requests += 1;
      const reading: FeedReading = await intake.feedFromLink(...given);
      if (reading.kind === 'unchanged') tally.unchanged += 1;
      if (reading.kind === 'fetched') tally.bytes += reading.length;
      return reading;
    },
    fromLink: (...given) => {
      tally.pages += 1;
      return intake.fromLink(...given);
    },
  };
}

/** What moderators do with the drafts of one message. */
async function decide(
  news: readonly FeedNews[],
  { corpus, drafts, now }: Pick<Desk, 'corpus' | 'drafts'> & { readonly now: () => Date },
  tally: Tally,
): Promise<readonly FeedNews[]> {
  tally.messages += 1;
  for (const each of news.flatMap(({ untold }) => untold)) {
    if (each.kind === 'published') tally.published += 1;
    if (each.kind !== 'draft') continue;
    tally.drafts += 1;
    const kept = await drafts.find(each.id);
    if (kept !== null && kept.purpose.kind === 'addition' && kept.draft.doubts.length === 0) {
      const added = now().toISOString();
      await corpus.put(
        articleOf(kept.draft, (id) => corpus.isTaken(id), added),
        BY,
      );
    }
    await drafts.end(each.id);
  }
  return news;
}
