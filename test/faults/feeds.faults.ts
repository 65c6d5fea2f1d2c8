import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { Corpus } from '../../src/corpus/corpus.ts';
import { Drafts } from '../../src/intake/drafts/drafts.ts';
import { openStores } from '../../src/storage/stores.ts';
import { Feeds } from '../../src/watch/feeds/feeds.ts';
import { makeFolder, makeLastingFolder, TESTER } from '../corpus/folders.ts';
import { type Entry, NewsSite } from '../e2e/news-site.ts';
import { makeSchema, WHY_NOT } from '../postgres/schema.ts';
import { buildProgram } from '../storage/folder/processes/start.ts';

const SERVER = '100000000000000001';

/** Reports of each feed. Both feeds have those of the first third. */
const REPORTS = 90;

/** Reports that come at once: fewer than are taken at once. */
const AT_ONCE = 10;

/** Milliseconds between two looks whether more reports can come. */
const EACH = 100;

const PLACES = [
  { place: 'a folder', make: async () => null, atOnce: 1, kills: 30 },
  ...(WHY_NOT === null
    ? [{ place: 'PostgreSQL, two at once', make: makeSchema, atOnce: 2, kills: 30 }]
    : []),
];

const folderOfProgram = makeLastingFolder();
let program: string;

beforeAll(async () => {
  const source = fileURLToPath(new URL('feed-reader.ts', import.meta.url));
  program = await buildProgram(source, folderOfProgram);
});

function entryOf(feed: string, at: number): Entry {
  const name = at < REPORTS / 3 ? `shared${at}` : `${feed}${at}`;
  return { path: `/${name}`, title: `A report about ${name}` };
}

/** Lets the next reports of a feed come when those before have been seen, until there are no more. */
async function release(site: NewsSite, name: string, seen: () => Promise<number>): Promise<void> {
  const all = Array.from({ length: REPORTS }, (_, at) => entryOf(name, at));
  for (let count = 0; count < REPORTS; ) {
    count = Math.min(REPORTS, (await seen()) + AT_ONCE);
    site.feed(`/${name}.xml`, all.slice(0, count).reverse(), name);
    await wait(EACH);
  }
}

describe.each(PLACES)('feeds in $place', ({ make, atOnce, kills }) => {
  test('lose no report, double none and publish none twice, however often the processes that read them are killed', async () => {
    const site = await NewsSite.open();
    onTestFinished(() => site.close());
    const place = { corpusFolder: makeFolder(), databaseUrl: await make() };
    const tellings = path.join(makeFolder(), 'told');
    const began = Date.now();
    const stores = await openStores(place);
    onTestFinished(() => stores.close());
    let ids = 0;
    const releasing: Promise<void>[] = [];
    const now = () => new Date(began);
    const feeds = new Feeds(stores.feeds, {
      now,
      randomId: () => {
        ids += 1;
        return String(ids).padStart(10, '0');
      },
    });
    for (const [name, publish] of [
      ['north', 'trusted'],
      ['south', 'drafts'],
    ] as const) {
      const settings = {
        link: `${site.origin}/${name}.xml`,
        name,
        channel: null,
        words: '',
        publish,
      };
      const { id } = await feeds.add(SERVER, settings, TESTER);
      const seen = async () => (await feeds.find({ server: SERVER, id }))?.seen.length ?? 0;
      releasing.push(release(site, name, seen));
    }
    const start = async () => {
      const given = [
        place.corpusFolder,
        place.databaseUrl ?? '',
        site.origin,
        `${began}`,
        tellings,
      ];
      const child = spawn(process.execPath, [program, ...given], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      onTestFinished(() => void child.kill('SIGKILL'));
      const ended = once(child, 'close').then(() => Promise.reject(new Error('it has ended')));
      ended.catch(() => undefined);
      await Promise.race([once(child.stdout, 'data'), ended]);
      return child;
    };
    for (let killed = 0; killed < kills; killed += atOnce) {
      const all = await Promise.all(Array.from({ length: atOnce }, start));
      for (const child of all) {
        await wait(Math.random() * 600);
        child.kill('SIGKILL');
        await once(child, 'close');
      }
    }
    const last = await start();
    await Promise.all(releasing);
    const seen = async () => {
      const [corpus, drafts] = [await Corpus.open(stores.corpus), await draftLinks()];
      return [...corpus.articles().map(({ url }) => url ?? ''), ...drafts].map(
        (url) => new URL(url).pathname,
      );
    };
    const draftLinks = async () => {
      const drafts = new Drafts(stores.drafts, { now, randomId: () => '0000000000' });
      const found = await Promise.all((await stores.drafts.list()).map((id) => drafts.find(id)));
      return found.flatMap((kept) => kept?.draft.url ?? []);
    };
    const expected = [...site.answers.keys()].filter((each) => !each.endsWith('.xml'));
    expect(expected).toHaveLength((REPORTS * 5) / 3);
    await expect
      .poll(async () => new Set(await seen()), { timeout: 120_000, interval: 500 })
      .toEqual(new Set(expected));
    await wait(1_000);
    last.stdin.write('end');
    await once(last, 'close');
    // Each is there once: published by the trusted feed, or a draft of the other one.
    expect((await seen()).sort()).toEqual(expected.sort());
    const corpus = await Corpus.open(stores.corpus);
    const changes = await corpus.changes(10_000);
    expect(changes.map(({ action }) => action)).toEqual(corpus.articles().map(() => 'add'));
    expect(changes.every(({ by }) => by.kind === 'feed')).toBe(true);
    expect(corpus.size).toBeGreaterThan(REPORTS / 3);
    const told = new Set(existsSync(tellings) ? readFileSync(tellings, 'utf8').split('\n') : []);
    const unheard = [...corpus.articles().map(({ id }) => id), ...(await stores.drafts.list())];
    expect(unheard.filter((id) => !told.has(id))).toEqual([]);
  });
});
