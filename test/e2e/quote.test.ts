import { buttonsOf, type Message, type Person } from 'local-discord';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TESTER } from '../corpus/folders.ts';
import { asText } from '../discord/as-text.ts';
import { made, Stage } from './stage.ts';

let stage: Stage;
let reader: Person;

const PRINTED = 'Layla Hassan said that 40 ships had not entered the harbour of Latakia in March';

/** Twelve reports that print the same sentence, in other sentences. */
const REPORTS = Array.from({ length: 12 }, (_, at) =>
  made(`port-${at}`, {
    title: `Port ${at}`,
    source: `Paper ${at}`,
    published: `2021-04-${String(20 - at).padStart(2, '0')}`,
    body: `This is the report of day ${at}. ${PRINTED}. Nothing else was told on that day.`,
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

const allLabels = (message: Message) => buttonsOf(message).map(({ label }) => label);

const check = (words: string) => reader.command('quote', { words }).reply();

describe('/quote', () => {
  test('shows the earliest report that prints the words, and the others page by page', async () => {
    const reply = await check(PRINTED.toUpperCase());
    expect(reply.ephemeral).toBe(false);
    expect(shown(reply)).toContain('**Printed word for word in 12 reports. Earliest first.**');
    expect(shown(reply)).toContain(`> ${PRINTED}`);
    expect(shown(reply)).toContain('**1** · Paper 11 · 9 April 2021 · Port 11');
    expect(shown(reply)).toContain('Said by Layla Hassan');
    expect(allLabels(reply)).toEqual(['1', '2', '3', '4', '5', 'Next', 'Delete']);
    const second = await reader.click(reply, 'Next').reply();
    expect(second.id).toBe(reply.id);
    expect(shown(second)).toContain('Reports 6 to 10 of 12');
    expect(shown(second)).toContain('Paper 6');
    const third = await reader.click(second, 'Next').reply();
    expect(shown(third)).toContain('Reports 11 to 12 of 12');
    expect(allLabels(third)).toEqual(['1', '2', 'Back', 'Delete']);
    const back = await reader.click(third, 'Back').reply();
    expect(shown(back)).toContain('Reports 6 to 10 of 12');
  });

  test('keeps the words as they were typed above every page', async () => {
    const reply = await check(PRINTED.toUpperCase());
    const second = await reader.click(reply, 'Next').reply();
    expect(shown(second)).toContain(`### ${PRINTED.toUpperCase()}`);
  });

  test('is shown only to the asker who wants that', async () => {
    const reply = await reader.command('quote', { words: PRINTED, private: true }).reply();
    expect(reply.ephemeral).toBe(true);
  });

  test('shows others a copy of the next page', async () => {
    const reply = await check(PRINTED);
    const other = stage.member('Other');
    const copy = await other.click(reply, 'Next').reply();
    expect(copy.ephemeral).toBe(true);
    expect(shown(copy)).toContain('Reports 6 to 10 of 12');
  });

  test('shows the passage around the words', async () => {
    const reply = await check(PRINTED);
    const [first] = buttonsOf(reply);
    const context = await reader.click(reply, first?.customId ?? '').reply();
    expect(shown(context)).toContain(`This is the report of day 11. **${PRINTED}**.`);
  });

  test('leads to a citation in every style, also as files', async () => {
    const reply = await check(PRINTED);
    const [first] = buttonsOf(reply);
    const context = await reader.click(reply, first?.customId ?? '').reply();
    const cited = await reader.click(context, 'Cite').reply((one) => one.id !== context.id);
    expect(cited.ephemeral).toBe(true);
    for (const label of ['Markdown', 'APA', 'Chicago', 'BibTeX', 'Wikipedia', 'CSL JSON']) {
      expect(shown(cited)).toContain(`**${label}**`);
    }
    expect(shown(cited)).toContain('Port 11. (2021, April 9).');
    expect(shown(cited)).toContain(`|quote=${PRINTED}}} Said by Layla Hassan.`);
    expect(cited.attachments.map(({ filename }) => filename)).toContain('citation.bib');
    expect(cited.attachments).toHaveLength(6);
  });

  test('marks what was altered, and warns of what changes the meaning', async () => {
    const asked = PRINTED.replace('not ', '').replace('40', '400').replace('Latakia', 'Tartus');
    const reply = await check(asked);
    expect(shown(reply)).toContain('**Not printed like this. 12 reports print nearly these words.');
    expect(shown(reply)).toContain('⚠ A negation, a number and a name differ.');
    expect(shown(reply)).toContain('- “40” is printed where you have “400”');
    expect(shown(reply)).toContain('- printed, but left out: “not”');
    expect(shown(reply)).toContain('said that ~~400~~ ships had entered the harbour of ~~Tartus~~');
    expect(shown(reply)).toContain('**40** ships had **not** entered the harbour of **Latakia**');
    const all = await reader.click(reply, 'All 12 reports').reply();
    expect(all.ephemeral).toBe(true);
    expect(shown(all)).toContain('Reports 1 to 5 of 12');
  });

  test('says so if nobody printed it, with the nearest sentence as no match', async () => {
    const reply = await check('The harbour of Latakia was painted green by singing elephants');
    expect(shown(reply)).toContain('**I found no report that prints this.**');
    expect(shown(reply)).toContain('-# Nearest sentence. It is not the same:');
  });

  test('checks each sentence of a text that no report has as a whole', async () => {
    const reply = await check(
      `${PRINTED}. After that the singing elephants of the circus painted every house green.`,
    );
    expect(shown(reply)).toContain('No report prints this as a whole. Each part by itself:');
    expect(shown(reply)).toContain('**Printed word for word in 12 reports.');
    expect(shown(reply)).toContain('**I found no report that prints this.**');
  });

  test.each([
    ['one word', 'Latakia', 'One word is not enough to check'],
    ['nothing but marks', '“…” — !', 'There are no words to look for.'],
  ])('refuses %s privately', async (_, words, message) => {
    const reply = await check(words);
    expect(reply.ephemeral).toBe(true);
    expect(shown(reply)).toContain(message);
  });

  test('is within the limits of Discord for the longest text', async () => {
    const words = `${'* _x_ | '.repeat(100)}${PRINTED} ${'word '.repeat(600)}`.slice(0, 4_000);
    expect(shown(await check(words))).not.toBe('');
  });

  test('says so if the report has changed since', async () => {
    const report = made('changed', { body: 'Twelve camels crossed the bridge at noon. Twice.' });
    const again = { ...report, id: 'changed-too', body: `${report.body} Again.` };
    const others = Array.from({ length: 5 }, (_, at) => ({ ...again, id: `camel-${at}` }));
    await stage.corpus.putAll([report, again, ...others], TESTER);
    const reply = await check('Twelve camels crossed the bridge at noon');
    for (const { id } of [report, again, ...others]) await stage.corpus.remove(id, TESTER);
    const refused = await reader.click(reply, 'Next').reply((one) => one.id !== reply.id);
    expect(shown(refused)).toContain('This report is no longer in the corpus.');
  });
});

describe('“Was this printed?”', () => {
  test('checks the words of a message, privately', async () => {
    const said = stage
      .member('Writer')
      .says(`> **${PRINTED.replace('harbour', '<:tank:123456789012345678> harbour')}**`);
    const reply = await reader.menu('Was this printed?', said).reply();
    expect(reply.ephemeral).toBe(true);
    expect(shown(reply)).toContain('**Printed word for word in 12 reports. Earliest first.**');
    expect(buttonsOf(reply).length).toBeGreaterThan(0);
  });

  test('says so if the message has no words', async () => {
    const said = stage
      .member('Writer')
      .says('', { files: [{ name: 'a.png', bytes: Buffer.from('picture') }] });
    const reply = await reader.menu('Was this printed?', said).reply();
    expect(shown(reply)).toContain('There is no text in this message to check.');
  });
});

test('a page of reports that no longer print the words says so', async () => {
  const reply = await check(PRINTED);
  // As a search does that is behind the reports by a moment.
  const find = async () => ({ outcome: 'missing', nearest: null, likeness: 0 }) as const;
  await stage.startBot({ shared: { ...stage.context, verbatim: { find } } });
  const refused = await stage.member('Other').click(reply, 'Next').reply();
  expect(shown(refused)).toContain('The reports no longer print these words. Ask again.');
});
