import { EventEmitter, once } from 'node:events';
import { PermissionFlagsBits } from 'discord.js';
import type { Message, Person } from 'local-discord';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { asText } from '../discord/as-text.ts';
import { Stage } from './stage.ts';

const FATAH = 'Who leads the Fatah Alliance?';

let stage: Stage;
let reader: Person;
/** Each test has its own channel, because Discord limits messages by channel. */
let channelId: string;

/** Requests that the stage had seen before the test. */
let before: number;

beforeAll(async () => {
  stage = await Stage.open();
  await stage.startBot();
});

afterAll(() => stage.close());

beforeEach(() => {
  reader = stage.member('Reader');
  channelId = stage.discord.channels.add('talk');
  stage.log.length = 0;
  before = stage.discord.requests.length;
});

afterEach(() => {
  stage.discord.servers.blockMessages(null);
});

/** What the bot has tried to send in this test. */
const sent = () =>
  stage.discord.requests
    .slice(before)
    .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/typing'));

/** The bot's messages in this test. */
const answers = () =>
  stage.discord
    .messages()
    .filter(({ author, id }) => author.id === stage.discord.applicationId && id > reader.id);

async function answer(): Promise<Message> {
  await expect.poll(() => answers().length).toBe(1);
  const [first] = answers();
  if (!first) throw new Error('There is no answer');
  return first;
}

/** Waits for the warning, and expects nothing else to be logged. */
async function expectOneWarning(code: number): Promise<void> {
  await stage.logged('an answer did not reach Discord');
  // A second request would follow at once.
  await new Promise((resolve) => setTimeout(resolve, 200));
  const lines = stage.log.filter(({ level }) => level >= 40);
  expect(lines).toMatchObject([
    { level: 40, msg: 'an answer did not reach Discord', error: { code } },
  ]);
}

describe('an answer to a message', () => {
  test.each([
    ['the bot cannot see the channel', 50_001],
    ['the bot may not write there', 50_013],
    ['the thread is locked', 160_005],
    ['the thread is archived', 50_083],
    ['the person takes no direct messages', 50_007],
    ['the person shares no server with the bot', 50_278],
    ['messages are switched off', 40_004],
    ['the channel gets too many messages', 20_028],
    ['the channel is gone', 10_003],
  ])('is not tried again if %s (%i)', async (_why, code) => {
    stage.discord.failNext({ method: 'POST', path: /messages$/, status: 403, code });
    reader.says(FATAH, { mention: true, channelId });
    await expectOneWarning(code);
    expect(sent()).toHaveLength(1);
  });

  test('is not even searched for if the bot may not write', async () => {
    stage.discord.channels.denyBot(channelId, PermissionFlagsBits.SendMessages);
    reader.says(FATAH, { mention: true, channelId });
    await expectOneWarning(50_013);
    expect(sent()).toEqual([]);
  });

  test('is a plain message if the bot may not read earlier messages', async () => {
    stage.discord.channels.denyBot(channelId, PermissionFlagsBits.ReadMessageHistory);
    reader.says(FATAH, { mention: true, channelId });
    const plain = await answer();
    expect(asText(plain)).toContain('Hadi Al-Amiri');
    expect(plain.replyTo).toBeUndefined();
    expect(stage.log.filter(({ level }) => level >= 40)).toEqual([]);
  });

  test('that AutoMod blocks is replaced by a sentence', async () => {
    stage.discord.servers.blockMessages(/Hadi/);
    reader.says(FATAH, { mention: true, channelId });
    expect(asText(await answer())).toBe(
      'The AutoMod rules of this server do not let me post this.',
    );
    await expectOneWarning(200_000);
  });

  test('with a link that Discord takes for harmful is replaced by a sentence', async () => {
    stage.discord.failNext({ method: 'POST', path: /messages$/, status: 400, code: 240_000 });
    reader.says(FATAH, { mention: true, channelId });
    expect(asText(await answer())).toContain('because it considers a link in it harmful');
    await expectOneWarning(240_000);
  });
});

describe('an answer to a command', () => {
  const original = /\/messages\/@original$/;

  test('that AutoMod blocks is replaced by a sentence that only the person sees', async () => {
    stage.discord.servers.blockMessages(/Hadi/);
    const used = reader.command('ask', { question: FATAH });
    const told = await used.followUp();
    expect(told.ephemeral).toBe(true);
    expect(asText(told)).toBe('The AutoMod rules of this server do not let me post this.');
    expect(answers()).toEqual([]);
    await expectOneWarning(200_000);
  });

  test.each([
    ['a permission is missing', 50_013, 'I may not do that in this channel.'],
    ['the thread is locked', 160_005, 'This thread is closed'],
    ['messages are switched off', 40_004, 'Please try again in a few minutes.'],
  ])('is replaced by a sentence if %s', async (_why, code, sentence) => {
    stage.discord.failNext({ method: 'PATCH', path: original, status: 403, code });
    const told = await reader.command('ask', { question: FATAH }).followUp();
    expect(told.ephemeral).toBe(true);
    expect(asText(told)).toContain(sentence);
    await expectOneWarning(code);
  });

  test('that a moderator deletes meanwhile is followed by a sentence, and not looked for again', async () => {
    const gate = new EventEmitter();
    const opened = once(gate, 'open');
    const { searcher } = stage.context;
    const slow: Engine['searcher'] = {
      ask: (...asked) => opened.then(() => searcher.ask(...asked)),
    };
    await stage.startBot({ shared: { ...stage.context, searcher: slow } });
    before = stage.discord.requests.length;
    const used = reader.command('ask', { question: FATAH });
    await used.acknowledged;
    for (const message of answers()) stage.discord.deleteMessage(message);
    gate.emit('open');
    const told = await used.followUp();
    await stage.startBot();
    expect(told.ephemeral).toBe(true);
    expect(asText(told)).toBe('The message was deleted before I could answer.');
    const ours = sent().filter(({ path }) => path.includes(used.token));
    expect(ours.map(({ method }) => method)).toEqual(['POST', 'PATCH', 'POST']);
  });

  test.each([
    ['the channel is gone', 10_003],
    ['the interaction is unknown', 10_015],
    ['fifteen minutes are over', 50_027],
  ])('is not tried again if %s', async (_why, code) => {
    stage.discord.failNext({ method: 'PATCH', path: original, status: 404, code });
    reader.command('ask', { question: FATAH });
    await expectOneWarning(code);
    expect(sent().map(({ method }) => method)).toEqual(['POST', 'PATCH']);
  });
});

describe('an answer whose confirmation is lost', () => {
  const lost = { method: 'POST', path: /^\/channels\/\d+\/messages$/, status: 502, workDone: true };

  test('is sent once', async () => {
    stage.discord.failNext(lost);
    reader.says(FATAH, { mention: true, channelId });
    await expect.poll(() => sent().length).toBe(2);
    expect(answers()).toHaveLength(1);
  });

  test('is sent once to the log channel', async () => {
    await stage.startBot({ logChannelId: channelId });
    before = stage.discord.requests.length;
    stage.discord.failNext(lost);
    await stage.bot.warn('The corpus has a fault.');
    expect(sent()).toHaveLength(2);
    expect(answers().map(asText)).toEqual(['The corpus has a fault.']);
  });
});
