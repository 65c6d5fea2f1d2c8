import { MessageFlags } from 'discord.js';
import type { Message, Person, SaySettings } from 'local-discord';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TESTER } from '../corpus/folders.ts';
import { asText, contextIds, customIds } from '../discord/as-text.ts';
import { HARBOUR } from './harbour.ts';
import { made, Stage } from './stage.ts';

let stage: Stage;
let reader: Person;
/** Each test has its own channel, so that it sees only its own messages. */
let channelId: string;

beforeAll(async () => {
  stage = await Stage.open({ rateLimits: false });
  await stage.corpus.putAll(HARBOUR, TESTER);
  await stage.corpus.put(
    made('pilots', {
      source: 'Xinhua',
      published: '2021-03-01',
      body: 'Pilots went on strike in Tripoli in 2021. Pilots went on strike in Benghazi in 2022.',
    }),
    TESTER,
  );
  await stage.startBot();
});

afterAll(() => stage.close());

beforeEach(() => {
  reader = stage.member('Reader');
  channelId = stage.discord.channels.add('talk');
});

/** The bot's replies to a message. Waits until there are `count`. */
async function repliesTo(said: Message, count = 1): Promise<readonly Message[]> {
  const look = () =>
    stage.discord
      .messages()
      .filter(
        ({ author, replyTo }) => author.id === stage.discord.applicationId && replyTo === said.id,
      );
  for (let tries = 0; tries < 500 && look().length < count; tries += 1) await pause();
  return look();
}

async function replyTo(said: Message): Promise<Message> {
  const [reply] = await repliesTo(said);
  if (!reply) throw new Error(`No reply to “${said.content}”`);
  return reply;
}

/** Says something and waits for the bot's reply. */
const talk = (content: string, settings: SaySettings = {}) =>
  replyTo(reader.says(content, { channelId, ...settings }));

const mentioning = (content: string) => talk(content, { mention: true });

/** Whether the bot has not replied to a message, after it has answered a later one. */
async function isIgnored(said: Message): Promise<boolean> {
  await mentioning('Who leads the Fatah Alliance?');
  return (await repliesTo(said, 0)).length === 0;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}

const FATAH = 'Who leads the Fatah Alliance?';

describe('a question in a message', () => {
  test('that mentions the bot gets the answer of /ask, as a reply that notifies no one', async () => {
    const reply = await mentioning(FATAH);
    const asked = await reader.command('ask', { question: FATAH }).reply();
    expect(asText(reply)).toBe(asText(asked));
    expect(asText(reply)).toContain('It is led by **Hadi Al-Amiri**');
    expect(reply.pings).toEqual([]);
    expect(reply.flags & MessageFlags.IsComponentsV2).toBeTruthy();
  });

  test('may mention the bot anywhere', async () => {
    const said = reader.says(
      `Hey <@${stage.discord.applicationId}> who leads the Fatah Alliance?`,
      { channelId },
    );
    expect(asText(await replyTo(said))).toContain('### Hey who leads the Fatah Alliance?');
  });

  test('is answered in a direct message without mentioning the bot', async () => {
    const reply = await talk(FATAH, { context: 'direct' });
    expect(asText(reply)).toContain('It is led by **Hadi Al-Amiri**');
    expect(reply.channelId).not.toBe(stage.discord.channelId);
  });

  test('that mentions the role of the bot is answered if Discord shows its text', async () => {
    stage.discord.servers.showRoleMentions(true);
    expect(asText(await talk(FATAH, { mention: 'role' }))).toMatch(
      /^### Who leads the Fatah Alliance\?/,
    );
    stage.discord.servers.showRoleMentions(false);
  });

  test('that mentions the role of the bot gets a hint each time if Discord hides its text', async () => {
    for (const _ of [1, 2]) {
      const hint = asText(await talk(FATAH, { mention: 'role' }));
      expect(hint).toContain('Discord does not show me a message that mentions only my role.');
    }
  });

  test('that mentions another role is not for the bot', async () => {
    stage.discord.person({ name: 'Editor', roles: ['Editors'] });
    const role = stage.discord.servers.roleId('Editors');
    expect(await isIgnored(reader.says(`<@&${role}> who leads it?`, { channelId }))).toBe(true);
  });

  test('shows that an answer is on its way', async () => {
    const said = reader.says(FATAH, { mention: true, channelId });
    await replyTo(said);
    expect(stage.discord.requests.map(({ path }) => path)).toContainEqual(
      expect.stringMatching(/\/channels\/\d+\/typing$/),
    );
  });

  test('gets an answer with working buttons, which the person who asked can delete', async () => {
    const reply = await mentioning('Which ship came to Latakia harbour?');
    const more = await reader.click(reply, 'More').reply();
    expect(asText(more)).toContain('Quotes after the first 3.');
    const context = await reader.click(reply, contextIds(reply)[0] ?? '').reply();
    expect(context.ephemeral).toBe(true);
    const other = await stage.member('Other').click(reply, 'Delete').reply();
    expect(asText(other)).toContain('Only the person who asked');
    await reader.click(reply, 'Delete').deleted();
  });

  test('is recorded without the person who asked', async () => {
    await mentioning('What is the capital of Atlantis?');
    await expect
      .poll(() => stage.context.questionLog.gaps(50))
      .toContainEqual(
        expect.objectContaining({ question: 'What is the capital of Atlantis?', unanswered: 1 }),
      );
  });

  test('is refused with a message when it has no words to search for', async () => {
    const said = reader.says(`<@${stage.discord.applicationId}>`, { channelId });
    expect(asText(await replyTo(said))).toContain('The question is empty.');
    expect(asText(await mentioning('who is it?'))).toContain('search for “who is it?”');
  });

  test('is answered with a reference after an unexpected error', async () => {
    await stage.startBot({
      shared: {
        ...stage.context,
        searcher: { ask: () => Promise.reject(new Error('secret of the inside')) },
      },
    });
    const reply = await mentioning(FATAH);
    await stage.startBot();
    expect(asText(reply)).toMatch(/Something went wrong\. .* Reference: REF\d/);
    expect(asText(reply)).not.toContain('secret');
    const line = stage.log.find(({ command }) => command === '@message');
    expect(line).toMatchObject({ msg: 'a command failed', reference: expect.any(String) });
  });

  test('is not answered, and logged, where the bot may not write', async () => {
    stage.discord.failNext({ method: 'POST', path: /messages$/, status: 403, code: 50013 });
    const said = reader.says(FATAH, { mention: true, channelId });
    const line = await stage.logged('an answer did not reach Discord');
    expect(line).toMatchObject({ level: 40, command: '@message' });
    expect(await isIgnored(said)).toBe(true);
  });

  test('is answered even if typing cannot be shown', async () => {
    stage.discord.failNext({ path: /typing/, status: 403 });
    expect(asText(await mentioning(FATAH))).toContain('It is led by **Hadi Al-Amiri**');
  });
});

describe('a message without words', () => {
  const picture = { name: 'map.png', bytes: new Uint8Array([1]) };

  test.each<[string, SaySettings]>([
    ['a sticker', { sticker: 'Wave' }],
    ['a picture', { files: [picture] }],
    ['a voice message', { files: [{ ...picture, name: 'voice-message.ogg' }], isVoice: true }],
    ['a poll', { poll: 'Who?' }],
  ])('is not read as a follow-up to an answer: %s', async (_what, settings) => {
    const asked = await mentioning(FATAH);
    for (const said of [{ replyTo: asked }, { mention: true }, { context: 'direct' as const }]) {
      const reply = await talk('', { ...settings, ...said });
      expect(asText(reply)).toMatch(/^I can only read words\. Ask about/);
    }
  });

  test('that only mentions the bot after an answer is an empty question', async () => {
    const asked = await mentioning(FATAH);
    const reply = await talk('', { replyTo: asked, mention: true });
    expect(asText(reply)).toMatch(/^The question is empty\. Ask about/);
  });

  test('that is forwarded gets a hint where to add reports', async () => {
    const report = stage
      .member('Correspondent')
      .says('A convoy has crossed the border.', { channelId });
    const forwarded = reader.forwards(report, { context: 'direct' });
    expect(asText(await replyTo(forwarded))).toContain('Apps, then Add to corpus');
    const asked = await talk('Which ship came to Latakia harbour?', { context: 'direct' });
    const ofAnswer = reader.forwards(asked, { context: 'direct' });
    expect(asText(await replyTo(ofAnswer))).toContain('Apps, then Add to corpus');
    const followUp = await talk('and why?', { context: 'direct' });
    expect(asText(followUp)).toContain('### Why did the ship come to Latakia harbour?');
  });
});

describe('the formatting of a message', () => {
  test.each([
    '**and in Benghazi?**',
    '*and* in __Benghazi__?',
    '> and in Benghazi?',
    '### and in `Benghazi`?',
    '-# and in ||Benghazi||? <:tank:749054660769218631>',
  ])('does not change how a follow-up is read: %s', async (typed) => {
    const asked = await mentioning('Which pilots went on strike in Tripoli in 2021?');
    const reply = await talk(typed, { replyTo: asked });
    expect(asText(reply)).toContain('### Which pilots went on strike in Benghazi in 2021?');
  });
});

describe('a message that is not to the bot', () => {
  test('is ignored: other talk, replies to others, and messages to everyone', async () => {
    const talkAmong = reader.says('Who leads the Fatah Alliance?', { channelId });
    const toOthers = reader.says('Good question', { replyTo: talkAmong });
    const toAll = reader.says('@everyone look at this', { mention: true, channelId });
    for (const said of [talkAmong, toOthers, toAll]) expect(await isIgnored(said)).toBe(true);
  });

  test('is ignored when the bot wrote it', async () => {
    const reply = await mentioning(FATAH);
    expect(await isIgnored(reply)).toBe(true);
  });
});

describe('a reply that does not notify the bot', () => {
  test('cannot be read, and gets a hint how to ask, once', async () => {
    const asked = await reader.command('ask', { question: FATAH }).reply();
    const hint = await talk('since when?', { replyTo: asked, notify: false });
    expect(asText(hint)).toBe(
      'Discord shows me a reply only if it mentions me. To ask, begin it with \\@Dateline, or use `/ask`.',
    );
    expect(await isIgnored(reader.says('well?', { replyTo: asked, notify: false }))).toBe(true);
    const again = await talk('since when?', { replyTo: asked, notify: false, mention: true });
    expect(asText(again)).toContain('Since when does Hadi Al-Amiri lead the Fatah Alliance?');
  });
});

describe('a follow-up', () => {
  test('is read together with the question before, and shows how', async () => {
    const asked = await mentioning('Which pilots went on strike in Tripoli in 2021?');
    const reply = await talk('and in Benghazi?', { replyTo: asked });
    expect(asText(reply)).toMatch(
      /^-# Read as:\n### Which pilots went on strike in Benghazi in 2021\?/,
    );
    expect(asText(reply).replaceAll('**', '')).toContain(
      'Pilots went on strike in Benghazi in 2022.',
    );
  });

  test('can follow a follow-up, and the answer to a command', async () => {
    const asked = await reader
      .command('ask', { question: 'Where did pilots strike in 2021?' })
      .reply();
    const first = await talk('and in 2022?', { replyTo: asked });
    expect(asText(first)).toContain('### Where did pilots strike in 2022?');
    const second = await talk('when?', { replyTo: first });
    expect(asText(second)).toContain('### When did pilots strike in 2022?');
  });

  test('is understood after a restart of the bot', async () => {
    const asked = await mentioning(FATAH);
    await stage.startBot();
    const reply = await talk('since when?', { replyTo: asked });
    expect(asText(reply)).toContain('### Since when does Hadi Al-Amiri lead the Fatah Alliance?');
  });

  test('keeps the filters of the answer, until it names another source', async () => {
    const options = { question: 'Which ship came to Latakia harbour?', source: 'Reuters' };
    const asked = await reader.command('ask', options).reply();
    const kept = await talk('and why?', { replyTo: asked });
    expect(asText(kept)).toContain('-# Only reports from Reuters.');
    const named = await talk('and Xinhua?', { replyTo: kept });
    expect(asText(named)).toContain(
      '### Why did the ship come to Latakia harbour according to Xinhua?',
    );
    expect(asText(named)).not.toContain('Only reports');
  });

  test('keeps the filters when nothing was found', async () => {
    const options = { question: 'What is the capital of Atlantis?', after: '2020' };
    const asked = await reader.command('ask', options).reply();
    expect(asText(await talk('and of Lemuria?', { replyTo: asked }))).toContain(
      'published on or after 1 January 2020',
    );
    expect(asText(await talk('and in 2019?', { replyTo: asked }))).not.toContain('published on');
  });

  test('that asks who said so gets the passage of the first quote with its attribution', async () => {
    const asked = await mentioning('Which ship came to Latakia harbour?');
    const reply = asText(await talk('who said that?', { replyTo: asked }));
    const [, first = ''] = /^> (.*)$/m.exec(asText(asked)) ?? [];
    expect(reply).toContain(`> **${first.replaceAll('**', '')}**`);
    expect(reply).toContain('**The report does not say for sure whose words these are.**');
    expect(reply).toMatch(/-# (?:Xinhua|Reuters) · .* · Harbour report \d+/);
  });

  test('that asks who said so gets the speaker, and can be followed up', async () => {
    const asked = await mentioning('Has the mission to combat ISIS in Syria changed?');
    const reply = await talk('who said that?', { replyTo: asked });
    expect(asText(reply)).toContain('**Said by Pat Ryder, a spokesperson from the Pentagon**');
    expect(asText(reply)).toContain('He clarifies that border security falls under');
    const again = await talk('says who?', { replyTo: reply });
    expect(asText(again)).toContain('### Has the mission to combat ISIS in Syria changed?');
  });

  test('that asks who said so says that the report is gone', async () => {
    await stage.corpus.put(
      made('gone', { body: 'Samir Khoury said that the pier had no lights at all.' }),
      TESTER,
    );
    const asked = await mentioning('Which pier had no lights?');
    await stage.corpus.remove('gone', TESTER);
    const reply = await talk('who said that?', { replyTo: asked });
    expect(asText(reply)).toContain('This report is no longer in the corpus.');
  });

  test('that asks for more gets the next quotes', async () => {
    const asked = await mentioning('Which ship came to Latakia harbour?');
    const reply = asText(await talk('tell me more', { replyTo: asked }));
    expect(reply).toContain('Quotes after the first 3.');
    const last = await mentioning(FATAH);
    expect(asText(await talk('more', { replyTo: last }))).toContain('There are no more quotes.');
  });

  test('that is complete is asked as it is', async () => {
    const asked = await mentioning(FATAH);
    const reply = asText(await talk('Which ship came to Latakia harbour?', { replyTo: asked }));
    expect(reply).toMatch(/^### Which ship came to Latakia harbour\?/);
  });

  test('to a timeline is about its topic', async () => {
    const timeline = await reader.command('timeline', { topic: 'Ayn al-Asad' }).reply();
    expect(asText(await talk('in December 2018?', { replyTo: timeline }))).toContain(
      '### Ayn al-Asad in December 2018?',
    );
  });

  test('to a message that is not an answer is a new question', async () => {
    const corpus = await reader.command('corpus').reply();
    expect(asText(await talk(FATAH, { replyTo: corpus }))).toMatch(/^### Who leads/);
  });

  test('to an answer that is gone is a new question', async () => {
    const asked = await mentioning(FATAH);
    await reader.click(asked, 'Delete').deleted();
    const reply = await mentioning('and the trucks?');
    expect(asText(reply)).toMatch(/^### and the trucks\?/);
  });

  test('follows the last answer in a direct conversation', async () => {
    await talk(FATAH, { context: 'direct' });
    const reply = await talk('since when?', { context: 'direct' });
    expect(asText(reply)).toContain('### Since when does Hadi Al-Amiri lead the Fatah Alliance?');
  });

  test('that only says thanks is not searched for', async () => {
    const asked = await mentioning(FATAH);
    expect(asText(await talk('thanks!', { replyTo: asked }))).toContain('You’re welcome.');
  });
});

describe('small talk', () => {
  test.each([
    ['hello', 'Hello. Ask me what the reports say'],
    ['what can you do?', 'Ask about a person, a place or an event.'],
    ['tldr', 'I do not summarize'],
    ['is it true?', 'I do not judge what is true'],
    ['are you an ai', 'I am a bot'],
  ])('“%s” gets a sentence and examples, and no quote', async (content, sentence) => {
    const asked = await mentioning(FATAH);
    for (const settings of [{ mention: true }, { replyTo: asked }]) {
      const reply = asText(await talk(content, settings));
      expect(reply).toContain(sentence);
      expect(reply).toMatch(/\*\*For example\*\*\n‹ .* ›\n‹ .* ›/);
      expect(reply).not.toMatch(/^>|Read as/m);
    }
    expect(asText(await reader.command('ask', { question: content }).reply())).toContain(sentence);
  });

  test('is not recorded as a question, and the last answer can still be followed', async () => {
    await talk(FATAH, { context: 'direct' });
    await talk('hello', { context: 'direct' });
    const reply = await talk('since when?', { context: 'direct' });
    expect(asText(reply)).toContain('### Since when does Hadi Al-Amiri lead the Fatah Alliance?');
    const gaps = await stage.context.questionLog.gaps(50);
    expect(gaps.map(({ question }) => question)).not.toContain('hello');
  });
});

describe('a question about the reports themselves', () => {
  test('gets a list, which can be paged and followed', async () => {
    const reply = await mentioning('any news about Latakia harbour?');
    expect(asText(reply)).toContain(
      '30 reports about Latakia harbour, newest first.\n- Reuters · 19 September 2021 · Harbour report 30',
    );
    const next = asText(await reader.click(reply, 'More').reply());
    expect(next).toContain(
      '-# Reports after the first 5.\n- Xinhua · 5 August 2021 · Harbour report 25',
    );
    const other = await talk('and Tripoli?', { replyTo: reply });
    expect(asText(other)).toContain('1 report about Tripoli');
  });

  test('is not read together with the question before', async () => {
    const asked = await mentioning(FATAH);
    const reply = asText(await talk('any news on the border?', { replyTo: asked }));
    expect(reply).toMatch(/^### any news on the border\?\n2 reports about the border/);
  });

  test('is recorded as a gap if no report is about it', async () => {
    await mentioning('any news about Atlantis?');
    await mentioning('any news about Benghazi?');
    await expect
      .poll(() => stage.context.questionLog.gaps(50))
      .toContainEqual(expect.objectContaining({ question: 'any news about Atlantis?' }));
    const gaps = await stage.context.questionLog.gaps(50);
    expect(gaps.map(({ question }) => question)).not.toContain('any news about Benghazi?');
  });
});

describe('a follow-up that may mean several things', () => {
  const ask = async () => {
    const asked = await mentioning('Did Israel attack Iraq?');
    return talk('and Iran?', { replyTo: asked });
  };

  test('gets the answer to the likeliest reading, and the others beside a button', async () => {
    const reply = asText(await ask());
    expect(reply).toMatch(/^-# Read as:\n### Did Iran attack Iraq\?/);
    expect(reply).toContain('-# Or did you mean:\nDid Israel attack Iran?\n‹ Ask this ›');
  });

  test('is answered anew in the same message for the person who asked, also after a restart', async () => {
    const offered = await ask();
    await stage.startBot();
    const [other = ''] = customIds(offered, 'Ask this');
    const reply = await reader.click(offered, other).reply();
    expect(reply.id).toBe(offered.id);
    expect(asText(reply)).toMatch(/^-# Read as:\n### Did Israel attack Iran\?/);
    const goneOn = await talk('when?', { replyTo: reply });
    expect(asText(goneOn)).toContain('### When did Israel attack Iran?');
  });

  test('is answered in a private copy for others', async () => {
    const offered = await ask();
    const [other = ''] = customIds(offered, 'Ask this');
    const copy = await stage.member('Other').click(offered, other).reply();
    expect(copy.ephemeral).toBe(true);
    expect(asText(copy)).toContain('### Did Israel attack Iran?');
    expect(asText(reader.look(offered))).toContain('### Did Iran attack Iraq?');
  });

  test('keeps the filters of the answer', async () => {
    const options = { question: 'Did Iran attack Israel?', source: 'Xinhua' };
    const asked = await reader.command('ask', options).reply();
    const offered = await talk('and Iraq?', { replyTo: asked });
    expect(asText(offered)).toContain('Only reports from Xinhua.');
  });

  test('offers the words typed if they may be a question of their own', async () => {
    const asked = await mentioning('Who leads the Fatah Alliance?');
    const reply = await talk('how many troops are there in the base?', { replyTo: asked });
    expect(asText(reply)).toMatch(/^### how many troops are there in the base\?/);
  });
});

describe('one person', () => {
  test('gets one answer at a time, the second after the first, and a refusal of the third', async () => {
    const begun: string[] = [];
    const waiting: (() => void)[] = [];
    const { searcher } = stage.context;
    await stage.startBot({
      shared: {
        ...stage.context,
        searcher: {
          ask: async (question, options) => {
            begun.push(question);
            await new Promise<void>((resolve) => waiting.push(resolve));
            return searcher.ask(question, options);
          },
        },
      },
    });
    const said = ['Fatah Alliance', 'Ayn al-Asad', 'Pat Ryder', 'Jared Zuba'].map((question) =>
      reader.says(question, { mention: true, channelId }),
    );
    const [first, second, third, fourth] = said;
    if (!first || !second || !third || !fourth) throw new Error('Four questions were asked');
    expect(asText(await replyTo(third))).toContain('Please wait: your last two');
    while (begun.length < 1) await pause();
    expect(begun).toEqual(['Fatah Alliance']);
    waiting[0]?.();
    expect(asText(await replyTo(first))).toContain('### Fatah Alliance');
    while (begun.length < 2) await pause();
    waiting[1]?.();
    expect(asText(await replyTo(second))).toContain('### Ayn al-Asad');
    await stage.startBot();
    expect(await isIgnored(fourth)).toBe(true);
  });
});
