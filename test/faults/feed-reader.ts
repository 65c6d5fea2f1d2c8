import { randomInt, randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Corpus } from '../../src/corpus/corpus.ts';
import { Evidence } from '../../src/evidence/evidence.ts';
import { Drafts, makeDraftId } from '../../src/intake/drafts/drafts.ts';
import { readFeed } from '../../src/intake/feed/read-feed.ts';
import { fetchPage } from '../../src/intake/fetch/fetch.ts';
import { fetchFeed } from '../../src/intake/fetch/fetch-feed.ts';
import type { Intake } from '../../src/intake/intake.ts';
import { Likenesses } from '../../src/intake/likeness/likeness.ts';
import { Database } from '../../src/storage/postgres/database/database.ts';
import { PostgresDuty } from '../../src/storage/postgres/duty.ts';
import { openStores } from '../../src/storage/stores.ts';
import type { Desk } from '../../src/watch/feeds/desk.ts';
import { Feeds } from '../../src/watch/feeds/feeds.ts';
import { FeedReader } from '../../src/watch/feeds/read-feeds.ts';
import { ONLY_PROCESS } from '../../src/watch/rounds/duty.ts';
import { Rounds } from '../../src/watch/rounds/rounds.ts';

// Reads feeds as the bot does, in a process that a test kills. A second is twenty minutes for it.

const [corpusFolder = '', databaseUrl = '', allowedOrigin = '', began = '', tellings = ''] =
  process.argv.slice(2);

const FASTER = 1_200;

/** Milliseconds after which another process takes over the duty of one that was killed. */
const LASTS = 400;

const now = () => new Date(Number(began) + (Date.now() - Number(began)) * FASTER);

/** Fetches and reads in this process: a test that kills many cannot wait for a reader to start in each. */
const intake: Pick<Intake, 'feedFromLink' | 'fromLink'> = {
  feedFromLink: async (link, validators = null) => {
    const answer = await fetchFeed(link, validators, now(), { allowedOrigin });
    if (answer.kind !== 'fetched') return answer;
    const { bytes, contentType, ...kept } = answer;
    const found = readFeed({ bytes, contentType, url: kept.url, now: now() });
    return { ...kept, found, length: bytes.length };
  },
  fromLink: async (link) => {
    const { url, bytes } = await fetchPage(link, { allowedOrigin });
    const html = Buffer.from(bytes).toString();
    const title = /<h1>([^<]*)/.exec(html)?.[1] ?? null;
    const body = [...html.matchAll(/<p>([^<]*)/g)].map(([, text]) => text).join('\n\n');
    return {
      title,
      source: null,
      author: null,
      published: null,
      language: 'en',
      url,
      body,
      doubts: [],
    };
  },
};

const stores = await openStores({ corpusFolder, databaseUrl: databaseUrl || null });
const corpus = await Corpus.open(stores.corpus);
await corpus.watch();
const randomId = () => makeDraftId((below) => randomInt(below));
const drafts = new Drafts(stores.drafts, { now, randomId });
const desk: Desk = {
  corpus,
  drafts,
  likenesses: new Likenesses(corpus),
  evidence: new Evidence(stores.evidence, null),
  tell: async (news) => {
    const ids = news.flatMap(({ untold }) =>
      untold.flatMap((each) => ('id' in each ? [each.id] : [])),
    );
    appendFileSync(tellings, ids.map((id) => `${id}\n`).join(''));
    return news;
  },
};
const feeds = new Feeds(stores.feeds, { now, randomId });
const duty = databaseUrl
  ? new PostgresDuty(await Database.open(databaseUrl), 'watch', randomUUID(), LASTS)
  : ONLY_PROCESS;
const reader = new FeedReader({
  ...{ feeds, intake, now },
  isServed: async () => true,
  useDesk: (_server, work) => work(desk),
  onError: (_feed, error) => console.error(error),
});
const rounds = new Rounds({
  rounds: [{ ...reader.round, every: 10 }],
  ...{
    duty,
    clock: {
      now,
      wait: (time, signal) => wait(time, undefined, { signal }).catch(() => undefined),
    },
  },
  onError: (_round, error) => console.error(error),
});
rounds.start();
process.stdin.once('data', () => {
  void rounds.stop().then(() => process.exit(0));
});
console.info('ready');
