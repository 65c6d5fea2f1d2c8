import { type ApplicationCommandOptionType, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ImpossibleAction, LocalDiscord, type Person } from '../src/index.ts';
import { request } from './request.ts';

let discord: LocalDiscord;
let reader: Person;

beforeAll(async () => {
  discord = await LocalDiscord.start();
  reader = discord.person({ name: 'Reader' });
  const option = (name: string, type: ApplicationCommandOptionType, extra: object = {}) => ({
    name,
    type,
    description: name,
    ...extra,
  });
  const reply = await request(discord, 'PUT', `/applications/${discord.applicationId}/commands`, [
    {
      name: 'ask',
      description: 'Ask',
      contexts: [0],
      options: [
        option('question', 3, { required: true, max_length: 10 }),
        option('limit', 4, { min_value: 1, max_value: 5 }),
        option('sort', 3, { choices: [{ name: 'Newest', value: 'new' }] }),
        option('private', 5),
        option('by', 6),
        option('file', 11),
      ],
    },
    { name: 'publish', description: 'Publish', default_member_permissions: '8192' },
    { name: 'article', description: 'a', options: [{ type: 1, name: 'show', description: 's' }] },
  ]);
  expect(reply.status).toBe(200);
});
afterAll(() => discord.stop());

describe("Discord's client does not send", () => {
  test.each<[string, (person: Person) => unknown, RegExp]>([
    ['an unknown command', (person) => person.command('asks'), /No command asks/],
    ['an unknown option', (p) => p.command('ask', { question: 'a', when: 'b' }), /no option when/],
    ['a missing option', (p) => p.command('ask'), /question is required/],
    ['a text too long', (p) => p.command('ask', { question: 'a'.repeat(11) }), /0 to 10, not 11/],
    ['a number too large', (p) => p.command('ask', { question: 'a', limit: 6 }), /1 to 5, not 6/],
    ['a fraction', (p) => p.command('ask', { question: 'a', limit: 1.5 }), /whole numbers/],
    ['a choice not offered', (p) => p.command('ask', { question: 'a', sort: 'old' }), /only new/],
    ['a text for a boolean', (p) => p.command('ask', { question: 'a', private: 'yes' }), /boolean/],
    ['an unknown person', (p) => p.command('ask', { question: 'a', by: '1' }), /no person with/],
    ['a text for a file', (p) => p.command('ask', { question: 'a', file: 'x' }), /takes a file/],
    ['a command without its subcommand', (p) => p.command('article'), /must be chosen: show/],
    [
      'an unknown subcommand',
      (p) => p.command('article', {}, { subcommand: 'hide' }),
      /no hide here; there is show/,
    ],
    [
      'a command not offered in direct messages',
      (p) => p.command('ask', { question: 'a' }, { context: 'direct' }),
      /not offered in direct messages/,
    ],
    ['a command for moderators', (p) => p.command('publish'), /lacks the permissions/],
    ['an empty message', (p) => p.says('  '), /empty message/],
    ['a message too long', (p) => p.says('a'.repeat(2001)), /2000 characters/],
    ['anything without a bot', (p) => p.command('ask', { question: 'a' }), /No bot/],
  ])('%s', (_, act, words) => {
    expect(() => act(reader)).toThrow(ImpossibleAction);
    expect(() => act(reader)).toThrow(words);
  });

  test('but more for a moderator, or with the permission of an administrator', () => {
    const moderator = discord.person({
      name: 'Moderator',
      permissions: PermissionFlagsBits.ManageMessages,
    });
    expect(() => moderator.command('publish')).toThrow(/No bot/);
    expect(() => reader.command('publish', {}, { allowedByAdministrator: true })).toThrow(/No bot/);
  });
});

test('people with a role of the same name share that role', () => {
  const [first, second] = ['A', 'B'].map((name) => discord.person({ name, roles: ['Editors'] }));
  expect(first?.id).not.toBe(second?.id);
});
