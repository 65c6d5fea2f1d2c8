import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Corpus } from '../../../src/corpus/corpus.ts';
import {
  type PostgresOptions,
  PostgresStore,
  USUAL,
} from '../../../src/storage/postgres/articles.ts';
import type { Database } from '../../../src/storage/postgres/database/database.ts';
import { AwayError } from '../../../src/storage/postgres/database/database-fault.ts';
import { Following } from '../../../src/storage/postgres/following.ts';
import { makeArticle, TESTER } from '../../corpus/folders.ts';
import { makeSchema, openDatabase, queryPlainly, WHY_NOT } from '../../postgres/schema.ts';
import { Wire } from '../../postgres/wire.ts';

const AWAY = 'The database cannot be reached; nothing was changed. Try again in a minute.';

/** Short times for tests. */
const QUICK: PostgresOptions = { interval: 100, pause: 20, patience: 300 };

/** A corpus that follows a database, and the errors that it reported. */
async function follow(database: Database, options = QUICK) {
  const store = new PostgresStore(database, options);
  const errors: unknown[] = [];
  const corpus = await Corpus.open(store, { onError: (error) => errors.push(error) });
  await corpus.watch();
  onTestFinished(() => corpus.close());
  const titles = () => corpus.articles().map(({ title }) => title);
  return { corpus, store, errors, titles };
}

/** A database through a wire that can be cut, and the same database directly. */
async function openBoth() {
  const url = await makeSchema();
  const wire = await Wire.start(Number(new URL(url).port));
  onTestFinished(() => wire.close());
  const patience = { patience: 300, lockPatience: 300 };
  const wired = await openDatabase(wire.redirect(url), patience);
  return { url, wire, wired, direct: await openDatabase(url) };
}

describe.skipIf(WHY_NOT)('a corpus that follows a database', () => {
  test('gets what another process adds, edits and removes, in the same words', async () => {
    const database = await openDatabase(await makeSchema());
    // Only a notification wakes it.
    const reader = await follow(database, { ...QUICK, interval: 3_600_000 });
    const writer = await Corpus.open(new PostgresStore(database));
    await writer.put(makeArticle({ body: 'Ünï\u2028cöde \u0000' }), TESTER);
    await expect.poll(() => reader.corpus.articles()).toEqual(writer.articles());
    await writer.put(makeArticle({ title: 'Edited' }), TESTER);
    await expect.poll(() => reader.titles()).toEqual(['Edited']);
    await writer.remove('convoy', TESTER);
    await expect.poll(() => reader.titles()).toEqual([]);
  });

  test('reports its own changes only once', async () => {
    const { corpus } = await follow(await openDatabase(await makeSchema()));
    const listener = vi.fn();
    corpus.subscribe(listener);
    await corpus.put(makeArticle(), TESTER);
    await corpus.put(makeArticle({ id: 'other' }), TESTER);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(listener).toHaveBeenCalledTimes(2);
  });

  test('finds changes without a notification', async () => {
    const url = await makeSchema();
    const database = await openDatabase(url);
    const reader = await follow(database);
    const writer = await Corpus.open(new PostgresStore(database));
    await writer.put(makeArticle(), TESTER);
    await expect.poll(() => reader.titles()).toHaveLength(1);
    // A change whose notification was lost.
    await queryPlainly(
      url,
      `INSERT INTO changes (sequence, until, id, change, before, after)
         SELECT 2, 2, id, change, after, NULL FROM changes;
       DELETE FROM articles`,
    );
    await expect.poll(() => reader.titles()).toEqual([]);
  });

  test.each(['cut', 'silence'] as const)(
    'serves what it knows after a %s, and then catches up by itself',
    async (fault) => {
      const { wire, wired, direct } = await openBoth();
      const reader = await follow(wired);
      const writer = await Corpus.open(new PostgresStore(direct));
      await writer.put(makeArticle({ id: 'a', title: 'A' }), TESTER);
      await expect.poll(() => reader.titles()).toEqual(['A']);
      wire[fault]();
      await writer.put(makeArticle({ id: 'b', title: 'B' }), TESTER);
      await expect.poll(() => reader.errors).toHaveLength(1);
      expect(reader.errors[0]).toBeInstanceOf(AwayError);
      expect(reader.titles()).toEqual(['A']);
      await expect.poll(() => reader.store.lag).toBeGreaterThan(500);
      wire.mend();
      await expect.poll(() => reader.titles()).toEqual(['A', 'B']);
      await expect.poll(() => reader.store.lag).toBeLessThan(500);
    },
  );

  test.each(['cut', 'silence'] as const)(
    'refuses changes after a %s, and accepts them afterwards',
    async (fault) => {
      const { wire, wired } = await openBoth();
      const { corpus, titles } = await follow(wired);
      await corpus.put(makeArticle(), TESTER);
      wire[fault]();
      await expect(corpus.put(makeArticle({ title: 'New' }), TESTER)).rejects.toThrow(AWAY);
      await expect(corpus.remove('convoy', TESTER)).rejects.toThrow(AWAY);
      expect(titles()).toEqual(['A convoy crosses the border']);
      wire.mend();
      await vi.waitFor(() => corpus.put(makeArticle({ title: 'New' }), TESTER), 20_000);
      expect(titles()).toEqual(['New']);
      expect(await corpus.changes(10)).toHaveLength(2);
    },
  );

  test.each([true, false])(
    'finds out whether a change was made when the connection broke (it was: %s)',
    async (isMade) => {
      const { wire, wired } = await openBoth();
      const { corpus, titles } = await follow(wired);
      await corpus.put(makeArticle({ title: 'Old' }), TESTER);
      wire.cutAt('COMMIT', isMade);
      const putting = corpus.put(makeArticle({ title: 'New' }), TESTER);
      if (isMade) expect(await putting).toMatchObject({ sequence: 2, after: { title: 'New' } });
      else await expect(putting).rejects.toThrow(AWAY);
      expect(await corpus.changes(10)).toHaveLength(isMade ? 2 : 1);
      expect(titles()).toEqual([isMade ? 'New' : 'Old']);
      // The lock is free again.
      await corpus.put(makeArticle({ id: 'next', title: 'Next' }), TESTER);
    },
  );

  test('shares one connection with other corpora, and gets only its own changes', async () => {
    const database = await openDatabase(await makeSchema());
    const connect = vi.spyOn(database, 'connect');
    const following = new Following(database, {
      ...USUAL,
      interval: 3_600_000,
      now: () => new Date(),
    });
    const corpora = ['', '100000000000000001', '100000000000000002'];
    const readers = await Promise.all(
      corpora.map((corpus) => follow(database, { corpus, following })),
    );
    expect(connect).toHaveBeenCalledTimes(1);
    for (const corpus of corpora) {
      const writer = await Corpus.open(new PostgresStore(database, { corpus }));
      const [change] = await writer.putAll([makeArticle({ title: `Of ${corpus}` })], TESTER);
      expect(change?.sequence).toBe(1);
    }
    for (const [index, corpus] of corpora.entries()) {
      await expect.poll(() => readers[index]?.titles()).toEqual([`Of ${corpus}`]);
    }
    await readers[1]?.corpus.close();
    const writer = await Corpus.open(new PostgresStore(database));
    await writer.put(makeArticle({ title: 'Edited' }), TESTER);
    await expect.poll(() => readers[0]?.titles()).toEqual(['Edited']);
    expect(readers[1]?.titles()).toEqual(['Of 100000000000000001']);
  });

  test('has no lag before it follows', async () => {
    const database = await openDatabase(await makeSchema());
    expect(new PostgresStore(database).lag).toBeNull();
  });
});
