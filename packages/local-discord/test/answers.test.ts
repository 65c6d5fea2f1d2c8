import { Events, GatewayIntentBits } from 'discord.js';
import * as schemas from 'discord-api-spec/zod';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LocalDiscord, type Person } from '../src/index.ts';
import { faultOf, findAnswerFaults } from './answer-schemas.ts';
import { TestBot } from './bot.ts';
import { request } from './request.ts';

/** Whether the local Discord answers as Discord's own description says. */
let discord: LocalDiscord;
let bot: TestBot;
let reader: Person;
const told: Told[] = [];

/** An event. */
interface Told {
  readonly t: string;
  readonly d: Readonly<Record<string, unknown>>;
}

beforeAll(async () => {
  discord = await LocalDiscord.start();
  reader = discord.person({ name: 'Reader', roles: ['Editors'] });
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  bot = await TestBot.connect(discord, [Guilds, GuildMessages, DirectMessages]);
  bot.client.on(Events.Raw, (packet) => told.push(packet));
  await bot.client.application.commands.set([{ name: 'ask', description: 'Ask' }]);
  bot.answers(async (interaction) => {
    if (!interaction.isRepliable()) return;
    await interaction.deferReply();
    await interaction.editReply('Here.');
    await interaction.followUp('There.');
  });
});
afterAll(async () => {
  await bot.disconnect();
  await discord.stop();
});

test('every answer has the form of Discord', async () => {
  const posted = await request(discord, 'POST', `/channels/${discord.channelId}/messages`, {
    content: 'Words',
  });
  const said = reader.says('Hello.');
  const thread = discord.channels.startThread({ name: 'News', by: reader });
  const places = [
    discord.channelId,
    thread,
    ...(['announcement', 'voice', 'forum'] as const).map((kind) =>
      discord.channels.add(kind, { kind }),
    ),
  ];
  await reader.command('ask').followUp();
  for (const path of [
    ...places.map((id) => `/channels/${id}`),
    `/channels/${discord.channelId}/messages`,
    `/channels/${discord.channelId}/messages/${posted.body.id}`,
    ...['/gateway', '/users/@me', `/users/${reader.id}`, '/applications/@me'],
    ...['/users/@me/guilds', `/guilds/${discord.guildId}/members/${reader.id}`],
    ...['/oauth2/applications/@me', `/guilds/${discord.guildId}`, '/channels/1'],
    `/applications/${discord.applicationId}/commands`,
  ]) {
    await request(discord, 'GET', path);
  }
  const direct = { recipient_id: reader.id };
  await request(discord, 'POST', '/users/@me/channels', direct);
  await request(discord, 'POST', `/channels/${discord.channelId}/messages`, {
    content: 'An answer',
    message_reference: { message_id: said.id },
  });
  await request(discord, 'POST', `/channels/${discord.channelId}/messages`, { content: '' });
  expect(findAnswerFaults(discord.requests)).toEqual([]);
});

/** Discord describes no events, but the things in them. */
const EVENT_PARTS: Readonly<Record<string, (data: Told['d']) => readonly Part[]>> = {
  GUILD_CREATE: ({ channels, threads, roles, members }) => [
    ...each('channels', channels, schemas.GuildChannelResponseSchema),
    ...each('threads', threads, schemas.ThreadResponseSchema),
    ...each('roles', roles, schemas.GuildRoleResponseSchema),
    ...each('members', members, schemas.GuildMemberResponseSchema),
  ],
  CHANNEL_CREATE: (data) => [['', data, schemas.GuildChannelResponseSchema]],
  THREAD_CREATE: (data) => [['', data, schemas.ThreadResponseSchema]],
  MESSAGE_CREATE: (data) => [['', data, schemas.MessageResponseSchema]],
  MESSAGE_UPDATE: (data) => [['', data, schemas.MessageResponseSchema]],
  INTERACTION_CREATE: ({ message, member, user }) => [
    ...(message ? each('message', [message], schemas.MessageResponseSchema) : []),
    ...(member ? each('member', [member], schemas.GuildMemberResponseSchema) : []),
    ...(user ? each('user', [user], schemas.UserResponseSchema) : []),
  ],
};

type Part = readonly [name: string, value: unknown, schema: typeof schemas.UserResponseSchema];

function each(name: string, values: unknown, schema: Part[2]): Part[] {
  return Array.isArray(values) ? values.map((value) => [name, value, schema]) : [];
}

test('everything in an event has the form of Discord', async () => {
  reader.says('Hello.', { mention: true });
  reader.says('Between us.', { context: 'direct' });
  await reader.command('ask').reply();
  discord.servers.add('Another');
  await expect.poll(() => told.map(({ t }) => t)).toContain('INTERACTION_CREATE');
  const types = () => new Set(told.map(({ t }) => t));
  await expect.poll(types).toEqual(new Set([...types(), ...Object.keys(EVENT_PARTS)]));
  const faults = told.flatMap(({ t, d }) =>
    (EVENT_PARTS[t]?.(d) ?? []).flatMap(([name, value, schema]) => {
      const fault = faultOf(schema, value);
      return fault === null ? [] : [`${t} ${name}: ${fault}`];
    }),
  );
  expect([...new Set(faults)]).toEqual([]);
});
