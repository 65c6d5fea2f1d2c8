import type { ClientBase, QueryConfig } from 'pg';
import { UserError } from '../../../user-error.ts';

/**
 * The migrations of a database, applied in order, each once. Never edit a released migration; add new
 * ones at the end.
 *
 * A change is kept as JSON, with the article before and after in columns of their own: `json`, unlike
 * `jsonb` and `text`, takes every string of JavaScript, as long as no query looks inside. An article is
 * a pointer to its last change, so that the two cannot disagree.
 */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE changes (
     sequence bigint PRIMARY KEY,
     until bigint NOT NULL,
     id text COLLATE "C" NOT NULL,
     request text COLLATE "C",
     change json NOT NULL,
     before json,
     after json
   );
   CREATE INDEX changes_of_article ON changes (id, sequence);
   CREATE INDEX changes_of_request ON changes (request, sequence) WHERE request IS NOT NULL;
   CREATE TABLE articles (
     id text COLLATE "C" PRIMARY KEY,
     sequence bigint NOT NULL REFERENCES changes
   );`,
  `CREATE TABLE drafts (
     id text COLLATE "C" PRIMARY KEY,
     draft text NOT NULL
   );`,
  `CREATE TABLE questions (
     number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     day date NOT NULL,
     folded text NOT NULL,
     question text NOT NULL,
     server text,
     answered boolean,
     helpful boolean
   );
   CREATE INDEX questions_by_day ON questions (day);`,
  // `corpus` is a server's id, or empty for the shared corpus. Each corpus numbers its own changes.
  `ALTER TABLE articles DROP CONSTRAINT articles_sequence_fkey;
   ALTER TABLE articles DROP CONSTRAINT articles_pkey;
   ALTER TABLE changes DROP CONSTRAINT changes_pkey;
   DROP INDEX changes_of_article, changes_of_request, questions_by_day;
   ALTER TABLE changes ADD COLUMN corpus text COLLATE "C" NOT NULL DEFAULT '';
   ALTER TABLE articles ADD COLUMN corpus text COLLATE "C" NOT NULL DEFAULT '';
   ALTER TABLE drafts ADD COLUMN corpus text COLLATE "C" NOT NULL DEFAULT '';
   ALTER TABLE questions ADD COLUMN corpus text COLLATE "C" NOT NULL DEFAULT '';
   ALTER TABLE changes ADD PRIMARY KEY (corpus, sequence);
   ALTER TABLE articles ADD PRIMARY KEY (corpus, id);
   ALTER TABLE articles ADD FOREIGN KEY (corpus, sequence) REFERENCES changes;
   ALTER TABLE drafts DROP CONSTRAINT drafts_pkey, ADD PRIMARY KEY (corpus, id);
   CREATE INDEX changes_of_article ON changes (corpus, id, sequence);
   CREATE INDEX changes_of_request ON changes (corpus, request, sequence) WHERE request IS NOT NULL;
   CREATE INDEX questions_by_day ON questions (corpus, day);
   CREATE TABLE settings (
     server text COLLATE "C" PRIMARY KEY,
     settings text NOT NULL
   );`,
  // UNLOGGED: a crash may empty the table. Then some members need not wait, which does no harm.
  `CREATE UNLOGGED TABLE allowances (
     member text COLLATE "C" PRIMARY KEY,
     remaining double precision NOT NULL,
     at timestamptz NOT NULL,
     refusals integer NOT NULL
   ) WITH (fillfactor = 50);`,
  // Questions, suggestions and additions are counted separately.
  `ALTER TABLE allowances ADD COLUMN kind text COLLATE "C" NOT NULL DEFAULT 'question';
   ALTER TABLE allowances DROP CONSTRAINT allowances_pkey, ADD PRIMARY KEY (member, kind);`,
  // Originals are compressed already.
  `CREATE TABLE evidence (
     corpus text COLLATE "C" NOT NULL,
     article text COLLATE "C" NOT NULL,
     record text NOT NULL,
     content bytea,
     PRIMARY KEY (corpus, article)
   );
   ALTER TABLE evidence ALTER COLUMN content SET STORAGE EXTERNAL;`,
  // UNLOGGED: after a crash the table is empty, and any process can take the duty.
  `CREATE UNLOGGED TABLE duties (
     name text COLLATE "C" PRIMARY KEY,
     holder text NOT NULL,
     until timestamptz NOT NULL
   );`,
  // A moment is text, as the program writes it, so that both agree to the millisecond.
  `CREATE TABLE feeds (
     server text COLLATE "C" NOT NULL,
     id text COLLATE "C" NOT NULL,
     feed text NOT NULL,
     due text COLLATE "C",
     PRIMARY KEY (server, id)
   );
   CREATE INDEX feeds_by_due ON feeds (due) WHERE due IS NOT NULL;`,
  // `server` is empty for what belongs to none.
  `CREATE TABLE records (
     kind text COLLATE "C" NOT NULL,
     server text COLLATE "C" NOT NULL,
     name text COLLATE "C" NOT NULL,
     due timestamptz,
     record text NOT NULL,
     PRIMARY KEY (kind, server, name)
   );
   CREATE INDEX records_by_due ON records (kind, due) WHERE due IS NOT NULL;`,
];

/** The value of `corpus` for the shared corpus. */
export const SHARED = '';

/** The time limit of a migration, in milliseconds. Large tables take a while. */
const LONGEST_MIGRATION = 600_000;

/** The first version with the present defaults of `libpq` and the server. Older ones get no fixes. */
const OLDEST_SERVER = 15;

/**
 * The advisory locks of Dateline. The second half of each key is the schema and the corpus, so that two
 * corpora do not wait for each other.
 */
export const LOCKS = {
  migration: 1_684_104_289,
  corpus: 1_684_104_290,
  drafts: 1_684_104_291,
  scheduled: 1_684_104_292,
  settings: 1_684_104_293,
  feeds: 1_684_104_294,
};

/**
 * Brings the tables up to this version, once, even if many processes start at the same time. Never
 * downgrades.
 *
 * @param client - A connection without an open transaction.
 * @param silence - If a process is silent for this many milliseconds in the middle of a migration,
 *   others go on.
 * @param migrations - Tests pass fewer.
 * @throws UserError if the tables are newer than this version, or the server is not suitable.
 */
export async function migrate(
  client: ClientBase,
  silence: number,
  migrations = MIGRATIONS,
): Promise<void> {
  await checkServer(client);
  await client.query('BEGIN');
  try {
    // The usual limit for a query is not meant for migrations.
    await client.query(
      `SET LOCAL statement_timeout = 0;
       SET LOCAL idle_in_transaction_session_timeout = ${silence}`,
    );
    await takeLock(client, LOCKS.migration, LONGEST_MIGRATION);
    const applied = await readVersion(client);
    if (applied > migrations.length) throw new UserError(describeNewer(applied, migrations.length));
    for (const [index, migration] of migrations.entries()) {
      if (index < applied) continue;
      await client.query(patiently(migration, [], LONGEST_MIGRATION));
      await client.query('INSERT INTO dateline_versions (version) VALUES ($1)', [index + 1]);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/**
 * Waits for a lock that lasts until the transaction is committed or rolled back.
 *
 * @param patience - How long to wait, in milliseconds.
 * @param corpus - The corpus that the lock is for; left out if the lock is for all.
 */
export async function takeLock(
  client: ClientBase,
  lock: number,
  patience: number,
  corpus: string = SHARED,
): Promise<void> {
  const text = 'SELECT pg_advisory_xact_lock($1, hashtext(current_schema() || $2))';
  await client.query(patiently(text, [lock, corpus], patience));
}

/**
 * Takes a lock that lasts until the transaction ends, unless someone else holds it.
 *
 * @returns Whether it was free.
 */
export async function tryLock(client: ClientBase, lock: number): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    'SELECT pg_try_advisory_xact_lock($1, hashtext(current_schema())) AS taken',
    [lock],
  );
  return rows[0]?.taken ?? false;
}

/** A query with its own time limit, in milliseconds. */
export function patiently(text: string, values: readonly unknown[], patience: number): QueryConfig {
  // The types of `pg` lack this option.
  const config: QueryConfig & { readonly query_timeout: number } = {
    text,
    values: [...values],
    query_timeout: patience,
  };
  return config;
}

/** The number of migrations that have been applied. */
async function readVersion(client: ClientBase): Promise<number> {
  const { rows: tables } = await client.query<{ name: string | null }>(
    "SELECT to_regclass('dateline_versions')::text AS name",
  );
  // Create the table only if it is missing, so that a user who may only read can start.
  if (tables[0]?.name == null) {
    await client.query(
      'CREATE TABLE dateline_versions (version integer PRIMARY KEY, applied timestamptz NOT NULL DEFAULT now())',
    );
  }
  const { rows } = await client.query<{ version: number | null }>(
    'SELECT max(version) AS version FROM dateline_versions',
  );
  return rows[0]?.version ?? 0;
}

/** @throws UserError if the server is too old, or has another encoding. */
export async function checkServer(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ number: string; encoding: string }>(
    "SELECT current_setting('server_version_num') AS number, current_setting('server_encoding') AS encoding",
  );
  const major = Math.floor(Number(rows[0]?.number) / 10_000);
  if (major < OLDEST_SERVER) {
    throw new UserError(
      `The database is PostgreSQL ${major}; Dateline needs ${OLDEST_SERVER} or newer.`,
    );
  }
  if (rows[0]?.encoding !== 'UTF8') {
    throw new UserError(
      `The database has the encoding ${rows[0]?.encoding}; create one with the encoding UTF8.`,
    );
  }
}

/** What to say of tables that a newer version has written. */
export function describeNewer(applied: number, known: number): string {
  return (
    `The database was written by a newer Dateline (its tables have version ${applied}, this one ` +
    `knows ${known}); nothing was changed. Start the newer one.`
  );
}
