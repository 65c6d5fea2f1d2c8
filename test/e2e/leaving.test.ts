import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NORTH_REPORT, openTwoServers, type TwoServers } from './servers.ts';
import { SHORT_PATIENCE } from './stage.ts';

/** What becomes of the data of a server that removes the bot. */
let servers: TwoServers;

beforeEach(async () => {
  // Two processes start without a wait between them.
  servers = await openTwoServers({ identifyConcurrency: 16 });
});

afterEach(() => servers.stage.close());

const isKept = () =>
  existsSync(path.join(servers.stage.folder, 'servers', servers.north.server.id));

const days = (count: number) => new Date(Date.UTC(2026, 10, 20 + count, 13));

const left = () => servers.stage.logged('left a server');

/** Passes an hour, in which the bot looks after what it keeps. */
async function tidy() {
  const { bot } = servers.stage;
  await bot.compareServers();
  await bot.tidy();
}

test('it is kept for the days that are set, and then erased', async () => {
  const { stage, north, south } = servers;
  await north.command('ask', { question: 'Who warned of the dam?' }).reply();
  for (const who of [north, south]) {
    await who.command('alert', { topic: 'the dam of Mosul' }, 'add').reply();
  }
  stage.discord.servers.kickBot(north.server);
  await left();
  stage.now = days(29);
  await tidy();
  expect(isKept()).toBe(true);
  stage.now = days(30);
  await tidy();
  expect(isKept()).toBe(false);
  expect(await stage.stores.servers()).toEqual([south.server.id]);
  const alerts = await stage.stores.records.list('alert');
  expect(alerts.map(({ key }) => key.server)).toEqual([south.server.id]);
  await tidy();
  expect(isKept()).toBe(false);
});

test('it is all there if the bot is invited again in time', async () => {
  const { stage, north } = servers;
  stage.discord.servers.kickBot(north.server);
  await left();
  stage.now = days(20);
  stage.discord.servers.inviteBot(north.server);
  await expect.poll(() => stage.stores.settings.read(north.server.id)).toContain('"leftOn": null');
  stage.now = days(60);
  await tidy();
  expect(isKept()).toBe(true);
  await stage.own?.use(north.server.id, false, async ({ corpus }) => {
    expect(corpus.get(NORTH_REPORT.id)?.title).toBe(NORTH_REPORT.title);
  });
});

test('it is erased too if the bot was removed while it was not running', async () => {
  const { stage, north } = servers;
  await stage.bot.stop();
  stage.discord.servers.kickBot(north.server);
  await stage.startBot({ guildId: null });
  await tidy();
  expect(isKept()).toBe(true);
  stage.now = days(31);
  await tidy();
  expect(isKept()).toBe(false);
});

test('it is kept while Discord only withholds the server', async () => {
  const { stage, north } = servers;
  stage.discord.servers.withhold(north.server);
  await stage.startBot({ guildId: null, patience: SHORT_PATIENCE });
  await tidy();
  stage.now = days(90);
  await tidy();
  expect(isKept()).toBe(true);
});

test('it is left to the process that has its shard', async () => {
  const { stage, north } = servers;
  const shard = Number((BigInt(north.server.id) >> 22n) % 2n);
  await stage.bot.stop();
  stage.discord.servers.kickBot(north.server);
  await stage.startBot({ guildId: null, shards: { ids: [1 - shard], count: 2 } });
  await tidy();
  expect(await stage.stores.settings.read(north.server.id)).toBeNull();
  await stage.startBot({ guildId: null, shards: { ids: [shard], count: 2 } });
  await tidy();
  expect(await stage.stores.settings.read(north.server.id)).toContain('"leftOn": "2026-11-20"');
});
