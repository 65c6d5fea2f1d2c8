import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Corpus } from '../../src/corpus/corpus.ts';
import type { Fault } from '../../src/corpus/fault.ts';
import { IdleQueue } from '../../src/engine/idle-queue.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { ServerCorpora } from '../../src/servers/server-corpora.ts';
import { FolderStore } from '../../src/storage/folder/articles.ts';
import { openStores } from '../../src/storage/stores.ts';
import { Verbatim } from '../../src/verbatim/find.ts';
import { layArticles, makeArticle, makeFolder, TESTER } from '../corpus/folders.ts';
import { makeSchema, WHY_NOT } from '../postgres/schema.ts';

const server = (number: number) => `10000000000000000${number}`;
const [NORTH, SOUTH] = [server(1), server(2)];

async function open(options: { readonly mostOpen?: number; readonly databaseUrl?: string } = {}) {
  const { databaseUrl = null, ...others } = options;
  const folder = makeFolder();
  const stores = await openStores({ corpusFolder: folder, databaseUrl });
  const shared = await Corpus.open(new FolderStore(makeFolder()));
  await shared.put(makeArticle({ id: 'shared', title: 'Shared' }), TESTER);
  const searcher = new Searcher(shared);
  let now = new Date('2026-11-20T12:00:00Z');
  let ids = 0;
  const clock = () => now;
  const faults: [string, Fault][] = [];
  const errors: [string, unknown][] = [];
  const ofServer = vi.fn(stores.ofServer);
  const corpora = new ServerCorpora({
    stores: { servers: stores.servers, ofServer },
    shared: {
      reports: shared,
      searcher,
      speakers: searcher.speakers,
      verbatim: new Verbatim(searcher.index),
      interests: { met: async () => [] },
      newEvents: { tell: async () => [] },
      topicList: { topics: () => [] },
    },
    tools: {
      ...{ queue: new IdleQueue(), now: clock, questionLogDays: 30 },
      randomDraftId: () => String(ids++).padStart(10, '0'),
    },
    onFault: (of, fault) => faults.push([of, fault]),
    onError: (of, error) => errors.push([of, error]),
    ...others,
  });
  onTestFinished(async () => {
    await corpora.close();
    await stores.close();
  });
  const put = (of: string, title: string) =>
    corpora.use(of, false, ({ corpus }) => corpus.put(makeArticle({ title }), TESTER));
  const titles = (of: string, readsShared = false) =>
    corpora.use(of, readsShared, async ({ reports }) => reports.articles().map((a) => a.title));
  const later = (days: number) => {
    now = new Date(now.getTime() + days * 86_400_000);
  };
  return { corpora, folder, stores, ofServer, faults, errors, put, titles, later };
}

const PLACES = WHY_NOT === null ? ['a folder', 'PostgreSQL'] : ['a folder'];

async function openIn(place: string) {
  return open(place === 'PostgreSQL' ? { databaseUrl: await makeSchema() } : {});
}

describe.each(PLACES)('corpora of servers in %s', (place) => {
  test('hold their own articles, and the shared ones if wanted', async () => {
    const { put, titles } = await openIn(place);
    await put(NORTH, 'Of the north');
    expect(await titles(NORTH)).toEqual(['Of the north']);
    expect(await titles(NORTH, true)).toEqual(['Of the north', 'Shared']);
    expect(await titles(SOUTH)).toEqual([]);
    expect(await titles(SOUTH, true)).toEqual(['Shared']);
  });

  test('each number their changes from 1, and keep their articles', async () => {
    const { corpora, put, stores } = await openIn(place);
    for (const one of [NORTH, SOUTH]) {
      await put(one, 'First');
      expect(await put(one, 'Second')).toMatchObject({ sequence: 2 });
    }
    await corpora.close();
    const again = await Corpus.open((await stores.ofServer(SOUTH)).corpus);
    expect(again.articles()).toMatchObject([{ title: 'Second' }]);
    expect(await again.findJournalFaults()).toEqual([]);
    expect(await stores.servers()).toEqual([NORTH, SOUTH]);
  });

  test('lose expired drafts and questions, open or not, each by its own days', async () => {
    const { corpora, stores, later, titles } = await openIn(place);
    for (const one of [NORTH, SOUTH]) {
      await corpora.use(one, false, async ({ drafts, questionLog }) => {
        await drafts.begin({ ...makeArticle(), doubts: [] }, TESTER, { kind: 'addition' });
        await questionLog.asked('Who?', false, one);
      });
    }
    later(8);
    await corpora.tidy(async (one) => (one === NORTH ? 7 : 30));
    const left = async (one: string) => {
      const { drafts, questions } = await stores.ofServer(one);
      const gaps = await questions.findGaps({ since: '2026-01-01', limit: 5 });
      return [(await drafts.list()).length, gaps.length];
    };
    expect(await left(NORTH)).toEqual([0, 0]);
    expect(await left(SOUTH)).toEqual([0, 1]);
    expect(await titles(SOUTH)).toEqual([]);
  });
});

test.skipIf(WHY_NOT)('many servers write into one database at the same time', async () => {
  const { put, titles, errors } = await open({ databaseUrl: await makeSchema() });
  const servers = Array.from({ length: 30 }, (_, number) => `1000000000000001${10 + number}`);
  await Promise.all(servers.map((one) => put(one, `Of ${one}`)));
  for (const one of servers) expect(await titles(one)).toEqual([`Of ${one}`]);
  expect(errors).toEqual([]);
});

describe('a server’s corpus', () => {
  test('is opened once for simultaneous first uses', async () => {
    const { titles, ofServer } = await open();
    await Promise.all(Array.from({ length: 5 }, () => titles(NORTH)));
    expect(ofServer).toHaveBeenCalledTimes(1);
  });

  test('is closed when others are used more recently, and opened again on the next use', async () => {
    const { corpora, put, titles, ofServer } = await open({ mostOpen: 2 });
    await put(NORTH, 'Of the north');
    await titles(SOUTH);
    await titles(NORTH);
    await titles(server(3));
    expect(corpora.open).toEqual([NORTH, server(3)]);
    expect(await titles(SOUTH)).toEqual([]);
    expect(await titles(NORTH)).toEqual(['Of the north']);
    expect(ofServer.mock.calls.filter(([of]) => of === NORTH)).toHaveLength(2);
  });

  test('is not closed while it is in use', async () => {
    const { corpora, titles } = await open({ mostOpen: 1 });
    let finish: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const working = corpora.use(NORTH, false, async ({ corpus }) => {
      await waiting;
      return corpus.put(makeArticle(), TESTER);
    });
    await titles(SOUTH);
    await titles(server(3));
    expect(corpora.open).toContain(NORTH);
    finish();
    expect(await working).toMatchObject({ action: 'add' });
    await titles(SOUTH);
    expect(corpora.open).toEqual([SOUTH]);
    expect(await titles(NORTH)).toHaveLength(1);
  });

  test('that opens too slowly is reported, and is open a little later', async () => {
    const { corpora, stores, ofServer, titles } = await open();
    let finish: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => {
      finish = resolve;
    });
    ofServer.mockImplementationOnce(async (of) => {
      await waiting;
      return stores.ofServer(of);
    });
    const work = vi.fn();
    await expect(corpora.use(NORTH, false, work, { patience: 10 })).rejects.toThrow(
      'The reports of this server are still being opened',
    );
    finish();
    expect(await titles(NORTH)).toEqual([]);
    expect(ofServer).toHaveBeenCalledTimes(1);
    expect(work).not.toHaveBeenCalled();
  });

  test('that cannot be opened is tried again on the next use', async () => {
    const { ofServer, titles } = await open();
    ofServer.mockRejectedValueOnce(new Error('the disk is away'));
    await expect(titles(NORTH)).rejects.toThrow('the disk is away');
    expect(await titles(NORTH)).toEqual([]);
  });

  test('reports its faults, and its server', async () => {
    const { folder, faults, put, titles, corpora } = await open({ mostOpen: 1 });
    await put(NORTH, 'Of the north');
    await titles(SOUTH);
    await expect.poll(() => corpora.open).toEqual([SOUTH]);
    const lying = `${folder}/servers/${NORTH}`;
    layArticles(lying, [makeArticle({ id: 'other', url: 'https://example.org/a' })]);
    layArticles(lying, [makeArticle({ id: 'rival', url: 'https://example.org/a' })]);
    await titles(NORTH);
    expect(faults).toMatchObject([[NORTH, { file: `${lying}/rival.md` }]]);
  });

  test('answers alone, or together with the shared corpus', async () => {
    const { corpora, put } = await open();
    await put(NORTH, 'Of the north');
    const ask = (readsShared: boolean) =>
      corpora.use(NORTH, readsShared, async ({ searcher }) => {
        const filters = { sources: [], authors: [], after: null, before: null };
        const question = 'Which convoy came from Jordan?';
        const { quotes } = await searcher.ask(question, { filters, limit: 5, offset: 0 });
        const [quote] = quotes;
        return [quote?.article, ...(quote?.alsoIn ?? [])].map((article) => article?.title).sort();
      });
    expect(await ask(false)).toEqual(['Of the north']);
    expect(await ask(true)).toEqual(['Of the north', 'Shared']);
    expect(await ask(false)).toEqual(['Of the north']);
  });

  test('is not available while the bot is being stopped', async () => {
    const { corpora, titles } = await open();
    await titles(NORTH);
    await corpora.close();
    await expect(titles(NORTH)).rejects.toThrow('The bot is stopping');
    expect(corpora.open).toEqual([]);
  });
});
