import type { ClientBase } from 'pg';
import type { Change } from '../../corpus/change.ts';
import type { Database } from './database/database.ts';
import { patiently } from './database/schema.ts';
import { insertChanges } from './enter-changes.ts';
import { CHANGE_COLUMNS, type ChangeRow, toChange } from './rows.ts';

/** Changes read or written per query. */
const CHANGES_AT_ONCE = 200;

/** The time limit of a query over all changes, in milliseconds. */
const LONGEST_QUERY = 600_000;

/**
 * Reads the whole journal. It is only appended to, in the order of its numbers, so its pages fit
 * together.
 */
export async function* readGroups(
  database: Database,
  corpus: string,
): AsyncGenerator<readonly Change[]> {
  let group: Change[] = [];
  let until: string | null = null;
  let last = '0';
  for (;;) {
    const rows: readonly ChangeRow[] = await database.query<ChangeRow>(
      `SELECT ${CHANGE_COLUMNS} FROM changes WHERE corpus = $1 AND sequence > $2
       ORDER BY sequence LIMIT ${CHANGES_AT_ONCE}`,
      [corpus, last],
    );
    for (const row of rows) {
      if (until !== row.until && group.length > 0) {
        yield group;
        group = [];
      }
      until = row.until;
      last = row.sequence;
      group.push(toChange(row));
    }
    if (rows.length < CHANGES_AT_ONCE) break;
  }
  if (group.length > 0) yield group;
}

/** Whether a corpus has neither articles nor changes. */
export async function isEmpty(client: Pick<ClientBase, 'query'>, corpus: string): Promise<boolean> {
  const { rows } = await client.query<{ some: boolean }>(
    'SELECT EXISTS (SELECT FROM changes WHERE corpus = $1) AS some',
    [corpus],
  );
  return rows[0]?.some !== true;
}

/** Writes a journal, and the articles that result from it, into an empty corpus. Requires the lock. */
export async function fillTables(
  client: ClientBase,
  corpus: string,
  journal: AsyncIterable<readonly Change[]>,
): Promise<void> {
  let waiting: { readonly change: Change; readonly until: number }[] = [];
  for await (const group of journal) {
    const until = group.at(-1)?.sequence ?? 0;
    waiting.push(...group.map((change) => ({ change, until })));
    if (waiting.length < CHANGES_AT_ONCE) continue;
    await insertChanges(client, corpus, waiting);
    waiting = [];
  }
  await insertChanges(client, corpus, waiting);
  const text = `INSERT INTO articles (corpus, id, sequence)
     SELECT $1, id, sequence FROM (
       SELECT DISTINCT ON (id) id, sequence, after IS NOT NULL AS stays
       FROM changes WHERE corpus = $1 ORDER BY id, sequence DESC
     ) AS last WHERE stays`;
  await client.query(patiently(text, [corpus], LONGEST_QUERY));
}
