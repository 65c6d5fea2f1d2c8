import { ChannelType, Events, GatewayIntentBits, type Message } from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LocalDiscord, type Person } from '../../src/index.ts';
import { TestBot } from '../bot.ts';

let discord: LocalDiscord;
let bot: TestBot;
let reader: Person;
const heard: Message[] = [];

beforeAll(async () => {
  discord = await LocalDiscord.start();
  reader = discord.person({ name: 'Reader' });
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  bot = await TestBot.connect(discord, [Guilds, GuildMessages, DirectMessages]);
  bot.client.on(Events.MessageCreate, (message) => heard.push(message));
});
afterAll(async () => {
  await bot.disconnect();
  await discord.stop();
});

async function textChannel() {
  const channel = await bot.client.channels.fetch(discord.channelId);
  if (channel?.type !== ChannelType.GuildText) throw new Error('There is no such channel.');
  return channel;
}

test('the bot posts, reads, changes and deletes in a channel', async () => {
  const channel = await textChannel();
  const posted = await channel.send('First.');
  expect(discord.messages(discord.channelId)).toMatchObject([{ content: 'First.' }]);
  await posted.edit('Changed.');
  expect((await channel.messages.fetch({ message: posted.id, force: true })).content).toBe(
    'Changed.',
  );
  expect((await channel.messages.fetch({ limit: 1 })).first()?.id).toBe(posted.id);
  await posted.delete();
  expect(discord.messages()).toEqual([]);
  await expect(posted.edit('Gone.')).rejects.toMatchObject({ code: 10008 });
});

test('the bot sends a direct message to a person', async () => {
  const user = await bot.client.users.fetch(reader.id);
  const sent = await user.send('Between us.');
  expect(sent.channel.type).toBe(ChannelType.DM);
  expect(reader.sees(sent.channelId)).toMatchObject([{ content: 'Between us.' }]);
});

test("the bot cannot touch other people's messages", async () => {
  const said = reader.says('Mine.');
  const channel = await textChannel();
  const message = await channel.messages.fetch(said.id);
  await expect(message.edit('Yours.')).rejects.toMatchObject({ code: 50005 });
  await expect(message.delete()).rejects.toMatchObject({ code: 50013 });
  await expect(bot.client.channels.fetch('1')).rejects.toMatchObject({ code: 10003 });
});

test('the bot reads only messages that mention it or reply to it', async () => {
  const channel = await textChannel();
  const posted = await channel.send('Ask me.');
  const answer = discord.messages().find(({ id }) => id === posted.id);
  if (!answer) throw new Error('Nothing was posted.');
  heard.length = 0;
  reader.says('Among ourselves.');
  reader.says('how many trucks?', { mention: true });
  reader.says('and when?', { replyTo: answer });
  await expect.poll(() => heard.length).toBe(3);
  expect(heard.map(({ content }) => content)).toEqual([
    '',
    `<@${discord.applicationId}> how many trucks?`,
    'and when?',
  ]);
  expect(heard[1]?.mentions.has(bot.client.user)).toBe(true);
  expect(heard[2]?.reference?.messageId).toBe(posted.id);
  expect(heard[0]?.member?.id).toBe(reader.id);
});

test('a direct message comes from a person, a message on the server from a member', async () => {
  const told: { readonly t: string; readonly d: { readonly content: string } }[] = [];
  bot.client.on(Events.Raw, (packet) => told.push(packet));
  const about = async (content: string) => {
    for (;;) {
      const packet = told.find(({ t, d }) => t === 'MESSAGE_CREATE' && d.content === content);
      if (packet) return packet.d;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  reader.says('Between us.', { context: 'direct' });
  const direct = await about('Between us.');
  expect(direct).not.toHaveProperty('member');
  expect(direct).not.toHaveProperty('guild_id');
  const { content } = reader.says('to all', { mention: true });
  expect(await about(content)).toMatchObject({ guild_id: discord.guildId, member: { roles: [] } });
});
