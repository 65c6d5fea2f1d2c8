import { afterEach, describe, expect, test } from 'vitest';
import { asText } from '../discord/as-text.ts';
import { Stage } from './stage.ts';

/** What people on a server see first. */
let stage: Stage;

afterEach(() => stage.close());

const greetings = () =>
  stage.discord
    .messages()
    .map((message) => ({ channel: message.channelId, text: asText(message) }))
    .filter(({ text }) => text.includes('Thank you for adding me'));

describe('a server that the bot joins', () => {
  test('gets one message in its system channel, with what comes first', async () => {
    stage = await Stage.open({ perServer: true });
    await stage.startBot({ guildId: null });
    const server = stage.discord.servers.add('New', { systemChannel: 'open' });
    await stage.logged('joined a server');
    const [greeting] = greetings();
    expect(greetings()).toHaveLength(1);
    expect(greeting?.channel).toBe(server.channelId);
    expect(greeting?.text).toContain('There are no reports here yet');
    for (const named of ['/article add', '/settings', '/help', '/privacy']) {
      expect(greeting?.text).toContain(named);
    }
  });

  test.each([
    ['has no system channel', {}],
    ['does not let the bot write there', { systemChannel: 'closed' }],
  ] as const)('gets it as a message to its owner if it %s', async (_why, options) => {
    stage = await Stage.open();
    await stage.startBot({ guildId: null });
    const server = stage.discord.servers.add('New', options);
    await stage.logged('joined a server');
    expect(greetings()).toHaveLength(1);
    expect(greetings()[0]?.channel).not.toBe(server.channelId);
    expect(greetings()[0]?.text).toContain('There are 2 reports to answer from.');
  });

  test('is not greeted again after a restart, a reset of its settings, or another invitation', async () => {
    stage = await Stage.open();
    await stage.startBot({ guildId: null });
    const server = stage.discord.servers.add('New', { systemChannel: 'open' });
    await stage.logged('joined a server');
    const book = stage.stores.settings;
    expect(await book.read(server.id)).toContain('"isGreeted": true');
    await stage.startBot({ guildId: null });
    stage.discord.servers.kickBot(server);
    stage.discord.servers.inviteBot(server);
    stage.discord.servers.add('Newer', { systemChannel: 'open' });
    await expect.poll(() => greetings().length).toBe(2);
    expect(greetings().filter(({ channel }) => channel === server.channelId)).toHaveLength(1);
  });

  test('is not greeted where the commands are not registered', async () => {
    stage = await Stage.open();
    await stage.startBot();
    stage.discord.servers.add('New', { systemChannel: 'open' });
    await stage.member('Reader').command('help').reply();
    expect(greetings()).toEqual([]);
  });

  test('costs one line of the log if it lets nobody be written to', async () => {
    stage = await Stage.open();
    await stage.startBot({ guildId: null });
    stage.discord.failNext({ path: /users\/@me\/channels/, status: 403 });
    stage.discord.servers.add('New');
    const line = await stage.logged('a server was not greeted');
    expect(line.level).toBe(40);
    expect(greetings()).toEqual([]);
  });
});

test('servers that were there before are not greeted', async () => {
  stage = await Stage.open({ guilds: 2 });
  stage.discord.servers.add('Old', { systemChannel: 'open' });
  await stage.startBot({ guildId: null });
  await stage.startBot({ guildId: null });
  stage.discord.gateway.drop({ forgetSession: true });
  await expect.poll(() => stage.discord.gateway.identifyCount, { timeout: 15_000 }).toBe(3);
  await stage.member('Reader').command('help').reply();
  expect(greetings()).toEqual([]);
});
