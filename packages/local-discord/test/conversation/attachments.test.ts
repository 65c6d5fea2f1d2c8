import {
  AttachmentBuilder,
  FileBuilder,
  FileUploadBuilder,
  LabelBuilder,
  MediaGalleryBuilder,
  MessageFlags,
  ModalBuilder,
  SlashCommandBuilder,
} from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LocalDiscord, type Person } from '../../src/index.ts';
import { TestBot } from '../bot.ts';

let discord: LocalDiscord;
let bot: TestBot;
let reader: Person;

beforeAll(async () => {
  discord = await LocalDiscord.start({ attachmentBytes: 1000 });
  bot = await TestBot.connect(discord);
  reader = discord.person({ name: 'Reader' });
  await bot.client.application.commands.set([
    new SlashCommandBuilder()
      .setName('chart')
      .setDescription('Chart')
      .addAttachmentOption((option) => option.setName('report').setDescription('r')),
  ]);
});
afterAll(async () => {
  await bot.disconnect();
  await discord.stop();
});

const file = (name: string, text: string) =>
  new AttachmentBuilder(Buffer.from(text), { name, description: `The ${name}` });

test('files sent with an edit are kept, shown and served', async () => {
  bot.answers(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.editReply({
      flags: MessageFlags.IsComponentsV2,
      files: [file('chart.png', 'pixels'), file('data.csv', 'a,b')],
      components: [
        new MediaGalleryBuilder().addItems((item) => item.setURL('attachment://chart.png')),
        new FileBuilder().setURL('attachment://data.csv'),
      ],
    });
  });
  const reply = await reader.command('chart').reply();
  expect(reply.attachments).toMatchObject([
    { filename: 'chart.png', size: 6, description: 'The chart.png' },
    { filename: 'data.csv', size: 3 },
  ]);
  const [chart] = reply.attachments;
  if (!chart) throw new Error('There is no chart.');
  expect(reply.components).toMatchObject([{ items: [{ media: { url: chart.url } }] }, {}]);
  expect(Buffer.from(discord.bytesOf(chart)).toString()).toBe('pixels');
  expect(new URL(chart.url).hostname).toBe('127.0.0.1');
  expect(await (await fetch(chart.url)).text()).toBe('pixels');
});

test('an edit drops the files that it does not list', async () => {
  bot.answers(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply({ content: 'Two.', files: [file('a.txt', 'a'), file('b.txt', 'b')] });
    const [first] = [...(await interaction.fetchReply()).attachments.values()];
    if (!first) throw new Error('There is no file.');
    await interaction.editReply({ content: 'Same.' });
    await interaction.editReply({
      content: 'Fewer.',
      attachments: [first],
      files: [file('c.txt', 'c')],
    });
    await interaction.editReply({ content: 'None.', attachments: [] });
  });
  const asked = reader.command('chart');
  const files = async (content: string) => {
    const message = await asked.reply((reply) => reply.content === content);
    return message.attachments.map(({ filename }) => filename);
  };
  const [two, same, fewer, none] = ['Two.', 'Same.', 'Fewer.', 'None.'].map(files);
  expect(await two).toEqual(['a.txt', 'b.txt']);
  expect(await same).toEqual(['a.txt', 'b.txt']);
  expect(await fewer).toEqual(['a.txt', 'c.txt']);
  expect(await none).toEqual([]);
  expect(bot.failures).toEqual([]);
});

test('a file that is too large is refused together with its message', async () => {
  bot.answers(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    expect(interaction.attachmentSizeLimit).toBe(1000);
    await interaction.reply({ files: [file('big.txt', 'a'.repeat(1001))] });
  });
  expect(await reader.command('chart').refused()).toMatchObject({ status: 413, code: 40005 });
});

test('a file given to a command reaches the bot', async () => {
  bot.answers(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { url, name, size, contentType } = interaction.options.getAttachment('report', true);
    const text = await (await fetch(url)).text();
    await interaction.reply(`${name} ${size} ${contentType}: ${text}`);
  });
  const report = { name: 'r.txt', bytes: Buffer.from('40 trucks'), contentType: 'text/plain' };
  const reply = await reader.command('chart', { report }).reply();
  expect(reply.content).toBe('r.txt 9 text/plain: 40 trucks');
  const big = { name: 'b.txt', bytes: new Uint8Array(1001) };
  expect(() => reader.command('chart', { report: big })).toThrow(/too large/);
});

test('files given to a modal reach the bot', async () => {
  bot.answers(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const upload = new FileUploadBuilder().setCustomId('files').setMaxValues(2);
      const modal = new ModalBuilder().setCustomId('add').setTitle('Add');
      modal.addLabelComponents(new LabelBuilder().setLabel('Files').setFileUploadComponent(upload));
      await interaction.showModal(modal);
    } else if (interaction.isModalSubmit()) {
      const files = interaction.fields.getUploadedFiles('files', true);
      await interaction.reply(files.map(({ name }) => name).join());
    }
  });
  const modal = await reader.command('chart').modal();
  const files = ['a.txt', 'b.txt'].map((name) => ({ name, bytes: Buffer.from(name) }));
  expect(await reader.submit(modal, { Files: files }).reply()).toMatchObject({
    content: 'a.txt,b.txt',
  });
  expect(() => reader.submit(modal)).toThrow(/"Files" is required/);
});
