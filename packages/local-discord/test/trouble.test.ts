import { once } from 'node:events';
import { Events, GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { LocalDiscord } from '../src/index.ts';
import { TestBot } from './bot.ts';
import { request } from './request.ts';

let discord: LocalDiscord;

beforeAll(async () => {
  discord = await LocalDiscord.start({ rateLimits: false });
});
afterAll(() => discord.stop());

const post = (body: object) =>
  request(discord, 'POST', `/channels/${discord.channelId}/messages`, body);

describe('a host of the gateway', () => {
  const open = (path: string) => new WebSocket(`ws://127.0.0.1:${discord.port}${path}`);

  afterEach(() => discord.gateway.breakResumeHost(null));

  test('can refuse those who resume, and no one else', async () => {
    discord.gateway.breakResumeHost('refuses');
    const [error] = await once(open('/resume'), 'error');
    expect(String(error)).toContain('503');
    const main = open('/');
    await once(main, 'message');
    main.terminate();
  });

  test('can hang', async () => {
    discord.gateway.breakResumeHost('hangs');
    const socket = open('/resume');
    const opened = once(socket, 'open').then(() => 'open');
    const waited = new Promise((resolve) => setTimeout(() => resolve('waiting'), 200));
    expect(await Promise.race([opened, waited])).toBe('waiting');
    socket.on('error', () => undefined);
    socket.terminate();
  });
});

test('in an outage every request fails', async () => {
  discord.beginOutage();
  expect(await request(discord, 'GET', '/users/@me')).toMatchObject({ status: 503 });
  discord.endOutage();
  expect(await request(discord, 'GET', '/users/@me')).toMatchObject({ status: 200 });
});

test('a withheld server arrives later', async () => {
  const bot = await TestBot.connect(discord, [GatewayIntentBits.Guilds]);
  const server = { id: discord.guildId };
  const gone = once(bot.client, Events.GuildUnavailable);
  discord.servers.withhold(server);
  await gone;
  const back = once(bot.client, Events.GuildAvailable);
  discord.servers.deliver(server);
  await back;
  await bot.disconnect();
});

describe('in a channel, the bot cannot', () => {
  afterEach(() => discord.channels.denyBot(discord.channelId, 0n));

  test.each([
    ['see anything', PermissionFlagsBits.ViewChannel, 50_001],
    ['post or type', PermissionFlagsBits.SendMessages, 50_013],
    ['reply', PermissionFlagsBits.ReadMessageHistory, 160_002],
  ])('%s without the permission', async (_what, permission, code) => {
    discord.channels.denyBot(discord.channelId, permission);
    const said = discord.person({ name: 'Reader' }).says('Hello.');
    const reply = { content: 'Hello.', message_reference: { message_id: said.id } };
    expect((await post(reply)).body.code).toBe(code);
  });

  test('post what AutoMod blocks', async () => {
    discord.servers.blockMessages(/secret/);
    expect((await post({ content: 'a secret' })).body.code).toBe(200_000);
    discord.servers.blockMessages(null);
    expect((await post({ content: 'a secret' })).status).toBe(200);
  });
});

describe('a nonce', () => {
  test('makes a message appear once, if it is enforced', async () => {
    const message = { content: 'Once.', nonce: 'one', enforce_nonce: true };
    const [first, second] = [await post(message), await post(message)];
    expect(second.body.id).toBe(first.body.id);
    const [third, fourth] = [
      await post({ ...message, enforce_nonce: false }),
      await post({ ...message, nonce: 'two' }),
    ];
    expect(new Set([first, third, fourth].map(({ body }) => body.id)).size).toBe(3);
  });

  test('has at most 25 characters', async () => {
    expect((await post({ content: 'Long.', nonce: 'x'.repeat(26) })).body.code).toBe(50_035);
  });
});

test('commands are only for installations that the application allows', async () => {
  const onServers = await LocalDiscord.start({ installations: [0] });
  const path = `/applications/${onServers.applicationId}/commands`;
  const command = { name: 'ask', description: 'Ask', integration_types: [0, 1] };
  expect((await request(onServers, 'PUT', path, [command])).body.code).toBe(50_035);
  expect((await request(onServers, 'GET', '/applications/@me')).body).toMatchObject({
    integration_types_config: { 0: {} },
  });
  await onServers.stop();
});

test('an entry point command cannot be lost', async () => {
  const path = `/applications/${discord.applicationId}/commands`;
  const entryPoint = { name: 'launch', description: 'Launch', type: 4, handler: 2 };
  await request(discord, 'PUT', path, [entryPoint]);
  expect((await request(discord, 'PUT', path, [])).body.code).toBe(50_240);
});

test('a file keeps its name as a title if the name is not in ASCII', () => {
  const file = { name: 'تقرير.md', bytes: new Uint8Array([1]) };
  const { attachments } = discord.person({ name: 'Reader' }).says('', { files: [file] });
  expect(attachments).toMatchObject([{ filename: '.md', title: 'تقرير' }]);
});

test('a forwarded message contains a snapshot of the other', () => {
  const reader = discord.person({ name: 'Reader' });
  const { api } = reader.forwards(reader.says('News.'), { context: 'direct' });
  expect(api).toMatchObject({
    content: '',
    message_reference: { type: 1, guild_id: discord.guildId },
    message_snapshots: [{ message: { content: 'News.' } }],
  });
});

test('only bots send embeds', () => {
  const embeds = [{ title: 'News' }];
  expect(() => discord.person({ name: 'Reader' }).says('', { embeds })).toThrow('Only bots');
  const feed = discord.person({ name: 'Feed', isBot: true });
  expect(feed.says('', { embeds }).embeds).toMatchObject([{ title: 'News' }]);
});
