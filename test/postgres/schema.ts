import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { Database, type DatabaseOptions } from '../../src/storage/postgres/database/database.ts';

const postgres = inject('postgres');

/** Why PostgreSQL cannot be used here; `null` if it can. */
export const WHY_NOT: string | null = 'reason' in postgres ? postgres.reason : null;

/**
 * Makes an empty schema in a server's database.
 *
 * @param server - Address of the database; by default that of the server for all tests.
 * @returns An address that uses only this schema.
 */
export async function makeSchema(server = sharedUrl()): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`CREATE SCHEMA ${name}`);
  await client.end();
  return `${server}?options=-c%20search_path%3D${name}`;
}

/** Opens a database, and closes it when the test ends. */
export async function openDatabase(url: string, options: DatabaseOptions = {}): Promise<Database> {
  const database = await Database.open(url, options);
  onTestFinished(() => database.close());
  return database;
}

/** Runs a query on a connection of its own, as an administrator would. */
export async function queryPlainly(url: string, text: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

function sharedUrl(): string {
  if ('reason' in postgres) throw new Error(postgres.reason);
  return postgres.url;
}
