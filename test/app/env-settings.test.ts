import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings, readTerminalSettings } from '../../src/app/env-settings.ts';
import { passwordsOf } from '../../src/service-urls.ts';
import { makeFolder } from '../corpus/folders.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.abcdef.ghijklmnopqrstuvwxyz';

const NO_FILE = '/nonexistent/.env';

describe('readSettings', () => {
  it('requires no setting', async () => {
    expect(await readSettings({}, NO_FILE)).toEqual({
      token: null,
      guildId: null,
      moderatorRoles: [],
      logChannelId: null,
      suggestions: false,
      largestEvidence: 5_000_000,
      questionLogDays: 30,
      leftServerDays: 30,
      corpora: 'shared',
      corpusFolder: 'corpus',
      databaseUrl: null,
      shards: 'auto',
      health: null,
      logLevel: 'info',
      api: null,
    });
  });

  it('treats an empty value as not set', async () => {
    const settings = await readSettings(
      { DISCORD_TOKEN: '', GUILD_ID: ' ', LOG_LEVEL: '' },
      NO_FILE,
    );
    expect([settings.token, settings.guildId, settings.logLevel]).toEqual([null, null, 'info']);
  });

  it('reads .env, but the environment takes precedence', async () => {
    const file = join(makeFolder(), '.env');
    writeFileSync(file, `DISCORD_TOKEN=${TOKEN}\nLOG_LEVEL=debug\n`);
    const settings = await readSettings({ LOG_LEVEL: 'warn' }, file);
    expect([settings.token, settings.logLevel]).toEqual([TOKEN, 'warn']);
  });

  it('reads the moderator roles, the log channel and the days that questions are kept', async () => {
    const settings = await readSettings(
      {
        MODERATOR_ROLE_IDS: '80351110224678912, 80351110224678913,',
        LOG_CHANNEL_ID: '80351110224678914',
        SUGGESTIONS: 'on',
        QUESTION_LOG_DAYS: '0',
      },
      NO_FILE,
    );
    expect(settings).toMatchObject({
      moderatorRoles: ['80351110224678912', '80351110224678913'],
      logChannelId: '80351110224678914',
      suggestions: true,
      questionLogDays: 0,
    });
  });

  it('reads whether pages are kept, and up to which size', async () => {
    const largest = async (EVIDENCE: string, EVIDENCE_MB = '') =>
      (await readSettings({ EVIDENCE, EVIDENCE_MB }, NO_FILE)).largestEvidence;
    expect([await largest('on', '25'), await largest('off', '25')]).toEqual([25_000_000, null]);
    for (const size of ['0', '26', '1.5', 'x']) {
      await expect(largest('on', size)).rejects.toThrow('EVIDENCE_MB is not a size: write 1 to 25');
    }
    await expect(largest('yes')).rejects.toThrow('EVIDENCE must be on or off');
    const terminal = await readTerminalSettings({ EVIDENCE: 'off' }, NO_FILE);
    expect(terminal).toEqual({ databaseUrl: null, largestEvidence: null });
  });

  it('reads the address of a database, and finds its password', async () => {
    const url = 'postgresql://dateline:p%40ss@db.example:5432/news?sslmode=require';
    const { databaseUrl } = await readSettings({ DATABASE_URL: url }, NO_FILE);
    expect(databaseUrl).toBe(url);
    expect(
      (await readTerminalSettings({ DATABASE_URL: url, GUILD_ID: 'wrong' }, NO_FILE)).databaseUrl,
    ).toBe(url);
    expect(passwordsOf(url)).toEqual(['p%40ss', 'p@ss']);
    expect(passwordsOf(null)).toEqual([]);
    // A decoded percent sign is not decoded again.
    expect(passwordsOf('postgres://dateline@db/news?password=50%25')).toEqual(['50%']);
  });

  it.each([
    'mysql://dateline:s3cret@db/news',
    'dateline:s3cret@db/news',
    'postgres://dateline:s3cret@db',
    'postgres://dateline:s3cret%zz@db/news',
    'postgres://dateline:s3cret@db:port/news',
  ])('refuses the address %s without repeating it', async (url) => {
    for (const read of [readSettings, readTerminalSettings]) {
      const fault = await read({ DATABASE_URL: url }, NO_FILE).catch(
        (error: Error) => error.message,
      );
      expect(fault).toContain('DATABASE_URL is not the address of a PostgreSQL database');
      expect(fault).not.toContain('s3cret');
    }
  });

  it('refuses suggestions that no moderator would see', async () => {
    await expect(readSettings({ SUGGESTIONS: 'on' }, NO_FILE)).rejects.toThrow(
      'SUGGESTIONS needs LOG_CHANNEL_ID',
    );
  });

  it.each([
    ['0-3', '8', [0, 1, 2, 3]],
    ['5-7, 0,2', '8', [0, 2, 5, 6, 7]],
    ['0', '1', [0]],
  ])('reads the shards %s of %s', async (SHARD_IDS, SHARD_COUNT, ids) => {
    const { shards } = await readSettings({ SHARD_IDS, SHARD_COUNT }, NO_FILE);
    expect(shards).toEqual({ ids, count: Number(SHARD_COUNT) });
  });

  it.each([
    [{ SHARDS: '4' }, /SHARDS is not auto/],
    [{ SHARDS: 'auto', SHARD_IDS: '0', SHARD_COUNT: '2' }, /SHARDS cannot be set with/],
    [{ SHARD_IDS: '0-3' }, /SHARD_IDS needs SHARD_COUNT/],
    [{ SHARD_COUNT: '8' }, /SHARD_COUNT needs SHARD_IDS/],
    [{ SHARD_IDS: '0-8', SHARD_COUNT: '8' }, /of 8 shards the last is 7/],
    [{ SHARD_IDS: '3-0', SHARD_COUNT: '8' }, /SHARD_IDS is not a list/],
    [{ SHARD_IDS: '0,0-2', SHARD_COUNT: '8' }, /SHARD_IDS is not a list/],
    [{ SHARD_IDS: '1,', SHARD_COUNT: '8' }, /SHARD_IDS is not a list/],
    [{ SHARD_IDS: '0', SHARD_COUNT: '0' }, /SHARD_COUNT is not a number/],
    [{ SHARD_IDS: '0', SHARD_COUNT: 'all' }, /SHARD_COUNT is not a number/],
  ])('says what is wrong with the shards %j', async (environment, fault) => {
    await expect(readSettings(environment, NO_FILE)).rejects.toThrow(fault);
  });

  it('reads single shards and ranges in any order', async () => {
    const part = fc.tuple(fc.nat(60), fc.nat(4)).map(([first, more]) => [first, first + more]);
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 8 }), async (parts) => {
        const all = parts.flatMap(([first = 0, last = 0]) =>
          Array.from({ length: last - first + 1 }, (_, at) => first + at),
        );
        const SHARD_IDS = parts.map(([a, b]) => (a === b ? `${a}` : `${a}-${b}`)).join(', ');
        const read = readSettings({ SHARD_IDS, SHARD_COUNT: '70' }, NO_FILE);
        if (new Set(all).size < all.length) await expect(read).rejects.toThrow('SHARD_IDS');
        else expect((await read).shards).toEqual({ ids: all.sort((a, b) => a - b), count: 70 });
      }),
    );
  });

  it('reads the address of the health endpoint, by default on this machine alone', async () => {
    const read = async (environment: Record<string, string>) =>
      (await readSettings(environment, NO_FILE)).health;
    expect(await read({ HEALTH_PORT: '9464' })).toEqual({ host: '127.0.0.1', port: 9464 });
    expect(await read({ HEALTH_PORT: '0', HEALTH_HOST: '::' })).toEqual({ host: '::', port: 0 });
    expect(await read({ HEALTH_HOST: '0.0.0.0' })).toBeNull();
  });

  it.each([
    [{ HEALTH_PORT: '65536' }, 'HEALTH_PORT is not a port'],
    [{ HEALTH_PORT: '-1' }, 'HEALTH_PORT is not a port'],
    [{ HEALTH_PORT: '1', HEALTH_HOST: 'http://here' }, 'HEALTH_HOST is not an address'],
  ])('does not listen at %j', async (environment, fault) => {
    await expect(readSettings(environment, NO_FILE)).rejects.toThrow(fault);
  });

  it('names every fault at once, but no value', async () => {
    const environment = {
      DISCORD_TOKEN: 'my secret',
      GUILD_ID: '12',
      LOG_LEVEL: 'loud',
      MODERATOR_ROLE_IDS: 'moderators',
      LOG_CHANNEL_ID: '#log',
      SUGGESTIONS: 'yes',
      QUESTION_LOG_DAYS: '-1',
      DISCORD_API_URL: 'https://discord.com/api',
    };
    const faults = await readSettings(environment, NO_FILE).catch((error: Error) => error.message);
    for (const name of Object.keys(environment)) expect(faults).toContain(name);
    expect(faults).not.toContain('my secret');
  });

  it.each(['http://127.0.0.1:8080/api', 'http://localhost:8080/api', 'http://[::1]:8080/api'])(
    'accepts an API on this machine: %s',
    async (url) => {
      expect((await readSettings({ DISCORD_API_URL: url }, NO_FILE)).api).toBe(url);
    },
  );

  it.each([
    'http://example.com/api',
    'http://127.0.0.1.example.com/api',
    'http://127.0.0.1@example.com/api',
    'http://user:pass@127.0.0.1/api',
    'http://10.0.0.1/api',
    'http://0.0.0.0/api',
    'file:///etc/passwd',
    'nonsense',
  ])('refuses an API on another machine: %s', async (url) => {
    await expect(readSettings({ DISCORD_API_URL: url }, NO_FILE)).rejects.toThrow('this machine');
  });
});
