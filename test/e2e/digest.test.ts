import { Locale, PermissionFlagsBits } from 'discord.js';
import type { Message, Person } from 'local-discord';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asText } from '../discord/as-text.ts';
import { Stage } from './stage.ts';
import { PlayedStage } from './watch.ts';

let stage: Stage;
let played: PlayedStage;
let manager: Person;
let news: string;

async function open(guildLocale: Locale): Promise<void> {
  stage = await Stage.open({ channels: ['general', 'news', 'desk'], guildLocale });
  played = new PlayedStage(stage);
  manager = stage.discord.person({ name: 'Owner', permissions: PermissionFlagsBits.ManageGuild });
  news = stage.discord.channels.named('news');
  await played.startBot();
}

async function close(): Promise<void> {
  await played.stop();
  await stage.close();
}

beforeEach(() => open(Locale.EnglishUS));
afterEach(close);

const shown = (message: Message | undefined) => (message ? asText(message) : '');

const settings = () => manager.command('settings').reply();

async function choose(message: Message, menu: string, chosen: readonly string[], until: string) {
  const choosing = manager.select(message, `settings:${menu}`, ...chosen);
  return choosing.reply((changed) => shown(changed).includes(until));
}

const FLOOD =
  'The river Tamar flooded the lower town of Ellery on Tuesday, and 340 people left their homes.';

async function publishNews(): Promise<void> {
  await played.publish(
    'bakery',
    'Bakery opens in Lund',
    'A bakery opened in the market hall of Lund with thirty kinds of bread.',
  );
  await played.publish('flood', 'River floods Ellery', FLOOD);
  await played.publish(
    'again',
    'Ellery flooded',
    'On Tuesday the river Tamar flooded the lower town of Ellery; 340 people left their homes.',
  );
}

describe('the digest', () => {
  test('tells the new reports by event, with a quote, its source, a count and a picture', async () => {
    const set = await choose(await settings(), 'digest-channel', [news], `<#${news}>`);
    expect(shown(set)).toContain(
      `**Digest of new reports:** every day at 08:00, UTC time, in <#${news}>`,
    );
    await played.pass(60);
    await publishNews();
    // The clock shows noon.
    await played.leap(19);
    expect(stage.discord.messages(news)).toEqual([]);
    await played.leap(1);
    const [digest, ...others] = stage.discord.messages(news);
    expect(others).toEqual([]);
    expect(shown(digest)).toContain('### New today\n-# 3 new reports · 2 new events');
    expect(shown(digest)).toContain('**1** · Harbour Herald · 19 November 2026 ·');
    expect(shown(digest)).toMatch(/-# Told by 2 reports\n/);
    expect(shown(digest)).toContain('> A bakery opened in the market hall of Lund');
    expect(digest?.attachments.map(({ filename }) => filename)).toEqual(['digest.png']);
    if (!digest) return;
    const context = await manager.click(digest, '2').reply();
    expect(shown(context)).toContain('thirty kinds of bread');
    await played.leap(48);
    expect(stage.discord.messages(news)).toHaveLength(1);
  });

  test('follows the hour and the time zone, weekly on Monday', async () => {
    const message = await settings();
    await choose(message, 'digest-channel', [news], `<#${news}>`);
    await choose(message, 'digest-often', ['weekly'], 'every Monday');
    await choose(message, 'digest-hour', ['6'], 'at 06:00');
    const modal = await manager.click(message, 'Time zone').modal();
    const saved = await manager
      .submit(modal, { zone: 'new york' })
      .reply((reply) => shown(reply).includes('New\\_York'));
    expect(shown(saved)).toContain('every Monday at 06:00, America/New\\_York time');
    await played.pass(60);
    await publishNews();
    // From Friday noon to Monday 10:59 in UTC; 6:00 in New York is 11:00.
    await played.leap(70.9);
    expect(stage.discord.messages(news)).toEqual([]);
    await played.leap(0.1);
    expect(shown(stage.discord.messages(news)[0])).toContain('### New this week');
  });

  test('refuses a time zone that does not exist, and keeps the old one', async () => {
    const message = await settings();
    const modal = await manager.click(message, 'Time zone').modal();
    const refused = await manager
      .submit(modal, { zone: 'Mars/Olympus' })
      .reply((reply) => shown(reply).includes('Mars'));
    expect(shown(refused)).toContain('There is no time zone “Mars/Olympus”.');
    const [text] = [await stage.stores.settings.read(stage.discord.guildId)];
    expect(text).toBeNull();
  });

  test('survives a restart and a reset of the settings', async () => {
    const message = await settings();
    await choose(message, 'digest-channel', [news], `<#${news}>`);
    await played.pass(60);
    await publishNews();
    await played.startBot();
    await played.leap(21);
    await played.startBot();
    await played.leap(1);
    expect(stage.discord.messages(news)).toHaveLength(1);
    await manager
      .click(message, 'Reset to defaults')
      .reply((reply) => shown(reply).includes('**Digest of new reports:** none'));
    await played.publish(
      'late',
      'Storm in Lund',
      'A storm closed the harbour of Lund for three days.',
    );
    await played.leap(48);
    expect(stage.discord.messages(news)).toHaveLength(1);
    expect(await stage.stores.records.list('digest')).toEqual([]);
  });

  test('warns in the log channel when its channel is gone, and tells the reports later', async () => {
    const desk = stage.discord.channels.named('desk');
    const message = await settings();
    await choose(message, 'channel', [desk], `<#${desk}>`);
    await choose(message, 'digest-channel', [news], `<#${news}>`);
    await played.pass(60);
    await publishNews();
    stage.discord.channels.delete(news);
    await played.leap(21);
    const [warning, ...more] = stage.discord.messages(desk);
    expect(more).toEqual([]);
    expect(shown(warning)).toContain('I could not post the digest in its channel');
    const general = stage.discord.channelId;
    await choose(message, 'digest-channel', [general], `<#${general}>`);
    await played.leap(24);
    expect(shown(stage.discord.messages(general)[0])).toContain('3 new reports');
  });

  test('warns in the language of the server', async () => {
    await close();
    await open(Locale.German);
    const desk = stage.discord.channels.named('desk');
    const message = await settings();
    await choose(message, 'channel', [desk], `<#${desk}>`);
    await choose(message, 'digest-channel', [news], `<#${news}>`);
    await played.pass(60);
    await publishNews();
    stage.discord.channels.delete(news);
    await played.leap(21);
    const [warning] = stage.discord.messages(desk);
    expect(shown(warning)).toContain('Ich konnte den Überblick in seinem Kanal nicht posten');
  });

  test('comes without its picture where the bot may not attach files', async () => {
    await choose(await settings(), 'digest-channel', [news], `<#${news}>`);
    await played.pass(60);
    stage.discord.channels.denyBot(news, PermissionFlagsBits.AttachFiles);
    await publishNews();
    await played.leap(21);
    const [digest] = stage.discord.messages(news);
    expect(shown(digest)).toContain('3 new reports');
    expect(digest?.attachments).toEqual([]);
  });

  test('is only set by people who manage the server', async () => {
    const message = await settings();
    stage.discord.servers.takeRoles(manager);
    const refused = await manager
      .forge(message, 'settings:zone')
      .reply((reply) => reply.id !== message.id);
    expect(shown(refused)).toContain('Only members with the Manage Server permission');
  });
});
