import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { Corpus } from '../../../src/corpus/corpus.ts';
import { PostgresStore } from '../../../src/storage/postgres/articles.ts';
import { Database } from '../../../src/storage/postgres/database/database.ts';
import { MIGRATIONS, migrate } from '../../../src/storage/postgres/database/schema.ts';
import { PostgresDrafts } from '../../../src/storage/postgres/drafts.ts';
import { UserError } from '../../../src/user-error.ts';
import { makeArticle, TESTER } from '../../corpus/folders.ts';
import { makeSchema, openDatabase, queryPlainly, WHY_NOT } from '../../postgres/schema.ts';

const NOW = '2026-11-20T12:58:02.123Z';

describe.skipIf(WHY_NOT)('a database', () => {
  test('gets its tables once, even if many processes start at the same time', async () => {
    const url = await makeSchema();
    const databases = await Promise.all(Array.from({ length: 6 }, () => openDatabase(url)));
    expect(databases).toHaveLength(6);
    await openDatabase(url);
    expect(
      await queryPlainly(url, 'SELECT version FROM dateline_versions ORDER BY version'),
    ).toEqual(MIGRATIONS.map((_, index) => ({ version: index + 1 })));
  });

  test('keeps its content when it is opened again', async () => {
    const url = await makeSchema();
    const corpus = await Corpus.open(new PostgresStore(await openDatabase(url)));
    await corpus.put(makeArticle(), TESTER);
    const again = await Corpus.open(new PostgresStore(await openDatabase(url)));
    expect(again.articles()).toEqual([makeArticle()]);
  });

  test('of an older version keeps its content as the shared corpus', async () => {
    const url = await makeSchema();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await migrate(client, 15_000, MIGRATIONS.slice(0, 3));
    const change = JSON.stringify({
      sequence: 1,
      at: NOW,
      by: TESTER,
      action: 'add',
      id: 'convoy',
    });
    await client.query(
      `INSERT INTO changes (sequence, until, id, change, after) VALUES (1, 1, 'convoy', $1, $2)`,
      [change, JSON.stringify(makeArticle())],
    );
    await client.query("INSERT INTO articles (id, sequence) VALUES ('convoy', 1)");
    await client.query("INSERT INTO drafts (id, draft) VALUES ('0000000001', '{}')");
    await client.end();
    const database = await openDatabase(url);
    const corpus = await Corpus.open(new PostgresStore(database));
    expect(corpus.articles()).toEqual([makeArticle()]);
    await corpus.put(makeArticle({ title: 'Edited' }), TESTER);
    expect((await corpus.history('convoy')).map(({ sequence }) => sequence)).toEqual([2, 1]);
    expect(await new PostgresDrafts(database).list()).toEqual(['0000000001']);
    const others = new PostgresStore(database, { corpus: '100000000000000001' });
    expect((await Corpus.open(others)).size).toBe(0);
  });

  test('of a newer version is refused', async () => {
    const url = await makeSchema();
    await openDatabase(url);
    await queryPlainly(url, 'INSERT INTO dateline_versions (version) VALUES (99)');
    await expect(Database.open(url)).rejects.toThrow(
      /^The database was written by a newer Dateline \(its tables have version 99/,
    );
  });

  test('keeps corpora in two schemas apart', async () => {
    const [one, other] = [await makeSchema(), await makeSchema()];
    const corpus = await Corpus.open(new PostgresStore(await openDatabase(one)));
    await corpus.put(makeArticle(), TESTER);
    expect((await Corpus.open(new PostgresStore(await openDatabase(other)))).size).toBe(0);
  });

  test('reports changes that are missing in the journal', async () => {
    const url = await makeSchema();
    const corpus = await Corpus.open(new PostgresStore(await openDatabase(url)));
    for (const title of '123456') await corpus.put(makeArticle({ title }), TESTER);
    expect(await corpus.findJournalFaults()).toEqual([]);
    await queryPlainly(url, 'DELETE FROM changes WHERE sequence IN (2, 4, 5)');
    expect((await corpus.findJournalFaults()).map(({ line }) => line)).toEqual([2, 4]);
  });

  test('reports articles that another program has written, and serves the others', async () => {
    const url = await makeSchema();
    const database = await openDatabase(url);
    const corpus = await Corpus.open(new PostgresStore(database));
    await corpus.put(makeArticle({ id: 'a' }), TESTER);
    await corpus.put(makeArticle({ id: 'b' }), TESTER);
    await queryPlainly(url, `UPDATE changes SET after = '{"title": 7}' WHERE id = 'a'`);
    const next = await Corpus.open(new PostgresStore(database));
    expect(next.articles().map(({ id }) => id)).toEqual(['b']);
    expect(next.faults).toMatchObject([{ file: 'database/a' }]);
  });
});

describe.skipIf(WHY_NOT)('a database that cannot be opened', () => {
  const SECRET = 'hunter2';

  async function failureOf(change: (url: URL) => void): Promise<unknown> {
    const url = new URL(await makeSchema());
    url.password = SECRET;
    change(url);
    return Database.open(url.href, { patience: 500 }).catch((error: unknown) => error);
  }

  test.each<[string, (url: URL) => void, string]>([
    [
      'is not there',
      (url) => {
        url.port = '1';
      },
      'The database cannot be reached',
    ],
    [
      'has no such database',
      (url) => {
        url.pathname = '/nowhere';
      },
      'The database in DATABASE_URL does not exist',
    ],
    [
      'has no such user',
      (url) => {
        url.username = 'nobody';
      },
      'refuses the user',
    ],
    [
      'is on no known host',
      (url) => {
        url.hostname = 'nowhere.invalid';
      },
      'The database cannot be reached',
    ],
  ])('because it %s gives a clear error without the password', async (_, change, sentence) => {
    const error = await failureOf(change);
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toContain(sentence);
    const seen = new Set<unknown>();
    const texts: string[] = [];
    for (let one = error; one instanceof Error && !seen.has(one); one = one.cause) {
      seen.add(one);
      texts.push(String(one.stack), JSON.stringify({ ...one }));
    }
    expect(texts.join('\n')).not.toContain(SECRET);
  });
});
