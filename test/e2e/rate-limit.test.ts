import type { Person } from 'local-discord';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PostgresRateLimit } from '../../src/storage/postgres/rate-limit.ts';
import { TESTER } from '../corpus/folders.ts';
import { asText, contextIds } from '../discord/as-text.ts';
import { makeSchema, openDatabase, WHY_NOT } from '../postgres/schema.ts';
import { HARBOUR } from './harbour.ts';
import { Stage } from './stage.ts';

let stage: Stage;
let reader: Person;

beforeAll(async () => {
  stage = await Stage.open();
  await stage.corpus.putAll(HARBOUR, TESTER);
  await stage.startBot();
});

afterAll(() => stage.close());

beforeEach(() => {
  reader = stage.member('Reader');
});

const HARBOUR_QUESTION = { question: 'Latakia harbour' };

const ask = (person = reader) => person.command('ask', HARBOUR_QUESTION).reply();

async function askOften(person = reader, times = 5) {
  const replies = [];
  for (let time = 0; time < times; time += 1) replies.push(await ask(person));
  return replies;
}

const later = (seconds: number) => {
  stage.now = new Date(stage.now.getTime() + seconds * 1_000);
};

const WAIT =
  /^Please wait \d+ seconds?\. You can ask 5 questions at once, then one every 6 seconds\./;

describe('a member who has asked five times at once', () => {
  test('gets a private refusal that says when to ask again, and may ask then', async () => {
    const replies = await askOften();
    for (const reply of replies) expect(asText(reply)).toContain('### Latakia harbour');
    const refused = await ask();
    expect(refused.ephemeral).toBe(true);
    expect(asText(refused)).toMatch(/^Please wait 6 seconds\./);
    later(6);
    expect(asText(await ask())).toContain('### Latakia harbour');
    expect(asText(await ask())).toMatch(WAIT);
  });

  test('has to wait for everything that searches', async () => {
    const timeline = await reader.command('timeline', { topic: 'Latakia', entries: 4 }).reply();
    const [answer] = await askOften(reader, 4);
    if (!answer) throw new Error('Nothing was answered');
    expect(asText(await reader.click(answer, 'More').reply())).toMatch(WAIT);
    expect(asText(await reader.click(timeline, 'More detail').reply())).toMatch(WAIT);
    expect(asText(await reader.command('timeline', { topic: 'Latakia' }).reply())).toMatch(WAIT);
  });

  test('has to wait for nothing else', async () => {
    const [answer] = await askOften();
    if (!answer) throw new Error('Nothing was answered');
    const [context = ''] = contextIds(answer);
    expect(asText(await reader.click(answer, context).reply())).toContain('Latakia harbour');
    expect(asText(await reader.command('corpus').reply())).toContain('reports');
    expect(asText(await reader.click(answer, 'Helpful').reply())).toContain('Thank you.');
    await reader.click(answer, 'Delete').deleted();
  });

  test('gets one refusal of a message, not one for every message', async () => {
    await askOften();
    const replies = () =>
      stage.discord.messages().filter(({ replyTo }) => said.some(({ id }) => id === replyTo));
    const first = reader.says('Latakia harbour', { mention: true });
    const said = [first];
    await expect.poll(() => replies().map(asText)).toEqual([expect.stringMatching(WAIT)]);
    said.push(reader.says('Latakia harbour', { mention: true }));
    // When another member is answered, the bot has seen the second message.
    const other = stage.member('Other').says('Latakia harbour', { mention: true });
    said.push(other);
    await expect.poll(() => replies().some(({ replyTo }) => replyTo === other.id)).toBe(true);
    expect(replies()).toHaveLength(2);
  });

  test('does not keep others waiting', async () => {
    await askOften(reader, 6);
    expect(asText(await ask(stage.member('Other')))).toContain('### Latakia harbour');
  });
});

describe('a moderator', () => {
  test('may ask without limit, by command and by message', async () => {
    const moderator = stage.moderator('Moderator');
    const replies = await askOften(moderator, 7);
    for (const reply of replies) expect(asText(reply)).toContain('### Latakia harbour');
    const said = moderator.says('Latakia harbour', { mention: true });
    const replyToIt = () => stage.discord.messages().find(({ replyTo }) => replyTo === said.id);
    await expect.poll(() => asText(replyToIt() ?? { components: [] })).toContain('### Latakia');
  });

  test('can be one because of a role', async () => {
    const desk = stage.discord.person({ name: 'Desk', roles: ['News desk'] });
    await stage.startBot({ moderatorRoles: [stage.discord.servers.roleId('News desk')] });
    const replies = await askOften(desk, 6);
    for (const reply of replies) expect(asText(reply)).toContain('### Latakia harbour');
  });
});

test.skipIf(WHY_NOT)(
  'a member who asks on servers of two processes is refused the sixth question on either',
  async () => {
    const url = await makeSchema();
    const two = await Stage.open({ guilds: 2, shards: 2, identifyConcurrency: 16 });
    const bots = await Promise.all(
      [0, 1].map(async (id) => {
        const rateLimit = new PostgresRateLimit(await openDatabase(url));
        return two.newBot({ guildId: null, rateLimit, shards: { ids: [id], count: 2 } });
      }),
    );
    await Promise.all(bots.map((bot) => bot.start()));
    const member = two.member('Reader');
    const askOn = async (server: number) => {
      const { channelId = '' } = two.discord.servers.joined[server] ?? {};
      const question = { question: 'Who leads the Fatah Alliance?' };
      return asText(await member.command('ask', question, { channelId }).reply());
    };
    for (const server of [0, 1, 0, 1, 0]) expect(await askOn(server)).toContain('Hadi Al-Amiri');
    for (const server of [1, 0]) expect(await askOn(server)).toMatch(WAIT);
    await Promise.all(bots.map((bot) => bot.stop()));
    await two.close();
  },
);
