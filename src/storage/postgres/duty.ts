import type { Duty } from '../../watch/rounds/duty.ts';
import type { Database } from './database/database.ts';

/** How long a process that has died keeps the duty, in milliseconds. */
const USUAL = 60_000;

/**
 * Takes the duty if it is free. Only the clock of the database counts, so that processes whose clocks
 * differ agree.
 */
const TAKE = `
  INSERT INTO duties AS held (name, holder, until)
  VALUES ($1, $2, clock_timestamp() + make_interval(secs => $3::float8 / 1000))
  ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
  WHERE held.holder = excluded.holder OR held.until < clock_timestamp()
  RETURNING holder`;

/**
 * A row in PostgreSQL that one process holds for a while, and renews. No connection stays open meanwhile,
 * as an advisory lock would need.
 */
export class PostgresDuty implements Duty {
  readonly lasts: number;
  readonly #database: Database;
  readonly #name: string;
  readonly #holder: string;

  /**
   * @param name - The duty.
   * @param holder - Names this process; no other process has the same name.
   * @param lasts - Milliseconds.
   */
  constructor(database: Database, name: string, holder: string, lasts = USUAL) {
    this.#database = database;
    this.#name = name;
    this.#holder = holder;
    this.lasts = lasts;
  }

  /** @throws UserError if the database cannot be reached. */
  async take(): Promise<boolean> {
    const values = [this.#name, this.#holder, this.lasts];
    return (await this.#database.query(TAKE, values)).length > 0;
  }

  /** @throws UserError if the database cannot be reached. */
  async release(): Promise<void> {
    await this.#database.query('DELETE FROM duties WHERE name = $1 AND holder = $2', [
      this.#name,
      this.#holder,
    ]);
  }
}
