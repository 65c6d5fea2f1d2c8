import { describe, expect, test } from 'vitest';
import {
  ADDITIONS,
  QUESTIONS,
  type RateLimit,
  SUGGESTIONS,
} from '../../../src/rate-limit/rate-limit.ts';
import { PostgresRateLimit } from '../../../src/storage/postgres/rate-limit.ts';
import { makeSchema, openDatabase, queryPlainly, WHY_NOT } from '../../postgres/schema.ts';

const { burst: BURST, secondsEach: SECONDS_EACH } = QUESTIONS;

/** Longer than any bucket takes to fill. */
const LONG = SUGGESTIONS.burst * SUGGESTIONS.secondsEach;

const grantsOf = async (limit: RateLimit, member: string, times: number) => {
  let granted = 0;
  for (let time = 0; time < times; time += 1) {
    if ((await limit.take(member, QUESTIONS)).granted) granted += 1;
  }
  return granted;
};

describe.skipIf(WHY_NOT)('a limit that two processes share in PostgreSQL', () => {
  async function open() {
    const url = await makeSchema();
    const databases = await Promise.all([openDatabase(url), openDatabase(url)]);
    const [one, other] = databases.map((database) => new PostgresRateLimit(database));
    if (!one || !other) throw new Error('there are no two');
    /** Lets this many seconds pass, in addition to the real time. */
    const wait = async (seconds: number) => {
      await queryPlainly(url, `UPDATE allowances SET at = at - interval '${seconds} seconds'`);
    };
    return { url, one, other, wait };
  }

  test('refuses the sixth question in either process', async () => {
    const { one, other } = await open();
    expect(await grantsOf(one, 'reader', 3)).toBe(3);
    expect(await grantsOf(other, 'reader', 2)).toBe(2);
    expect(await one.take('reader', QUESTIONS)).toEqual({
      granted: false,
      seconds: 6,
      isFirst: true,
    });
    expect(await other.take('reader', QUESTIONS)).toMatchObject({ granted: false, isFirst: false });
    expect(await other.take('another', QUESTIONS)).toEqual({ granted: true });
  });

  test('grants another one every six seconds, and never more than five at once', async () => {
    const { one, other, wait } = await open();
    await grantsOf(one, 'reader', BURST);
    await wait(SECONDS_EACH);
    expect(await grantsOf(other, 'reader', 2)).toBe(1);
    expect(await one.take('reader', QUESTIONS)).toMatchObject({ isFirst: false });
    await wait(3_600);
    expect(await grantsOf(other, 'reader', BURST + 1)).toBe(BURST);
    expect(await one.take('reader', QUESTIONS)).toMatchObject({ isFirst: false });
  });

  test('takes nothing away when the clock of the database is set back', async () => {
    const { one, other, wait } = await open();
    await grantsOf(one, 'reader', 1);
    await wait(-3_600);
    expect(await grantsOf(other, 'reader', BURST)).toBe(BURST - 1);
    await wait(SECONDS_EACH);
    expect(await grantsOf(one, 'reader', 2)).toBe(1);
  });

  test('grants exactly the limit to requests at the same moment', async () => {
    const { one, other } = await open();
    for (const member of ['first', 'second', 'third']) {
      const asking = Array.from({ length: 40 }, (_, at) =>
        [one, other][at % 2]?.take(member, QUESTIONS),
      );
      const grants = await Promise.all(asking);
      expect(grants.filter((grant) => grant?.granted)).toHaveLength(BURST);
      // Exactly one of the refusals is marked as the first.
      expect(grants.filter((grant) => grant && !grant.granted && grant.isFirst)).toHaveLength(1);
    }
  });

  test('counts questions, suggestions and additions separately, also at the same moment', async () => {
    const { one, other } = await open();
    for (const allowance of [QUESTIONS, SUGGESTIONS, ADDITIONS]) {
      await Promise.all(
        Array.from({ length: allowance.burst - 1 }, () => one.take('reader', allowance)),
      );
    }
    const asking = [QUESTIONS, SUGGESTIONS, ADDITIONS, QUESTIONS, SUGGESTIONS, ADDITIONS];
    const grants = await Promise.all(asking.map((allowance) => other.take('reader', allowance)));
    expect(grants.map(({ granted }) => granted)).toEqual([true, true, true, false, false, false]);
    expect(await one.take('reader', SUGGESTIONS)).toEqual({
      granted: false,
      seconds: SUGGESTIONS.secondsEach,
      isFirst: false,
    });
  });

  test('forgets only members who need not wait any more', async () => {
    const { url, one, wait } = await open();
    await grantsOf(one, 'before', 1);
    await wait(LONG + 1);
    await grantsOf(one, 'now', BURST);
    await one.prune();
    expect(await queryPlainly(url, 'SELECT member FROM allowances')).toEqual([{ member: 'now' }]);
    expect(await one.take('now', QUESTIONS)).toMatchObject({ granted: false });
  });
});
