import { once } from 'node:events';
import {
  ChannelType,
  Events,
  GatewayIntentBits,
  type Message,
  PermissionFlagsBits,
} from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LocalDiscord, type Person } from '../../src/index.ts';
import { TestBot } from '../bot.ts';
import { request } from '../request.ts';

/** Threads, forums, announcements and voice channels, and who may write where. */
let discord: LocalDiscord;
let bot: TestBot;
let reader: Person;
let heard: Message[];

beforeAll(async () => {
  discord = await LocalDiscord.start({ rateLimits: false });
  const { Guilds, GuildMessages } = GatewayIntentBits;
  bot = await TestBot.connect(discord, [Guilds, GuildMessages]);
  bot.client.on(Events.MessageCreate, (message) => heard.push(message));
  await bot.client.application.commands.set([{ name: 'ask', description: 'Ask' }]);
});
afterAll(async () => {
  await bot.disconnect();
  await discord.stop();
});

beforeEach(() => {
  heard = [];
  reader = discord.person({ name: 'Reader' });
});

const post = async (channelId: string, body: object = { content: 'Words' }) => {
  const { status, body: answer } = await request(
    discord,
    'POST',
    `/channels/${channelId}/messages`,
    body,
  );
  return answer.code ?? status;
};

const get = async (channelId: string) =>
  (await request(discord, 'GET', `/channels/${channelId}`)).body;

/** Waits until the bot has heard a mention with these words, and returns the others before it. */
async function heardBefore(words: string): Promise<readonly string[]> {
  reader.says(words, { mention: true });
  await expect.poll(() => heard.map(({ content }) => content).join()).toContain(words);
  return heard.map(({ channelId }) => channelId).filter((id) => id !== discord.channelId);
}

const deny = (permission: bigint) => discord.channels.denyBot(discord.channelId, permission);

describe('a thread', () => {
  const start = (isPrivate = false) =>
    discord.channels.startThread({ name: 'News', by: reader, isPrivate });

  test('takes its permissions from its channel, but has its own for writing', async () => {
    const thread = start();
    deny(PermissionFlagsBits.SendMessages);
    expect(await post(thread)).toBe(200);
    deny(PermissionFlagsBits.SendMessagesInThreads);
    expect(await post(thread)).toBe(50_013);
    deny(PermissionFlagsBits.ViewChannel);
    expect(await post(thread)).toBe(50_001);
    deny(0n);
    expect(await post(thread)).toBe(200);
  });

  test('that is private is seen by the bot only once it is mentioned there', async () => {
    const thread = start(true);
    reader.says(`<@${reader.id}>, among ourselves`, { channelId: thread });
    expect(await heardBefore('Ping')).toEqual([]);
    expect(await post(thread)).toBe(50_001);
    reader.says('Come in.', { channelId: thread, mention: true });
    await expect.poll(() => heard.map(({ channelId }) => channelId)).toContain(thread);
    expect(heard.at(-1)?.channel.type).toBe(ChannelType.PrivateThread);
    expect(await post(thread)).toBe(200);
    expect(await get(thread)).toMatchObject({ member: { user_id: discord.applicationId } });
  });

  test('that is archived opens with a message, and nothing in it can be changed before', async () => {
    const thread = start();
    const path = `/channels/${thread}/messages`;
    const posted = await request(discord, 'POST', path, { content: 'First' });
    discord.channels.archive(thread);
    const change = () => request(discord, 'PATCH', `${path}/${posted.body.id}`, { content: 'New' });
    expect((await change()).body.code).toBe(50_083);
    expect(() => reader.command('ask', {}, { channelId: thread })).toThrow('archived thread');
    reader.says('Again', { channelId: thread });
    expect(await get(thread)).toMatchObject({ thread_metadata: { archived: false } });
    expect((await change()).status).toBe(200);
  });

  test('that is locked takes messages of moderators only', async () => {
    const thread = start();
    discord.channels.archive(thread, { isLocked: true });
    expect(await post(thread)).toBe(160_005);
  });

  test('that is archived is not in the list of a bot that connects', async () => {
    const [open, archived] = [start(), start()];
    discord.channels.archive(archived);
    const later = await TestBot.connect(discord);
    expect(later.client.channels.cache.has(open)).toBe(true);
    expect(later.client.channels.cache.has(archived)).toBe(false);
    await later.disconnect();
  });
});

describe('a channel', () => {
  test('that the bot cannot see tells it nothing', async () => {
    const hidden = discord.channels.add('hidden');
    discord.channels.denyBot(hidden, PermissionFlagsBits.ViewChannel);
    reader.says('Hello?', { mention: true, channelId: hidden });
    expect(await heardBefore('Here')).toEqual([]);
    expect(await post(hidden)).toBe(50_001);
  });

  test('for announcements is like any other, and has threads of its own type', async () => {
    const channelId = discord.channels.add('announcements', { kind: 'announcement' });
    expect(await post(channelId)).toBe(200);
    const thread = discord.channels.startThread({ name: 'Talk', by: reader, channelId });
    expect(await get(thread)).toMatchObject({ type: ChannelType.AnnouncementThread });
  });

  test('for voice has messages for those who may connect', async () => {
    const channelId = discord.channels.add('voice', { kind: 'voice' });
    expect(await post(channelId)).toBe(200);
    discord.channels.denyBot(channelId, PermissionFlagsBits.Connect);
    expect(await post(channelId)).toBe(50_013);
  });

  test('that is a forum has only posts, which are threads', async () => {
    const forum = discord.channels.add('forum', { kind: 'forum' });
    expect(await post(forum)).toBe(50_008);
    expect(() => reader.says('Hello', { channelId: forum })).toThrow('only posts');
    const first = reader.posts(forum, 'A question', 'Who knows?', { mention: true });
    expect(first.channelId).toBe(first.id);
    await expect.poll(() => heard.at(-1)?.id).toBe(first.id);
    expect(await post(first.channelId)).toBe(200);
  });

  test('can deny everyone something, also the people', async () => {
    const closed = discord.channels.add('closed');
    discord.channels.denyEveryone(closed, PermissionFlagsBits.SendMessages);
    expect(await post(closed)).toBe(50_013);
    expect(() => reader.says('Hello', { channelId: closed })).toThrow('may not write');
    discord.channels.denyEveryone(closed, PermissionFlagsBits.UseApplicationCommands);
    expect(() => reader.command('ask', {}, { channelId: closed })).toThrow('may not use commands');
  });

  test('can deny files', async () => {
    deny(PermissionFlagsBits.AttachFiles);
    const channel = await bot.client.channels.fetch(discord.channelId);
    if (!channel?.isSendable()) throw new Error('There is no such channel.');
    const files = [{ attachment: Buffer.from('a'), name: 'a.txt' }];
    await expect(channel.send({ files })).rejects.toMatchObject({ code: 50_013 });
    deny(0n);
    await channel.send({ files });
  });

  test('says in an interaction what its person and the bot may do there', async () => {
    deny(PermissionFlagsBits.AttachFiles);
    const asked = once(bot.client, Events.InteractionCreate);
    reader.command('ask');
    const [{ appPermissions, memberPermissions }] = await asked;
    expect(appPermissions.has(PermissionFlagsBits.AttachFiles)).toBe(false);
    expect(memberPermissions.has(PermissionFlagsBits.AttachFiles)).toBe(true);
    deny(0n);
  });
});

describe('a reply', () => {
  test('to a message that is gone is refused, unless that does not matter', async () => {
    const said = reader.says('Soon gone');
    discord.deleteMessage(said);
    const reference = { message_id: said.id };
    expect(await post(discord.channelId, { content: 'a', message_reference: reference })).toBe(
      50_035,
    );
    const lenient = { ...reference, fail_if_not_exists: false };
    expect(await post(discord.channelId, { content: 'a', message_reference: lenient })).toBe(200);
  });
});

test('a person who shares no server with the bot gets no message from it', async () => {
  const server = discord.servers.add('Only there');
  const path = '/users/@me/channels';
  const { body } = await request(discord, 'POST', path, { recipient_id: reader.id });
  expect(await post(String(body.id))).toBe(200);
  for (const { id } of [...discord.servers.joined, server]) discord.servers.kickBot({ id });
  expect(await post(String(body.id))).toBe(50_278);
  for (const { id } of discord.servers.joined) discord.servers.inviteBot({ id });
});
