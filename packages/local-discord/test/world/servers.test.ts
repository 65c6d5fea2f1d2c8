import {
  ApplicationIntegrationType,
  type BaseInteraction,
  GatewayIntentBits,
  type Message,
  PermissionFlagsBits,
} from 'discord.js';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { LocalDiscord, type Person } from '../../src/index.ts';
import { TestBot } from '../bot.ts';

const { GuildInstall, UserInstall } = ApplicationIntegrationType;

let discord: LocalDiscord;
let bot: TestBot;
let reader: Person;
let seen: BaseInteraction[];
const heard: Message[] = [];

beforeAll(async () => {
  discord = await LocalDiscord.start({ guilds: 2 });
  reader = discord.person({ name: 'Reader', permissions: PermissionFlagsBits.ManageMessages });
  bot = await TestBot.connect(discord, [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages]);
  bot.client.on('messageCreate', (message) => heard.push(message));
  await bot.client.application.commands.set([
    { name: 'ask', description: 'Ask', integrationTypes: [GuildInstall, UserInstall] },
    { name: 'change', description: 'Change', integrationTypes: [GuildInstall] },
  ]);
});

afterAll(async () => {
  await bot.disconnect();
  await discord.stop();
});

beforeEach(() => {
  seen = [];
  bot.answers(async (interaction) => {
    seen.push(interaction);
    if (interaction.isRepliable()) await interaction.reply('Heard.');
  });
});

test('the bot is on all servers that have it, including those made later', async () => {
  const later = discord.servers.add('Later');
  discord.servers.add('Elsewhere', { hasBot: false });
  const there = () => [...bot.client.guilds.cache.keys()].sort();
  const wanted = [...discord.servers.joined.map(({ id }) => id), later.id].sort();
  await expect.poll(there).toEqual(wanted);
});

test('a person can have different permissions on different servers', async () => {
  const server = discord.servers.add('Quiet');
  discord.servers.join(reader, server);
  const permissionsIn = async (channelId: string) => {
    await reader.command('ask', {}, { channelId }).reply();
    return seen.at(-1)?.memberPermissions?.has(PermissionFlagsBits.ManageMessages);
  };
  expect(await permissionsIn(discord.channelId)).toBe(true);
  expect(await permissionsIn(discord.servers.joined[1]?.channelId ?? '')).toBe(true);
  expect(await permissionsIn(server.channelId)).toBe(false);
  expect(seen.map(({ guildId }) => guildId)).toEqual([
    ...discord.servers.joined.map(({ id }) => id),
    server.id,
  ]);
  expect(seen.at(-1)?.authorizingIntegrationOwners.guildId).toBe(server.id);
});

test('a person cannot act on a server without being a member', () => {
  const { channelId } = discord.servers.add('Closed');
  expect(() => reader.command('ask', {}, { channelId })).toThrow('Reader is not on the server');
});

test('on a server without the bot, people use their own installation, and it gets nothing else', async () => {
  const server = discord.servers.add('Elsewhere', { hasBot: false });
  const guest = discord.person({ name: 'Guest', hasInstalled: true });
  for (const person of [guest, reader]) discord.servers.join(person, server);
  const here = { channelId: server.channelId };
  await guest.command('ask', {}, here).reply();
  const owners = seen.at(-1)?.authorizingIntegrationOwners;
  expect([owners?.guildId, owners?.userId]).toEqual([null, guest.id]);
  const missing = (name: string) => `No command ${name} is registered here.`;
  expect(() => guest.command('change', {}, here)).toThrow(missing('change'));
  expect(() => reader.command('ask', {}, here)).toThrow(missing('ask'));
  reader.says('To nobody.', { mention: true, channelId: server.channelId });
  reader.says('To the bot.', { mention: true });
  const words = () => heard.map(({ cleanContent }) => cleanContent);
  await expect.poll(words).toContain('@Dateline To the bot.');
  expect(heard.map(({ guildId }) => guildId)).not.toContain(server.id);
  await expect(bot.client.channels.fetch(server.channelId)).rejects.toMatchObject({ code: 50001 });
});
