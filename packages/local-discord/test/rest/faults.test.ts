import { SlashCommandBuilder } from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LocalDiscord, type Person } from '../../src/index.ts';
import { TestBot } from '../bot.ts';
import { request } from '../request.ts';

let discord: LocalDiscord;
let bot: TestBot;
let reader: Person;

beforeAll(async () => {
  discord = await LocalDiscord.start();
  bot = await TestBot.connect(discord);
  reader = discord.person({ name: 'Reader' });
  await bot.client.application.commands.set([
    new SlashCommandBuilder().setName('ask').setDescription('Ask'),
  ]);
  bot.answers(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.editReply('Here.');
  });
});
afterAll(async () => {
  await bot.disconnect();
  await discord.stop();
});

const statuses = (path: RegExp) =>
  discord.requests.filter((sent) => path.test(sent.path)).map(({ status }) => status);

test('the client waits out a rate limit and tries again', async () => {
  discord.failNext({ path: /@original$/, method: 'PATCH', status: 429, retryAfter: 0.1 });
  const asked = reader.command('ask');
  expect(await asked.reply()).toMatchObject({ content: 'Here.' });
  expect(statuses(new RegExp(`${asked.token}/messages/@original`))).toEqual([429, 200]);
  expect(asked.errors).toEqual([]);
});

test('the client waits out a global rate limit too', async () => {
  discord.failNext({ path: /@original$/, status: 429, retryAfter: 0.1, global: true });
  expect(await reader.command('ask').reply()).toMatchObject({ content: 'Here.' });
});

test('a rate limit says how long it lasts, in body and headers', async () => {
  discord.failNext({ path: /users/, status: 429, retryAfter: 2.5 });
  const response = await fetch(`${discord.api}/v10/users/@me`);
  expect(response.status).toBe(429);
  expect(response.headers.get('retry-after')).toBe('2.5');
  expect(response.headers.get('x-ratelimit-remaining')).toBe('0');
  expect(await response.json()).toMatchObject({ retry_after: 2.5, global: false });
});

test('the client retries after server errors, until it gives up', async () => {
  discord.failNext({ path: /@original$/, status: 502, times: 2 });
  expect(await reader.command('ask').reply()).toMatchObject({ content: 'Here.' });
  discord.failNext({ path: /@original$/, status: 503, times: 4 });
  reader.command('ask');
  await expect.poll(() => bot.failures).toMatchObject([{ status: 503 }]);
});

test('an answer takes effect even if its confirmation is lost', async () => {
  bot.answers(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('Here.');
  });
  discord.failNext({ path: /callback$/, status: 500, workDone: true });
  const asked = reader.command('ask');
  expect(await asked.reply()).toMatchObject({ content: 'Here.' });
  expect(await asked.refused()).toMatchObject({ code: 40060 });
});

test('only matching requests fail, and only as often as planned', async () => {
  discord.failNext({ path: /^\/users\/@me$/, method: 'GET', status: 500 });
  expect((await request(discord, 'GET', '/gateway/bot')).status).toBe(200);
  expect((await request(discord, 'GET', '/users/@me')).status).toBe(500);
  expect((await request(discord, 'GET', '/users/@me')).status).toBe(200);
});
