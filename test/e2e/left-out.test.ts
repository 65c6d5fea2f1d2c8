import type { Message, Person } from 'local-discord';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asText, customIds } from '../discord/as-text.ts';
import { DAM, openPress, type Press, reportPage } from './press.ts';
import { Stage } from './stage.ts';

const NAMES = '<ul><li><a href="/a">Oxfam</a></li><li><a href="/b">Save the Children</a></li></ul>';

const PODCAST = '<aside><p>Our podcast tells the story of the dam.</p></aside>';

let press: Press;
let stage: Stage;
let moderator: Person;

beforeAll(async () => {
  const [first = ''] = DAM.paragraphs;
  const page = reportPage(DAM).replace(`<p>${first}</p>`, `<p>${first}</p>${NAMES}`);
  press = await openPress({
    '/dam': reportPage(DAM),
    '/names': page.replace(/<p>(?![\s\S]*<p>)/, `${PODCAST}<p>`),
  });
  stage = await Stage.open({ allowedOrigin: press.origin });
  await stage.startBot();
  moderator = stage.moderator('Moderator');
});

afterAll(async () => {
  await stage.close();
  await press.close();
});

function draftOf(path: string): Promise<Message> {
  return moderator.command('article', { link: press.origin + path }, { subcommand: 'add' }).reply();
}

function putFirstBack(shown: Message): Promise<Message> {
  const [first = ''] = customIds(shown, 'Put back');
  return moderator.click(shown, first).reply();
}

test('passages that were left out are counted, shown, and put back where the page has them', async () => {
  const draft = await draftOf('/names');
  expect(asText(draft)).toContain('2 passages left out');
  const shown = await moderator.click(draft, 'See what').reply();
  expect(shown.ephemeral).toBe(true);
  expect(asText(shown)).toContain('> Oxfam Save the Children');
  expect(asText(shown)).toContain('> Our podcast tells the story of the dam.');
  const changed = await putFirstBack(shown);
  expect(asText(changed)).toContain('1 passage left out');
  await moderator.click(changed, 'Publish').reply();
  const [added] = stage.corpus.articles().filter(({ title }) => title === DAM.title);
  expect(added?.body).toContain(`${DAM.paragraphs[0]}\n\nOxfam\n\nSave the Children\n\n`);
  expect(added?.body).not.toContain('podcast');
});

test('a passage is put back once', async () => {
  const draft = await draftOf('/names');
  const shown = await moderator.click(draft, 'See what').reply();
  const other = await moderator.click(draft, 'See what').reply();
  await putFirstBack(shown);
  const again = await putFirstBack(other);
  expect(asText(again)).toContain('That passage is back already, or the text was edited.');
});

test('a draft with nothing left out says nothing of it', async () => {
  expect(asText(await draftOf('/dam'))).not.toContain('left out');
});
