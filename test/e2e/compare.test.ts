import type { Message, Person } from 'local-discord';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TESTER } from '../corpus/folders.ts';
import { asText } from '../discord/as-text.ts';
import { labelsOf } from './harbour.ts';
import { made, Stage } from './stage.ts';

let stage: Stage;
let reader: Person;

const ON_DAY = 'on 13 October 2016';

const REPORTS = Array.from({ length: 12 }, (_, at) =>
  made(`azaz-${at}`, {
    source: at === 11 ? null : `Paper ${at + 1}`,
    published: `2016-10-${14 + at}`,
    title: `Bomb in *Azaz* market, report ${at + 1} ${'of many '.repeat(20)}`,
    body: `A bomb in the market of Azaz ${ON_DAY} killed ${20 + at} people, witness ${at + 1} said. The baker ${at + 1} of Azaz market lost ${'ovens and sacks and '.repeat(6)} flour ${ON_DAY}.`,
  }),
);

beforeAll(async () => {
  stage = await Stage.open();
  await stage.corpus.putAll(REPORTS, TESTER);
  await stage.startBot();
});

afterAll(() => stage.close());

beforeEach(() => {
  reader = stage.member('Reader');
});

const shown = (message: Message) => asText(message);

const compare = (topic: string, options: Record<string, string | boolean> = {}) =>
  reader.command('compare', { topic, ...options });

describe('/compare', () => {
  test('shows the picture, the figures, and a row for each outlet, as many as fit', async () => {
    const asked = compare('Azaz market bomb');
    expect(await asked.acknowledged).toMatchObject({ ephemeral: false });
    const reply = await asked.reply();
    const text = shown(reply);
    expect(text).toContain('### Azaz market bomb\n-# 13 October 2016 · 12 outlets · 12 reports');
    expect(text).toContain('(MediaGallery)');
    expect(text).toContain('Killed: 20 (Paper 1) · 21 (Paper 2)');
    expect(text).toContain(`**1 · Paper 1**\n> A bomb in the market of Azaz ${ON_DAY} killed 20`);
    expect(text).toContain('-# Killed: 20\n');
    expect(text).toMatch(/more outlets?: press “Export”\. Show in context:/);
    expect(reply.attachments.map(({ filename }) => filename)).toEqual(['comparison.png']);
    expect(labelsOf(reply)).toEqual(['Export', 'Delete']);
    expect(asked.errors).toEqual([]);
    const context = await reader.click(reply, '2').reply();
    expect(shown(context)).toContain('witness 2 said');
  });

  test('exports all rows, only to the person who pressed it', async () => {
    const reply = await compare('Azaz market bomb', { when: 'October 2016' }).reply();
    const pressed = stage.member('Other').click(reply, 'Export');
    expect(await pressed.acknowledged).toMatchObject({ ephemeral: true });
    const files = await pressed.reply();
    expect(shown(files)).toContain('**Azaz market bomb** · 12 outlets');
    const [csv, json] = files.attachments.map((file) =>
      Buffer.from(stage.discord.bytesOf(file)).toString(),
    );
    expect(csv?.trimEnd().split('\r\n')).toHaveLength(13);
    expect(JSON.parse(json ?? '').rows).toHaveLength(12);
  });

  test('says so if nothing is reported, without a picture', async () => {
    const reply = await compare('Azaz market bomb', { when: '2011' }).reply();
    expect(shown(reply)).toContain('I found no event on this in the reports for 2011.');
    expect(reply.attachments).toEqual([]);
    expect(labelsOf(reply)).toEqual(['Delete']);
    const nothing = await compare('Reykjavik ferry').reply();
    expect(shown(nothing)).toContain('The reports say nothing about this.');
  });

  test('refuses a date that cannot be read, privately', async () => {
    const refused = await compare('Azaz market bomb', { when: 'soonish' }).reply();
    expect(refused.ephemeral).toBe(true);
    expect(shown(refused)).toContain('“soonish”');
  });

  test('offers topics while one is typed', async () => {
    const names = async () =>
      (await reader.autocomplete('compare', 'topic', '')).map(({ name }) => name);
    await expect.poll(names).toContainEqual(expect.stringMatching(/ · \d+ reports?$/));
  });

  test('says what there is if the reports are gone when Export is pressed', async () => {
    const body = `A flood in the town of Zorbograd ${ON_DAY} drowned 31 people, the mayor said.`;
    await stage.corpus.put(made('flood', { body, published: '2016-10-14' }), TESTER);
    const reply = await compare('Zorbograd flood').reply();
    expect(labelsOf(reply)).toEqual(['Export', 'Delete']);
    await stage.corpus.remove('flood', TESTER);
    const after = await reader.click(reply, 'Export').reply();
    expect(after.attachments).toEqual([]);
    expect(shown(after)).toContain('The reports say nothing about this.');
  });
});
