import { afterEach, beforeEach, expect, test } from 'vitest';
import { LocalDiscord } from '../../src/index.ts';
import { TestBot } from '../bot.ts';

let discord: LocalDiscord;

beforeEach(async () => {
  discord = await LocalDiscord.start();
});
afterEach(() => discord.stop());

const send = (method: string, path: string, body?: object) =>
  fetch(`${discord.api}/v10${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bot ${discord.token}` },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });

const post = (channelId: string) =>
  send('POST', `/channels/${channelId}/messages`, { content: 'Words' });

const refused = () => discord.requests.filter(({ status }) => status === 429).length;

test('a channel takes five messages in five seconds, and says so in headers', async () => {
  const [other] = [discord.channels.named('sources')];
  const replies = [];
  for (let count = 0; count < 6; count += 1) replies.push(await post(discord.channelId));
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
  const left = replies.map(({ headers }) => headers.get('x-ratelimit-remaining'));
  expect(left).toEqual(['4', '3', '2', '1', '0', '0']);
  const last = replies.at(-1);
  expect(last?.headers.get('x-ratelimit-scope')).toBe('user');
  expect(Number(last?.headers.get('x-ratelimit-reset-after'))).toBeGreaterThan(0);
  expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await last?.json()).toMatchObject({ global: false, retry_after: expect.any(Number) });
  expect((await post(other)).status).toBe(200);
});

test('a bot may send fifty requests a second, besides answers to interactions', async () => {
  const replies = await Promise.all(Array.from({ length: 51 }, () => send('GET', '/users/@me')));
  const last = replies.find(({ status }) => status === 429);
  expect(last?.headers.get('x-ratelimit-global')).toBe('true');
  expect(last?.headers.get('x-ratelimit-scope')).toBe('global');
  expect(await last?.json()).toMatchObject({ global: true });
  expect((await send('POST', '/interactions/1/a/callback', { type: 1 })).status).toBe(404);
});

test('an unmodified client waits as the headers say, and is never refused', async () => {
  const bot = await TestBot.connect(discord);
  const channel = await bot.client.channels.fetch(discord.channelId);
  if (!channel?.isSendable()) throw new Error('There is no such channel.');
  await Promise.all(Array.from({ length: 7 }, () => channel.send('Words')));
  expect(discord.messages()).toHaveLength(7);
  expect(refused()).toBe(0);
  await bot.disconnect();
});
