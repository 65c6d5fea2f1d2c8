import {
  ActionRowBuilder,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buttonsOf, LocalDiscord, type Person, selectsOf, textOf } from '../../src/index.ts';
import { TestBot } from '../bot.ts';
import { quote } from '../quote.ts';

let discord: LocalDiscord;
let bot: TestBot;
let reader: Person;

beforeAll(async () => {
  discord = await LocalDiscord.start();
  bot = await TestBot.connect(discord);
  reader = discord.person({ name: 'Reader' });
  await bot.client.application.commands.set([
    new SlashCommandBuilder()
      .setName('ask')
      .setDescription('Ask')
      .addStringOption((option) =>
        option.setName('question').setDescription('q').setRequired(true),
      ),
  ]);
});
afterAll(async () => {
  await bot.disconnect();
  await discord.stop();
});

/** Asks and gets an answer with these buttons. */
async function answered(...labels: string[]) {
  bot.answers(async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply(quote('Forty trucks.', ...labels));
  });
  return reader.command('ask', { question: 'How many?' }).reply();
}

describe('a button', () => {
  test('is found by label or custom id and carries the whole message', async () => {
    const answer = await answered('More', 'Delete');
    expect(buttonsOf(answer).map(({ label }) => label)).toEqual(['Context', 'More', 'Delete']);
    bot.answers(async (interaction) => {
      if (!interaction.isButton()) return;
      const { message } = interaction;
      const owner = message.interactionMetadata?.user.id;
      await interaction.reply({
        content: `${interaction.customId} ${message.components.length} ${message.flags.has('IsComponentsV2')} ${owner}`,
        flags: MessageFlags.Ephemeral,
      });
    });
    const byLabel = await reader.click(answer, 'Context').reply();
    expect(byLabel.content).toBe(`context:1 3 true ${reader.id}`);
    expect(byLabel).toMatchObject({ ephemeral: true, replyTo: undefined });
    const byId = await reader.click(answer, 'context:1').reply();
    expect(byId.content).toBe(byLabel.content);
  });

  test('changes its message', async () => {
    const answer = await answered('More');
    bot.answers(async (interaction) => {
      if (interaction.isButton()) await interaction.update(quote('Fifty trucks.'));
    });
    const changed = await reader.click(answer, 'More').reply();
    expect(changed.id).toBe(answer.id);
    expect(textOf(changed)).toBe('## Answer\n> Fifty trucks.');
    expect(textOf(reader.look(answer))).toBe(textOf(changed));
    expect(() => reader.click(answer, 'More')).toThrow(/no button "More"/);
  });

  test('changes its message later, and sends more', async () => {
    const answer = await answered('More');
    bot.answers(async (interaction) => {
      if (!interaction.isButton()) return;
      await interaction.deferUpdate();
      await interaction.followUp({ content: 'More to come.', flags: MessageFlags.Ephemeral });
      await interaction.editReply(quote('Sixty trucks.'));
    });
    const clicked = reader.click(answer, 'More');
    expect((await clicked.followUp()).content).toBe('More to come.');
    expect(textOf(await clicked.reply())).toContain('Sixty');
    expect(await clicked.acknowledged).toMatchObject({ type: 6 });
  });

  test('deletes its message', async () => {
    const answer = await answered('Delete');
    bot.answers(async (interaction) => {
      if (!interaction.isButton()) return;
      await interaction.deferUpdate();
      await interaction.deleteReply();
    });
    await reader.click(answer, 'Delete').deleted();
    expect(discord.messages().some(({ id }) => id === answer.id)).toBe(false);
    expect(() => reader.click(answer, 'Delete')).toThrow(/deleted/);
  });
});

test('a select menu carries the values of the chosen labels', async () => {
  bot.answers(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const menu = new StringSelectMenuBuilder()
        .setCustomId('source')
        .setPlaceholder('Which source?')
        .setOptions({ label: 'BBC', value: 'b' }, { label: 'Guardian', value: 'g' });
      const row = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu);
      await interaction.reply({ components: [row] });
    } else if (interaction.isStringSelectMenu()) {
      await interaction.update({ content: interaction.values.join(), components: [] });
    }
  });
  const asked = await reader.command('ask', { question: 'Who?' }).reply();
  expect(selectsOf(asked)).toMatchObject([{ customId: 'source', placeholder: 'Which source?' }]);
  expect(await reader.select(asked, 'Which source?', 'Guardian').reply()).toMatchObject({
    content: 'g',
  });
});

test('a modal is opened, filled in and answered', async () => {
  const answer = await answered('Edit');
  bot.answers(async (interaction) => {
    if (interaction.isButton()) {
      const title = new TextInputBuilder()
        .setCustomId('title')
        .setStyle(TextInputStyle.Short)
        .setMaxLength(20)
        .setValue('Old');
      const source = new TextInputBuilder()
        .setCustomId('source')
        .setStyle(TextInputStyle.Short)
        .setRequired(false);
      const modal = new ModalBuilder()
        .setCustomId('edit:1')
        .setTitle('Edit article')
        .addTextDisplayComponents(new TextDisplayBuilder().setContent('As printed.'))
        .addLabelComponents(
          new LabelBuilder().setLabel('Title').setTextInputComponent(title),
          new LabelBuilder().setLabel('Source').setTextInputComponent(source),
        );
      await interaction.showModal(modal);
    } else if (interaction.isModalSubmit() && interaction.isFromMessage()) {
      const { fields } = interaction;
      const said = `${interaction.customId} ${fields.getTextInputValue('title')}/${fields.getTextInputValue('source')}`;
      await interaction.update(quote(said));
    }
  });
  const modal = await reader.click(answer, 'Edit').modal();
  expect(modal).toMatchObject({ title: 'Edit article', text: 'As printed.' });
  expect(modal.fields).toMatchObject([
    { label: 'Title', value: 'Old', required: true },
    { label: 'Source', value: '', required: false },
  ]);
  const changed = await reader.submit(modal, { Title: 'New' }).reply();
  expect(changed.id).toBe(answer.id);
  expect(textOf(changed)).toContain('edit:1 New/');
  expect(() => reader.submit(modal, { Title: 'x'.repeat(21) })).toThrow(/0 to 20 characters/);
  expect(() => reader.submit(modal, { Title: '' })).toThrow(/required/);
  expect(() => reader.submit(modal, { Author: 'x' })).toThrow(/no field "Author"/);
});
