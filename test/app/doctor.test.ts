import { chmod, cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import { LocalDiscord, type LocalDiscordOptions } from 'local-discord';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { runDoctor } from '../../src/app/doctor/doctor.ts';
import type { Machine } from '../../src/app/doctor/machine.ts';
import { DISK } from '../../src/storage/folder/disk.ts';
import { probeFolder } from '../../src/storage/folder/probe.ts';
import { makeSchema, openDatabase, queryPlainly, WHY_NOT } from '../postgres/schema.ts';

const MEGABYTE = 1024 * 1024;

const GOOD: Machine = {
  node: '24.1.0',
  memory: 2_048 * MEGABYTE,
  freeDisk: async () => 10_000 * MEGABYTE,
};

let folder: string;
let discord: LocalDiscord;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-doctor-'));
  await cp('corpus', folder, { recursive: true, filter: (file) => !file.includes('.dateline') });
});

afterEach(() => rm(folder, { recursive: true }));

/** Runs the doctor; returns its exit code and its lines. */
async function examine(
  environment: Readonly<Record<string, string>>,
  { machine = GOOD, envFile = path.join(folder, '.env') } = {},
) {
  let text = '';
  const write = (part: string) => {
    text += part;
  };
  const given = { CORPUS_DIR: folder, ...environment };
  const code = await runDoctor({ environment: given, envFile, write, machine });
  return { code, text, lines: text.trimEnd().split('\n') };
}

const onDiscord = (to: LocalDiscord, environment: Readonly<Record<string, string>> = {}) =>
  examine({ DISCORD_TOKEN: to.token, DISCORD_API_URL: to.api, ...environment });

/** Lines that say what to mend. */
const troubles = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.filter((line) => /^(?:fault|warning)/.test(line));

async function registerCommands(to: LocalDiscord): Promise<void> {
  const definitions = commands.map(({ definition }) => definition);
  const response = await fetch(`${to.api}/v10/applications/${to.applicationId}/commands`, {
    method: 'PUT',
    headers: { authorization: `Bot ${to.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(definitions),
  });
  expect(response.status).toBe(200);
}

describe('npm run doctor', () => {
  beforeAll(async () => {
    discord = await LocalDiscord.start();
    await registerCommands(discord);
  });
  afterAll(() => discord.stop());

  test('says that nothing stops a bot that is well, and begins no session', async () => {
    const found = await onDiscord(discord, { LOG_CHANNEL_ID: discord.channelId });
    expect(troubles(found)).toEqual([]);
    expect(found.code).toBe(0);
    expect(found.lines.at(-1)).toBe('Nothing stops the bot; 0 warnings.');
    for (const line of [
      'settings: All are valid.',
      'corpus: 2 reports can be read.',
      'Discord accepts it. It belongs to the application Dateline.',
      'Servers and people can install it.',
      'commands: All are registered.',
      '1000 of 1000 sessions are left today.',
      'The bot is on 1 server; all permit what it needs.',
      'log channel: The bot may write there.',
    ]) {
      expect(found.text).toContain(line);
    }
    expect(discord.gateway.identifyCount).toBe(0);
    const changing = discord.requests.filter(({ method }) => method !== 'GET');
    expect(changing.map(({ method }) => method)).toEqual(['PUT']);
    expect(await readdir(folder)).toEqual(
      (await readdir('corpus')).filter((name) => name.endsWith('.md')),
    );
  });

  test('names every wrong setting, and not its value', async () => {
    const found = await examine({ GUILD_ID: 'my-server', HEALTH_PORT: '99999' });
    expect(found.code).toBe(1);
    expect(troubles(found)).toEqual([
      expect.stringMatching(/^fault {4}settings: GUILD_ID is not a server id/),
      expect.stringMatching(/^fault {4}settings: HEALTH_PORT is not a port/),
    ]);
    expect(found.text).not.toContain('my-server');
    expect(found.lines.at(-1)).toBe('2 faults stop the bot; 0 warnings.');
  });

  test('says that the token is missing', async () => {
    const found = await examine({});
    expect(found.code).toBe(1);
    expect(troubles(found)).toEqual([expect.stringContaining('DISCORD_TOKEN is not set')]);
  });

  test('finds misspelt settings, and a file that others can read', async () => {
    const envFile = path.join(folder, '.env');
    await writeFile(envFile, `DISCORD_TOKEN=${discord.token}\nGILD_ID=1\nPOSTGRES_PASSWORD=a\n`);
    await chmod(envFile, 0o644);
    const found = await examine({ DISCORD_API_URL: discord.api }, { envFile });
    expect(found.code).toBe(0);
    expect(troubles(found)).toEqual([
      expect.stringContaining('GILD_ID, which is no setting'),
      expect.stringContaining(`chmod 600 ${envFile}`),
    ]);
  });

  test('never shows a password', async () => {
    const database = 'postgres://dateline:hunter2@127.0.0.1:1/none';
    const found = await onDiscord(discord, { DATABASE_URL: database });
    expect(found.code).toBe(1);
    expect(found.text).toContain('The database cannot be reached');
    expect(found.text).not.toContain('hunter2');
  });

  test('never shows the token, even if it is part of another setting', async () => {
    const found = await onDiscord(discord, { CORPUS_DIR: `${folder}/${discord.token}` });
    expect(found.code).toBe(1);
    expect(found.text).toContain('[secret]" to read articles from');
    expect(found.text).not.toContain(discord.token);
  });
});

describe('a fault of the application on Discord', () => {
  test.each<[string, LocalDiscordOptions, RegExp, 0 | 1]>([
    [
      'an interactions endpoint',
      { interactionsEndpoint: 'https://example.com/secret' },
      /^fault .* Empty “Interactions Endpoint URL”/,
      1,
    ],
    ['no installation on servers', { installations: [1] }, /^fault .* Allow “Guild Install”/, 1],
    [
      'a privileged intent',
      { privilegedIntents: GatewayIntentBits.MessageContent },
      /^warning .* Switch off Message Content Intent/,
      0,
    ],
    ['no session starts', { sessionStarts: 0 }, /^warning .* 0 of 1000 sessions are left/, 0],
  ])('is named: %s', async (_what, options, line, code) => {
    const at = await LocalDiscord.start(options);
    if (options.installations === undefined) await registerCommands(at);
    const found = await onDiscord(at);
    await at.stop();
    const rest = troubles(found).filter((each) => !each.includes('Not registered'));
    expect(rest).toEqual([expect.stringMatching(line)]);
    expect(found.code).toBe(code);
    expect(found.text).not.toContain('example.com');
  });

  test('is named: commands that are not registered yet', async () => {
    const at = await LocalDiscord.start();
    const found = await onDiscord(at);
    await at.stop();
    expect(troubles(found)).toEqual([expect.stringContaining('Not registered: /ask')]);
    expect(found.code).toBe(0);
  });

  test('is named: a token that Discord refuses', async () => {
    const at = await LocalDiscord.start();
    const found = await onDiscord(at, { DISCORD_TOKEN: 'a.b.c' });
    await at.stop();
    expect(troubles(found)).toEqual([
      expect.stringContaining('Discord does not accept DISCORD_TOKEN'),
    ]);
    expect(found.code).toBe(1);
  });

  test('is not confused with an outage', async () => {
    const at = await LocalDiscord.start();
    at.beginOutage();
    const found = await onDiscord(at);
    await at.stop();
    expect(troubles(found)).toEqual([expect.stringContaining('Discord cannot be reached')]);
    expect(found.code).toBe(1);
  });
});

describe('a server', () => {
  let at: LocalDiscord;

  beforeEach(async () => {
    at = await LocalDiscord.start();
    await registerCommands(at);
  });
  afterEach(() => at.stop());

  test('that lacks permissions is named with them', async () => {
    at.servers.permit({ id: at.guildId }, PermissionFlagsBits.ViewChannel);
    expect(troubles(await onDiscord(at))).toEqual([
      `warning  servers: Newsroom (${at.guildId}) does not permit Send Messages, Send Messages in Threads, Read Message History. Give these to the role of the bot under Server Settings → Roles; without them, it cannot answer messages.`,
    ]);
  });

  test('is missed if there is none', async () => {
    at.servers.kickBot({ id: at.guildId });
    const found = await onDiscord(at);
    expect(troubles(found)).toEqual([expect.stringContaining('The bot is on no server.')]);
    expect(found.code).toBe(0);
  });

  test('is missed if it is the one that GUILD_ID names', async () => {
    const found = await onDiscord(at, { GUILD_ID: '100000000000000001' });
    expect(troubles(found)).toEqual([expect.stringContaining('correct GUILD_ID')]);
    expect(found.code).toBe(1);
  });

  test.each([
    ['does not exist', () => '100000000000000001', 'does not exist'],
    [
      'is hidden from the bot',
      () => {
        at.channels.denyBot(at.channelId, PermissionFlagsBits.ViewChannel);
        return at.channelId;
      },
      'cannot see the channel',
    ],
    [
      'is closed to everyone',
      () => {
        at.channels.denyEveryone(at.channelId, PermissionFlagsBits.SendMessages);
        return at.channelId;
      },
      'The bot lacks Send Messages there.',
    ],
  ])('with a log channel that %s is warned about', async (_what, id, words) => {
    const found = await onDiscord(at, { LOG_CHANNEL_ID: id() });
    expect(troubles(found)).toEqual([expect.stringContaining(words)]);
    expect(found.code).toBe(0);
  });
});

describe('the machine', () => {
  test.each<[string, Partial<Machine>, string, 0 | 1]>([
    ['with an old Node.js', { node: '18.20.0' }, 'fault    Node.js: 18.20.0 is too old.', 1],
    ['with Node.js 20', { node: '20.20.2' }, 'warning  Node.js: 20.20.2 gets no security', 0],
    ['with little memory', { memory: 256 * MEGABYTE }, 'warning  memory: 256 MB.', 0],
    ['with little disk', { freeDisk: async () => 100 * MEGABYTE }, 'warning  disk: 100 MB', 0],
    ['with no disk left', { freeDisk: async () => MEGABYTE }, 'fault    disk: 1 MB are free.', 1],
  ])('%s is warned about', async (_what, changed, line, code) => {
    const at = await LocalDiscord.start();
    await registerCommands(at);
    const found = await examine(
      { DISCORD_TOKEN: at.token, DISCORD_API_URL: at.api },
      { machine: { ...GOOD, ...changed } },
    );
    await at.stop();
    expect(troubles(found)).toEqual([expect.stringContaining(line)]);
    expect(found.code).toBe(code);
  });
});

describe('the corpus', () => {
  test('with a broken report is named with its line', async () => {
    await writeFile(path.join(folder, 'broken.md'), '---\npublished: yesterday\n---\nWords.\n');
    const { findings } = await probeFolder(folder);
    expect(findings).toContainEqual({
      level: 'warning',
      subject: 'corpus',
      sentence: expect.stringMatching(/broken\.md:\d+: /),
    });
  });

  test('without reports is no fault', async () => {
    const empty = await mkdtemp(path.join(tmpdir(), 'dateline-doctor-'));
    const { findings } = await probeFolder(empty);
    expect(findings.map(({ level }) => level)).toEqual(['warning']);
    await rm(empty, { recursive: true });
  });

  test('that is gone is a fault', async () => {
    const found = await examine({ CORPUS_DIR: path.join(folder, 'gone') });
    expect(troubles(found)[1]).toMatch(/^fault {4}corpus: There is no folder ".*gone"/);
  });

  test('that cannot be written is a fault', async () => {
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
    const { findings } = await probeFolder(folder, {
      ...DISK,
      writeBeside: () => Promise.reject(full),
    });
    expect(findings.at(-1)).toMatchObject({
      level: 'fault',
      sentence: expect.stringContaining('the disk is full'),
    });
  });
});

describe.skipIf(WHY_NOT !== null)('the database', () => {
  test('is left as it is, and its reports are counted', async () => {
    const url = await makeSchema();
    const before = await examine({ DATABASE_URL: url });
    expect(before.text).toContain('its tables are made or updated at the next start');
    expect(await queryPlainly(url, "SELECT to_regclass('dateline_versions') AS name")).toEqual([
      { name: null },
    ]);
    await openDatabase(url);
    const after = await examine({ DATABASE_URL: url });
    expect(after.text).toMatch(/ok {7}database: PostgreSQL \S+.*; tables of version \d+\./);
    expect(after.text).toContain('There are no reports yet.');
  });

  test('of a newer version is a fault', async () => {
    const url = await makeSchema();
    await openDatabase(url);
    await queryPlainly(url, 'INSERT INTO dateline_versions (version) VALUES (99)');
    const found = await examine({ DATABASE_URL: url });
    expect(troubles(found)[1]).toContain('The database was written by a newer Dateline');
  });

  test('in which the user may create nothing is a fault', async () => {
    const found = await examine({ DATABASE_URL: `${await makeSchema()}_gone` });
    expect(found.text).toContain('The user in DATABASE_URL cannot create tables');
  });
});
