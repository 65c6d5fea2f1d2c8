import type { Person } from 'local-discord';
import { buttonsOf, type Message } from 'local-discord';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TESTER } from '../corpus/folders.ts';
import { asText } from '../discord/as-text.ts';
import { HARBOUR, labelsOf, picturesIn, quotesIn } from './harbour.ts';
import { made, Stage } from './stage.ts';

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

/** Passes the time after which members may search again. */
const waitAMinute = () => {
  stage.now = new Date(stage.now.getTime() + 60_000);
};

const draw = (topic: string, options: Record<string, string | boolean | number> = {}) =>
  reader.command('timeline', { topic, ...options });

/** All pages of a timeline, beginning with the one that is shown first. */
async function leaf(first: Message, person = reader): Promise<Message[]> {
  const pages = [first];
  for (let page = first; labelsOf(page).includes('Later'); ) {
    waitAMinute();
    page = await person.click(page, 'Later').reply();
    pages.push(page);
  }
  return pages;
}

/** The entries that a page of a timeline says it shows: `1–3 of 8`. */
const rangeOf = (message: Message) => /-# Entr(?:y|ies) (\S+ of \d+)\./.exec(asText(message))?.[1];

/** Five reports of one tower. */
const TOWERS = ['2022-05-01', '2022-05-20', '2022-06-11', '2022-07-09', '2022-08-30'].map(
  (published, at) =>
    made(`tower-${at}`, {
      title: `The Amman tower ${at}`,
      body: `The Amman tower grew by ${at + 2} floors and its builders asked for more steel and glass.`,
      source: 'Petra',
      published,
    }),
);

const isWithoutQuotes = (message: Message) => quotesIn(message).length === 0;

describe('a timeline that is too long for one message', () => {
  test('is shown in pages, each quote whole and once, with the same picture', async () => {
    const first = await draw('Latakia harbour', { entries: 8 }).reply();
    const [attachment] = first.attachments;
    const pages = await leaf(first);
    expect(pages.length).toBeGreaterThan(2);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(1);
    const quotes = pages.flatMap(quotesIn);
    expect(quotes).toHaveLength(8);
    const bodies = HARBOUR.map(({ body }) => body);
    expect(bodies.filter((body) => quotes.includes(body))).toHaveLength(8);
    for (const page of pages) {
      expect(page.attachments).toHaveLength(1);
      expect(picturesIn(page)[0]?.description).toBe(attachment?.description);
    }
    const ends = pages.map((_, at) => pages.slice(0, at + 1).flatMap(quotesIn).length);
    const ranges = ends.map((end, at) => [(ends[at - 1] ?? 0) + 1, end]);
    expect(pages.map(rangeOf)).toEqual(
      ranges.map(([from, to]) => `${from === to ? from : `${from}–${to}`} of 8`),
    );
  });

  test('can be paged back, and has a first and a last page', async () => {
    const first = await draw('Latakia harbour', { entries: 6 }).reply();
    expect(labelsOf(first)).not.toContain('Earlier');
    const before = asText(first);
    const later = await reader.click(first, 'Later').reply();
    expect(labelsOf(later)).toContain('Earlier');
    expect(asText(await reader.click(later, 'Earlier').reply())).toBe(before);
    const last = (await leaf(later)).at(-1);
    expect(last && labelsOf(last)).not.toContain('Later');
  });
});

describe('More detail and Less detail', () => {
  test('change the number in steps, and are missing when nothing would change', async () => {
    const asked = await draw('Latakia harbour', { entries: 4 }).reply();
    expect(labelsOf(asked)).toEqual(['Later', 'More detail', 'Export', 'Delete']);
    let message = asked;
    for (const count of [8, 12, 25]) {
      waitAMinute();
      message = await reader.click(message, 'More detail').reply();
      expect(rangeOf(message)).toMatch(new RegExp(`^1–\\d+ of ${count}$`));
    }
    expect(labelsOf(reader.look(message))).not.toContain('More detail');
    waitAMinute();
    message = await reader.click(message, 'Less detail').reply();
    expect(rangeOf(message)).toMatch(/ of 12$/);
    expect(labelsOf(await draw('Ayn al-Asad', { entries: 1 }).reply())).not.toContain(
      'Less detail',
    );
  });

  test('draw the picture again', async () => {
    const asked = await draw('Latakia harbour', { entries: 4 }).reply();
    const [before] = asked.attachments;
    const [after, ...others] = (await reader.click(asked, 'More detail').reply()).attachments;
    expect(others).toEqual([]);
    expect(after?.description).not.toBe(before?.description);
  });

  test('keep the range and the source', async () => {
    const options = { entries: 4, from: '2021-02', to: '2021-08', source: 'Reuters' };
    const asked = await draw('Latakia harbour', options).reply();
    const more = await reader.click(asked, 'More detail').reply();
    expect(asText(more)).toContain(
      'Only events from 1 February 2021 to 31 August 2021. Only reports from Reuters.',
    );
    expect(asText(more)).not.toContain('Xinhua');
  });
});

describe('a button of a timeline', () => {
  test('gives others a private copy, which they can page through', async () => {
    const asked = await draw('Latakia harbour', { entries: 25 }).reply();
    const other = stage.member('Other');
    const copy = await other.click(asked, 'Later').reply();
    expect(copy.ephemeral).toBe(true);
    expect(copy.id).not.toBe(asked.id);
    expect(copy.attachments).toHaveLength(1);
    expect(asText(reader.look(asked))).toBe(asText(asked));
    const next = await other.click(copy, 'Later').reply();
    expect(next.id).toBe(copy.id);
    expect(asText(next)).not.toBe(asText(copy));
  });

  test('works after a restart of the bot', async () => {
    const asked = await draw('Latakia harbour', { entries: 25, source: 'Reuters' }).reply();
    const before = asText(asked);
    await stage.startBot();
    const later = await reader.click(asked, 'Later').reply();
    expect(asText(later)).toContain('Only reports from Reuters.');
    expect(asText(await reader.click(later, 'Earlier').reply())).toBe(before);
    await reader.click(asked, 'Delete').deleted();
  });

  test('shows its page even if the reply to its acknowledgement is lost', async () => {
    const asked = await draw('Latakia harbour', { entries: 25 }).reply();
    stage.discord.failNext({ path: /\/callback$/, status: 502, workDone: true });
    const later = await reader
      .click(asked, 'Later')
      .reply((page) => page.api.edited_timestamp !== asked.api.edited_timestamp);
    expect(later.id).toBe(asked.id);
    expect(asText(later)).not.toBe(asText(asked));
  });

  test('has a custom id of at most 100 characters', async () => {
    const options = { entries: 16, from: '2020', to: '2025', source: 'Xinhua' };
    const asked = await draw('Latakia harbour', options).reply();
    const ids = buttonsOf(asked).map(({ customId = '' }) => customId);
    expect(ids.length).toBeGreaterThan(3);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
  });

  test('does not drop a source that is gone', async () => {
    await stage.corpus.putAll(TOWERS, TESTER);
    const asked = await draw('Amman tower', { source: 'Petra', entries: 4 }).reply();
    for (const { id } of TOWERS) await stage.corpus.remove(id, TESTER);
    const refusal = await reader.click(asked, 'More detail').reply();
    expect(refusal.ephemeral).toBe(true);
    expect(asText(refusal)).toContain('The source this answer was limited to is no longer');
  });

  test('removes the picture when nothing is left to draw', async () => {
    await stage.corpus.putAll(TOWERS, TESTER);
    const asked = await draw('Amman tower', { entries: 4 }).reply();
    expect(asked.attachments).toHaveLength(1);
    for (const { id } of TOWERS) await stage.corpus.remove(id, TESTER);
    const emptied = await reader.click(asked, 'More detail').reply(isWithoutQuotes);
    expect(asText(emptied)).toContain('The reports say nothing about this.');
    expect(emptied.attachments).toEqual([]);
  });

  test('reads back a topic with every kind of formatting', async () => {
    const topic = '# **Latakia** \\ _harbour_ @everyone ~~||';
    const asked = await draw(topic, { entries: 4 }).reply();
    expect(asked.pings).toEqual([]);
    const more = await reader.click(asked, 'More detail').reply();
    expect(asText(more).split('\n')[0]).toBe(asText(asked).split('\n')[0]);
    expect(rangeOf(more)).toMatch(/ of 8$/);
  });
});

test('a corpus of hostile reports leaves the timeline within the limits', async () => {
  const days = Array.from(
    { length: 25 },
    (_, at) => `2023-${String((at % 12) + 1).padStart(2, '0')}-1${at % 9}`,
  );
  const hostile = days.map((published, at) =>
    made(`hostile-${at}`, {
      title: `${'*_`~|'.repeat(60)} ${at}`,
      body: `@everyone **Zagros** dam ${'<@1> [a](https://example.com) '.repeat(9)} said number ${at}.`,
      source: `${'_'.repeat(120)}${at}`,
      url: `https://example.com/${'a_'.repeat(120)}${at}`,
      published,
    }),
  );
  await stage.corpus.putAll(hostile, TESTER);
  const asked = draw('Zagros dam', { entries: 5 });
  const pages = await leaf(await asked.reply());
  expect(asked.errors).toEqual([]);
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) expect(page.pings).toEqual([]);
});

describe('Export', () => {
  test('sends every quote in four formats, only to the person who pressed it', async () => {
    const shown = await draw('Ayn al-Asad').reply();
    const pressed = stage.member('Other').click(shown, 'Export');
    expect(await pressed.acknowledged).toMatchObject({ ephemeral: true });
    const { attachments } = await pressed.reply();
    expect(attachments.map(({ filename }) => filename)).toEqual([
      'timeline.csv',
      'timeline.json',
      'timeline.md',
      'timelinejs.json',
    ]);
    const [quote = ''] = quotesIn(shown);
    for (const attachment of attachments) {
      const content = Buffer.from(stage.discord.bytesOf(attachment)).toString();
      expect(content).toContain(quote);
    }
  });

  test('keeps the number of entries, the range and the source', async () => {
    const options = { entries: 3, from: 'March 2021', source: 'xinhua' };
    const shown = await draw('Latakia harbour', options).reply();
    const { attachments } = await reader.click(shown, 'Export').reply();
    const json = attachments.find(({ filename }) => filename === 'timeline.json');
    const { limits, rows } = JSON.parse(
      Buffer.from(json ? stage.discord.bytesOf(json) : '').toString(),
    );
    expect(limits).toBe('Only events on or after 1 March 2021. Only reports from Xinhua.');
    expect(rows.map(({ quote }: { quote: string }) => quote)).toEqual(
      (await leaf(shown)).flatMap(quotesIn),
    );
  });

  test('is not offered where nothing is quoted', async () => {
    const shown = await draw('Customs officers of Valparaíso harbour').reply();
    expect(labelsOf(shown)).toEqual(['Delete']);
  });
});
