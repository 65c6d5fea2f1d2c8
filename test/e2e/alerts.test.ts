import { PermissionFlagsBits } from 'discord.js';
import { buttonsOf, type Message, type OptionValues, type Person } from 'local-discord';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asText } from '../discord/as-text.ts';
import { Stage } from './stage.ts';
import { PlayedStage } from './watch.ts';

let stage: Stage;
let played: PlayedStage;
let reader: Person;

beforeEach(async () => {
  stage = await Stage.open({ channels: ['general', 'news'] });
  played = new PlayedStage(stage);
  reader = stage.member('Reader');
  await played.startBot();
});

afterEach(async () => {
  await played.stop();
  await stage.close();
});

const QUOTED = 'The river Tamar flooded the lower town of Port Ellery on Tuesday.';
const FLOOD = `${QUOTED} Mayor Ines Calder said that 340 people had left their homes. Schools stayed closed.`;
const DYKE = 'Engineers closed the broken dyke of Port Ellery on Friday.';

/** Direct messages of the bot. */
const direct = () => {
  const places = ['general', 'news'].map((name) => stage.discord.channels.named(name));
  return stage.discord.messages().filter(({ channelId }) => !places.includes(channelId));
};

const shown = (message: Message | undefined) => (message ? asText(message) : '');

const labels = (message: Message | undefined) =>
  message ? buttonsOf(message).map(({ label }) => label) : [];

const alert = (subcommand: string, options: OptionValues = {}, who = reader) =>
  who.command('alert', options, { subcommand }).reply();

const publishFlood = () => played.publish('flood', 'River floods Port Ellery', FLOOD);

describe('/alert', () => {
  test('tells a member of a new report by direct message, with its quote and its source', async () => {
    const set = await alert('add', { topic: 'Port Ellery' });
    expect(set.ephemeral).toBe(true);
    expect(shown(set)).toContain('**Alert set: Port Ellery**');
    await publishFlood();
    await played.publish('other', 'Bakery opens', 'A bakery opened in the market hall of Lund.');
    await played.pass(60);
    const [message, ...others] = direct();
    expect(others).toEqual([]);
    expect(shown(message)).toContain('### New report: Port Ellery');
    expect(shown(message)).toContain(`> ${QUOTED}`);
    expect(shown(message)).toContain('Harbour Herald · 19 November 2026');
    expect(labels(message)).toEqual(['Context', 'Remove alert']);
    await played.pass(600);
    expect(direct()).toHaveLength(1);
  });

  test('quotes several reports in one message, says who speaks, and shows context', async () => {
    await alert('add', { topic: 'Who left their homes in Port Ellery?' });
    await publishFlood();
    await played.publish('more', 'Evacuation', 'In Port Ellery, 90 families left their homes.');
    await played.pass(60);
    const [message] = direct();
    expect(direct()).toHaveLength(1);
    expect(shown(message)).toContain('### 2 new reports: Who left their homes in Port Ellery?');
    expect(shown(message)).toContain('340 people had left their homes');
    expect(shown(message)).toContain('90 families left their homes');
    if (!message) return;
    const context = await reader.click(message, '1').reply();
    expect(shown(context)).toContain('Schools stayed closed.');
  });

  test('appears in a channel, names its member and pings no one', async () => {
    await alert('add', { topic: 'Port Ellery', where: 'channel' });
    await publishFlood();
    await played.pass(60);
    const [message] = stage.discord.messages(stage.discord.channelId);
    expect(shown(message)).toContain(`An alert of <@${reader.id}>.`);
    expect(direct()).toEqual([]);
    const sent = stage.discord.requests.find(
      ({ method, path }) => method === 'POST' && path.endsWith('/messages'),
    );
    expect(JSON.stringify(sent?.body)).toContain('"allowed_mentions":{"parse":[]');
  });

  test('is removed with its button, by its member or a moderator, and by no one else', async () => {
    await alert('add', { topic: 'Port Ellery', where: 'channel' });
    await publishFlood();
    await played.pass(60);
    const [message] = stage.discord.messages(stage.discord.channelId);
    if (!message) throw new Error('no alert');
    const other = stage.member('Other');
    const refused = await other.click(message, 'Remove alert').reply();
    expect(shown(refused)).toContain('Only the member who set this alert, or a moderator');
    const removed = await stage.moderator('Editor').click(message, 'Remove alert').reply();
    expect(shown(removed)).toBe('Alert removed: Port Ellery');
    const again = await reader.click(message, 'Remove alert').reply();
    expect(shown(again)).toBe('This alert has been removed already.');
    await played.publish('dyke', 'Dyke closed', DYKE);
    await played.pass(60);
    expect(stage.discord.messages(stage.discord.channelId)).toHaveLength(1);
  });

  test('lists alerts, and removes one by its topic', async () => {
    expect(shown(await alert('list'))).toContain('You have no alerts here.');
    await alert('add', { topic: 'Port Ellery', often: 'weekly' });
    await alert('add', { topic: 'latest news about Lund', where: 'channel' });
    const list = await alert('list');
    expect(shown(list)).toContain('### Your 2 alerts');
    expect(shown(list)).toContain('by direct message · weekly');
    expect(shown(list)).toContain(`**Lund**\n-# in <#${stage.discord.channelId}> · at once`);
    expect(shown(await alert('list', {}, stage.member('Other')))).toContain('You have no alerts');
    const offered = await reader.autocomplete(
      'alert',
      'topic',
      'port',
      {},
      { subcommand: 'remove' },
    );
    expect(offered.map(({ name }) => name)).toEqual(['Port Ellery']);
    expect(shown(await alert('remove', { topic: offered[0]?.value ?? '' }))).toBe(
      'Alert removed: Port Ellery',
    );
    expect(shown(await alert('remove', { topic: 'Port Ellery' }))).toContain(
      'You have no alert on “Port Ellery” here. `/alert list` shows',
    );
  });

  test.each([
    ['the', 'I cannot search for “the”. Name a person, a place or an event'],
    ['latest news', '“latest news” names nothing that a report can be about.'],
    ['good morning', '“good morning” names nothing that a report can be about.'],
  ])('refuses “%s”', async (topic, sentence) => {
    const refused = await alert('add', { topic });
    expect(refused.ephemeral).toBe(true);
    expect(shown(refused)).toContain(sentence);
    expect(await stage.stores.records.list('alert')).toEqual([]);
  });

  test('refuses what most reports are about', async () => {
    for (let day = 1; day <= 25; day += 1) {
      await played.publish(
        `d${day}`,
        `Day ${day}`,
        `The harbour counted ${day} boats on day ${day}.`,
      );
    }
    expect(shown(await alert('add', { topic: 'harbour boats' }))).toContain(
      '25 of the last 27 reports have “harbour boats”',
    );
    expect(shown(await alert('add', { topic: 'Port Ellery' }))).toContain('Alert set');
  });

  test('is refused in a channel in which the member or the bot may not write', async () => {
    const news = stage.discord.channels.named('news');
    const add = () =>
      reader
        .command(
          'alert',
          { topic: 'Ellery', where: 'channel' },
          { subcommand: 'add', channelId: news },
        )
        .reply();
    stage.discord.channels.denyEveryone(news, PermissionFlagsBits.SendMessages);
    expect(shown(await add())).toContain('You may not write in this channel');
    stage.discord.channels.denyEveryone(news, 0n);
    stage.discord.channels.denyBot(news, PermissionFlagsBits.SendMessages);
    expect(shown(await add())).toContain('I may not write in this channel.');
    expect(shown(await alert('add', { topic: 'Ellery' }))).toContain('Alert set');
  });

  test('survives a restart, and finds what was published meanwhile', async () => {
    await alert('add', { topic: 'Port Ellery' });
    await played.stop();
    await stage.bot.stop();
    await publishFlood();
    await played.startBot();
    await played.pass(60);
    expect(direct()).toHaveLength(1);
    await played.startBot();
    await played.pass(60);
    expect(direct()).toHaveLength(1);
  });

  test('is sent once when the answer of Discord is lost and the bot dies', async () => {
    await alert('add', { topic: 'Port Ellery' });
    await publishFlood();
    stage.discord.failNext({
      ...{ method: 'POST', path: /messages$/, status: 502, workDone: true, times: 10 },
    });
    await played.pass(30);
    expect(direct()).toHaveLength(1);
    const [{ text = '' } = {}] = await stage.stores.records.list('alert');
    expect(JSON.parse(text).sending).not.toBeNull();
    // Discord has forgotten the nonce by then.
    await played.startBot();
    stage.discord.failNext({ method: 'POST', path: /nothing/, status: 502 });
    await played.pass(3_600);
    expect(direct()).toHaveLength(1);
    const [{ text: after = '' } = {}] = await stage.stores.records.list('alert');
    expect(JSON.parse(after)).toMatchObject({ sending: null, sent: 1, found: [] });
  });

  test('stops when direct messages are closed, and says so once on the server without the topic', async () => {
    await alert('add', { topic: 'Port Ellery' });
    await alert('add', { topic: 'dyke' });
    stage.discord.failNext({
      ...{ method: 'POST', path: /messages$/, status: 403, code: 50007 },
    });
    await publishFlood();
    await played.publish('dyke', 'Dyke closed', DYKE);
    await played.pass(600);
    const told = stage.discord.messages(stage.discord.channelId);
    expect(told).toHaveLength(1);
    expect(shown(told[0])).toContain('I cannot send you direct messages');
    expect(shown(told[0])).not.toContain('Ellery');
    expect(direct()).toEqual([]);
    expect(shown(await alert('list'))).toContain('stopped: you do not accept direct messages');
  });

  test('stops when its channel is gone, and says so in the list', async () => {
    const news = stage.discord.channels.named('news');
    const options = { topic: 'Port Ellery', where: 'channel' };
    await reader.command('alert', options, { subcommand: 'add', channelId: news }).reply();
    stage.discord.channels.delete(news);
    await publishFlood();
    await played.pass(600);
    expect(shown(await alert('list'))).toContain('stopped: I cannot write in its channel');
  });

  test('is erased when its member has left the server', async () => {
    await alert('add', { topic: 'Port Ellery' });
    stage.discord.servers.leave(reader, { id: stage.discord.guildId });
    await publishFlood();
    await played.pass(60);
    expect(direct()).toEqual([]);
    expect(await stage.stores.records.list('alert')).toEqual([]);
  });

  test('works in direct messages', async () => {
    await played.startBot({ guildId: null });
    const context = { context: 'direct', subcommand: 'add' } as const;
    const set = await reader.command('alert', { topic: 'Port Ellery' }, context).reply();
    expect(shown(set)).toContain('Alert set');
    const refused = await reader
      .command('alert', { topic: 'Lund', where: 'channel' }, context)
      .reply();
    expect(shown(refused)).toContain('Choose direct messages instead.');
    await publishFlood();
    await played.pass(60);
    expect(direct().filter((message) => shown(message).includes('New report'))).toHaveLength(1);
  });
});
