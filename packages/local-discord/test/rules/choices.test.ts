import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LocalDiscord } from '../../src/index.ts';
import { TestBot } from '../bot.ts';
import { faultsIn, request } from '../request.ts';

/** Menus, modals, files and commands, as far as people choose something in them. */
let discord: LocalDiscord;
let bot: TestBot;

beforeAll(async () => {
  discord = await LocalDiscord.start({ rateLimits: false });
  bot = await TestBot.connect(discord);
  await bot.client.application.commands.set([{ name: 'ask', description: 'Ask' }]);
});
afterAll(async () => {
  await bot.disconnect();
  await discord.stop();
});

const options = (...values: string[]) => values.map((value) => ({ label: value, value }));

const menu = (fields: object) => ({
  ...{ type: 3, custom_id: 'menu', options: options('a', 'b') },
  ...fields,
});

async function faultsOfMenu(fields: object): Promise<readonly string[]> {
  const components = [{ type: 1, components: [menu(fields)] }];
  const path = `/channels/${discord.channelId}/messages`;
  const { body } = await request(discord, 'POST', path, { components });
  return faultsIn(body.errors).map((fault) => fault.replace('components.0.components.0.', ''));
}

describe('a menu is refused', () => {
  test.each([
    ['that wants more than it allows', { min_values: 2, max_values: 1 }, 'min_values'],
    ['that allows more than it has', { max_values: 3 }, 'max_values'],
    [
      'with two defaults where one is allowed',
      { options: options('a', 'b').map((each) => ({ ...each, default: true })) },
      'options',
    ],
    [
      'with more default people than it allows',
      { type: 5, default_values: ['1', '2'].map((id) => ({ id, type: 'user' })) },
      'default_values',
    ],
    [
      'with a default of no kind',
      { type: 8, default_values: [{ id: '1', type: 'thread' }] },
      'default_values.0.type',
    ],
  ])('%s', async (_what, fields, where) => {
    const faults = await faultsOfMenu(fields);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${where} `);
  });

  test('unless it fits', async () => {
    expect(await faultsOfMenu({ min_values: 0, max_values: 2 })).toEqual([]);
  });
});

/** The faults of a modal with one labelled field. */
async function faultsOfModal(component: object): Promise<readonly string[]> {
  bot.answers(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const label = { type: 18, label: 'Field', component };
    const path = `/interactions/${interaction.id}/${interaction.token}/callback`;
    const data = { custom_id: 'modal', title: 'Modal', components: [label] };
    await request(discord, 'POST', path, { type: 9, data });
  });
  const asked = discord.person({ name: 'Reader' }).command('ask');
  await expect.poll(() => discord.requests.at(-1)?.path).toContain(asked.token);
  return faultsIn(asked.errors[0]?.errors).map((fault) =>
    fault.replace('data.components.0.component.', ''),
  );
}

describe('a modal is refused', () => {
  const files = { type: 19, custom_id: 'files' };
  test.each([
    ['with a disabled menu', menu({ disabled: true }), 'disabled'],
    ['with a required menu that needs no choice', menu({ min_values: 0 }), 'min_values'],
    ['with a label inside a label', { type: 4, custom_id: 'a', style: 1, label: 'a' }, 'label'],
    ['with files of no type', { ...files, file_types: ['pdf'] }, 'file_types.0'],
    [
      'that wants more files than it allows',
      { ...files, min_values: 3, max_values: 2 },
      'min_values',
    ],
  ])('%s', async (_what, component, where) => {
    const faults = await faultsOfModal(component);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${where} `);
  });

  test('unless it fits', async () => {
    expect(await faultsOfModal({ ...files, file_types: ['image', '.PDF'] })).toEqual([]);
    expect(await faultsOfModal(menu({ min_values: 0, required: false }))).toEqual([]);
  });
});

describe('a command is refused', () => {
  const command = (option: object) => [
    {
      ...{ name: 'look', description: 'Look' },
      options: [{ name: 'what', description: 'What', ...option }],
    },
  ];
  test.each([
    ['with choices of another type', { type: 4, choices: [{ name: 'a', value: 'a' }] }, 'choices'],
    ['with choices for a person', { type: 6, choices: [{ name: 'a', value: 'a' }] }, 'choices'],
    ['with a length for a number', { type: 4, max_length: 3 }, 'max_length'],
    ['with autocomplete for a file', { type: 11, autocomplete: true }, 'autocomplete'],
    ['with types of files for a text', { type: 3, file_types: ['.md'] }, 'file_types'],
    ['with a type of files that is none', { type: 11, file_types: ['md'] }, 'file_types.0'],
    ['with bounds in the wrong order', { type: 4, min_value: 3, max_value: 2 }, 'min_value'],
    ['with lengths in the wrong order', { type: 3, min_length: 3, max_length: 2 }, 'min_length'],
  ])('%s', async (_what, option, where) => {
    const path = `/applications/${discord.applicationId}/commands`;
    const { body } = await request(discord, 'PUT', path, command(option));
    expect(faultsIn(body.errors).join()).toContain(`0.options.0.${where} `);
  });
});

test('a message cannot list a file that was not sent', async () => {
  const path = `/channels/${discord.channelId}/messages`;
  const listed = { content: 'Words', attachments: [{ id: 0 }] };
  const { body } = await request(discord, 'POST', path, listed);
  expect(faultsIn(body.errors)).toEqual(['attachments.0.id ATTACHMENT_NOT_FOUND']);
});

test("Discord's client offers only files of the types that a command takes", async () => {
  const path = `/applications/${discord.applicationId}/commands`;
  const file = { name: 'file', description: 'File', type: 11, file_types: ['image', '.md'] };
  await request(discord, 'PUT', path, [{ name: 'read', description: 'Read', options: [file] }]);
  const reader = discord.person({ name: 'Reader' });
  const bytes = new Uint8Array([1]);
  const read = (name: string) => reader.command('read', { file: { name, bytes } });
  expect(() => read('a.txt')).toThrow('is not one of image, .md');
  for (const name of ['a.MD', 'b.png']) expect(() => read(name)).not.toThrow();
});
