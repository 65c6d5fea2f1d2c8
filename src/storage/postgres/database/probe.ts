import pg from 'pg';
import { type Finding, fault, ok, warning } from '../../../health/finding.ts';
import { UserError } from '../../../user-error.ts';
import type { Probe } from '../../folder/probe.ts';
import { toDatabaseFault } from './database-fault.ts';
import { checkServer, describeNewer, MIGRATIONS, SHARED } from './schema.ts';

/** How long to wait for the database, in milliseconds. */
const PATIENCE = 10_000;

/** Connections that one process may use. */
const NEEDED_CONNECTIONS = 9;

interface State {
  readonly server: string;
  readonly free: number;
  /** Whether the user may create tables. */
  readonly creates: boolean;
  /** Whether there are tables of Dateline. */
  readonly made: boolean;
}

/**
 * Examines a PostgreSQL database. Changes nothing in it.
 *
 * @param url - Already checked, see `DATABASE_URL`.
 */
export async function probeDatabase(url: string): Promise<Probe> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'dateline doctor',
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SET default_transaction_read_only = on');
    await checkServer(client);
    return await examine(client);
  } catch (error) {
    const known = toDatabaseFault(error);
    if (!(known instanceof UserError)) throw error;
    return { articles: null, findings: [fault('database', known.message)] };
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function examine(client: pg.Client): Promise<Probe> {
  const { server, free, creates, made } = await stateOf(client);
  const version = made ? await numberOf(client, 'SELECT max(version) FROM dateline_versions') : 0;
  const known = MIGRATIONS.length;
  const isBehind = version < known;
  const articles =
    version === known
      ? await numberOf(client, 'SELECT count(*) FROM articles WHERE corpus = $1', [SHARED])
      : null;
  const tables = isBehind
    ? 'its tables are made or updated at the next start'
    : `tables of version ${version}`;
  const findings: Finding[] = [
    ok('database', `PostgreSQL ${server}; ${tables}.`),
    ...(articles === null ? [] : [aboutReports(articles)]),
  ];
  if (version > known) findings.push(fault('database', describeNewer(version, known)));
  if (isBehind && !creates) {
    const mend = 'make it the owner of the database, or let it create tables';
    findings.push(fault('database', `The user in DATABASE_URL cannot create tables; ${mend}.`));
  }
  if (free < NEEDED_CONNECTIONS) {
    const mend = 'Raise max_connections, or run fewer processes: each uses up to nine.';
    findings.push(warning('database', `Only ${free} connections are free. ${mend}`));
  }
  return { articles, findings };
}

function aboutReports(count: number): Finding {
  return count > 0
    ? ok('corpus', `${count === 1 ? '1 report' : `${count} reports`} in the database.`)
    : warning('corpus', 'There are no reports yet. Add one with /article add.');
}

async function stateOf(client: pg.Client): Promise<State> {
  const { rows } = await client.query<State>(
    `SELECT current_setting('server_version') AS server,
       current_setting('max_connections')::int - (SELECT count(*)::int FROM pg_stat_activity) AS free,
       coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) AS creates,
       to_regclass('dateline_versions') IS NOT NULL AS made`,
  );
  const [state] = rows;
  if (!state) throw new Error('The database has no state');
  return state;
}

async function numberOf(
  client: pg.Client,
  text: string,
  values: readonly unknown[] = [],
): Promise<number> {
  const { rows } = await client.query<{ [column: string]: unknown }>(text, [...values]);
  return Number(Object.values(rows[0] ?? {})[0] ?? 0);
}
