import type { Person } from 'local-discord';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { TESTER } from '../corpus/folders.ts';
import { asText, contextIds } from '../discord/as-text.ts';
import { HARBOUR, labelsOf, picturesIn, quotesIn } from './harbour.ts';
import { Stage } from './stage.ts';

const PNG_SIGNATURE = '89504e470d0a1a0a';

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

const draw = (topic: string, options: Record<string, string | boolean | number> = {}) =>
  reader.command('timeline', { topic, ...options });

describe('/timeline topic:Ayn al-Asad', () => {
  test('is acknowledged at once and shows what happened when, in the words of the reports', async () => {
    const asked = draw('Ayn al-Asad');
    expect(await asked.acknowledged).toMatchObject({ ephemeral: false });
    const reply = await asked.reply();
    const lines = asText(reply).split('\n');
    expect(lines[0]).toBe('### Ayn al-Asad');
    expect(lines[1]).toMatch(/^-# .* – 7 September 2019 · 2 reports$/);
    const visit = lines.indexOf('**1 · December 2018**');
    expect(lines[visit + 1]).toMatch(/^> In December last year, US President Donald Trump paid/);
    expect(lines[visit + 2]).toMatch(
      /^-# Ken Hanly · 7 September 2019 · A convoy of more than 100 /,
    );
    expect(lines[visit + 3]).toMatch(/^-# Dated by the text: “(In )?December last year”/);
    expect(asText(reply)).toMatch(/ · 7 September 2019\*\*\n> .*\n-# .*\n-# Date of the report/);
    expect(asText(reply)).toContain('-# Show in context:\n‹ 1 › ‹ 2 ›');
    expect(asked.errors).toEqual([]);
  });

  test('never dates the report that states no date', async () => {
    const reply = await draw('Ayn al-Asad', { entries: 25 }).reply();
    const [dated = '', undated = ''] = asText(reply).split(' · Undated**\n');
    expect(undated).toContain('-# undated · Unusual Activity of US Military Cargo Planes');
    expect(dated).not.toContain('Unusual Activity');
  });

  test('has a picture with a description, above the entries', async () => {
    const reply = await draw('Ayn al-Asad').reply();
    const parts = asText(reply).split('\n');
    expect(parts.indexOf('(MediaGallery)')).toBeLessThan(parts.indexOf('**1 · December 2018**'));
    const [attachment] = reply.attachments;
    if (!attachment) throw new Error('There is no picture');
    const bytes = Buffer.from(stage.discord.bytesOf(attachment));
    expect(bytes.subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE);
    expect(attachment.description).toMatch(/^Timeline of Ayn al-Asad: .*December 2018, “In Dec/);
    expect(picturesIn(reply)).toMatchObject([
      { media: { url: attachment.url }, description: attachment.description },
    ]);
  });

  test('shows the passage around each quote', async () => {
    const reply = await draw('Ayn al-Asad').reply();
    const [first = ''] = contextIds(reply);
    const context = await stage.member('Other').click(reply, first).reply();
    expect(context.ephemeral).toBe(true);
    expect(asText(context)).toContain(`**${quotesIn(reply)[0]}**`);
  });
});

describe('/timeline', () => {
  test('shows the timeline privately when asked to', async () => {
    const asked = draw('Ayn al-Asad', { private: true });
    expect(await asked.acknowledged).toMatchObject({ ephemeral: true });
    expect((await asked.reply()).attachments).toHaveLength(1);
  });

  test('filters by range and source, and says so', async () => {
    const reply = await draw('Latakia harbour', {
      from: 'March 2021',
      to: 'May 2021',
      source: 'xinhua',
    }).reply();
    expect(asText(reply).split('\n')[2]).toBe(
      '-# Only events from 1 March 2021 to 31 May 2021. Only reports from Xinhua.',
    );
    const dates = [...asText(reply).matchAll(/^\*\*(.*)\*\*$/gm)].map(([, date = '']) => date);
    expect(dates.length).toBeGreaterThan(1);
    for (const date of dates) expect(date).toMatch(/ (March|April|May) 2021$/);
    expect(asText(reply)).not.toContain('Reuters');
  });

  test('says that the reports say nothing, and names the nearest', async () => {
    const reply = await draw('Customs officers of Valparaíso harbour').reply();
    expect(asText(reply)).toMatch(
      /\nThe reports say nothing about this\.\nClosest by subject:\n- /,
    );
    expect(reply.attachments).toEqual([]);
    expect(labelsOf(reply)).toEqual(['Delete']);
  });

  test('says which dates have something when a range has nothing', async () => {
    const reply = await draw('Ayn al-Asad', { from: '2010', to: '2011' }).reply();
    expect(asText(reply)).toMatch(
      /The reports give no dates for this from 1 January 2010 to 31 December 2011\. They give dates for .* – 7 September 2019\./,
    );
  });

  test('has no picture for a single date', async () => {
    const reply = await draw('Latakia harbour', { from: '1 Jan 2021', to: '2 Jan 2021' }).reply();
    expect(asText(reply)).toContain('**1 January 2021**');
    expect(reply.attachments).toEqual([]);
  });

  test.each([
    ['an empty topic', { topic: '  ' }, /The topic is empty.*for example/],
    ['a topic of stop words', { topic: 'what was it about' }, /cannot search for.*for example/],
    ['an ambiguous date', { from: '7/9/2019' }, /`from`.*7\/9\/2019/],
    ['a text that is not a date', { to: 'soonish' }, /`to`.*soonish/],
    ['dates in the wrong order', { from: '2020', to: '2019' }, /`from` \(1 January 2020\).*`to`/],
    ['an unknown source', { source: 'Nobody' }, /`source`.*Nobody.*Nearest: .*Reuters/],
  ])('refuses %s, privately', async (_what, options, sentence) => {
    const asked = draw('Latakia harbour', options);
    expect(await asked.acknowledged).toMatchObject({ ephemeral: true });
    const reply = await asked.reply();
    expect(asText(reply)).toMatch(sentence);
    expect(stage.discord.messages()).not.toContainEqual(expect.objectContaining({ id: reply.id }));
  });

  test('accepts no topic of 4,000 characters', () => {
    expect(() => draw('a'.repeat(4_000))).toThrow(/300/);
  });

  test('offers topics that the reports share, with the number of reports', async () => {
    await vi.waitFor(async () => {
      const choices = await reader.autocomplete('timeline', 'topic', 'lat');
      expect(choices).toContainEqual({ name: 'Latakia · 30 reports', value: 'Latakia' });
    });
    expect(await reader.autocomplete('timeline', 'topic', '')).not.toEqual([]);
    expect(await reader.autocomplete('timeline', 'topic', 'x'.repeat(300))).toEqual([]);
  });

  test('offers the sources of the corpus', async () => {
    const choices = await reader.autocomplete('timeline', 'source', 'reu', { topic: 'Who' });
    expect(choices.map(({ name }) => name)).toEqual(['Reuters']);
  });
});
