import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Corpus } from '../../src/corpus/corpus.ts';
import { Drafts } from '../../src/intake/drafts/drafts.ts';
import { writeSettings } from '../../src/settings/server-settings.ts';
import { FolderStore } from '../../src/storage/folder/articles.ts';
import { openStores, type Place } from '../../src/storage/stores.ts';
import { runAsk } from '../../src/terminal/commands/ask-command.ts';
import { runCorpus } from '../../src/terminal/corpus/corpus.ts';
import { AlertBook } from '../../src/watch/alerts/alert-book.ts';
import { DigestBook } from '../../src/watch/digest/digest-book.ts';
import { Feeds } from '../../src/watch/feeds/feeds.ts';
import { makeArticle, makeFolder, readFolder, TESTER } from '../corpus/folders.ts';
import { makeSchema, WHY_NOT } from '../postgres/schema.ts';
import { makeTerminal } from './streams.ts';

const SERVERS = ['100000000000000001', '100000000000000002'];

const FEED = 'https://news.org/feed';

const UNREACHABLE = 'postgres://dateline:s3cret@127.0.0.1:1/news';

async function run(databaseUrl: string | null, ...argv: readonly string[]) {
  const terminal = makeTerminal();
  const code = await runCorpus(argv, { stdin: process.stdin, ...terminal, databaseUrl });
  return { code, out: terminal.written(), err: terminal.complained() };
}

/** The drafts of a place. */
async function openDrafts(place: Place): Promise<Drafts> {
  const stores = await openStores(place);
  onTestFinished(() => stores.close());
  const now = () => new Date('2026-11-20T12:00:00Z');
  return new Drafts(stores.drafts, { now, randomId: () => '0000000001' });
}

/** A corpus of one article, and a draft. */
async function makeCorpus(): Promise<string> {
  const folder = makeFolder();
  await (await Corpus.open(new FolderStore(folder))).put(makeArticle(), TESTER);
  const drafts = await openDrafts({ corpusFolder: folder, databaseUrl: null });
  await drafts.begin({ ...makeArticle(), doubts: [] }, TESTER, { kind: 'addition' });
  const { evidence } = await openStores({ corpusFolder: folder, databaseUrl: null });
  await evidence.write('convoy', '{"of":"all"}', new Uint8Array([0, 255, 10]));
  return folder;
}

describe.skipIf(WHY_NOT)('corpus copy', () => {
  test('copies articles, journal and drafts into the database, where all commands find them', async () => {
    const [folder, url] = [await makeCorpus(), await makeSchema()];
    const { code, out } = await run(url, 'copy', '--to', 'postgres', '--corpus', folder);
    expect([code, out]).toEqual([0, 'Copied 1 article with 1 change, 1 original and 1 draft.\n']);
    expect((await run(url, 'list')).out).toContain('convoy');
    expect((await run(url, 'history', 'convoy')).out).toContain('tester');
    expect((await run(url, 'remove', 'convoy')).code).toBe(0);
    expect((await run(url, 'list')).out).toBe('');
    expect((await run(url, 'restore', 'convoy', '1')).code).toBe(0);
    const terminal = makeTerminal();
    await runAsk(['Where did the convoy come from?'], { ...terminal, databaseUrl: url });
    expect(terminal.written()).toContain('A convoy crosses the border');
    const drafts = await openDrafts({ corpusFolder: folder, databaseUrl: url });
    expect(await drafts.find('0000000001')).toMatchObject({ by: TESTER });
  });

  test('copies them back into a folder, which it creates', async () => {
    const [folder, url] = [await makeCorpus(), await makeSchema()];
    await run(url, 'copy', '--to', 'postgres', '--corpus', folder);
    const back = path.join(makeFolder(), 'new');
    const { out } = await run(url, 'copy', '--to', 'folder', '--corpus', back, '--json');
    expect(JSON.parse(out)).toEqual({
      articles: 1,
      changes: 1,
      drafts: 1,
      originals: 1,
      feeds: 0,
      alerts: 0,
      servers: 0,
    });
    expect((await run(null, 'list', '--corpus', back)).out).toContain('convoy');
    const drafts = await openDrafts({ corpusFolder: back, databaseUrl: null });
    expect(await drafts.find('0000000001')).not.toBeNull();
  });

  test('copies all that servers have of their own, there and back, byte for byte', async () => {
    const [folder, url] = [await makeCorpus(), await makeSchema()];
    const stores = await openStores({ corpusFolder: folder, databaseUrl: null });
    const now = () => new Date('2026-11-20T12:00:00Z');
    for (const [index, server] of SERVERS.entries()) {
      const own = await stores.ofServer(server);
      const corpus = await Corpus.open(own.corpus);
      await corpus.put(makeArticle({ title: `Of ${server}` }), TESTER);
      await corpus.put(makeArticle({ title: `Of ${server} alone` }), TESTER);
      const drafts = new Drafts(own.drafts, { now, randomId: () => `000000000${index}` });
      await drafts.begin({ ...makeArticle(), doubts: [] }, TESTER, { kind: 'addition' });
      await own.evidence.write('convoy', `{"of":"${server}"}`, Buffer.from(server));
      await stores.settings.write(server, writeSettings({ isPrivate: index === 0 }));
      await new Feeds(stores.feeds, { now, randomId: () => `000000000${index}` }).add(
        server,
        { link: FEED, name: 'World', channel: null, words: '', publish: 'drafts' },
        TESTER,
      );
    }
    for (const [index, server] of [null, ...SERVERS].entries()) {
      const alerts = new AlertBook(stores.records, { now, randomId: () => `000000000${index}` });
      await alerts.add({
        ...{ member: '200000000000000001', server, channel: '300000000000000001' },
        ...{ where: 'dm', often: 'daily', topic: 'Ellery', seen: {} },
      });
    }
    const [first = ''] = SERVERS;
    const schedule = { often: 'daily', hour: 8, zone: 'Europe/Berlin' } as const;
    await new DigestBook(stores.records, now).plan(first, schedule);
    const { out } = await run(url, 'copy', '--to', 'postgres', '--corpus', folder);
    expect(out).toBe(
      'Copied 3 articles with 5 changes, 3 originals and 3 drafts. 2 feeds and 3 alerts copied too. 2 servers had their own data.\n',
    );
    expect((await run(url, 'list')).out).not.toContain('Of ');
    const back = path.join(makeFolder(), 'new');
    await run(url, 'copy', '--to', 'folder', '--corpus', back);
    expect(readFolder(back)).toEqual(readFolder(folder));
    const again = await run(url, 'copy', '--to', 'postgres', '--corpus', makeFolder());
    expect(again.err).toContain('There is already a corpus');
  });

  test('refuses to copy if a server already has data of its own', async () => {
    const url = await makeSchema();
    const database = await openStores({ corpusFolder: makeFolder(), databaseUrl: url });
    onTestFinished(() => database.close());
    const own = await database.ofServer('100000000000000003');
    await (await Corpus.open(own.corpus)).put(makeArticle(), TESTER);
    const { err } = await run(url, 'copy', '--to', 'postgres', '--corpus', await makeCorpus());
    expect(err).toContain('There is already a corpus');
  });

  test('refuses a target that is not empty', async () => {
    const [folder, url] = [await makeCorpus(), await makeSchema()];
    await run(url, 'copy', '--to', 'postgres', '--corpus', folder);
    const { code, err } = await run(url, 'copy', '--to', 'postgres', '--corpus', folder);
    expect([code, err]).toEqual([1, expect.stringContaining('There is already a corpus')]);
  });
});

test('a named folder takes precedence over the database', async () => {
  const { out } = await run(UNREACHABLE, 'list', '--corpus', await makeCorpus());
  expect(out).toContain('convoy');
});

test('an unreachable database is reported without its password', async () => {
  const { code, err } = await run(UNREACHABLE, 'list');
  expect([code, err]).toEqual([1, expect.stringContaining('The database cannot be reached')]);
  expect(err).not.toContain('s3cret');
});

test.each([
  [['copy'], 'corpus copy needs --to postgres or --to folder.'],
  [['copy', '--to', 'sqlite'], 'corpus copy needs --to postgres or --to folder.'],
  [['list', '--to', 'folder'], '--to is only for corpus copy.'],
])('%j is wrong usage', async (argv, sentence) => {
  const { code, err } = await run(null, ...argv);
  expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
});

test('a copy without a database names the missing setting', async () => {
  expect(await run(null, 'copy', '--to', 'postgres')).toMatchObject({
    code: 1,
    err: 'Set DATABASE_URL to the address of the database.\n',
  });
});
