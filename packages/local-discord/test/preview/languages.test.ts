import { ApplicationCommandOptionType, type Interaction, Locale } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PreviewStage } from './stage.ts';

let stage: PreviewStage;

beforeAll(async () => {
  stage = await PreviewStage.open({ patienceMs: 2000 });
  const told = {
    description: 'Asks',
    descriptionLocalizations: { de: 'Fragt', 'es-ES': 'Pregunta' },
  };
  await stage.bot.client.application.commands.set([
    {
      name: 'ask',
      ...told,
      options: [
        {
          name: 'style',
          type: ApplicationCommandOptionType.String,
          description: 'How',
          descriptionLocalizations: { de: 'Wie' },
          choices: [{ name: 'Short', nameLocalizations: { de: 'Kurz' }, value: 'short' }],
        },
      ],
    },
    {
      name: 'alert',
      description: 'Alerts',
      options: [{ name: 'add', type: ApplicationCommandOptionType.Subcommand, ...told }],
    },
  ]);
});
afterAll(() => stage.close());

/** The commands that a page in a language shows. */
async function offered(locale: string) {
  const page = await stage.look('member', locale);
  const place = await page.until((known) => known.place);
  return { ...place, commands: place.commands.server };
}

describe('a page in a language', () => {
  test.each([
    ['de', 'Fragt', 'Wie', 'Kurz'],
    ['es-ES', 'Pregunta', 'How', 'Short'],
    ['es-419', 'Pregunta', 'How', 'Short'],
    ['fr', 'Asks', 'How', 'Short'],
    ['en-GB', 'Asks', 'How', 'Short'],
  ])('describes commands, options and choices in %s', async (locale, asks, how, short) => {
    const { commands, ...place } = await offered(locale);
    expect(place.locale).toBe(locale);
    expect(commands).toMatchObject([
      {
        ...{ title: 'ask', name: 'ask', description: asks },
        options: [{ name: 'style', description: how, choices: [{ name: short, value: 'short' }] }],
      },
      { title: 'alert add', description: asks },
    ]);
  });

  test('offers the languages in which commands describe themselves, and English', async () => {
    expect((await offered('de')).locales).toEqual([
      Locale.EnglishUS,
      Locale.German,
      Locale.SpanishES,
    ]);
  });

  test('that Discord does not have is in English', async () => {
    expect((await offered('tlh')).locale).toBe('en-US');
  });

  test.each([
    ['de', 'de'],
    [undefined, 'en-US'],
  ])('states it with every interaction: %s', async (locale, stated) => {
    const seen: string[] = [];
    stage.bot.answers(async (interaction: Interaction) => {
      seen.push(interaction.locale);
      if (interaction.isRepliable()) await interaction.reply('Yes');
    });
    const act = { kind: 'command', name: 'ask', group: null, subcommand: null, options: {} };
    await stage.act('member', act, [], locale);
    expect(seen).toEqual([stated]);
  });
});
