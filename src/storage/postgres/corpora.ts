import type { Database } from './database/database.ts';
import { SHARED } from './database/schema.ts';

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
     UNION SELECT server FROM settings
     ORDER BY corpus`,
  );
  return rows.map(({ corpus }) => corpus).filter((corpus) => corpus !== SHARED);
}
