import { setImmediate } from 'node:timers/promises';
import {
  ADDITIONS,
  type Allowance,
  type Grant,
  QUESTIONS,
  type RateLimit,
  SUGGESTIONS,
} from '../../rate-limit/rate-limit.ts';
import type { Database } from './database/database.ts';

/**
 * Takes one token from each of several members, in one statement. The tokens that a member has left are
 * computed under the lock of their row and by the clock of the database, so that neither processes nor
 * their clocks can disagree. A clock that was set back takes nothing away. All processes lock the rows
 * in the same order, so that no two wait for each other.
 */
const TAKE = `
  INSERT INTO allowances AS kept (member, kind, remaining, at, refusals)
  SELECT member, $2::text, $3::float8 - 1, clock_timestamp(), 0
  FROM unnest($1::text[]) AS asking (member)
  ORDER BY member COLLATE "C"
  ON CONFLICT (member, kind) DO UPDATE SET (remaining, at, refusals) = (
    SELECT
      CASE WHEN filled >= 1 THEN filled - 1 ELSE filled END,
      moment,
      CASE WHEN filled >= 1 THEN 0 ELSE kept.refusals + 1 END
    FROM (
      SELECT moment, least(
        $3::float8,
        kept.remaining + greatest(0, extract(epoch FROM moment - kept.at)::float8) / $4::float8
      ) AS filled
      FROM (SELECT clock_timestamp() AS moment) AS clock
    ) AS bucket
  )
  RETURNING member, remaining, refusals`;

/** After this many seconds without a request, a member's buckets are full, and no row is needed. */
const SECONDS_KEPT = Math.max(
  ...[QUESTIONS, SUGGESTIONS, ADDITIONS].map(({ burst, secondsEach }) => burst * secondsEach),
);

interface Row {
  readonly member: string;
  readonly remaining: number;
  readonly refusals: number;
}

/** A request that waits for its answer. */
interface Asking {
  readonly member: string;
  readonly allowance: Allowance;
  readonly resolve: (grant: Grant) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A token bucket for each member and allowance in PostgreSQL, for any number of processes. Requests
 * that come while a statement runs share the next one: a hundred questions at once take a few
 * statements.
 */
export class PostgresRateLimit implements RateLimit {
  readonly #database: Database;
  #asking: Asking[] = [];
  #isTaking = false;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @throws UserError if the database cannot be reached. */
  take(member: string, allowance: Allowance): Promise<Grant> {
    return new Promise((resolve, reject) => {
      this.#asking.push({ member, allowance, resolve, reject });
      if (!this.#isTaking) void this.#takeAll();
    });
  }

  /**
   * Removes the rows of members whose buckets are full.
   *
   * @throws UserError if the database cannot be reached.
   */
  async prune(): Promise<void> {
    await this.#database.query(
      'DELETE FROM allowances WHERE at < now() - make_interval(secs => $1)',
      [SECONDS_KEPT],
    );
  }

  async #takeAll(): Promise<void> {
    this.#isTaking = true;
    // Wait for requests that come together, to take them in one statement.
    await setImmediate();
    while (this.#asking.length > 0) {
      const batch = firstOfEach(this.#asking);
      this.#asking = this.#asking.filter((one) => batch.get(one.member) !== one);
      await this.#takeOf(batch);
    }
    this.#isTaking = false;
  }

  async #takeOf(batch: ReadonlyMap<string, Asking>): Promise<void> {
    try {
      const [{ allowance } = { allowance: QUESTIONS }] = batch.values();
      const { name, burst, secondsEach } = allowance;
      const values = [[...batch.keys()], name, burst, secondsEach];
      const rows = await this.#database.query<Row & Record<string, unknown>>(TAKE, values);
      for (const row of rows) batch.get(row.member)?.resolve(grantOf(row, allowance));
    } catch (error) {
      for (const { reject } of batch.values()) reject(error);
    }
  }
}

/** The requests of the next statement: one for each member, all for the same allowance. */
function firstOfEach(all: readonly Asking[]): ReadonlyMap<string, Asking> {
  const alike = all.filter(({ allowance }) => allowance === all[0]?.allowance);
  return new Map(alike.toReversed().map((one) => [one.member, one]));
}

function grantOf({ remaining, refusals }: Row, { secondsEach }: Allowance): Grant {
  if (refusals === 0) return { granted: true };
  const seconds = Math.ceil((1 - remaining) * secondsEach);
  return { granted: false, seconds, isFirst: refusals === 1 };
}
