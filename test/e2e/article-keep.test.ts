import type { Message, Person } from 'local-discord';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asText } from '../discord/as-text.ts';
import { Stage } from './stage.ts';

const CONVOY = 'A convoy of more than 100 US military trucks have crossed the border into Iraq';
const PLANES =
  'Unusual Activity of US Military Cargo Planes Near Iraqi-Syrian Border Raises Questions';

let stage: Stage;
let moderator: Person;
let other: Person;
let reader: Person;

beforeEach(async () => {
  stage = await Stage.open();
  await stage.startBot();
  moderator = stage.moderator('Moderator');
  other = stage.moderator('Second Moderator');
  reader = stage.member('Reader');
});

afterEach(() => stage.close());

const shown = (message: Message) => asText(message);

const article = (subcommand: string, options: Record<string, string> = {}, who = moderator) =>
  who.command('article', options, { subcommand });

const convoy = () => {
  const found = stage.corpus.articles().find(({ author }) => author === 'Ken Hanly');
  if (!found) throw new Error('The report is gone');
  return found;
};

const edit = (who: Person, part?: string) =>
  article('edit', { article: CONVOY, ...(part === undefined ? {} : { part }) }, who).modal();

describe('naming an article', () => {
  test('offers titles while you type, newest first', async () => {
    await stage.corpus.put(
      { ...convoy(), id: 'late', title: 'Convoy of the evening', added: '2026-11-20T10:00:00Z' },
      { kind: 'terminal', name: 'operator' },
    );
    const offered = (typed: string) =>
      moderator.autocomplete('article', 'article', typed, {}, { subcommand: 'edit' });
    expect((await offered('')).map(({ name }) => name)).toEqual([
      'Convoy of the evening (7 September 2019)',
      expect.stringMatching(/^A convoy of more than 100 .*… \(7 September 2019\)$/),
      expect.stringMatching(/^Unusual Activity of US Military .*… \(undated\)$/),
    ]);
    expect(await offered('planes unusual')).toHaveLength(1);
    const [choice] = await offered('evening');
    await article('remove', { article: String(choice?.value) }).reply();
    expect(stage.corpus.get('late')).toBeUndefined();
  });

  test('suggests the nearest titles when there is no such article', async () => {
    const refused = await article('remove', { article: 'Unusual Activity of US Planes' }).reply();
    expect(refused.ephemeral).toBe(true);
    expect(shown(refused)).toContain(`Did you mean “${PLANES}”?`);
  });
});

describe('/article edit', () => {
  test('opens a form with the details, and saves the changes', async () => {
    const form = await edit(moderator);
    expect(form.fields.map(({ value }) => value)).toEqual([
      CONVOY,
      '',
      'Ken Hanly',
      '2019-09-07',
      '',
    ]);
    const saved = moderator.submit(form, { Source: 'Digital Journal' });
    expect(shown(await saved.reply())).toMatch(
      /\*\*Changed\.\*\*.*\n- source: not stated → Digital Journal/,
    );
    expect(convoy()).toMatchObject({ source: 'Digital Journal', published: '2019-09-07' });
    const answer = await reader
      .command('ask', { question: 'Who leads the Fatah Alliance?' })
      .reply();
    expect(shown(answer)).toContain('Digital Journal · Ken Hanly · 7 September 2019');
  });

  test('does not change the text when details are changed', async () => {
    const { body } = convoy();
    await moderator.submit(await edit(moderator), { Author: 'K. Hanly' }).reply();
    expect(stage.corpus.articles().find(({ author }) => author === 'K. Hanly')?.body).toBe(body);
  });

  test('accepts a corrected text, as a file when it is too long for a form', async () => {
    const { body } = convoy();
    const form = await edit(moderator, 'text');
    expect(form.fields.map(({ value }) => value)).toEqual([body]);
    const corrected = body.replace('100', '120');
    await moderator.submit(form, { Text: corrected }).reply();
    expect(convoy().body).toBe(corrected);

    const long = `${corrected}\n\n${'The trucks drove on and on. '.repeat(150)}`.trim();
    const by = { kind: 'terminal', name: 'operator' } as const;
    await stage.corpus.put({ ...convoy(), body: long }, by);
    const fileForm = await edit(moderator, 'text');
    const bytes = Buffer.from(`${long}\n\nThe end.`);
    const document = { name: 'text.docx', bytes };
    expect(() =>
      moderator.submit(fileForm, { 'The corrected text, as a .txt file': [document] }),
    ).toThrow('is not one of .txt');
    await moderator
      .submit(fileForm, {
        'The corrected text, as a .txt file': [{ name: 'text.txt', bytes }],
      })
      .reply();
    expect(convoy().body).toBe(`${long}\n\nThe end.`);
  });

  test('shows a second editor what the first changed, and overwrites nothing', async () => {
    const [first, second] = [await edit(moderator), await edit(other)];
    await moderator.submit(first, { Source: 'Digital Journal', Published: '2019-09-08' }).reply();
    const late = other.submit(second, { Author: 'K. Hanly' });
    const told = shown(await late.followUp());
    expect(told).toContain('**Moderator changed this report while you were editing it:**');
    expect(told).toContain('- source: not stated → Digital Journal');
    expect(told).toContain('- published: 7 September 2019 → 8 September 2019');
    expect(convoy()).toMatchObject({ source: 'Digital Journal', author: 'Ken Hanly' });

    const draft = await late.reply();
    expect(shown(draft)).toContain('### Changes · not yet saved');
    expect(shown(draft)).toContain('- author: Ken Hanly → K. Hanly');
    await other.click(draft, 'Save').reply();
    expect(stage.corpus.articles()).toContainEqual(
      expect.objectContaining({
        source: 'Digital Journal',
        author: 'K. Hanly',
        published: '2019-09-08',
      }),
    );
  });

  test('keeps an edit when the report was removed meanwhile', async () => {
    const form = await edit(other);
    await article('remove', { article: CONVOY }).reply();
    const late = other.submit(form, { Author: 'K. Hanly' });
    expect(shown(await late.followUp())).toContain('**Moderator removed this report');
    expect(shown(await late.reply())).toContain('### Draft · not yet published');
  });

  test('says so when nothing was changed', async () => {
    const saved = await moderator.submit(await edit(moderator)).reply();
    expect(shown(saved)).toContain('Nothing was changed');
    const history = await stage.corpus.history(convoy().id);
    expect(history.filter(({ action }) => action !== 'found')).toEqual([]);
  });

  test('keeps the valid fields of a form with an invalid date', async () => {
    const sent = moderator.submit(await edit(moderator), {
      Source: 'Digital Journal',
      Published: '2030-01-01',
    });
    expect(shown(await sent.followUp())).toContain('in the future');
    const draft = await sent.reply();
    expect(shown(draft)).toContain('- source: not stated → Digital Journal');
    await moderator.click(draft, 'Save').reply();
    expect(convoy()).toMatchObject({ source: 'Digital Journal', published: '2019-09-07' });
  });
});

describe('/article retract', () => {
  test('keeps the report; its quotes say why', async () => {
    const reason = 'the number of trucks was made up';
    const done = await article('retract', { article: CONVOY, reason }).reply();
    expect(shown(done)).toMatch(
      /^\*\*Retracted\.\*\* .*A convoy.*\n- retracted: the number of trucks was made up\n/,
    );
    const answer = await reader
      .command('ask', { question: 'Who leads the Fatah Alliance?' })
      .reply();
    expect(shown(answer)).toContain(
      '-# **Retracted: the number of trucks was made up** · Ken Hanly',
    );
    expect(convoy().retracted).toBe(reason);
  });

  test('is undone by the button, unless others have changed the report since', async () => {
    const done = await article('retract', { article: CONVOY, reason: 'made up' }).reply();
    await moderator.click(done, 'Undo').reply();
    expect(convoy().retracted).toBeNull();
    const again = await article('retract', { article: CONVOY, reason: 'made up' }).reply();
    await other.submit(await edit(other), { Source: 'Digital Journal' }).reply();
    const late = await moderator.click(again, 'Undo').reply();
    expect(shown(late)).toContain('has been changed again since');
    expect(convoy()).toMatchObject({ retracted: 'made up', source: 'Digital Journal' });
  });
});

describe('/article remove, restore and history', () => {
  test('brings back a removed report as it was', async () => {
    const before = convoy();
    await article('remove', { article: CONVOY }).reply();
    expect(stage.corpus.size).toBe(1);
    const gone = await reader.command('ask', { question: 'Who leads the Fatah Alliance?' }).reply();
    expect(shown(gone)).not.toContain('Hadi Al-Amiri');
    const offered = await moderator.autocomplete(
      'article',
      'article',
      'convoy',
      {},
      {
        subcommand: 'restore',
      },
    );
    await article('restore', { article: String(offered[0]?.value) }).reply();
    expect(convoy()).toEqual(before);
  });

  test('shows who changed what, and restores any version', async () => {
    await moderator.submit(await edit(moderator), { Source: 'Digital Journal' }).reply();
    await other.submit(await edit(other), { Source: 'The Digital Journal' }).reply();
    await article('remove', { article: CONVOY }, other).reply();
    const history = await article('history', { article: CONVOY }).reply();
    expect(shown(history)).toMatch(
      /4 changes, latest first\n\*\*removed\*\* by Second Moderator · <t:\d+:f>/,
    );
    expect(shown(history)).toMatch(
      /\*\*changed\*\* by Moderator · <t:\d+:f>\n- source: not stated → Digital Journal/,
    );
    const restores = history.components.flatMap(
      (part) => JSON.stringify(part).match(/restore:[^"]+/g) ?? [],
    );
    expect(shown(history)).toMatch(/\*\*found in the folder\*\* · <t:\d+:f>/);
    await moderator.click(history, restores.at(-2) ?? '').reply();
    expect(convoy().source).toBe('Digital Journal');
    expect(await stage.corpus.history(convoy().id)).toHaveLength(5);
  });

  test('shows long histories page by page', async () => {
    for (let number = 1; number <= 8; number += 1) {
      const by = { kind: 'terminal', name: 'operator' } as const;
      await stage.corpus.put({ ...convoy(), source: `Source ${number}` }, by);
    }
    const first = await article('history', { article: CONVOY }).reply();
    expect(shown(first)).toContain('‹ Earlier ›');
    const second = await moderator.click(first, 'Earlier').reply();
    expect(shown(second)).toContain('- source: not stated → Source 1');
    expect(shown(second)).toContain('‹ Later ›');
  });
});

describe('/article list and /corpus', () => {
  beforeEach(async () => {
    await stage.corpus.putAll(
      Array.from({ length: 23 }, (_, at) => ({
        ...convoy(),
        id: `report-${at}`,
        title: `Report ${at}`,
        source: at % 2 === 0 ? 'Xinhua' : 'Reuters',
        published: `2021-01-${String(at + 1).padStart(2, '0')}`,
        added: '2026-11-20T10:00:00Z',
      })),
      { kind: 'terminal', name: 'operator' },
    );
  });

  test('lists reports page by page, newest first', async () => {
    const first = await article('list').reply();
    expect(first.ephemeral).toBe(true);
    expect(shown(first)).toContain('### 25 reports\n-# 1 to 10, newest first.');
    expect(shown(first)).toContain('- Xinhua · Ken Hanly · 23 January 2021 · Report 22');
    const second = await moderator
      .click(first, 'Next')
      .reply((m) => asText(m).includes('11 to 20'));
    const third = await moderator
      .click(second, 'Next')
      .reply((m) => asText(m).includes('21 to 25'));
    expect(shown(third)).toContain(PLANES);
    expect(shown(third)).not.toContain('‹ Next ›');
  });

  test('keeps its filter on every page', async () => {
    const first = await article('list', { source: 'Xinhua' }).reply();
    expect(shown(first)).toContain(
      '### 12 reports\n-# 1 to 10, newest first. Only reports from Xinhua.',
    );
    const second = await moderator
      .click(first, 'Next')
      .reply((m) => asText(m).includes('11 to 12'));
    expect(shown(second)).not.toContain('Reuters');
  });

  test('shows everyone what the corpus has', async () => {
    const reply = await reader.command('corpus').reply();
    expect(reply.ephemeral).toBe(false);
    expect(shown(reply)).toContain(
      '### 25 reports\nPublished from 7 September 2019 to 23 January 2021.\n1 undated.',
    );
    expect(shown(reply)).toMatch(/\n\*\*Sources\*\*\n- Xinhua · 12 reports · /);
    expect(shown(reply)).toMatch(/\*\*Reports, newest first\*\* · 1 to \d of 25\n/);
    const other = await stage.member('Other').click(reply, 'Next').reply();
    expect(other.ephemeral).toBe(true);
    expect(shown(other)).toMatch(/\*\*Reports, newest first\*\* · \d to 1\d of 25\n/);
    expect(shown(reply)).toContain(
      '- Xinhua · Ken Hanly · 23 January 2021 · Report 22 · added 20 November 2026',
    );
    await reader.click(reply, 'Delete').deleted(reply);
  });
});

describe('/article gaps', () => {
  test('shows the questions without a good answer, most asked first, and no names', async () => {
    for (let times = 0; times < 3; times += 1) {
      await reader.command('ask', { question: 'What is the capital of France?' }).reply();
    }
    const answer = await reader
      .command('ask', { question: 'Who leads the Fatah Alliance?' })
      .reply();
    const noted = await reader.click(answer, 'Not it').reply((m) => m.ephemeral);
    expect(shown(noted)).toContain('not who asked it');
    const twice = await reader.click(answer, 'Not it').reply((m) => m.ephemeral);
    expect(shown(twice)).toContain('You have already chosen *Not it*.');
    const changed = await reader.click(answer, 'Helpful').reply((m) => m.ephemeral);
    expect(shown(changed)).toContain('Changed to *Helpful*.');
    const back = await reader.click(answer, 'Not it').reply((m) => m.ephemeral);
    expect(shown(back)).toContain('Changed to *Not it*.');
    await expect
      .poll(async () => shown(await article('gaps').reply()))
      .toContain(
        [
          '- **What is the capital of France?**',
          '  asked 3 times · not answered · last on 20 November 2026',
          '- **Who leads the Fatah Alliance?**',
          '  asked once · “Not it” once · 20 November 2026',
        ].join('\n'),
      );
  });

  test('says that there are none', async () => {
    await reader.command('ask', { question: 'Who leads the Fatah Alliance?' }).reply();
    expect(shown(await article('gaps').reply())).toContain('There are none.');
  });
});
