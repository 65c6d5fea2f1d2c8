import { Locale, PermissionFlagsBits } from 'discord.js';
import type { Message, Person } from 'local-discord';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asText } from '../discord/as-text.ts';
import { NewsSite } from './news-site.ts';
import { Stage } from './stage.ts';

let site: NewsSite;
let stage: Stage;
let german: Person;
let french: Person;

beforeAll(async () => {
  site = await NewsSite.open();
  stage = await Stage.open({
    ...{ allowedOrigin: site.origin, guildLocale: Locale.German, rateLimits: false },
  });
  await stage.startBot({ logChannelId: stage.discord.channelId, suggestions: true });
  german = moderator('Anna', Locale.German);
  french = moderator('Luc', Locale.French);
});

afterAll(async () => {
  await stage.close();
  await site.close();
});

function moderator(name: string, locale: Locale): Person {
  return stage.discord.person({ name, locale, permissions: PermissionFlagsBits.ManageMessages });
}

const command = (
  who: Person,
  name: 'article' | 'feed',
  subcommand: string,
  options: Record<string, string> = {},
) => who.command(name, options, { subcommand });

const log = () => stage.discord.messages(stage.discord.channelId).map(asText);

/** The last message of the log channel. It comes after the reply. */
const last = () => expect.poll(() => log().at(-1) ?? '');

function lastOfLog(): Message {
  const last = stage.discord.messages().at(-1);
  if (!last) throw new Error('The log channel is empty');
  return last;
}

describe('a draft', () => {
  test('is shown, corrected and published in the language of the moderator', async () => {
    site.report('/dam', 'Mosul dam repairs finished');
    const draft = await command(german, 'article', 'add', { link: `${site.origin}/dam` }).reply();
    const shown = asText(draft);
    expect(shown).toContain('### Entwurf · noch nicht veröffentlicht');
    expect(shown).toContain('**Mosul dam repairs finished**');
    expect(shown).toContain('5. Juni 2019');
    expect(shown).toMatch(/\d+ Wörter, Englisch/);
    expect(shown).toMatch(/abgerufen am 20\. November 2026/);
    expect(shown).toContain(
      '‹ Veröffentlichen › ‹ Angaben bearbeiten › ‹ Text bearbeiten › ‹ Ganzen Text zeigen › ‹ Verwerfen ›',
    );
    const form = await german.click(draft, 'Angaben bearbeiten').modal();
    expect(form.title).toBe('Angaben zum Entwurf');
    const refused = german.submit(form, { Erschienen: 'last week' });
    expect(asText(await refused.followUp())).toBe(
      '„last week“ nennt keinen Tag. Schreiben Sie den Tag, etwa 2019-09-07.\nDer Rest wurde übernommen.',
    );
    const published = await german.click(draft, 'Veröffentlichen').reply();
    expect(asText(published)).toContain('**Hinzugefügt.** Xinhua · Laila Ahmed · 5. Juni 2019');
    expect(asText(published)).toContain('Ab jetzt beantwortet der Bericht Fragen.');
    expect(asText(published)).toContain('‹ Rückgängig › ‹ Verlauf ›');
    await last().toContain('**Anna** hat hinzugefügt: Xinhua · Laila Ahmed');
  });

  test('of a French moderator is in French, and the log channel stays in the language of the server', async () => {
    const edited = command(french, 'article', 'edit', {
      article: 'Mosul dam repairs finished',
      archive: 'https://archive.example.org/dam',
    });
    const shown = asText(await edited.reply());
    expect(shown).toContain('**Modifié.**');
    expect(shown).toMatch(/copie archivée : sans indication → https.*archive\.example\.org/);
    await last().toContain('**Luc** hat geändert:');
    await last().toContain('archivierte Kopie: nicht angegeben → ');
  });

  test('that is taken from a broken link is refused in the language of the moderator', async () => {
    const gone = command(french, 'article', 'add', { link: `${site.origin}/gone` });
    expect(asText(await gone.reply())).toBe('Il n’y a pas de page à ce lien (404).');
    // The process that reads pages finds this one.
    site.answers.set('/empty', '<!doctype html><html><body></body></html>');
    const empty = command(german, 'article', 'add', { link: `${site.origin}/empty` });
    expect(asText(await empty.reply())).toContain('auf dieser Seite keinen Bericht gefunden');
  });

  test('says in it what should be checked, also what the process that reads pages has found', async () => {
    site.answers.set('/short', '<html><body><h1>Short news</h1><p>Only a line.</p></body></html>');
    const link = `${site.origin}/short`;
    const shown = asText(await command(german, 'article', 'add', { link }).reply());
    expect(shown).toContain('⚠ kein Datum gefunden');
    expect(shown).toMatch(/⚠ der Text ist sehr kurz: \d Wörter/);
    expect(shown).not.toMatch(/⚠ (?:no|very|the) /);
  });

  test('has its history in the language of each moderator', async () => {
    const article = 'Mosul dam repairs finished';
    const first = asText(await command(german, 'article', 'history', { article }).reply());
    expect(first).toContain('2 Änderungen, die letzte zuerst');
    expect(first).toContain('**geändert** von Luc');
    expect(first).toContain('aktuelle Fassung');
    const other = asText(await command(french, 'article', 'history', { article }).reply());
    expect(other).toContain('**ajouté** par Anna');
  });
});

describe('a suggestion', () => {
  test('waits in the language of the server, and stays in it whoever rejects it', async () => {
    site.report('/bridge', 'Bridge of Fallujah reopened');
    const member = stage.discord.person({ name: 'Reader', locale: Locale.SpanishES });
    const sent = member.command('suggest', { link: `${site.origin}/bridge` });
    expect(asText(await sent.reply())).toContain('Gracias.');
    await last().toContain('### Vorschlag · noch nicht veröffentlicht');
    await french.click(lastOfLog(), 'Ablehnen').reply();
    await last().toBe(
      'Luc hat einen Vorschlag von Reader abgelehnt: „Bridge of Fallujah reopened“.',
    );
  });
});

describe('a feed', () => {
  test('is added in the language of the moderator, and its drafts are in that of the server', async () => {
    site.feed('/feed.xml', [
      { path: '/roads', title: 'A report about roads' },
      { path: '/dams', title: 'A report about dams' },
    ]);
    const added = command(german, 'feed', 'add', { link: `${site.origin}/feed.xml` });
    const shown = asText(await added.reply());
    expect(shown).toContain('hinzugefügt von Anna, <t:');
    expect(shown).toContain('Neue Berichte werden Entwürfe im Protokollkanal.');
    expect(shown).toContain('Die 2 Berichte aus dem Feed kommen in ein bis zwei Minuten.');
    expect(shown).toContain('‹ Anhalten › ‹ Entfernen ›');
    await last().toContain('**Anna** hat den Feed [Xinhua World]');
    await stage.readFeeds();
    await last().toContain('### 2 Entwürfe aus Feeds · noch nicht veröffentlicht');
    await last().toContain('‹ 2 ohne Warnungen veröffentlichen › ‹ Alle ablehnen ›');
  });

  test('has a list whose drafts open for each moderator in their language', async () => {
    const menu = 'Einen Entwurf öffnen';
    const opened = french.select(lastOfLog(), menu, '1. A report about dams');
    expect(asText(await opened.followUp())).toContain('### Brouillon · pas encore publié');
    await french.click(lastOfLog(), '2 ohne Warnungen veröffentlichen').reply();
    await last().toContain('**Luc** hat 2 Berichte hinzugefügt:');
    await expect
      .poll(() => log().at(-2))
      .toBe('Alle Entwürfe dieser Liste sind veröffentlicht oder abgelehnt.');
  });

  test('that cannot be read says why in the language of its reader, whenever it was stored', async () => {
    site.answers.delete('/feed.xml');
    stage.now = new Date(stage.now.getTime() + 86_400_000);
    await stage.readFeeds();
    const list = await command(french, 'feed', 'list').reply();
    expect(asText(list)).toContain('⚠ illisible depuis le <t:');
    const shown = await french.select(list, 'Montrer un flux', 'Xinhua World').reply();
    expect(asText(shown)).toContain('Il n’y a pas de flux à ce lien (404).');
    const other = await command(german, 'feed', 'list').reply();
    const again = await german.select(other, 'Einen Feed zeigen', 'Xinhua World').reply();
    expect(asText(again)).toContain('Unter diesem Link gibt es keinen Feed (404).');
  });

  test('that is no feed is refused in the language of the moderator', async () => {
    const refused = command(german, 'feed', 'add', { link: `${site.origin}/dam` });
    expect(asText(await refused.reply())).toContain('Diese Seite nennt keinen Feed.');
  });
});
