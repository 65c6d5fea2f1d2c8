import { describe, expect, test } from 'vitest';
import { PostgresDuty } from '../../../src/storage/postgres/duty.ts';
import { makeSchema, openDatabase, WHY_NOT } from '../../postgres/schema.ts';

describe.skipIf(WHY_NOT)('the duty of one process', () => {
  test('is had by only one of many that take it at once', async () => {
    const database = await openDatabase(await makeSchema());
    const all = Array.from({ length: 8 }, (_, at) => new PostgresDuty(database, 'watch', `${at}`));
    const taken = await Promise.all(all.map((duty) => duty.take()));
    expect(taken.filter(Boolean)).toHaveLength(1);
    // The holder keeps it, and the others still do not get it.
    expect(await Promise.all(all.map((duty) => duty.take()))).toEqual(taken);
  });

  test('goes to another process when it is given up, and only its holder can give it up', async () => {
    const database = await openDatabase(await makeSchema());
    const [one, other] = [1, 2].map((at) => new PostgresDuty(database, 'watch', `${at}`));
    expect(await one?.take()).toBe(true);
    await other?.release();
    expect(await other?.take()).toBe(false);
    await one?.release();
    expect(await other?.take()).toBe(true);
  });

  test('goes to another process when its holder is silent for too long', async () => {
    const database = await openDatabase(await makeSchema());
    const silent = new PostgresDuty(database, 'watch', 'silent', 30);
    const next = new PostgresDuty(database, 'watch', 'next');
    expect(await silent.take()).toBe(true);
    await expect.poll(() => next.take()).toBe(true);
    expect(await silent.take()).toBe(false);
  });

  test('does not concern another duty', async () => {
    const database = await openDatabase(await makeSchema());
    expect(await new PostgresDuty(database, 'watch', 'one').take()).toBe(true);
    expect(await new PostgresDuty(database, 'other', 'two').take()).toBe(true);
  });
});
