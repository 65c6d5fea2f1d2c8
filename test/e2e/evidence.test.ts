import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Message, Person } from 'local-discord';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { articleKey } from '../../src/corpus/format/identifier.ts';
import { sha256Of } from '../../src/evidence/original.ts';
import { asText } from '../discord/as-text.ts';
import { labelsOf } from './harbour.ts';
import { DAM, openPress, type Press, reportPage } from './press.ts';
import { Stage, type StageOptions } from './stage.ts';

const PAGE = reportPage(DAM);
const HASH = sha256Of(Buffer.from(PAGE));
const SHORT = `SHA-256 ${HASH.slice(0, 12)}…`;

const forced = { allowedByAdministrator: true } as const;

let pages: Record<string, string>;
let redirects: Record<string, string>;
let press: Press;
let stage: Stage;
let moderator: Person;

async function open(options: StageOptions = {}) {
  stage = await Stage.open({ allowedOrigin: press.origin, ...options });
  await stage.startBot({ suggestions: true, logChannelId: stage.discord.channelId });
  moderator = stage.moderator('Moderator');
}

beforeEach(async () => {
  pages = { '/dam': PAGE };
  redirects = {};
  press = await openPress(pages, redirects);
});

afterEach(async () => {
  await stage.close();
  await press.close();
});

const shown = (message: Message) => asText(message);

const kept = () => {
  const folder = path.join(stage.folder, '.dateline', 'evidence');
  return fs.existsSync(folder) ? fs.readdirSync(folder).sort() : [];
};

const add = () =>
  moderator.command('article', { link: `${press.origin}/dam` }, { subcommand: 'add' }).reply();

async function publish(draft: Message): Promise<Message> {
  return moderator.click(draft, 'Publish').reply((message) => shown(message).includes('Added.'));
}

const history = () =>
  moderator.command('article', { article: DAM.title }, { subcommand: 'history' }).reply();

const articleId = () => {
  const article = stage.corpus.articles().find(({ title }) => title === DAM.title);
  if (!article) throw new Error('The report was not published');
  return article.id;
};

describe('the page of a report', () => {
  test('is kept as it came once the draft is published, and told by its hash', async () => {
    await open();
    const draft = await add();
    expect(shown(draft)).toContain(`-# ${SHORT} · `);
    expect(kept()).toEqual([]);
    await publish(draft);
    const id = articleId();
    expect(kept()).toEqual([`${id}.gz`, `${id}.json`]);
    const file = fs.readFileSync(path.join(stage.folder, '.dateline', 'evidence', `${id}.gz`));
    expect(gunzipSync(file).toString()).toBe(PAGE);
    const changes = await history();
    expect(shown(changes)).toContain(`-# ${SHORT} · 1 KB · fetched 20 November 2026`);
    expect(labelsOf(changes)).toEqual(['Evidence', 'Check the page']);
    const evidence = await moderator.click(changes, 'Evidence').reply();
    expect(shown(evidence)).toContain(`SHA-256 \`${HASH}\``);
    expect(shown(evidence)).toContain('Status 200');
    expect(shown(evidence)).toContain('last-modified: Wed, 05 Jun 2019 10');
    expect(shown(evidence)).not.toContain('press');
    expect(shown(evidence)).toContain('The page that was kept is unchanged');
    const [original] = evidence.attachments;
    if (!original) throw new Error('There is no page');
    expect(gunzipSync(stage.discord.bytesOf(original)).toString()).toBe(PAGE);
  });

  test('of a suggestion is kept only once it is published', async () => {
    await open();
    const reader = stage.member('Reader');
    await reader.command('suggest', { link: `${press.origin}/dam` }).reply();
    const [waiting] = stage.discord.messages();
    if (!waiting) throw new Error('Nothing waits in the log channel');
    expect(shown(waiting)).toContain(SHORT);
    expect(kept()).toEqual([]);
    await moderator.click(waiting, 'Publish').reply((message) => shown(message).includes('Added.'));
    expect(kept()).toHaveLength(2);
  });

  test('of a discarded draft is never kept', async () => {
    await open();
    await moderator.click(await add(), 'Discard').reply((m) => !shown(m).includes('Draft'));
    expect(kept()).toEqual([]);
  });

  test('that is larger than the setting is told only by its hash', async () => {
    pages['/dam'] = PAGE.replace(
      '</body>',
      `<!--${'x'.repeat(14_900_000 - PAGE.length)}--></body>`,
    );
    await open();
    const draft = await add();
    expect(shown(draft)).toContain('· 14.9 MB ·');
    const done = await publish(draft);
    expect(shown(done)).toContain(
      'The page itself is not kept: only its SHA-256 is kept, because the page is larger than the setting allows.',
    );
    const evidence = await moderator.click(await history(), 'Evidence').reply();
    expect(evidence.attachments).toEqual([]);
    expect(shown(evidence)).toContain('The page itself is not here');
  });

  test('of more than 15 MB is refused in a sentence', async () => {
    pages['/dam'] = PAGE.replace('</body>', `<!--${'x'.repeat(15_000_000)}--></body>`);
    await open();
    expect(shown(await add())).toBe(
      'That page is too large. Paste the text of the report instead.',
    );
    expect(kept()).toEqual([]);
  });

  test('that is damaged is told, and does not hide the history', async () => {
    await open();
    await publish(await add());
    const folder = path.join(stage.folder, '.dateline', 'evidence');
    fs.writeFileSync(path.join(folder, `${articleId()}.gz`), 'broken');
    const refused = await moderator.click(await history(), 'Evidence').reply();
    expect(shown(refused)).toContain('The fetched page is damaged: it cannot be unpacked.');
    fs.writeFileSync(path.join(folder, `${articleId()}.json`), '{');
    const changes = await history();
    expect(shown(changes)).toContain('⚠ The record of the fetched page is damaged.');
    expect(shown(changes)).toContain('1 change');
  });

  test('that the disk refuses does not stop the publication', async () => {
    await open();
    const draft = await add();
    fs.writeFileSync(path.join(stage.folder, '.dateline', 'evidence'), 'in the way');
    const done = await publish(draft);
    expect(shown(done)).toContain('The page as it was fetched could not be saved');
    expect(stage.corpus.size).toBe(3);
  });

  test('is for moderators', async () => {
    await open();
    await publish(await add());
    const reader = stage.member('Reader');
    const answer = await reader.command('ask', { question: 'Who repaired the Mosul dam?' }).reply();
    const key = articleKey(articleId());
    for (const id of [`evidence:${key}:0`, `check-page:${key}:0`]) {
      const refused = await reader.forge(answer, id).reply((message) => message.ephemeral);
      expect(shown(refused)).not.toContain('SHA-256');
    }
    const command = await reader
      .command('article', { article: DAM.title }, { ...forced, subcommand: 'history' })
      .reply();
    expect(shown(command)).toContain('Only moderators can do this');
  });
});

describe('Check the page', () => {
  const check = async () => moderator.click(await history(), 'Check the page').reply();

  beforeEach(async () => {
    await open();
    await publish(await add());
    stage.now = new Date(stage.now.getTime() + 3_600_000);
  });

  test('says that the text is the same', async () => {
    const reply = await check();
    expect(shown(reply)).toContain('**The page has the same text.**');
    expect(shown(reply)).toContain(
      `SHA-256 of the page now: ${HASH.slice(0, 12)}… · when it was added: ${HASH.slice(0, 12)}…`,
    );
  });

  test('shows what changed, what can change the meaning first, and changes nothing', async () => {
    const before = stage.corpus.articles();
    const [first = '', second = '', third = ''] = DAM.paragraphs;
    pages['/dam'] = reportPage({
      ...DAM,
      title: 'Mosul dam repairs not finished',
      paragraphs: [
        first.replace('three years', 'four years'),
        second
          .replace('would be filled', 'would slowly be filled')
          .replace('was safe', 'was not safe'),
        third,
      ],
    });
    const text = shown(await check());
    expect(text).toContain(
      '**The page has changed:** 3 changes in its text, and its details, too.',
    );
    expect(text).toContain(
      '- title: “Mosul dam repairs not finished” instead of “Mosul dam repairs finished”',
    );
    expect(text).toContain('- ⚠ a number: “three” is now “four”');
    expect(text).toContain('- ⚠ a negation: added: “not”');
    expect(text.indexOf('⚠ a negation')).toBeLessThan(text.indexOf('added: “slowly”'));
    expect(text).toContain('The published text stays as it is.');
    expect(stage.corpus.articles()).toEqual(before);
    expect(kept()).toHaveLength(2);
  });

  test('says that the page is gone', async () => {
    delete pages['/dam'];
    expect(shown(await check())).toContain(
      'There is no page at that link (404).\nThe published text stays as it is.',
    );
  });

  test('refuses a page that now leads to a private address', async () => {
    redirects['/dam'] = 'http://10.0.0.1/secret';
    const text = shown(await check());
    expect(text).toContain('The published text stays as it is.');
    expect(text).not.toContain('10.0.0.1');
  });
});

describe('a copy in an archive', () => {
  const ARCHIVED = 'https://web.archive.org/web/20190907123456/https://example.com/convoy';
  const TITLE = 'A convoy of more than 100 US military trucks have crossed the border into Iraq';

  const keep = (archive: string) =>
    moderator.command('article', { article: TITLE, archive }, { subcommand: 'edit' }).reply();

  beforeEach(() => open());

  test('can be kept beside the link, is shown with a passage, and can be taken away', async () => {
    expect(shown(await keep(ARCHIVED))).toContain(
      `- archived copy: not stated → https\\://web.archive.org/web/20190907123456/https\\://example.com/convoy`,
    );
    const reader = stage.member('Reader');
    const answer = await reader
      .command('ask', { question: 'Who leads the Fatah Alliance?' })
      .reply();
    const context = await reader.click(answer, 'Context').reply();
    expect(shown(context)).toContain(`[Archived copy](<${ARCHIVED}>)`);
    const changes = await moderator
      .command('article', { article: TITLE }, { subcommand: 'history' })
      .reply();
    expect(shown(changes)).toContain(`-# [Archived copy](<${ARCHIVED}>)`);
    expect(shown(await keep('none'))).toContain('→ not stated');
    expect(shown(await reader.click(answer, 'Context').reply())).not.toContain('Archived copy');
  });

  test('must be a link', async () => {
    const refused = await keep('in my drawer');
    expect(refused.ephemeral).toBe(true);
    expect(shown(refused)).toContain('`archive`: That is not a link.');
  });
});
