import { type BaseInteraction, Events, PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { LocalDiscord, type Person, type Server } from '../../src/index.ts';
import { TestBot } from '../bot.ts';

/** People who have installed the bot for themselves. */
let discord: LocalDiscord;
let bot: TestBot;
let guest: Person;
let elsewhere: Server;
let seen: BaseInteraction | undefined;

const NOTHING = { guildId: null, userId: null };

beforeAll(async () => {
  discord = await LocalDiscord.start({ rateLimits: false });
  elsewhere = discord.servers.add('Elsewhere', { hasBot: false });
  bot = await TestBot.connect(discord);
  bot.client.on(Events.InteractionCreate, (interaction) => {
    seen = interaction;
  });
  await bot.client.application.commands.set([
    { name: 'ask', description: 'Ask', integrationTypes: [0, 1], contexts: [0, 1, 2] },
    { name: 'change', description: 'Change', integrationTypes: [0], contexts: [0, 1] },
  ]);
});
afterAll(async () => {
  await bot.disconnect();
  await discord.stop();
});

beforeEach(() => {
  guest = discord.person({ name: 'Guest', hasInstalled: true });
  discord.servers.join(guest, elsewhere);
  bot.answers(async (interaction) => {
    if (interaction.isRepliable()) await interaction.reply('Here.');
  });
});

const owners = () => {
  const { guildId = null, userId = null } = seen?.authorizingIntegrationOwners ?? NOTHING;
  return { guildId, userId };
};

test('are named beside the server if both have installed it', async () => {
  await guest.command('ask').reply();
  expect(owners()).toEqual({ guildId: discord.guildId, userId: guest.id });
  await guest.command('change').reply();
  expect(owners()).toEqual({ guildId: discord.guildId, userId: null });
  await discord.person({ name: 'Reader' }).command('ask').reply();
  expect(owners()).toEqual({ guildId: discord.guildId, userId: null });
});

test('own the buttons of their answers, whoever presses them', async () => {
  bot.answers(async (interaction) => {
    if (!interaction.isRepliable()) return;
    const button = { type: 2, style: 2, label: 'More', custom_id: 'more' };
    await interaction.reply({ components: [{ type: 1, components: [button] }] });
  });
  const { channelId } = elsewhere;
  const answer = await guest.command('ask', {}, { channelId }).reply();
  const other = discord.person({ name: 'Other' });
  discord.servers.join(other, elsewhere);
  await other.click(answer, 'More').reply();
  expect(owners()).toEqual({ guildId: null, userId: guest.id });
});

test('use it in conversations that the bot is not part of', async () => {
  const answer = await guest.command('ask', {}, { context: 'private' }).reply();
  expect(seen?.context).toBe(2);
  expect(owners()).toEqual({ guildId: null, userId: guest.id });
  await expect(bot.client.channels.fetch(answer.channelId)).rejects.toMatchObject({ code: 50_001 });
  expect(() =>
    discord.person({ name: 'Reader' }).command('ask', {}, { context: 'private' }),
  ).toThrow('No command ask');
});

test('alone see its answers where a server does not let apps of members speak', async () => {
  const { channelId } = elsewhere;
  const here = { channelId };
  expect(await guest.command('ask', {}, here).reply()).toMatchObject({ ephemeral: false });
  discord.channels.denyEveryone(channelId, PermissionFlagsBits.UseExternalApps);
  expect(await guest.command('ask', {}, here).reply()).toMatchObject({ ephemeral: true });
  discord.channels.denyEveryone(channelId, 0n);
});

test('get five messages after an answer, and members of a server with the bot get more', async () => {
  bot.answers(async (interaction) => {
    if (!interaction.isRepliable()) return;
    await interaction.reply('Here.');
    for (let count = 0; count < 6; count += 1) await interaction.followUp('More.');
  });
  const asked = guest.command('ask', {}, { channelId: elsewhere.channelId });
  expect(await asked.refused()).toMatchObject({ code: 40_094 });
  expect(asked.followUps).toHaveLength(5);
  expect(await guest.command('ask').followUp(6)).toMatchObject({ content: 'More.' });
});
