import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  SlashCommandBuilder,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LocalDiscord } from '../src/index.ts';
import { TestBot } from './bot.ts';
import { faultsIn, request } from './request.ts';

let discord: LocalDiscord;
let bot: TestBot;

beforeAll(async () => {
  discord = await LocalDiscord.start({ rateLimits: false });
  bot = await TestBot.connect(discord);
});
afterAll(async () => {
  await bot.disconnect();
  await discord.stop();
});

const ask = new SlashCommandBuilder()
  .setName('ask')
  .setDescription('Ask')
  .addStringOption((option) =>
    option.setName('question').setDescription('What to ask').setRequired(true),
  );

const global = () => `/applications/${discord.applicationId}/commands`;
const put = (commands: unknown) => request(discord, 'PUT', global(), commands);
const command = (extra: object = {}) => ({ name: 'ask', description: 'Ask', ...extra });
const option = (extra: object = {}) => ({
  type: ApplicationCommandOptionType.String,
  name: 'question',
  description: 'What to ask',
  ...extra,
});

test('a client connects and finds the server with its channels', () => {
  expect(bot.client.user.id).toBe(discord.applicationId);
  expect(bot.client.application.id).toBe(discord.applicationId);
  const guild = bot.client.guilds.cache.get(discord.guildId);
  expect(guild?.channels.cache.map(({ name }) => name)).toEqual(['general', 'sources']);
  expect(guild?.channels.cache.has(discord.channelId)).toBe(true);
});

test('registered commands are kept, with the fields that Discord adds', async () => {
  const before = discord.registrations.length;
  await bot.client.application.commands.set([ask]);
  const [first] = await bot.client.application.commands.fetch().then((all) => [...all.values()]);
  expect(first).toMatchObject({ name: 'ask', type: ApplicationCommandType.ChatInput });
  expect(discord.commands()).toMatchObject([
    { name_localizations: null, default_member_permissions: null, nsfw: false, contexts: null },
  ]);
  expect(discord.registrations.slice(before)).toEqual(['global']);
});

test('a command keeps its id, and its version until it changes', async () => {
  await bot.client.application.commands.set([ask]);
  const [first] = discord.commands();
  await bot.client.application.commands.set([ask]);
  expect(discord.commands()).toEqual([first]);
  await bot.client.application.commands.set([{ ...ask.toJSON(), description: 'Ask away' }]);
  const [changed] = discord.commands();
  expect(changed?.id).toBe(first?.id);
  expect(changed?.version).not.toBe(first?.version);
});

test('commands of one server are separate from global ones', async () => {
  await bot.client.application.commands.set([ask], discord.guildId);
  await bot.client.application.commands.set([]);
  expect(discord.commands(discord.guildId)).toMatchObject([
    { name: 'ask', guild_id: discord.guildId },
  ]);
  expect(discord.commands()).toEqual([]);
  expect(await bot.client.application.commands.fetch({ guildId: discord.guildId })).toHaveLength(1);
});

describe('a definition is refused', () => {
  test.each<[string, unknown, string[]]>([
    ['with capitals', [command({ name: 'Ask' })], ['0.name APPLICATION_COMMAND_INVALID_NAME']],
    ['with a space', [command({ name: 'a b' })], ['0.name APPLICATION_COMMAND_INVALID_NAME']],
    [
      'with a name over 32 characters',
      [command({ name: 'a'.repeat(33) })],
      ['0.name APPLICATION_COMMAND_INVALID_NAME'],
    ],
    ['without a name', [{ description: 'a' }], ['0.name BASE_TYPE_REQUIRED']],
    ['without a description', [{ name: 'a' }], ['0.description BASE_TYPE_REQUIRED']],
    [
      'with a description over 100 characters',
      [command({ description: 'a'.repeat(101) })],
      ['0.description BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'with 26 options',
      [command({ options: Array.from({ length: 26 }, (_, n) => option({ name: `o${n}` })) })],
      ['0.options BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'with a required option after another',
      [command({ options: [option(), option({ name: 'source', required: true })] })],
      ['0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'],
    ],
    [
      'with an option twice',
      [command({ options: [option(), option()] })],
      ['0.options.1.name APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS'],
    ],
    [
      'with 26 choices',
      [
        command({
          options: [
            option({
              choices: Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })),
            }),
          ],
        }),
      ],
      ['0.options.0.choices BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'with a faulty option inside a subcommand',
      [
        command({
          options: [{ ...option({ name: 'now' }), type: 1, options: [option({ name: 'B' })] }],
        }),
      ],
      ['0.options.0.options.0.name APPLICATION_COMMAND_INVALID_NAME'],
    ],
    [
      'with subcommands beside options',
      [command({ options: [option(), { type: 1, name: 'now', description: 'a' }] })],
      ['0.options APPLICATION_COMMAND_OPTIONS_TYPE_MIXED'],
    ],
    [
      'with choices and autocomplete',
      [
        command({
          options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })],
        }),
      ],
      ['0.options.0.autocomplete APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_WITH_CHOICES'],
    ],
    ['twice in one list', [command(), command()], ['1.name APPLICATION_COMMANDS_DUPLICATE_NAME']],
    [
      'of more than 8,000 characters',
      [
        command({
          options: Array.from({ length: 25 }, (_, n) =>
            option({
              name: `o${n}`,
              choices: Array.from({ length: 4 }, (_, m) => ({
                name: `${m}`,
                value: `${m}`.repeat(90),
              })),
            }),
          ),
        }),
      ],
      ['0 APPLICATION_COMMAND_TOO_LARGE'],
    ],
  ])('%s', async (_, body, faults) => {
    const before = discord.registrations.length;
    const { status, body: answer } = await put(body);
    expect(faultsIn(answer.errors)).toEqual(faults);
    expect({ status, code: answer.code }).toEqual({ status: 400, code: 50035 });
    expect(discord.registrations).toHaveLength(before);
  });

  test('after the hundredth', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, n) => command({ name: `ask${n}` }));
    expect(await put(many(100))).toMatchObject({ status: 200 });
    expect(await put(many(101))).toMatchObject({ status: 400, body: { code: 30032 } });
  });

  test('for a server the bot is not on', async () => {
    const path = `/applications/${discord.applicationId}/guilds/123/commands`;
    expect(await request(discord, 'PUT', path, [])).toMatchObject({ body: { code: 50001 } });
  });
});

test('names in any script are accepted', async () => {
  const names = ['demander', 'अनुरोध', 'ถาม', 'سؤال', "l'été"];
  expect(await put(names.map((name) => command({ name })))).toMatchObject({ status: 200 });
});
