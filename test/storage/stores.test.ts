import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Corpus } from '../../src/corpus/corpus.ts';
import { openStores, type Place, type Stores } from '../../src/storage/stores.ts';
import { makeArticle, makeFolder, TESTER } from '../corpus/folders.ts';
import { makeSchema, WHY_NOT } from '../postgres/schema.ts';
import { Wire } from '../postgres/wire.ts';

async function open(place: Place) {
  const stores = await openStores(place);
  onTestFinished(() => stores.close());
  return stores;
}

const inFolder = async (): Promise<Place> => {
  const place = { corpusFolder: makeFolder(), databaseUrl: null };
  // Periodic work needs something to work on.
  const entry = { day: '2026-11-20', question: 'Old?', server: null };
  await (await open(place)).questions.add({ ...entry, answered: false });
  return place;
};

const KINDS = [
  { kind: 'in a folder', make: inFolder },
  ...(WHY_NOT === null
    ? [
        {
          kind: 'in PostgreSQL',
          make: async () => ({ corpusFolder: '', databaseUrl: await makeSchema() }),
        },
      ]
    : []),
];

describe.each(KINDS)('periodic work $kind', ({ make }) => {
  test('runs in one process at a time', async () => {
    const place = await make();
    const all = await Promise.all([1, 2, 3, 4].map(() => open(place)));
    let [atIt, most, times] = [0, 0, 0];
    const work = async () => {
      atIt += 1;
      most = Math.max(most, atIt);
      times += 1;
      await wait(50);
      atIt -= 1;
    };
    const done = await Promise.all(all.map(({ alone }) => alone(work)));
    expect(most).toBe(1);
    expect(done.filter(Boolean)).toHaveLength(times);
    expect(times).toBeGreaterThan(0);
    expect(await all[0]?.alone(work)).toBe(true);
  });

  test('can run again after it has failed', async () => {
    const { alone } = await open(await make());
    const fail = async () => {
      throw new Error('failed');
    };
    await expect(alone(fail)).rejects.toThrow('failed');
    let isDone = false;
    await alone(async () => {
      isDone = true;
    });
    expect(isDone).toBe(true);
  });
});

test.skipIf(WHY_NOT)(
  'periodic work in a database is skipped if another process is running it',
  async () => {
    const place = { corpusFolder: '', databaseUrl: await makeSchema() };
    const [one, other] = await Promise.all([open(place), open(place)]);
    let isDone = false;
    const isFirst = await one.alone(async () => {
      expect(
        await other.alone(async () => {
          isDone = true;
        }),
      ).toBe(false);
    });
    expect([isFirst, isDone]).toEqual([true, false]);
  },
);

test('periodic work in an empty folder does not run', async () => {
  const { alone, reach } = await open({ corpusFolder: makeFolder(), databaseUrl: null });
  expect(await alone(async () => undefined)).toBe(false);
  await expect(reach()).resolves.toBeUndefined();
});

describe('the stores can be reached', () => {
  test('in a folder while it exists', async () => {
    const { reach } = await open({ corpusFolder: '/nonexistent', databaseUrl: null });
    await expect(reach()).rejects.toThrow('The folder of the corpus cannot be read: the folder is');
  });

  test.skipIf(WHY_NOT)('in a database while it answers', async () => {
    const url = await makeSchema();
    const wire = await Wire.start(Number(new URL(url).port));
    onTestFinished(() => wire.close());
    const { reach } = await open({ corpusFolder: '', databaseUrl: wire.redirect(url) });
    await reach();
    wire.cut();
    await expect(reach()).rejects.toThrow('The database cannot be reached');
    wire.mend();
    await reach();
  });
});

describe.each(KINDS)('what is kept of a server $kind', ({ make }) => {
  const [LEFT, STAYS] = ['100000000000000001', '100000000000000002'];

  /** Keeps a report, a draft, questions and settings of a server. */
  async function keep(stores: Stores, server: string) {
    const own = await stores.ofServer(server);
    const corpus = await Corpus.open(own.corpus);
    await corpus.put(makeArticle(), TESTER);
    await corpus.close();
    await own.drafts.write('0000000001', '{}');
    await own.evidence.write('convoy', '{}', Buffer.from('page'));
    const asked = { day: '2026-11-20', question: `Who left ${server}?`, server, answered: false };
    await own.questions.add(asked);
    await stores.questions.add(asked);
    await stores.settings.write(server, '{}');
  }

  test('is erased as a whole, and what others have stays', async () => {
    const stores = await open(await make());
    for (const server of [LEFT, STAYS]) await keep(stores, server);
    await stores.eraseServer(LEFT);
    const gaps = async ({ questions }: Pick<Stores, 'questions'>) =>
      (await questions.findGaps({ since: '2026-11-01', server: undefined, limit: 9 })).map(
        ({ question }) => question,
      );
    expect(await stores.servers()).toEqual([STAYS]);
    expect(await gaps(stores)).toContain(`Who left ${STAYS}?`);
    expect(await gaps(stores)).not.toContain(`Who left ${LEFT}?`);
    expect(await stores.settings.read(LEFT)).toBeNull();
    const others = await stores.ofServer(STAYS);
    expect(await others.drafts.list()).toEqual(['0000000001']);
    expect(await others.evidence.list()).toEqual(['convoy']);
    expect(await others.corpus.isEmpty()).toBe(false);
    const again = await stores.ofServer(LEFT);
    expect(await again.corpus.isEmpty()).toBe(true);
    expect(await again.drafts.list()).toEqual([]);
    expect(await again.evidence.list()).toEqual([]);
    expect(await gaps(again)).toEqual([]);
  });

  test('can be erased twice, or if there is nothing', async () => {
    const stores = await open(await make());
    await keep(stores, STAYS);
    await stores.eraseServer(LEFT);
    await stores.eraseServer(STAYS);
    await stores.eraseServer(STAYS);
    expect(await stores.servers()).toEqual([]);
  });
});
