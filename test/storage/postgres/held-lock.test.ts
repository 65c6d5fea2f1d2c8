import { EventEmitter, once } from 'node:events';
import pg from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Corpus } from '../../../src/corpus/corpus.ts';
import type { Transaction } from '../../../src/corpus/store.ts';
import { PostgresStore } from '../../../src/storage/postgres/articles.ts';
import type { Database, DatabaseOptions } from '../../../src/storage/postgres/database/database.ts';
import { LOCKS, migrate } from '../../../src/storage/postgres/database/schema.ts';
import { PostgresDrafts } from '../../../src/storage/postgres/drafts.ts';
import { PostgresSettings } from '../../../src/storage/postgres/settings.ts';
import { UserError } from '../../../src/user-error.ts';
import { makeArticle, TESTER } from '../../corpus/folders.ts';
import { makeSchema, openDatabase, queryPlainly, WHY_NOT } from '../../postgres/schema.ts';
import { expectSound } from '../folder/processes/soundness.ts';

const PAUSED =
  'This process was paused while it was writing, so the database has ended its session; nothing was changed. Try again.';

/** A store whose process is paused in the middle of each transaction, until the test resumes it. */
class PausingStore extends PostgresStore {
  readonly #pause: () => Promise<unknown>;

  constructor(database: Database, pause: () => Promise<unknown>) {
    super(database);
    this.#pause = pause;
  }

  override transact<Result>(work: (_: Transaction) => Promise<Result>): Promise<Result> {
    return super.transact(async (transaction) => {
      await this.#pause();
      return work(transaction);
    });
  }
}

/** Two processes over one database. The first pauses while it holds the lock. */
async function openBoth(paused: DatabaseOptions, other: DatabaseOptions = {}) {
  const url = await makeSchema();
  const signs = new EventEmitter();
  const [holding, going] = [once(signs, 'hold'), once(signs, 'go')];
  const pause = async () => {
    signs.emit('hold');
    await going;
  };
  const first = await openDatabase(url, paused);
  const second = await openDatabase(url, other);
  return { url, first, second, pause, holding, resume: () => signs.emit('go') };
}

describe.skipIf(WHY_NOT)('a process that is paused while it writes into a database', () => {
  test('loses its session, others go on, and it reports that nothing was changed', async () => {
    const { first, second, pause, holding, resume } = await openBoth({ silence: 1_000 });
    const corpus = await Corpus.open(new PausingStore(first, pause));
    const outcome = corpus.put(makeArticle({ title: 'Paused' }), TESTER).catch((error) => error);
    await holding;
    const other = await Corpus.open(new PostgresStore(second));
    await other.put(makeArticle({ title: 'Other' }), TESTER);
    resume();
    expect(await outcome).toMatchObject({ message: PAUSED });
    const { changes } = await expectSound(new PostgresStore(second));
    expect(changes.map(({ after }) => after?.title)).toEqual(['Other']);
    await corpus.put(makeArticle({ title: 'Again' }), TESTER);
  });

  test('keeps others waiting only for a limited time, and they report it', async () => {
    const { first, second, pause, holding, resume } = await openBoth({}, { lockPatience: 200 });
    const corpus = await Corpus.open(new PausingStore(first, pause));
    const outcome = corpus.put(makeArticle({ title: 'Paused' }), TESTER);
    await holding;
    const other = await Corpus.open(new PostgresStore(second));
    const waiting = other.put(makeArticle({ title: 'Other' }), TESTER);
    await expect(waiting).rejects.toThrow(UserError);
    await expect(waiting).rejects.toThrow('Other writers took too long');
    resume();
    expect(await outcome).toMatchObject({ sequence: 1 });
  });

  test('reports what ended its session, if it was not the pause', async () => {
    const { url, first, pause, holding, resume } = await openBoth({});
    const corpus = await Corpus.open(new PausingStore(first, pause));
    const outcome = corpus.put(makeArticle(), TESTER).catch((error) => error);
    await holding;
    await endSessions(url);
    resume();
    expect(await outcome).toMatchObject({
      message: expect.stringMatching(/^The database ended the connection, .*; nothing was/),
    });
    expect(await corpus.changes(10)).toEqual([]);
  });

  test('does not overwrite newer drafts or settings', async () => {
    const { first, second, pause, holding, resume } = await openBoth({ silence: 1_000 });
    const write = async (database: Database, text: string, meanwhile?: () => Promise<void>) => {
      const drafts = new PostgresDrafts(database);
      await drafts.exclusively(async () => {
        await meanwhile?.();
        await drafts.write('0000000001', text);
      });
    };
    const set = async (database: Database, text: string, meanwhile?: () => Promise<void>) => {
      const settings = new PostgresSettings(database);
      await settings.exclusively(async () => {
        await meanwhile?.();
        await settings.write('1', text);
      });
    };
    const outcomes = [write(first, 'old', pause), set(first, 'old', pause)];
    const settled = Promise.allSettled(outcomes);
    await holding;
    await write(second, 'new');
    await set(second, 'new');
    resume();
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await new PostgresDrafts(second).read('0000000001')).toBe('new');
    expect(await new PostgresSettings(second).read('1')).toBe('new');
  });

  test('does not keep others from starting if it is paused in a migration', async () => {
    const url = await makeSchema();
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    onTestFinished(() => client.end());
    await client.connect();
    let isPaused = false;
    const query = client.query.bind(client);
    const pausingClient = Object.assign(Object.create(client) as pg.Client, {
      query: (...given: Parameters<typeof query>) => {
        if (isPaused) return new Promise(() => undefined);
        isPaused = JSON.stringify(given).includes('pg_advisory_xact_lock');
        return query(...given);
      },
    });
    void migrate(pausingClient, 100);
    while (!isPaused) await new Promise((resolve) => setTimeout(resolve, 10));
    await openDatabase(url);
  });
});

/** Ends all sessions that are in the middle of a transaction, as an administrator would. */
function endSessions(url: string): Promise<readonly unknown[]> {
  const schema = /search_path%3D(\w+)/.exec(url)?.[1] ?? '';
  return queryPlainly(
    url,
    `SELECT pg_terminate_backend(pid) FROM pg_locks
     WHERE locktype = 'advisory' AND pid <> pg_backend_pid() AND classid = ${LOCKS.corpus}
       AND objid::bigint = hashtext('${schema}')::bigint & 4294967295`,
  );
}

describe.skipIf(WHY_NOT)('a database with limits', () => {
  /** The same address, with a limit that short queries keep on a busy machine, too. */
  const limited = (url: string) =>
    url.replace('?options=', '?options=-c%20statement_timeout%3D400%20');

  test('on query time reports a query that took too long', async () => {
    const url = await makeSchema();
    await openDatabase(url);
    const database = await openDatabase(limited(url));
    const slow = database.query('SELECT pg_sleep(5)');
    await expect(slow).rejects.toThrow(UserError);
    await expect(slow).rejects.toThrow(
      'A query took too long, or someone cancelled it; nothing was changed.',
    );
  });

  test('on query time still gets its tables', async () => {
    const url = await makeSchema();
    // Another process is doing that.
    const blocking = new pg.Client({ connectionString: url });
    await blocking.connect();
    onTestFinished(() => blocking.end());
    await blocking.query(
      `SELECT pg_advisory_lock(${LOCKS.migration}, hashtext(current_schema() || ''))`,
    );
    const opening = openDatabase(limited(url));
    await blocking.query('SELECT pg_sleep(0.9)');
    await blocking.query('SELECT pg_advisory_unlock_all()');
    await opening;
  });

  /** Opens as many connections as the limit allows, as a user without special rights. */
  async function exhaust(limit: (names: { role: string; database: string }) => string) {
    const url = await makeSchema();
    const name = /search_path%3D(\w+)/.exec(url)?.[1] ?? '';
    const [role, database] = [`${name}_role`, `${name}_database`];
    await queryPlainly(url, `CREATE ROLE ${role} LOGIN`);
    await queryPlainly(url, `CREATE DATABASE ${database} OWNER ${role}`);
    await queryPlainly(url, limit({ role, database }));
    const address = new URL(url);
    address.username = role;
    address.pathname = database;
    address.search = '';
    const open = await openDatabase(address.href);
    const tries = Array.from({ length: 8 }, () => open.query('SELECT pg_sleep(0.2)'));
    const outcomes = await Promise.allSettled(tries);
    return outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  }

  test.each([
    [
      'of the user',
      ({ role }: { role: string }) => `ALTER ROLE ${role} CONNECTION LIMIT 2`,
      'the CONNECTION LIMIT of the user in DATABASE_URL',
    ],
    [
      'of the database',
      ({ database }: { database: string }) => `ALTER DATABASE ${database} CONNECTION LIMIT 2`,
      'the CONNECTION LIMIT of the database',
    ],
  ])('on connections %s names the limit', async (_, limit, named) => {
    const errors = await exhaust(limit);
    // At most two succeed; a connection that is just being closed still counts as one of them.
    expect(errors.length).toBeGreaterThanOrEqual(6);
    for (const error of errors) {
      expect(error).toBeInstanceOf(UserError);
      expect(error.message).toBe(
        'The database accepts no more connections; nothing was changed. Try again in a minute. ' +
          `If it happens again, raise ${named}, or run fewer processes: each uses up to nine.`,
      );
    }
  });
});
