import { createRequire } from 'node:module';
import { join } from 'node:path';
import { contend, FIRST, memory, type Report, readMaterial, termsIn, timed } from './contest.ts';

/**
 * The part of better-sqlite3 that is used. It is installed for this benchmark only, without types.
 */
interface Database {
  exec(sql: string): void;
  pragma(command: string): unknown;
  prepare(sql: string): {
    run(...values: unknown[]): void;
    all(...values: unknown[]): unknown[];
  };
  close(): void;
}

const Sqlite: new (file: string) => Database = createRequire(import.meta.url)('better-sqlite3');

// SQLite FTS5 with bm25(), for any of the question's terms.
const [folder = ''] = process.argv.slice(2);
const file = join(folder, 'fts5.sqlite');
const passages = readMaterial(folder, 'passages');
const { ms: buildMs } = await timed(() => {
  const database = new Sqlite(file);
  database.pragma('journal_mode = off');
  database.exec(
    `CREATE VIRTUAL TABLE passages USING fts5 (title, text, tokenize = "unicode61 tokenchars '~.'")`,
  );
  const insert = database.prepare('INSERT INTO passages (rowid, title, text) VALUES (?, ?, ?)');
  database.exec('BEGIN');
  for (const [index, { title, text }] of passages.entries()) {
    insert.run(index, title, text);
  }
  database.exec('COMMIT');
  database.exec(`INSERT INTO passages (passages) VALUES ('optimize')`);
  database.close();
});
const questions = readMaterial(folder, 'questions');
const { result: database, ms: loadMs } = await timed(() => new Sqlite(file));
database.pragma('cache_size = -1000000');
const select = database.prepare(
  `SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY bm25(passages) LIMIT ${FIRST}`,
);
const figures = await contend(questions, (question) =>
  select.all(anyTermOf(question)).map((row) => Number((row as { readonly rowid: number }).rowid)),
);
const report: Report = { ...figures, buildMs, loadMs, ...memory() };
process.stdout.write(JSON.stringify(report));

function anyTermOf(question: string): string {
  return [...new Set(termsIn(question))].map((term) => `"${term}"`).join(' OR ') || '""';
}
