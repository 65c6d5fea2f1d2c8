import { PermissionFlagsBits } from 'discord.js';
import type { Message, Person } from 'local-discord';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asText, contextIds } from '../discord/as-text.ts';
import { Stage } from './stage.ts';

/** Questions in all kinds of places, and answers where the bot may not do everything. */
let stage: Stage;
let reader: Person;

const QUESTION = 'Who leads the Fatah Alliance?';
const ANSWER = 'It is led by **Hadi Al-Amiri**';

beforeAll(async () => {
  stage = await Stage.open();
  await stage.startBot();
});

afterAll(() => stage.close());

beforeEach(() => {
  reader = stage.member('Reader');
  stage.log.length = 0;
});

const isOurs = ({ author }: Message) => author.id === stage.discord.applicationId;

const answersIn = (channelId: string) => stage.discord.messages(channelId).filter(isOurs);

/** Waits for the bot's only message in a channel. */
async function answerIn(channelId: string): Promise<Message> {
  await expect.poll(() => answersIn(channelId).length).toBe(1);
  const [answer] = answersIn(channelId);
  if (!answer) throw new Error('There is no answer');
  return answer;
}

/** The passage of the first quote. */
function passageOf(answer: Message, person: Person): Promise<Message> {
  const [first = ''] = contextIds(answer);
  return person.click(answer, first).reply();
}

/** Lines of the log from warnings on. */
const warnings = () => stage.log.filter(({ level }) => level >= 40).map(({ msg }) => msg);

describe('a question is answered', () => {
  test.each<[string, () => string]>([
    ['in a thread', () => stage.discord.channels.startThread({ name: 'News', by: reader })],
    [
      'in a private thread',
      () => stage.discord.channels.startThread({ name: 'Desk', by: reader, isPrivate: true }),
    ],
    [
      'in an announcement channel',
      () => stage.discord.channels.add('announcements', { kind: 'announcement' }),
    ],
    [
      'in the text of a voice channel',
      () => stage.discord.channels.add('voice', { kind: 'voice' }),
    ],
  ])('%s', async (_where, make) => {
    const channelId = make();
    const said = reader.says(QUESTION, { channelId, mention: true });
    const answer = await answerIn(channelId);
    expect(asText(answer)).toContain(ANSWER);
    expect(answer.replyTo).toBe(said.id);
    const asked = await reader.command('ask', { question: QUESTION }, { channelId }).reply();
    expect(asText(asked)).toContain(ANSWER);
    expect(warnings()).toEqual([]);
  });

  test('in a forum post that is one, and in a reply to it', async () => {
    const forum = stage.discord.channels.add('questions', { kind: 'forum' });
    const post = reader.posts(forum, 'Who leads it?', QUESTION, { mention: true });
    expect(asText(await answerIn(post.channelId))).toContain(ANSWER);
    const [answer] = answersIn(post.channelId);
    if (!answer) throw new Error('There is no answer');
    reader.says('how many trucks?', { replyTo: answer });
    await expect.poll(() => answersIn(post.channelId).map(asText).join()).toContain('trucks');
    expect(warnings()).toEqual([]);
  });

  test('in an archived thread, which opens again', async () => {
    const channelId = stage.discord.channels.startThread({ name: 'Old', by: reader });
    stage.discord.channels.archive(channelId);
    reader.says(QUESTION, { channelId, mention: true });
    expect(asText(await answerIn(channelId))).toContain(ANSWER);
  });

  test('in a private conversation of someone who has installed the bot', async () => {
    const guest = stage.discord.person({ name: 'Guest', hasInstalled: true });
    const here = { context: 'private' } as const;
    await stage.startBot({ guildId: null });
    const asked = await guest.command('ask', { question: QUESTION }, here).reply();
    expect(asText(asked)).toContain(ANSWER);
    const passage = await passageOf(asked, guest);
    expect(asText(passage)).toContain('Hadi Al-Amiri');
    await stage.startBot();
  });
});

describe('where the bot lacks a permission', () => {
  let channelId: string;

  beforeEach(() => {
    channelId = stage.discord.channels.add('closed');
  });

  const deny = (permission: bigint) => stage.discord.channels.denyBot(channelId, permission);

  test('to see a channel, a command is answered, with its buttons', async () => {
    deny(PermissionFlagsBits.ViewChannel);
    const asked = await reader.command('ask', { question: QUESTION }, { channelId }).reply();
    expect(asText(asked)).toContain(ANSWER);
    expect(asText(await passageOf(asked, reader))).toContain('Hadi Al-Amiri');
    expect(warnings()).toEqual([]);
  });

  test('to write in threads, a mention is not answered, and the log says so once', async () => {
    deny(PermissionFlagsBits.SendMessagesInThreads);
    const thread = stage.discord.channels.startThread({ name: 'News', by: reader, channelId });
    reader.says(QUESTION, { channelId: thread, mention: true });
    await stage.logged('an answer did not reach Discord');
    expect(answersIn(thread)).toEqual([]);
    expect(warnings()).toEqual(['an answer did not reach Discord']);
  });

  test('to attach files, a timeline comes with its picture: Discord takes those of commands', async () => {
    deny(PermissionFlagsBits.AttachFiles);
    const drawn = await reader.command('timeline', { topic: 'Ayn al-Asad' }, { channelId }).reply();
    expect(drawn.attachments).toHaveLength(1);
  });
});

describe('in a channel with more questions than Discord takes answers', () => {
  test('each is answered in turn, and nothing is refused', async () => {
    const channelId = stage.discord.channels.add('busy');
    const readers = Array.from({ length: 7 }, (_, at) => stage.member(`Reader ${at}`));
    const said = readers.map((each) => each.says(QUESTION, { channelId, mention: true }).id);
    await expect.poll(() => answersIn(channelId).length).toBe(7);
    expect(
      answersIn(channelId)
        .map(({ replyTo }) => replyTo)
        .toSorted(),
    ).toEqual(said);
    expect(stage.discord.requests.filter(({ status }) => status === 429)).toEqual([]);
  });
});

describe('while the bot answers', () => {
  test('the server can remove it: a command still gets its answer, a message gets none', async () => {
    await stage.startBot({ guildId: null });
    const server = stage.discord.servers.add('Leaving');
    const { channelId } = server;
    stage.discord.servers.join(reader, server);
    await stage.logged('joined a server');
    stage.log.length = 0;
    const asked = reader.command('ask', { question: QUESTION }, { channelId });
    reader.says(QUESTION, { channelId, mention: true });
    stage.discord.servers.kickBot(server);
    expect(asText(await asked.reply())).toContain(ANSWER);
    await stage.logged('an answer did not reach Discord');
    await stage.logged('left a server');
    expect(answersIn(channelId).filter(({ api }) => !api.interaction_metadata)).toEqual([]);
    expect(warnings()).toEqual(['an answer did not reach Discord']);
    expect(stage.log.filter(({ level }) => level >= 50)).toEqual([]);
  });

  test('the channel can be deleted', async () => {
    const channelId = stage.discord.channels.add('short-lived');
    reader.says(QUESTION, { channelId, mention: true });
    stage.discord.channels.delete(channelId);
    await stage.logged('an answer did not reach Discord');
    expect(warnings()).toEqual(['an answer did not reach Discord']);
    expect(stage.log.filter(({ level }) => level >= 50)).toEqual([]);
  });
});
