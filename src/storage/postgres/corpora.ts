import type { ClientBase } from 'pg';
import type { Database } from './database/database.ts';
import { LOCKS, SHARED } from './database/schema.ts';

/**
 * The ids of servers that have data of their own in a database, sorted.
 *
 * @throws UserError if the database cannot be reached.
 */
export async function listCorpora(database: Database): Promise<readonly string[]> {
  const rows = await database.query<{ corpus: string }>(
    `SELECT corpus FROM changes WHERE sequence = 1
     UNION SELECT corpus FROM articles
     UNION SELECT corpus FROM drafts
     UNION SELECT corpus FROM questions
     UNION SELECT corpus FROM evidence
     UNION SELECT server FROM settings
     UNION SELECT server FROM feeds
     UNION SELECT server FROM records
     ORDER BY corpus`,
  );
  return rows.map(({ corpus }) => corpus).filter((corpus) => corpus !== SHARED);
}

/**
 * Erases everything that a database has of one server.
 *
 * @throws UserError if the database cannot be reached. Nothing is erased then.
 */
export async function eraseCorpus(database: Database, server: string): Promise<void> {
  if (server === SHARED) throw new Error('the shared corpus belongs to no server');
  const erase = async (client: ClientBase) => {
    for (const table of ['articles', 'changes', 'drafts', 'questions', 'evidence']) {
      await client.query(`DELETE FROM ${table} WHERE corpus = $1`, [server]);
    }
    for (const table of ['settings', 'feeds', 'records']) {
      await client.query(`DELETE FROM ${table} WHERE server = $1`, [server]);
    }
  };
  await database.transact(LOCKS.corpus, erase, server);
}
