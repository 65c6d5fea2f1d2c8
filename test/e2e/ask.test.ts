import type { Message, Person } from 'local-discord';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TESTER } from '../corpus/folders.ts';
import { asText, contextIds, customIds, customIdsOfKind } from '../discord/as-text.ts';
import { made, Stage } from './stage.ts';

let stage: Stage;
let reader: Person;

/** Six reports of one harbour: more quotes than one reply holds. */
const HARBOUR = [
  ['Tripoli harbour reopened on Sunday after the strike of the pilots.', '2021-03-01', 'Xinhua'],
  ['Dredgers deepened Tripoli harbour by three metres in autumn.', '2021-04-02', 'Reuters'],
  ['Fishing crews protested in Tripoli harbour against diesel prices.', '2021-05-03', 'Xinhua'],
  ['A grain ship from Odesa was unloaded at Tripoli harbour.', '2021-06-04', 'Reuters'],
  ['Customs officers at Tripoli harbour seized smuggled cigarettes.', '2021-07-05', 'Xinhua'],
  ['Tripoli harbour will have new cranes, its director announced.', null, 'Xinhua'],
] as const;

beforeAll(async () => {
  stage = await Stage.open();
  await stage.corpus.putAll(
    HARBOUR.map(([body, published, source], index) =>
      made(`harbour-${index + 1}`, { title: `Harbour ${index + 1}`, body, published, source }),
    ),
    TESTER,
  );
  await stage.corpus.put(
    made('hostile', {
      title: '@everyone **Volcano** [news](https://example.com)',
      source: '<@&1> Tribune',
      url: 'https://example.com/a_(volcano)?x=y',
      published: '2020-02',
      body: 'The volcano erupted near @everyone while <@123456789012345678> **ran** to https://example.com now.',
    }),
    TESTER,
  );
  await stage.startBot();
});

afterAll(() => stage.close());

beforeEach(() => {
  reader = stage.member('Reader');
});

const ask = (question: string, options: Record<string, string | boolean> = {}) =>
  reader.command('ask', { question, ...options });

const shown = (message: Message) => asText(message);

describe('/ask', () => {
  test('is acknowledged at once and answered in public with quotes', async () => {
    const asked = ask('How many trucks were in the convoy?');
    expect(await asked.acknowledged).toMatchObject({ ephemeral: false });
    const reply = await asked.reply();
    expect(reply.ephemeral).toBe(false);
    expect(shown(reply)).toContain('### How many trucks were in the convoy?');
    expect(shown(reply)).toContain('A convoy of **more than 100** US military trucks');
    expect(shown(reply)).toContain(
      '-# **1** · Ken Hanly · 7 September 2019 · A convoy of more than 100 US military trucks have crossed the border into Iraq',
    );
    expect(shown(reply)).toContain('-# Show in context:\n‹ 1 › ‹ 2 ›\n');
    expect(shown(reply)).toContain('‹ Delete ›');
    expect(asked.errors).toEqual([]);
  });

  test('says that the reports do not say, and quotes nothing', async () => {
    const reply = await ask('What is the capital of France?').reply();
    expect(shown(reply)).toContain('I found no quote that answers this.');
    expect(shown(reply)).not.toContain('‹ Context ›');
  });

  test('answers privately when asked to', async () => {
    const asked = ask('Who leads the Fatah Alliance?', { private: true });
    expect(await asked.acknowledged).toMatchObject({ ephemeral: true });
    expect((await asked.reply()).ephemeral).toBe(true);
  });

  test('filters by source, author and dates, and says so', async () => {
    const filters = { source: 'xinhua', after: '2021-04', before: 'August 2021' };
    const reply = await ask('Tripoli harbour', filters).reply();
    expect(shown(reply)).toContain(
      '-# Only reports from Xinhua, published on or after 1 April 2021 and before 1 August 2021.\n-# 1 report without a certain date left out.',
    );
    expect(shown(reply)).toContain('Fishing crews');
    expect(shown(reply)).toContain('Customs officers');
    expect(shown(reply)).not.toMatch(/strike of the pilots|grain ship|new cranes/);
    const byAuthor = await ask('Ayn al-Asad', { author: 'Hanly' }).reply();
    expect(shown(byAuthor)).toContain('-# Only reports by Ken Hanly.');
  });

  test.each([
    ['an unknown source', { source: 'Nobody' }, /`source`.*Nobody.*Nearest: .*Xinhua/],
    ['an unknown author', { author: 'Nobody' }, /`author`.*Nobody.*Ken Hanly/],
    ['an ambiguous date', { after: '7/9/2019' }, /`after`.*7\/9\/2019/],
    ['a text that is not a date', { before: 'soonish' }, /`before`.*soonish/],
    ['dates in the wrong order', { after: '2020', before: '2019' }, /`after`.*`before`/],
  ])('refuses %s, privately', async (_what, options, sentence) => {
    const asked = ask('Tripoli harbour', options);
    expect(await asked.acknowledged).toMatchObject({ ephemeral: true });
    const reply = await asked.reply();
    expect(reply.ephemeral).toBe(true);
    expect(shown(reply)).toMatch(sentence);
    expect(stage.discord.messages()).not.toContainEqual(expect.objectContaining({ id: reply.id }));
  });

  test.each(['   ', '?!', 'who is it'])(
    'refuses a question without search words, privately: "%s"',
    async (question) => {
      const reply = await ask(question).reply();
      expect(reply.ephemeral).toBe(true);
      expect(shown(reply)).toContain('for example');
    },
  );

  test('never pings, links or formats what a report or a question says', async () => {
    const reply = await ask('@everyone volcano **erupted**?').reply();
    expect(reply.pings).toEqual([]);
    expect(shown(reply)).toContain('### \\@everyone volcano \\*\\*erupted\\*\\*?');
    expect(shown(reply)).toContain('\\@everyone while \\<\\@123456789012345678>');
    expect(shown(reply)).toContain('https\\://example.com now.');
    expect(shown(reply)).toContain(
      '-# \\<\\@&1> Tribune · February 2020 · \\@everyone \\*\\*Volcano\\*\\* \\[news\\](https\\://example.com) ([link](<https://example.com/a_%28volcano%29?x=y#:~:text=The%20volcano%20erupted%20near%20%40everyone,to%20https%3A%2F%2Fexample.com%20now>))',
    );
  });
});

describe('autocomplete', () => {
  const offered = async (option: string, typed: string) =>
    (await reader.autocomplete('ask', option, typed, { question: 'Who?' })).map(({ name }) => name);

  test('offers sources and authors of the corpus', async () => {
    expect(await offered('source', 'xin')).toEqual(['Xinhua']);
    expect(await offered('author', '')).toEqual(['Ken Hanly']);
  });

  test('offers nothing when nothing matches', async () => {
    expect(await offered('source', 'zzz')).toEqual([]);
  });

  test('shortens names that are too long for a choice, and understands the shortened ones', async () => {
    const source = `The Gazette of ${'Very Long Names and '.repeat(8)}Places`;
    await stage.corpus.put(
      made('long', { source, body: 'Tripoli harbour has a gazette.' }),
      TESTER,
    );
    const [choice] = await reader.autocomplete('ask', 'source', 'gazette', { question: 'Who?' });
    expect(choice?.name).toHaveLength(100);
    const reply = await ask('Tripoli harbour', { source: String(choice?.value) }).reply();
    expect(shown(reply)).toContain('has a gazette');
    await stage.corpus.remove('long', TESTER);
  });
});

describe('the Context button', () => {
  test('shows the passage around the quote, with the quote in bold, privately', async () => {
    const asked = await ask('What did the Pentagon spokesman say about the border?').reply();
    const other = stage.member('Other');
    const context = await other.click(asked, contextIds(asked)[0] ?? '').reply();
    expect(context.ephemeral).toBe(true);
    expect(shown(context)).toMatch(/^> .*\*\*Ryder dispels.*\*\*/);
    expect(shown(context)).toContain('not a responsibility of the US forces stationed there.');
    expect(shown(context)).toMatch(/\n-# undated · Unusual Activity.*\n‹ Cite ›$/);
  });

  test('finds the words again after the report was edited around them', async () => {
    const body = 'Goats graze on Mount Hermon in spring.';
    await stage.corpus.put(made('goats', { body }), TESTER);
    const asked = await ask('Mount Hermon goats').reply();
    await stage.corpus.put(made('goats', { body: `A new first sentence. ${body}` }), TESTER);
    const context = await reader.click(asked, 'Context').reply();
    expect(shown(context)).toContain('**Goats graze on Mount Hermon in spring.**');
  });

  test('says so when the words are no longer in the report, and when the report is gone', async () => {
    await stage.corpus.put(made('sheep', { body: 'Sheep graze on Mount Nebo in spring.' }), TESTER);
    const asked = await ask('Mount Nebo sheep').reply();
    await stage.corpus.put(made('sheep', { body: 'Cows graze on Mount Nebo in summer.' }), TESTER);
    const changed = await reader.click(asked, 'Context').reply();
    expect(changed.ephemeral).toBe(true);
    expect(shown(changed)).toContain('The report has changed and no longer has this passage.');
    await stage.corpus.remove('sheep', TESTER);
    const gone = await reader.click(asked, 'Context').reply();
    expect(shown(gone)).toContain('This report is no longer in the corpus.');
  });
});

describe('the More button', () => {
  const quotesIn = (message: Message) => shown(message).match(/^> .*$/gm) ?? [];

  test('shows the next quotes privately, each quote once, until there are no more', async () => {
    const asked = await ask('Tripoli harbour').reply();
    expect(quotesIn(asked)).toHaveLength(3);
    const more = await reader.click(asked, 'More').reply();
    expect(more.ephemeral).toBe(true);
    expect(shown(more)).toContain('### Tripoli harbour\n-# Quotes after the first 3.');
    const all = [...quotesIn(asked), ...quotesIn(more)];
    expect(new Set(all).size).toBe(6);
    expect(shown(more)).not.toContain('‹ More ›');
    expect(shown(more)).toContain('‹ 4 › ‹ 5 › ‹ 6 ›');
  });

  test('keeps the filters of the question', async () => {
    const asked = await ask('Tripoli harbour', { source: 'Xinhua' }).reply();
    const more = await reader.click(asked, 'More').reply();
    expect(shown(more)).toContain('Only reports from Xinhua.');
    expect(quotesIn(more)).toHaveLength(1);
    expect(shown(more)).not.toContain('Reuters');
  });

  test('does not drop a filter whose source is gone', async () => {
    const bodies = [
      'Amman tower one.',
      'Amman tower two.',
      'Amman tower three.',
      'Amman tower four.',
    ];
    const towers = bodies.map((body, index) => made(`tower-${index}`, { body, source: 'Petra' }));
    await stage.corpus.putAll(towers, TESTER);
    const asked = await ask('Amman tower', { source: 'Petra' }).reply();
    for (const { id } of towers) await stage.corpus.remove(id, TESTER);
    const more = await reader.click(asked, 'More').reply();
    expect(more.ephemeral).toBe(true);
    expect(shown(more)).toContain('The source this answer was limited to is no longer');
  });
});

describe('the Delete button', () => {
  test('removes the reply for the person who asked', async () => {
    const asked = await ask('Tripoli harbour').reply();
    await reader.click(asked, 'Delete').deleted();
    expect(stage.discord.messages().map(({ id }) => id)).not.toContain(asked.id);
  });

  test('removes a reply for someone who may manage messages', async () => {
    const asked = await ask('Tripoli harbour').reply();
    await stage.moderator('Moderator').click(asked, 'Delete').deleted();
    expect(stage.discord.messages().map(({ id }) => id)).not.toContain(asked.id);
  });

  test('removes a private reply', async () => {
    const asked = await ask('Tripoli harbour', { private: true }).reply();
    await reader.click(asked, 'Delete').deleted();
    expect(reader.sees().map(({ id }) => id)).not.toContain(asked.id);
  });

  test('is refused to others, privately', async () => {
    const asked = await ask('Tripoli harbour').reply();
    const refused = await stage.member('Other').click(asked, 'Delete').reply();
    expect(refused.ephemeral).toBe(true);
    expect(shown(refused)).toContain('Only the person who asked');
    expect(stage.discord.messages().map(({ id }) => id)).toContain(asked.id);
  });
});

describe('buttons of a message', () => {
  test('work after a restart of the bot', async () => {
    const asked = await ask('Tripoli harbour', { source: 'Xinhua' }).reply();
    await stage.startBot();
    const context = await reader.click(asked, contextIds(asked)[0] ?? '').reply();
    expect(shown(context)).toContain('Tripoli harbour');
    const more = await reader.click(asked, 'More').reply();
    expect(shown(more)).toContain('Only reports from Xinhua.');
    await reader.click(asked, 'Delete').deleted();
  });

  test('have custom ids of at most 100 characters', async () => {
    const asked = await ask('Tripoli harbour', { source: 'Xinhua', after: '2001' }).reply();
    for (const label of ['Context', 'More', 'Delete']) {
      for (const id of customIds(asked, label)) expect(id.length).toBeLessThanOrEqual(100);
    }
  });
});

describe('/help', () => {
  test('shows example questions that the reports answer, privately', async () => {
    const help = await reader.command('help').reply();
    expect(help.ephemeral).toBe(true);
    const examples = customIdsOfKind(help, 'example');
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.length).toBeLessThanOrEqual(3);
    for (const example of examples) {
      const answer = await reader.click(help, example).reply();
      expect(answer.ephemeral).toBe(true);
      expect(shown(answer)).toMatch(/^### .+\?\n/);
      expect(shown(answer)).toMatch(/‹ (?:Context|1) ›/);
      expect(shown(answer)).not.toContain('‹ Delete ›');
    }
    expect(shown(reader.look(help))).toContain('What you can ask');
  });
});
