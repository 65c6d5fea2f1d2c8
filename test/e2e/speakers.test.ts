import { buttonsOf, type Message, type Person } from 'local-discord';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TESTER } from '../corpus/folders.ts';
import { asText } from '../discord/as-text.ts';
import { labelsOf, quotesIn } from './harbour.ts';
import { plant } from './planted.ts';
import { made, Stage } from './stage.ts';

let stage: Stage;
let reader: Person;

const HASSAN = 'Layla Hassan, the director of the Latakia Port Authority';

/** Twelve reports that quote one person on the harbour, one in which she denies, and those that quote others. */
const REPORTS = [
  ...Array.from({ length: 11 }, (_, at) => ({
    body: `${HASSAN}, said that shed number ${at + 1} of the harbour would open to ships.`,
    published: `2021-03-${String(at + 1).padStart(2, '0')}`,
  })),
  {
    body: 'Layla Hassan denied that the harbour had ever been closed to ships with grain.',
    published: '2021-04-01',
  },
  {
    body: 'Omar Najjar said that the harbour had been closed to all ships with grain for weeks.',
    published: '2021-03-20',
  },
  {
    body: 'Nadia Karam said that a bakery would open in the market of Homs.',
    published: '2021-05-01',
  },
  {
    body: 'Nadia Karam said that a second bakery would open in the market of Homs.',
    published: '2021-05-03',
  },
];

const FIRST = 'shed number 1 of the harbour';

beforeAll(async () => {
  stage = await Stage.open();
  const articles = REPORTS.map((report, at) =>
    made(`port-${at}`, { title: `Port ${at}`, ...report }),
  );
  await stage.corpus.putAll(articles, TESTER);
  await stage.startBot();
});

afterAll(() => stage.close());

beforeEach(() => {
  reader = stage.member('Reader');
});

const shown = (message: Message) => asText(message);

const ask = (question: string, options: Record<string, string | boolean> = {}) =>
  reader.command('ask', { question, ...options });

describe('the option speaker of /ask', () => {
  test('is completed, also from another spelling or script', async () => {
    const offered = async (typed: string) =>
      (await reader.autocomplete('ask', 'speaker', typed, { question: 'harbour' })).map(
        ({ value }) => value,
      );
    expect(await offered('layla')).toEqual(['Layla Hassan']);
    expect(await offered('Hasan')).toEqual(['Layla Hassan']);
    expect(await offered('ليلى حسن')).toEqual(['Layla Hassan']);
    expect(await offered('latakia')).toEqual(['Latakia Port Authority']);
    expect(await offered('zzz')).toEqual([]);
  });

  test('quotes only what that speaker says', async () => {
    const reply = await ask('harbour closed to ships', { speaker: 'Hassan' }).reply();
    expect(shown(reply)).toContain('-# Only statements by Layla Hassan.');
    expect(quotesIn(reply)).toHaveLength(3);
    for (const quote of quotesIn(reply)) expect(quote).toContain('Layla Hassan');
  });

  test('quotes those who speak for a body', async () => {
    const reply = await ask('harbour', { speaker: 'Latakia Port Authority' }).reply();
    expect(quotesIn(reply).length).toBeGreaterThan(0);
    for (const quote of quotesIn(reply)) expect(quote).toContain(HASSAN);
  });

  test('holds for the next quotes and for follow-ups', async () => {
    const reply = await ask('harbour closed to ships', { speaker: 'Hassan' }).reply();
    const more = await reader.click(reply, 'More').reply();
    expect(shown(more)).toContain('Only statements by Layla Hassan.');
    for (const quote of quotesIn(more)) expect(quote).toContain('Layla Hassan');
    const said = reader.says('more', { replyTo: reply });
    const further = () => reader.sees().find(({ replyTo }) => replyTo === said.id);
    await expect.poll(further).toBeDefined();
    const last = further();
    expect(last && shown(last)).toContain('Only statements by Layla Hassan.');
  });

  test('names the nearest if nobody has the name, privately', async () => {
    const reply = await ask('harbour', { speaker: 'Hassem' }).reply();
    expect(reply.ephemeral).toBe(true);
    expect(shown(reply)).toContain('I found no statements by “Hassem” in the reports.');
    expect(shown(reply)).toContain('“Layla Hassan”');
  });

  test('says so if the speaker does not say it', async () => {
    const reply = await ask('What is the capital of France?', { speaker: 'Hassan' }).reply();
    expect(shown(reply)).toContain('I found no quote that answers this.');
  });
});

describe('a question for what someone said', () => {
  test.each([
    'what did Layla Hassan say about the harbour?',
    'What did the Latakia Port Authority say about the harbour',
    'according to Hassan, was the harbour closed',
    'what has the director of the Latakia Port Authority said about ships',
  ])('is answered from the statements of that speaker: %s', async (question) => {
    const reply = await ask(question).reply();
    expect(shown(reply)).toContain('Only statements by');
    for (const quote of quotesIn(reply)) expect(quote).toContain('Layla Hassan');
  });

  test('does not quote the one who says the opposite', async () => {
    const reply = await ask('what did Omar Najjar say about the harbour?').reply();
    expect(quotesIn(reply)).toEqual([expect.stringContaining('Omar')]);
  });
});

describe('the option speaker of /timeline', () => {
  test('shows only what that speaker says, on every page', async () => {
    const draw = reader.command('timeline', { topic: 'harbour', speaker: 'Hassan', entries: 4 });
    const reply = await draw.reply();
    expect(shown(reply)).toContain('Only statements by Layla Hassan.');
    const more = await reader.click(reply, 'More detail').reply();
    expect(quotesIn(reply)).toHaveLength(4);
    expect(shown(more)).toContain('of 8. Show in context:');
    for (const quote of quotesIn(more)) expect(quote).toContain('Layla Hassan');
  });

  test('is completed', async () => {
    const offered = await reader.autocomplete('timeline', 'speaker', 'najj', { topic: 'harbour' });
    expect(offered).toEqual([{ name: 'Omar Najjar\u00A0· 1 sentence', value: 'Omar Najjar' }]);
  });
});

describe('/who', () => {
  const who = (name: string) => reader.command('who', { name });

  test('shows how reports introduce someone, how many, and from when', async () => {
    const reply = await who('hassan').reply();
    expect(shown(reply)).toContain('### Layla Hassan');
    expect(shown(reply)).toContain(
      '12 statements in 12 reports, from 1 March 2021 to 1 April 2021.',
    );
    expect(shown(reply)).toContain(`Introduced as:\n> ${HASSAN}`);
  });

  test('shows the statements newest first, a page at a time, denials marked', async () => {
    const first = await who('Layla Hassan').reply();
    expect(shown(first)).toContain('Statements 1 to 5, newest first.');
    expect(shown(first)).toMatch(/\n> Layla Hassan denied that[^\n]*\n-# Denied by Layla Hassan/);
    const second = await reader.click(first, 'Next').reply();
    expect(shown(second)).toContain('Statements 6 to 10, newest first.');
    const third = await reader.click(second, 'Next').reply();
    expect(shown(third)).toContain('Statements 11 to 12, newest first.');
    expect(shown(third)).toContain(FIRST);
    expect(labelsOf(third)).toEqual(['Back', 'Delete']);
    const back = await reader.click(third, 'Back').reply();
    expect(shown(back)).toContain('Statements 6 to 10, newest first.');
  });

  test('names no order of statements that are all of one time', async () => {
    expect(shown(await who('Omar Najjar').reply())).not.toContain('Newest first.');
    expect(shown(await who('Nadia Karam').reply())).toContain('Newest first.');
  });

  test('gives others a page of their own', async () => {
    const first = await who('Layla Hassan').reply();
    const other = stage.member('Other');
    const page = await other.click(first, 'Next').reply();
    expect(page.ephemeral).toBe(true);
    expect(shown(page)).toContain('Statements 6 to 10');
  });

  test('works again after a restart', async () => {
    const first = await who('Layla Hassan').reply();
    await stage.startBot();
    expect(shown(await reader.click(first, 'Next').reply())).toContain('Statements 6 to 10');
  });

  test('says so if the statements are gone', async () => {
    await stage.corpus.put(
      made('gone', {
        title: 'Gone',
        body: 'Samir Khoury said that the pier had no lights at all.',
      }),
      TESTER,
    );
    expect(shown(await who('Khoury').reply())).toContain('1 statement in 1 report, undated.');
    await stage.corpus.remove('gone', TESTER);
    const customId = 'who:0:100000000000000001:Samir Khoury';
    const planted = await plant(stage, { id: stage.discord.guildId }, customId);
    const pressed = await reader.click(planted, customId).reply();
    expect(shown(pressed)).toContain('The reports no longer have statements by this speaker.');
    expect(shown(await who('Khoury').reply())).toContain('I found no statements by “Khoury”');
  });

  test('refuses what is no name', async () => {
    for (const name of ['???', 'x'.repeat(1_000), '@everyone']) {
      const reply = await who(name).reply();
      expect(reply.ephemeral).toBe(true);
      expect(shown(reply)).toContain('I found no statements by');
    }
  });

  test('is completed and can be private', async () => {
    const offered = await reader.autocomplete('who', 'name', 'najjar', {});
    expect(offered.map(({ value }) => value)).toEqual(['Omar Najjar']);
    const reply = await reader.command('who', { name: 'Omar Najjar', private: true }).reply();
    expect(reply.ephemeral).toBe(true);
    expect(buttonsOf(reply).map(({ label }) => label)).toEqual(['Context', 'Delete']);
  });
});
