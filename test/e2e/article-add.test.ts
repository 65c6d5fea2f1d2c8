import { readdirSync, readFileSync } from 'node:fs';
import type { Message, Person, SaySettings } from 'local-discord';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asText } from '../discord/as-text.ts';
import { DAM, openPress, type Press, reportPage } from './press.ts';
import { Stage } from './stage.ts';

const OPERATOR = { kind: 'terminal', name: 'operator' } as const;

let press: Press;
let stage: Stage;
let moderator: Person;
let reader: Person;

const { source: _source, published: _published, author: _author, ...UNSIGNED } = DAM;

beforeAll(async () => {
  press = await openPress({
    '/dam': reportPage(DAM),
    '/dam-again': reportPage({ ...DAM, source: 'Reuters' }),
    '/unsigned': reportPage({
      title: 'Bridge of Fallujah reopened',
      paragraphs: UNSIGNED.paragraphs.map((text) => text.replaceAll('dam', 'bridge')),
    }),
    '/empty': '<!doctype html><html><body></body></html>',
  });
  stage = await Stage.open({ allowedOrigin: press.origin });
  await stage.startBot();
});

afterAll(async () => {
  await stage.close();
  await press.close();
});

beforeEach(async () => {
  moderator = stage.moderator('Moderator');
  reader = stage.member('Reader');
});

/** Resets the corpus to the two reports, and the clock. */
afterEach(async () => {
  const added = stage.corpus.articles().filter((article) => article.added !== null);
  for (const { id } of added) await stage.corpus.remove(id, OPERATOR);
  stage.now = new Date('2026-11-20T12:00:00Z');
});

const add = (options: Record<string, unknown> = {}) =>
  moderator.command('article', options as Record<string, string>, { subcommand: 'add' });

const shown = (message: Message) => asText(message);

async function draftOf(path: string): Promise<Message> {
  return add({ link: press.origin + path }).reply();
}

describe('/article add with a link', () => {
  test('shows a draft privately, with its details and the beginning and end of its text', async () => {
    const asked = add({ link: `${press.origin}/dam` });
    expect(await asked.acknowledged).toMatchObject({ ephemeral: true });
    const draft = await asked.reply();
    expect(draft.ephemeral).toBe(true);
    expect(shown(draft)).toMatch(
      /^### Draft · not yet published\n\*\*Mosul dam repairs finished\*\*/,
    );
    expect(shown(draft)).toContain('Xinhua · Laila Ahmed');
    expect(shown(draft)).toContain('5 June 2019');
    expect(shown(draft)).toMatch(/\d+ words, English/);
    expect(shown(draft)).toContain(
      '> Engineers finished the repairs of the Mosul dam on Wednesday',
    );
    expect(shown(draft)).toContain('the market of the town has opened again.');
    expect(shown(draft)).toContain(
      '‹ Publish › ‹ Edit details › ‹ Edit text › ‹ See whole text › ‹ Discard ›',
    );
    expect(shown(draft)).not.toContain('⚠');
    expect(stage.corpus.size).toBe(2);
  });

  test('publishes it: it answers at once, and is in the folder and in the journal', async () => {
    const published = await moderator.click(await draftOf('/dam'), 'Publish').reply();
    expect(shown(published)).toContain(
      '**Added.** Xinhua · Laila Ahmed · 5 June 2019 · [Mosul dam repairs finished]',
    );
    const answer = await reader.command('ask', { question: 'Who repaired the Mosul dam?' }).reply();
    expect(shown(answer)).toContain('> Engineers finished the repairs of the Mosul dam');
    const [file = ''] = readdirSync(stage.folder).filter((name) => name.includes('mosul-dam'));
    expect(readFileSync(`${stage.folder}/${file}`, 'utf8')).toContain(
      'added: "2026-11-20T12:00:00Z"',
    );
    const [change] = await stage.corpus.history(file.replace(/\.md$/, ''));
    expect(change).toMatchObject({
      action: 'add',
      by: { kind: 'member', id: moderator.id, name: 'Moderator' },
      before: null,
    });
  });

  test('publishes it once, even if the button is pressed twice', async () => {
    const draft = await draftOf('/dam');
    const presses = [moderator.click(draft, 'Publish'), moderator.click(draft, 'Publish')];
    await Promise.allSettled(presses.map((press) => press.acknowledged));
    await expect.poll(() => stage.corpus.size).toBe(3);
    await stage.startBot();
    expect(stage.corpus.articles().filter(({ title }) => title === DAM.title)).toHaveLength(1);
  });

  test('says what is doubtful, and accepts corrected details', async () => {
    const draft = await draftOf('/unsigned');
    expect(shown(draft)).toContain('⚠ no date found');
    expect(shown(draft)).toContain('author not stated');
    const form = await moderator.click(draft, 'Edit details').modal();
    expect(form.fields.map(({ label, value }) => [label, value])).toMatchObject([
      ['Title', 'Bridge of Fallujah reopened'],
      ['Source', expect.any(String)],
      ['Author', ''],
      ['Published', ''],
      ['Link', expect.stringContaining('/unsigned')],
    ]);
    const revised = await moderator
      .submit(form, { Source: 'Xinhua', Author: 'Laila Ahmed', Published: '7 September 2019' })
      .reply((message) => asText(message).includes('7 September 2019'));
    expect(shown(revised)).toContain('Xinhua · Laila Ahmed\n7 September 2019');
    expect(shown(revised)).not.toContain('⚠');
    await moderator.click(revised, 'Publish').reply();
    expect(stage.corpus.articles()).toContainEqual(
      expect.objectContaining({
        title: 'Bridge of Fallujah reopened',
        source: 'Xinhua',
        author: 'Laila Ahmed',
        published: '2019-09-07',
      }),
    );
  });

  test('refuses an ambiguous date, and keeps the rest of the form', async () => {
    const form = await moderator.click(await draftOf('/unsigned'), 'Edit details').modal();
    const sent = moderator.submit(form, { Source: 'Xinhua', Published: '7/9/2019' });
    const problem = await sent.followUp();
    expect(problem.ephemeral).toBe(true);
    expect(shown(problem)).toMatch(/7\/9\/2019.*\nThe rest was kept\./s);
    expect(shown(await sent.reply())).toContain('Xinhua · author not stated\nundated');
  });

  test('shows the whole text as a file, and accepts a corrected text', async () => {
    const draft = await draftOf('/dam');
    const whole = await moderator.click(draft, 'See whole text').reply();
    expect(whole.ephemeral).toBe(true);
    const [file] = whole.attachments;
    const bytes = await fetch(file?.url ?? '');
    expect(await bytes.text()).toBe(DAM.paragraphs.join('\n\n'));
    const form = await moderator.click(draft, 'Edit text').modal();
    const text = `${DAM.paragraphs.slice(0, 2).join('\n\n')}\n\nOnly this was corrected.`;
    const revised = await moderator
      .submit(form, { Text: text })
      .reply((message) => asText(message).includes('Only this was corrected.'));
    await moderator.click(revised, 'Publish').reply();
    expect(stage.corpus.articles()).toContainEqual(expect.objectContaining({ body: text }));
  });

  test('discards it, and publishes nothing', async () => {
    const draft = await draftOf('/dam');
    const discarded = await moderator.click(draft, 'Discard').reply();
    expect(shown(discarded)).toContain('Nothing was published.');
    expect(stage.corpus.size).toBe(2);
  });

  test('says what is wrong with a link, and that a page has no report', async () => {
    const bad = await add({ link: 'notalink' }).reply();
    expect(shown(bad)).toContain('That is not a link');
    const empty = await add({ link: `${press.origin}/empty` }).reply();
    expect(shown(empty)).toContain('I found no report on that page');
    const inside = await add({ link: 'http://127.0.0.2/secret' }).reply();
    expect(inside.ephemeral).toBe(true);
    expect(shown(inside)).not.toContain('Draft');
  });
});

describe('a draft', () => {
  test('survives a restart', async () => {
    const draft = await draftOf('/dam');
    await stage.startBot();
    await moderator.click(draft, 'Publish').reply();
    expect(stage.corpus.size).toBe(3);
  });

  test('expires after a day', async () => {
    const draft = await draftOf('/dam');
    stage.now = new Date('2026-11-21T12:00:01Z');
    const late = await moderator.click(draft, 'Publish').reply();
    expect(shown(late)).toContain('has expired');
    expect(stage.corpus.size).toBe(2);
  });

  test('names the article with the same link, and cannot be published', async () => {
    await moderator.click(await draftOf('/dam'), 'Publish').reply();
    const again = await draftOf('/dam');
    expect(shown(again)).toContain(
      '⚠ The corpus has this link already: [Mosul dam repairs finished]',
    );
    expect(shown(again)).not.toContain('‹ Publish');
  });

  test('names an article with the same text, and can still be published', async () => {
    await moderator.click(await draftOf('/dam'), 'Publish').reply();
    const copy = await draftOf('/dam-again');
    expect(shown(copy)).toContain('⚠ The same text as [Mosul dam repairs finished]');
    await moderator.click(copy, 'Publish anyway').reply();
    const answer = await reader.command('ask', { question: 'Who repaired the Mosul dam?' }).reply();
    expect(shown(answer)).toContain('also in: Mosul dam repairs finished');
  });
});

describe('/article add with a file, or pasted text', () => {
  const bytes = Buffer.from(`# ${DAM.title}\n\n${DAM.paragraphs.join('\n\n')}\n`);

  test('reads an attached file', async () => {
    const draft = await add({ file: { name: 'dam.md', bytes } }).reply();
    expect(shown(draft)).toContain('**Mosul dam repairs finished**');
    await moderator.click(draft, 'Publish').reply();
    expect(stage.corpus.articles()).toContainEqual(
      expect.objectContaining({ title: DAM.title, body: DAM.paragraphs.join('\n\n') }),
    );
  });

  test('opens a form for pasting text, and keeps the details typed', async () => {
    const form = await add().modal();
    const draft = await moderator
      .submit(form, {
        'Text of the report': DAM.paragraphs.join('\n\n'),
        Title: 'The dam',
        Published: 'June 2019',
      })
      .reply();
    expect(shown(draft)).toContain('**The dam**\nsource not stated · author not stated\nJune 2019');
    await moderator.click(draft, 'Publish').reply();
    expect(stage.corpus.articles()).toContainEqual(
      expect.objectContaining({ title: 'The dam', published: '2019-06', source: null }),
    );
  });

  test('reads the file, the link or the text of a message from its menu', async () => {
    const messages = [
      reader.says('', { files: [{ name: 'dam.md', bytes }] }),
      reader.says(`Look at ${press.origin}/dam, it is finished.`),
      reader.says(DAM.paragraphs.join('\n\n').slice(0, 1_900)),
    ];
    for (const message of messages) {
      const draft = await moderator.menu('Add to corpus', message).reply();
      expect(draft.ephemeral).toBe(true);
      expect(shown(draft)).toContain('> Engineers finished the repairs of the Mosul dam');
    }
  });

  test('reads the file, the link or the text of a forwarded message', async () => {
    const messages = [
      reader.says('', { files: [{ name: 'dam.md', bytes }] }),
      reader.says(`Look at ${press.origin}/dam, it is finished.`),
      reader.says(DAM.paragraphs.join('\n\n').slice(0, 1_900)),
    ];
    for (const message of messages) {
      const draft = await moderator.menu('Add to corpus', moderator.forwards(message)).reply();
      expect(shown(draft)).toContain('> Engineers finished the repairs of the Mosul dam');
    }
  });

  describe('of another bot, reads', () => {
    const [opening = '', ...rest] = DAM.paragraphs;
    const toDraft = async (settings: SaySettings) => {
      const feed = stage.discord.person({ name: 'Feed', isBot: true });
      const draft = await moderator.menu('Add to corpus', feed.says('', settings)).reply();
      return shown(draft);
    };
    const texts = DAM.paragraphs.map((content) => ({ type: 10, content }));

    test.each<[string, () => SaySettings]>([
      ['the link of an embed', () => ({ embeds: [{ url: `${press.origin}/dam` }] })],
      [
        'the text of an embed',
        () => ({
          embeds: [{ title: 'The dam', description: `${opening}\n\n${rest.join('\n\n')}` }],
        }),
      ],
      ['the texts of components', () => ({ components: [{ type: 17, components: texts }] })],
      [
        'the link of a button',
        () => {
          const button = { type: 2, style: 5, label: 'Read', url: `${press.origin}/dam` };
          return { components: [{ type: 1, components: [button] }] };
        },
      ],
    ])('%s', async (_what, settings) => {
      expect(await toDraft(settings())).toContain(
        '> Engineers finished the repairs of the Mosul dam',
      );
    });
  });

  test('knows Markdown whose name Discord has emptied', async () => {
    const file = Buffer.from(`# Dam repaired\n\n**${DAM.paragraphs.join('**\n\n')}`);
    for (const name of ['تقرير.md', 'تقرير']) {
      const message = reader.says('', { files: [{ name, bytes: file }] });
      const draft = await moderator.menu('Add to corpus', message).reply();
      expect(shown(draft)).toContain('**Dam repaired**');
    }
  });

  test('says that only the first of several links was read', async () => {
    const message = reader.says(`${press.origin}/dam and ${press.origin}/unsigned`);
    const asked = moderator.menu('Add to corpus', message);
    expect(shown(await asked.reply())).toContain('**Mosul dam repairs finished**');
    expect(shown(await asked.followUp())).toContain('one more link or file. Only the first');
  });
});
