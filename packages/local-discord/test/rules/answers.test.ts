import { InteractionResponseType, SlashCommandBuilder } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LocalDiscord, type Person } from '../../src/index.ts';
import { TestBot } from '../bot.ts';
import { faultsIn, request } from '../request.ts';

let discord: LocalDiscord;
let bot: TestBot;
let reader: Person;

beforeAll(async () => {
  discord = await LocalDiscord.start({ rateLimits: false });
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

describe('an answer is refused', () => {
  const modal = (extra: object = {}, field: object = {}) => ({
    type: InteractionResponseType.Modal,
    data: {
      custom_id: 'edit',
      title: 'Edit',
      components: [
        {
          type: 18,
          label: 'Title',
          component: { type: 4, custom_id: 'title', style: 1, ...field },
        },
      ],
      ...extra,
    },
  });
  const label = (custom_id: string) => ({
    type: 18,
    label: 'Title',
    component: { type: 4, custom_id, style: 1 },
  });

  test.each<[string, unknown, string[]]>([
    ['of an unknown type', { type: 99 }, ['type BASE_TYPE_CHOICES']],
    ['that changes no message', { type: 7, data: { content: 'a' } }, ['type BASE_TYPE_CHOICES']],
    ['with choices for a command', { type: 8, data: {} }, ['type BASE_TYPE_CHOICES']],
    [
      'whose message is refused',
      { type: 4, data: { content: 'a'.repeat(2001) } },
      ['data.content BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'whose file was not sent along',
      {
        type: 4,
        data: { flags: 32768, components: [{ type: 13, file: { url: 'attachment://a' } }] },
      },
      ['data.components.0.file.url UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND'],
    ],
    [
      'as a modal with a title over 45',
      modal({ title: 'a'.repeat(46) }),
      ['data.title BASE_TYPE_BAD_LENGTH'],
    ],
    ['as a modal without an id', modal({ custom_id: '' }), ['data.custom_id BASE_TYPE_BAD_LENGTH']],
    [
      'as a modal with nothing in it',
      modal({ components: [] }),
      ['data.components BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'as a modal of six parts',
      modal({ components: ['a', 'b', 'c', 'd', 'e', 'f'].map(label) }),
      ['data.components BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'as a modal with a label over 45',
      modal({ components: [{ ...label('a'), label: 'a'.repeat(46) }] }),
      ['data.components.0.label BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'as a modal with a value over 4,000',
      modal({}, { value: 'a'.repeat(4001) }),
      ['data.components.0.component.value BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'as a modal with a field twice',
      modal({ components: [label('a'), label('a')] }),
      ['data.components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED'],
    ],
  ])('%s', async (_, body, faults) => {
    bot.answers(async () => undefined);
    const asked = reader.command('ask');
    const reply = await callback(asked, body);
    expect(faultsIn(reply.body.errors)).toEqual(faults);
    expect(reply).toMatchObject({ status: 400, body: { code: 50035 } });
    // The interaction is still open for a better answer.
    expect(await callback(asked, { type: 4, data: { content: 'a' } })).toMatchObject({
      status: 204,
    });
  });

  test.each<[string, unknown[], string[]]>([
    [
      'with 26 choices',
      Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })),
      ['data.choices BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'with a choice of over 100 characters',
      [{ name: 'a'.repeat(101), value: 'a' }],
      ['data.choices.0.name BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'with an unnamed choice',
      [{ name: '', value: 'a' }],
      ['data.choices.0.name BASE_TYPE_BAD_LENGTH'],
    ],
  ])('%s', async (_, choices, faults) => {
    let open: { id: string; token: string } | undefined;
    bot.answers(async (interaction) => {
      open = interaction;
    });
    const offered = reader.autocomplete('ask', 'source', 'a');
    await expect.poll(() => open).toBeDefined();
    const reply = await callback(open ?? { id: '', token: '' }, { type: 8, data: { choices } });
    expect(faultsIn(reply.body.errors)).toEqual(faults);
    await callback(open ?? { id: '', token: '' }, { type: 8, data: { choices: [] } });
    expect(await offered).toEqual([]);
  });

  test('with a value over 100 characters', async () => {
    bot.answers(async (interaction) => {
      if (interaction.isAutocomplete()) {
        await interaction.respond([{ name: 'a', value: 'a'.repeat(101) }]).catch(async (error) => {
          await interaction.respond([]);
          throw error;
        });
      }
    });
    expect(await reader.autocomplete('ask', 'source', 'a')).toEqual([]);
    await expect.poll(() => bot.failures).toMatchObject([{ code: 50035 }]);
  });
});
