import {
  ApplicationCommandType,
  ContextMenuCommandBuilder,
  type Interaction,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
  SlashCommandBuilder,
  TextDisplayBuilder,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LocalDiscord, type Person, textOf } from '../../src/index.ts';
import { TestBot } from '../bot.ts';
import { quote } from '../quote.ts';

let discord: LocalDiscord;
let bot: TestBot;
let reader: Person;

beforeAll(async () => {
  discord = await LocalDiscord.start({ patienceMs: 1000 });
  bot = await TestBot.connect(discord);
  reader = discord.person({ name: 'Reader', locale: 'fr' });
  await bot.client.application.commands.set([
    new SlashCommandBuilder()
      .setName('ask')
      .setDescription('Ask')
      .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
      .addStringOption((option) => option.setName('question').setDescription('q').setRequired(true))
      .addStringOption((option) =>
        option.setName('source').setDescription('s').setAutocomplete(true),
      ),
    new SlashCommandBuilder()
      .setName('article')
      .setDescription('Articles')
      .addSubcommandGroup((group) =>
        group
          .setName('draft')
          .setDescription('Drafts')
          .addSubcommand((subcommand) =>
            subcommand
              .setName('show')
              .setDescription('Show')
              .addIntegerOption((option) => option.setName('number').setDescription('n')),
          ),
      ),
    new ContextMenuCommandBuilder().setName('Add report').setType(ApplicationCommandType.Message),
  ]);
});
afterAll(async () => {
  await bot.disconnect();
  await discord.stop();
});

describe('a command', () => {
  test('carries its options, its person and its place', async () => {
    let seen: Interaction | undefined;
    bot.answers(async (interaction) => {
      seen = interaction;
      if (interaction.isChatInputCommand()) await interaction.reply('Yes.');
    });
    await reader.command('ask', { question: 'Who?', source: 'BBC' }).reply();
    if (!seen?.isChatInputCommand()) throw new Error('The bot saw no command.');
    expect(seen.options.getString('question')).toBe('Who?');
    expect(seen.options.getString('source')).toBe('BBC');
    expect(seen.user.id).toBe(reader.id);
    expect(seen.locale).toBe('fr');
    expect(seen.guildId).toBe(discord.guildId);
    expect(seen.channelId).toBe(discord.channelId);
    expect(seen.inCachedGuild()).toBe(true);
    expect(seen.memberPermissions?.has(PermissionFlagsBits.ManageMessages)).toBe(false);
    expect(seen.attachmentSizeLimit).toBe(10 * 1024 * 1024);
  });

  test('deferred in public is answered by the edit', async () => {
    bot.answers(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.editReply(quote('Forty trucks.'));
    });
    const asked = reader.command('ask', { question: 'How many?' });
    expect(await asked.acknowledged).toMatchObject({ type: 5, ephemeral: false });
    const answer = await asked.reply();
    expect(textOf(answer)).toBe('## Answer\n> Forty trucks.');
    expect(answer).toMatchObject({ ephemeral: false, loading: false, content: '' });
    expect(answer.author.id).toBe(discord.applicationId);
    expect(discord.messages().map(({ id }) => id)).toContain(answer.id);
  });

  test('deferred in public stays public, even if the edit or the follow-up is private', async () => {
    bot.answers(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.followUp({ content: 'For you.', flags: MessageFlags.Ephemeral });
    });
    const asked = reader.command('ask', { question: 'How many?' });
    expect(await asked.reply()).toMatchObject({ content: 'For you.', ephemeral: false });
    expect(asked.followUps).toEqual([]);
  });

  test('answered in private is seen by one person only', async () => {
    bot.answers(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply(quote('Forty trucks.'));
    });
    const asked = reader.command('ask', { question: 'How many?' });
    const answer = await asked.reply();
    expect(await asked.acknowledged).toMatchObject({ ephemeral: true });
    expect(answer.ephemeral).toBe(true);
    expect(discord.messages().some(({ id }) => id === answer.id)).toBe(false);
    expect(reader.sees().some(({ id }) => id === answer.id)).toBe(true);
    const other = discord.person({ name: 'Other' });
    expect(other.sees().some(({ id }) => id === answer.id)).toBe(false);
    expect(() => other.click(answer, 'Context')).toThrow(/someone else/);
  });

  test('has its answer deleted and its follow-ups counted', async () => {
    bot.answers(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { resource } = await interaction.reply({ content: 'One.', withResponse: true });
      expect(resource?.message?.content).toBe('One.');
      expect((await interaction.fetchReply()).content).toBe('One.');
      const second = await interaction.followUp('Two.');
      await interaction.followUp({ content: 'Three.', flags: MessageFlags.Ephemeral });
      await interaction.editReply({ content: 'Two, changed.', message: second });
      await interaction.deleteReply();
    });
    const asked = reader.command('ask', { question: 'How many?' });
    await asked.deleted();
    expect(asked.followUps).toMatchObject([
      { content: 'Two, changed.', ephemeral: false },
      { content: 'Three.', ephemeral: true },
    ]);
    expect(bot.failures).toEqual([]);
  });

  test('in a direct message has a user, no member and no server', async () => {
    let seen: Interaction | undefined;
    bot.answers(async (interaction) => {
      seen = interaction;
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.editReply(quote('Forty trucks.'));
    });
    const asked = reader.command('ask', { question: 'How many?' }, { context: 'direct' });
    const answer = await asked.reply();
    expect(seen?.guildId).toBeNull();
    expect(seen?.member).toBeNull();
    expect(seen?.context).toBe(InteractionContextType.BotDM);
    expect(answer.channelId).not.toBe(discord.channelId);
    bot.answers(async (interaction) => {
      if (interaction.isButton())
        await interaction.update({ components: [new TextDisplayBuilder().setContent('Done')] });
    });
    expect(textOf(await reader.click(answer, 'Context').reply())).toBe('Done');
  });

  test('in a group of subcommands carries its path', async () => {
    let way: unknown;
    bot.answers(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { options } = interaction;
      way = [options.getSubcommandGroup(), options.getSubcommand(), options.getInteger('number')];
      await interaction.reply('Shown.');
    });
    await reader.command('article', { number: 3 }, { group: 'draft', subcommand: 'show' }).reply();
    expect(way).toEqual(['draft', 'show', 3]);
  });

  test('from the menu of a message carries that message', async () => {
    bot.answers(async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      await interaction.reply(`Read: ${interaction.targetMessage.content}`);
    });
    const said = reader.says('40 trucks crossed.');
    const added = reader.menu('Add report', said);
    expect(await added.reply()).toMatchObject({ content: 'Read: 40 trucks crossed.' });
  });
});

test('autocomplete offers choices for the typed text', async () => {
  bot.answers(async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const { name, value } = interaction.options.getFocused(true);
    const question = interaction.options.getString('question');
    await interaction.respond([{ name: `${question} ${name} ${value}`, value: 'bbc' }]);
  });
  const choices = await reader.autocomplete('ask', 'source', 'bb', { question: 'Who?' });
  expect(choices).toEqual([{ name: 'Who? source bb', value: 'bbc' }]);
});

describe('waiting gives up', () => {
  test('and says that the bot was silent', async () => {
    bot.answers(async () => undefined);
    const asked = reader.command('ask', { question: 'Who?' });
    await expect(asked.reply()).rejects.toThrow(/No reply to \/ask.*has not answered at all/);
  });

  test('and says what the bot did instead', async () => {
    bot.answers(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.editReply({ content: 'x'.repeat(2001) });
    });
    const asked = reader.command('ask', { question: 'Who?' });
    await expect(asked.reply()).rejects.toThrow(
      /DeferredChannelMessageWithSource.*never given its content.*PATCH.*50035.*BASE_TYPE_MAX_LENGTH/,
    );
    expect(await asked.refused()).toMatchObject({ code: 50035, status: 400 });
    expect(bot.failures).toMatchObject([{ code: 50035 }]);
  });
});
