import { Locale, PermissionFlagsBits } from 'discord.js';
import type { Message, Person } from 'local-discord';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../src/rate-limit/rate-limit.ts';
import { asText, contextIds, customIds } from '../discord/as-text.ts';
import { Stage } from './stage.ts';

/** A question that the two reports answer. They are in English, and so is the question. */
const QUESTION = 'Who leads the Fatah Alliance?';
const QUOTE = '**Hadi Al-Amiri**';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open({ guildLocale: Locale.German, channels: ['general', 'sources'] });
  await stage.startBot({
    // Lets everyone ask but the person who has to wait.
    rateLimit: {
      take: async (member, allowance) =>
        member === impatient.id && allowance === QUESTIONS
          ? { granted: false, seconds: 1, isFirst: true }
          : { granted: true },
    },
  });
});

afterAll(() => stage.close());

let impatient: Person;

beforeAll(() => {
  impatient = reader(Locale.French);
});

function reader(locale: Locale): Person {
  return stage.discord.person({ name: `Reader ${locale}`, locale });
}

const ask = async (person: Person, question: string, options: Record<string, string> = {}) =>
  person.command('ask', { question, ...options }).reply();

describe.each([
  [Locale.German, 'Dem Thema am nächsten:', 'Kontext', 'Hilfreich', '7. September 2019'],
  [Locale.French, 'Les plus proches du sujet :', 'Contexte', 'Utile', '7 septembre 2019'],
  [Locale.SpanishES, 'Lo más cercano por tema:', 'Contexto', 'Útil', '7 de septiembre de 2019'],
  [Locale.SpanishLATAM, 'Lo más cercano por tema:', 'Contexto', 'Útil', '7 de septiembre de 2019'],
  [Locale.Japanese, 'Closest by subject:', 'Context', 'Helpful', '7 September 2019'],
])('a person whose Discord is in %s', (locale, closest, context, helpful, date) => {
  test('is answered in that language, with quotes as they are printed', async () => {
    const reply = await ask(reader(locale), QUESTION);
    const shown = asText(reply);
    expect(shown).toContain(`### ${QUESTION}`);
    expect(shown).toContain(QUOTE);
    expect(shown).toContain(date);
    expect(customIds(reply, helpful)).toHaveLength(1);
    expect(contextIds(reply).length).toBeGreaterThan(0);
    expect(shown).toMatch(new RegExp(`‹ (?:${context}|1) ›`));
  });

  test('reads in it that nothing answers', async () => {
    const shown = asText(await ask(reader(locale), 'What is the capital of France?'));
    expect(shown).toContain(closest);
    // Titles stay as they are printed.
    expect(shown).toContain('crossed the border into Iraq');
  });
});

test('Discord knows what commands are for in six languages', () => {
  const ask = stage.discord.commands(stage.discord.guildId).find(({ name }) => name === 'ask');
  const known = Object.keys(ask?.description_localizations ?? {}).sort();
  expect(known).toEqual(['de', 'es-419', 'es-ES', 'fr', 'pt-BR', 'tr', 'uk']);
});

describe('a button', () => {
  test('answers in the language of the person who presses it', async () => {
    const reply = await ask(reader(Locale.German), QUESTION);
    const judged = reader(Locale.French).click(reply, 'Hilfreich');
    expect(asText(await judged.reply())).toContain('Le bot note que la réponse a aidé');
    const [context = ''] = contextIds(reply);
    const shown = await reader(Locale.SpanishES).click(reply, context).reply();
    expect(asText(shown)).toContain('7 de septiembre de 2019');
    expect(customIds(shown, 'Citar')).toHaveLength(1);
  });

  test('says in it what one has chosen before', async () => {
    const person = reader(Locale.German);
    const reply = await ask(person, QUESTION);
    await person.click(reply, 'Hilfreich').reply();
    const again = await person.click(reply, 'Nicht das').reply();
    expect(asText(again)).toContain('Geändert in *Nicht das*.');
  });
});

describe('a refusal', () => {
  test.each([
    [Locale.German, '`after`: Ich kann „soonish“ nicht als Datum lesen'],
    [Locale.French, '`after` : Je ne peux pas lire « soonish » comme une date'],
    [Locale.SpanishES, '`after`: No puedo leer «soonish» como fecha'],
    [Locale.EnglishUS, '`after`: I cannot read “soonish” as a date'],
  ])('of an option is in the language %s, after the name of the option', async (locale, words) => {
    const shown = asText(await ask(reader(locale), QUESTION, { after: 'soonish' }));
    expect(shown.replaceAll(/[\u00A0\u202F]/g, ' ')).toContain(words);
  });

  test.each([
    [Locale.German, 'der 7. September 2019, für die anderen der 9. Juli 2019'],
    [Locale.French, 'le 7 septembre 2019 pour les uns et le 9 juillet 2019'],
    [Locale.SpanishES, 'el 7 de septiembre de 2019 y para otros el 9 de julio de 2019'],
    [Locale.EnglishUS, '7 September 2019 to some and 9 July 2019 to others'],
  ])('of a date with two readings writes both in the language %s', async (locale, words) => {
    const shown = asText(await ask(reader(locale), QUESTION, { after: '7/9/2019' }));
    expect(shown.replaceAll(/[\u00A0\u202F]/g, ' ')).toContain(words);
  });

  test('of what only moderators may do is in the language of the person', async () => {
    const settings = { subcommand: 'list', allowedByAdministrator: true };
    const refused = reader(Locale.German).command('article', {}, settings);
    expect(asText(await refused.reply())).toContain('Das dürfen nur Moderatoren');
  });

  test('to ask more often has the plurals of the language', async () => {
    const shown = asText(await ask(impatient, QUESTION));
    expect(shown).toContain('Veuillez attendre 1 seconde.');
    expect(shown).toContain('5 questions');
  });

  test('of a speaker whom no report quotes names the person as typed', async () => {
    const asked = reader(Locale.SpanishES).command('who', { name: 'Nobody Atall' });
    expect(asText(await asked.reply())).toContain('declaraciones de «Nobody Atall»');
  });
});

describe('other commands', () => {
  test.each([
    ['timeline', { topic: 'Ayn al-Asad' }, /Dezember 2018 – 7\. September 2019 · 2 Berichte/],
    ['corpus', {}, /### 2 Berichte\nErschienen: 7\. September 2019\.\n1 ohne Datum\./],
    ['quote', { words: 'It is led by Hadi Al-Amiri' }, /Wörtlich gedruckt in 1 Bericht\./],
    ['help', {}, /### Was Sie fragen können/],
    ['privacy', {}, /Die folgende Seite gibt es nur auf Englisch\./],
  ])('/%s %j are in German too', async (command, options, expected) => {
    const reply = await reader(Locale.German).command(command, options).reply();
    expect(asText(reply)).toMatch(expected);
  });

  test('/settings is in the language of the manager', async () => {
    const manager = stage.discord.person({
      name: 'Manager',
      locale: Locale.French,
      permissions: PermissionFlagsBits.ManageGuild,
    });
    const shown = asText(await manager.command('settings').reply());
    expect(shown).toContain('### Réglages de ce serveur');
    expect(shown).toContain('**Propositions :** désactivées · par défaut');
  });

  test('a timeline goes on in another language after a press of its button', async () => {
    const options = { topic: 'Ayn al-Asad', entries: 1 };
    const reply = await reader(Locale.German).command('timeline', options).reply();
    expect(customIds(reply, 'Mehr Details')).toHaveLength(1);
    const more = await reader(Locale.French).click(reply, 'Mehr Details').reply();
    expect(asText(more)).toContain('### Ayn al-Asad');
    expect(customIds(more, 'Exporter')).toHaveLength(1);
  });
});

test('a timeline has its picture and its files in the language of the reader', async () => {
  const person = reader(Locale.SpanishES);
  const reply = await person.command('timeline', { topic: 'Ayn al-Asad' }).reply();
  expect(reply.attachments[0]?.description).toMatch(
    /^Cronología de Ayn al-Asad: diciembre\sde\s2018/,
  );
  const files = await person.click(reply, 'Exportar').reply();
  const document = files.attachments.find(({ filename }) => filename === 'timeline.md');
  const written = await (await fetch(document?.url ?? '')).text();
  expect(written).toContain('## 2 · 7 de septiembre de 2019');
  expect(written).toContain('fecha según el texto: «December last year»');
});

describe('a message', () => {
  async function replyTo(said: Message): Promise<Message> {
    const find = () => stage.discord.messages().find((reply) => reply.replyTo === said.id);
    await expect.poll(find, { timeout: 20_000 }).toBeDefined();
    return find() ?? said;
  }

  test('is answered in the language of the server, whose members read it', async () => {
    const reply = await replyTo(reader(Locale.French).says(QUESTION, { mention: true }));
    expect(asText(reply)).toContain(QUOTE);
    expect(customIds(reply, 'Hilfreich')).toHaveLength(1);
  });

  test('can follow an answer that was read in any language', async () => {
    const person = reader(Locale.German);
    const first = await replyTo(person.says(QUESTION, { mention: true }));
    const second = await replyTo(person.says('who said that?', { mention: true, replyTo: first }));
    expect(asText(second)).toContain('-# Verstanden als:');
    const third = await replyTo(
      person.says('and where is Ayn al-Asad?', { mention: true, replyTo: second }),
    );
    expect(asText(third)).toContain('Ayn al-Asad');
  });

  test('of small talk gets a sentence of the language', async () => {
    const reply = await replyTo(reader(Locale.French).says('hello', { mention: true }));
    expect(asText(reply)).toContain('Guten Tag.');
  });
});
