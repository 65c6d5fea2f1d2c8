import type { Database } from '../corpus/postgres/database.ts';
import { BURST, type Grant, type RateLimit, SECONDS_EACH } from './rate-limit.ts';

/**
 * Takes one question in one statement. What a member has left is worked out under the lock of their row
 * and by the clock of the database, so that neither processes nor their clocks can disagree. A clock that
 * was set back takes nothing away.
 */
const TAKE = `
  INSERT INTO allowances AS kept (member, remaining, at, refusals)
  VALUES ($1, $2::float8 - 1, clock_timestamp(), 0)
  ON CONFLICT (member) DO UPDATE SET (remaining, at, refusals) = (
    SELECT
      CASE WHEN filled >= 1 THEN filled - 1 ELSE filled END,
      moment,
      CASE WHEN filled >= 1 THEN 0 ELSE kept.refusals + 1 END
    FROM (
      SELECT moment, least(
        $2::float8,
        kept.remaining + greatest(0, extract(epoch FROM moment - kept.at)::float8) / $3::float8
      ) AS filled
      FROM (SELECT clock_timestamp() AS moment) AS clock
    ) AS bucket
  )
  RETURNING remaining, refusals`;

/** A member who has not asked for so many seconds may ask as often as anyone: nothing need be kept. */
const SECONDS_KEPT = BURST * SECONDS_EACH;

/** A token bucket for each member in PostgreSQL, for as many processes as there are. */
export class PostgresRateLimit implements RateLimit {
  readonly #database: Database;

  /**
   * @param database - Where the tables are.
   */
  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * @throws UserError if the database is away.
   */
  async take(member: string): Promise<Grant> {
    const [row] = await this.#database.query<{ remaining: number; refusals: number }>(TAKE, [
      member,
      BURST,
      SECONDS_EACH,
    ]);
    if (!row) throw new Error('the database has not said what is left');
    if (row.refusals === 0) return { granted: true };
    const seconds = Math.ceil((1 - row.remaining) * SECONDS_EACH);
    return { granted: false, seconds, isFirst: row.refusals === 1 };
  }

  /**
   * Forgets the members who need not wait any more.
   *
   * @throws UserError if the database is away.
   */
  async prune(): Promise<void> {
    await this.#database.query(
      'DELETE FROM allowances WHERE at < now() - make_interval(secs => $1)',
      [SECONDS_KEPT],
    );
  }
}
