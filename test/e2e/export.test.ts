import { strFromU8, unzipSync } from 'fflate';
import { buttonsOf, type Message, type Person } from 'local-discord';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeArticle } from '../../src/corpus/format/format.ts';
import { TESTER } from '../corpus/folders.ts';
import { asText } from '../discord/as-text.ts';
import { labelsOf, quotesIn } from './harbour.ts';
import { made, Stage } from './stage.ts';

let stage: Stage;
let reader: Person;
let moderator: Person;

/** Discord accepts files of one megabyte here. */
const MOST = 1024 * 1024;

beforeAll(async () => {
  stage = await Stage.open({ attachmentBytes: MOST });
  await stage.startBot();
});

afterAll(() => stage.close());

beforeEach(() => {
  reader = stage.member('Reader');
  moderator = stage.moderator('Moderator');
});

const shown = (message: Message) => asText(message);

function contentOf({ attachments }: Message, name: string): Uint8Array {
  const file = attachments.find(({ filename }) => filename === name);
  if (!file) throw new Error(`There is no ${name}`);
  return stage.discord.bytesOf(file);
}

describe('Export at an answer', () => {
  test('sends its quotes as Markdown and JSON, only to the person who pressed it', async () => {
    const answer = await reader
      .command('ask', { question: 'Who leads the Fatah Alliance?', author: 'Ken Hanly' })
      .reply();
    const pressed = stage.member('Other').click(answer, 'Export');
    expect(await pressed.acknowledged).toMatchObject({ ephemeral: true });
    const files = await pressed.reply();
    expect(shown(files)).toContain('**Who leads the Fatah Alliance?** · ');
    const markdown = Buffer.from(contentOf(files, 'answer.md')).toString();
    expect(markdown).toContain('Only reports by Ken Hanly.');
    const json = JSON.parse(Buffer.from(contentOf(files, 'answer.json')).toString());
    const texts = json.quotes.map(({ text }: { text: string }) => text);
    const quotes = quotesIn(answer).map((quote) => quote.replaceAll('*', ''));
    expect(quotes.length).toBeGreaterThan(0);
    expect(texts.slice(0, quotes.length)).toEqual(quotes);
    for (const quote of quotes) expect(markdown).toContain(`> ${quote}`);
  });

  test('has all reports of a list', async () => {
    const list = await reader.command('ask', { question: 'latest news' }).reply();
    const files = await reader.click(list, 'Export').reply();
    expect(shown(files)).toContain('2 reports');
    const json = JSON.parse(Buffer.from(contentOf(files, 'answer.json')).toString());
    expect(json.reports.list).toHaveLength(2);
    expect(Buffer.from(contentOf(files, 'answer.md')).toString()).toContain('- A convoy of more');
  });

  test('is not offered where nothing is quoted', async () => {
    const nothing = await reader
      .command('ask', { question: 'What is the capital of France?' })
      .reply();
    expect(labelsOf(nothing)).not.toContain('Export');
  });

  test('says what there is if the report is gone meanwhile', async () => {
    await stage.corpus.put(made('gone', { body: 'Zorbo Quint leads the Xylofan Guild.' }), TESTER);
    const question = 'Who leads the Xylofan Guild?';
    const answer = await reader.command('ask', { question }).reply();
    expect(labelsOf(answer)).toContain('Export');
    await stage.corpus.remove('gone', TESTER);
    const after = await reader.click(answer, 'Export').reply();
    expect(after.attachments).toEqual([]);
    expect(shown(after)).toContain('I found no quote that answers this.');
    expect(buttonsOf(after)).toEqual([]);
  });
});

describe('/article export', () => {
  const send = (as?: string, who = moderator) =>
    who.command('article', as === undefined ? {} : { as }, { subcommand: 'export' }).reply();

  test('sends all reports privately, as corpus import takes them', async () => {
    const reply = await send();
    expect(reply.ephemeral).toBe(true);
    expect(shown(reply)).toContain('**2 reports**');
    const lines = Buffer.from(contentOf(reply, 'reports.jsonl')).toString().trimEnd().split('\n');
    const bodies = lines.map((line) => JSON.parse(line).body);
    expect(bodies).toEqual(stage.corpus.articles().map(({ body }) => body));
  });

  test('or as the files of the folder', async () => {
    const files = unzipSync(contentOf(await send('zip'), 'reports.zip'));
    for (const article of stage.corpus.articles()) {
      const file = files[`${article.id}.md`];
      expect(file && strFromU8(file)).toBe(writeArticle(article));
    }
  });

  test('names the command of the terminal if Discord does not take the file', async () => {
    const large = made('large', { body: `A long report. ${'ü9x'.repeat(170_000)}` });
    const second = made('second', { body: `Another one. ${'ß8y'.repeat(170_000)}` });
    await stage.corpus.putAll([large, second], TESTER);
    const refused = await send();
    expect(refused.attachments).toEqual([]);
    expect(shown(refused)).toContain(
      'The reports take more than the 1 MB that Discord accepts here. Choose ZIP, which is smaller. In the terminal of the bot, any number can be exported: npm run --silent corpus -- export reports.jsonl',
    );
    expect((await send('zip')).attachments).toHaveLength(1);
    await stage.corpus.remove('large', TESTER);
    await stage.corpus.remove('second', TESTER);
  });

  test('is for moderators', async () => {
    const refused = await reader
      .command('article', {}, { subcommand: 'export', allowedByAdministrator: true })
      .reply();
    expect(shown(refused)).toContain('Only moderators can do this');
  });
});
