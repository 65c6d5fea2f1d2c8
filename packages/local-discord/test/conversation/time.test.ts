import { SlashCommandBuilder } from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LocalDiscord, type Person } from '../../src/index.ts';
import { TestBot } from '../bot.ts';
import { request } from '../request.ts';

let discord: LocalDiscord;
let bot: TestBot;
let reader: Person;
let now = Date.parse('2026-11-20T10:00:00Z');

beforeAll(async () => {
  discord = await LocalDiscord.start({ clock: { now: () => now } });
  bot = await TestBot.connect(discord);
  reader = discord.person({ name: 'Reader' });
  const ask = new SlashCommandBuilder().setName('ask').setDescription('Ask');
  await bot.client.application.commands.set([
    ask.addStringOption((option) =>
      option.setName('source').setDescription('s').setAutocomplete(true),
    ),
  ]);
});
afterAll(async () => {
  await bot.disconnect();
  await discord.stop();
});

const callback = (exchange: { id: string; token: string }, body: unknown) =>
  request(discord, 'POST', `/interactions/${exchange.id}/${exchange.token}/callback`, body, {});
const webhook = (token: string, rest = '') => `/webhooks/${discord.applicationId}/${token}${rest}`;

test('an answer after three seconds is refused', async () => {
  bot.answers(async (interaction) => {
    now += 3001;
    if (interaction.isChatInputCommand()) await interaction.deferReply();
  });
  expect(await reader.command('ask').refused()).toMatchObject({ code: 10062, status: 404 });
  await expect.poll(() => bot.failures).toMatchObject([{ code: 10062 }]);
});

test('an answer within three seconds records how long it took', async () => {
  bot.answers(async (interaction) => {
    now += 2999;
    if (interaction.isChatInputCommand()) await interaction.reply('In time.');
  });
  expect(await reader.command('ask').acknowledged).toMatchObject({ afterMs: 2999 });
});

test('a second answer is refused', async () => {
  bot.answers(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.client.rest.post(
      `/interactions/${interaction.id}/${interaction.token}/callback`,
      { auth: false, body: { type: 5 } },
    );
    await interaction.reply('Twice.');
  });
  expect(await reader.command('ask').refused()).toMatchObject({ code: 40060, status: 400 });
});

test('an edit before any answer finds no webhook', async () => {
  bot.answers(async () => undefined);
  const { token } = reader.command('ask');
  const reply = await request(discord, 'PATCH', webhook(token, '/messages/%40original'), {}, {});
  expect(reply).toMatchObject({ status: 404, body: { code: 10015 } });
});

test('the token is invalid after fifteen minutes', async () => {
  bot.answers(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    now += 15 * 60 * 1000 + 1;
    await interaction.editReply('Too late.');
  });
  expect(await reader.command('ask').refused()).toMatchObject({ code: 50027, status: 401 });
});

test('an invented token, another application and an unknown message are refused', async () => {
  bot.answers(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('Here.');
  });
  const asked = reader.command('ask');
  await asked.reply();
  const get = (path: string) => request(discord, 'GET', path, undefined, {});
  expect(await get(webhook('x', '/messages/@original'))).toMatchObject({ body: { code: 50027 } });
  expect(await get('/webhooks/1/x/messages/1')).toMatchObject({ body: { code: 10015 } });
  expect(await get(webhook(asked.token, '/messages/1'))).toMatchObject({ body: { code: 10008 } });
  expect(await callback({ id: '1', token: asked.token }, { type: 4 })).toMatchObject({
    status: 404,
    body: { code: 10062 },
  });
});
