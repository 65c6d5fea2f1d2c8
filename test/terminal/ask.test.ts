import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SearchIndex } from '../../src/search/index/search-index.ts';
import { snapshotFile, writeSnapshot } from '../../src/search/index/snapshot.ts';
import { runAsk } from '../../src/terminal/commands/ask-command.ts';
import { layArticles, makeArticle, makeFolder, makeFolderWith } from '../corpus/folders.ts';
import { makeTerminal } from './streams.ts';

const CONVOY = '2019-09-07-convoy-of-more-than-100-us-military-trucks';

async function run(...argv: string[]) {
  const terminal = makeTerminal();
  const code = await runAsk(argv, terminal);
  return { code, out: terminal.written(), err: terminal.complained() };
}

function batchFile(lines: readonly unknown[]): string {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  return join(makeFolderWith({ 'questions.jsonl': text.join('\n') }), 'questions.jsonl');
}

describe('ask', () => {
  it('prints quotes with their attribution', async () => {
    const { code, out } = await run('Who leads the Fatah Alliance?');
    expect(code).toBe(0);
    expect(out).toContain('It is led by Hadi Al-Amiri');
    expect(out).toContain('Ken Hanly · 7 September 2019');
  });

  it('says which reports may answer', async () => {
    const { out } = await run('Ain al-Asad', '--after', 'Sept 2019', '--author', 'hanly');
    expect(out).toContain('Only reports by Ken Hanly, published on or after 1 September 2019.');
    expect(out).not.toContain('left out');
  });

  it('says that a date filter left out reports without a date', async () => {
    const { out } = await run('Ain al-Asad', '--after', '2019');
    expect(out).toContain('1 report without a certain date left out.');
  });

  it('says if the reports do not answer, and names the nearest', async () => {
    const { code, out } = await run('What is the capital of France?');
    expect(code).toBe(0);
    expect(out).toMatch(/^I found no quote that answers this. Closest by subject:\n {2}• A convoy/);
  });

  it('says which filter no report passes, and what there is', async () => {
    const { out } = await run('Ain al-Asad', '--author', 'hanly', '--after', '2021');
    expect(out).toContain(
      'I found no quote that answers this. No report by Ken Hanly is that new: the newest is of 7 September 2019.',
    );
  });

  it('shows what is only about the matter, and says what is missing', async () => {
    const { out } = await run('How old is Pat Ryder?');
    expect(out).toMatch(
      /^I found no quote that answers this\. None of these gives an age for it\.\nAbout this, but it may not answer you:\n\n1\. .*Pat Ryder/,
    );
    const json = JSON.parse((await run('How old is Pat Ryder?', '--json')).out);
    expect(json).toMatchObject({
      outcome: 'about',
      answered: false,
      quotes: [],
      near: [{ emphasis: null, side: null }, {}],
      missing: [{ kind: 'kind', text: 'an age' }],
      nearest: [],
    });
    expect((await run('How old is Pat Ryder?', '--limit', '1')).out).not.toContain('2. ');
  });

  it('prints JSON whose text is an exact slice of the body', async () => {
    const { out } = await run('second largest airbase in Iraq', '--json', '--limit', '1');
    const answer = JSON.parse(out);
    const fields = 'id question outcome answered confidence quotes near missing nearest ms';
    expect(Object.keys(answer).join(' ')).toBe(fields);
    expect(answer).toMatchObject({ outcome: 'answered', near: [], missing: [] });
    expect(answer.confidence).toMatch(/^(?:high|moderate|low)$/);
    const [quote] = answer.quotes;
    expect(quote).toMatchObject({ article: CONVOY, source: null, url: null, author: 'Ken Hanly' });
    expect(quote.side).toBeNull();
    const body = readFileSync(`corpus/${CONVOY}.md`, 'utf8').split('---\n\n')[1] ?? '';
    expect(body.slice(quote.start, quote.end)).toBe(quote.text);
    expect(body.slice(quote.passage.start, quote.passage.end)).toBe(quote.passage.text);
  });

  it('uses the index that a bot has kept, brings it up to date, and writes nothing', async () => {
    const before = makeArticle({ id: 'before', body: 'The bridge was closed on Monday.' });
    const folder = makeFolder();
    layArticles(folder, [before]);
    const index = new SearchIndex();
    index.put(before);
    mkdirSync(join(folder, '.dateline'));
    const file = snapshotFile(folder);
    await writeSnapshot(file, index.snapshot());
    const kept = readFileSync(file);
    layArticles(folder, [
      { ...before, body: 'The bridge was opened on Tuesday.' },
      makeArticle({ id: 'after', body: 'The bridge was painted on Friday.' }),
    ]);
    const { out } = await run('What happened to the bridge?', '--corpus', folder);
    expect(out).toContain('The bridge was opened on Tuesday.');
    expect(out).toContain('The bridge was painted on Friday.');
    expect(out).not.toContain('closed');
    expect(readFileSync(file).equals(kept)).toBe(true);
  });

  it('lists reports for a question about the reports themselves', async () => {
    const { code, out } = await run('who wrote about the Fatah Alliance');
    expect(code).toBe(0);
    expect(out).toBe(
      [
        '1 report about the Fatah Alliance.',
        'From Ken Hanly.',
        '  • A convoy of more than 100 US military trucks have crossed the border into Iraq · Ken Hanly · 7 September 2019',
        '',
      ].join('\n'),
    );
    expect((await run('any news about Idlib')).out).toBe(
      'No report is about Idlib. I have 2 reports, the newest of 7 September 2019.\n',
    );
    expect((await run('what did Ken Hanly write')).out).toMatch(
      /^Only reports by Ken Hanly\.\n1 report\./,
    );
  });

  it('prints a list of reports as JSON', async () => {
    const { out } = await run('oldest report about Ain al-Asad', '--json');
    expect(JSON.parse(out)).toMatchObject({
      answered: true,
      quotes: [],
      reports: {
        total: 2,
        about: 'Ain al-Asad',
        order: 'oldest',
        list: [{ article: CONVOY, author: 'Ken Hanly', published: '2019-09-07' }, { source: null }],
      },
    });
  });

  it('replies to small talk without searching', async () => {
    const { out } = await run('what can you do?');
    expect(out).toMatch(/^Ask about a person, a place or an event\./);
    expect(out).toMatch(/For example:\n {2}What do the reports say about .*\n {2}What .*\n$/);
    const file = batchFile([{ id: 'a', question: 'thanks' }]);
    const json = await run('--questions', file, '--json');
    expect(JSON.parse(json.out)).toMatchObject({
      id: 'a',
      answered: false,
      quotes: [],
      reply: expect.stringContaining('You’re welcome.'),
    });
  });

  it('answers a file of questions line by line, in order', async () => {
    const file = batchFile([
      { id: 'a', question: 'Who leads the Fatah Alliance?' },
      '',
      { id: 'b', question: 'What is the capital of France?' },
      { id: 3, question: 'Ain al-Asad', after: '2019', source: null },
    ]);
    const { code, out } = await run('--questions', file, '--json', '--limit', '2');
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id, answered }) => [id, answered])).toEqual([
      ['a', true],
      ['b', false],
      [3, true],
    ]);
  });

  it('names the line of a bad question on standard error and answers the others', async () => {
    const file = batchFile([
      'not json',
      { id: 1 },
      { id: 2, question: 'Ain al-Asad', before: '7/9/2019' },
      { id: 3, question: 'Ain al-Asad' },
    ]);
    const { code, out, err } = await run('--questions', file, '--json');
    expect(code).toBe(1);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([3]);
    expect(err).toMatch(/:1: not JSON/);
    expect(err).toMatch(/:2: .*question/);
    expect(err).toMatch(/:3: `before`/);
  });

  it.each([
    [[], 'Ask a question'],
    [['q', '--limit', '0'], '--limit takes'],
    [['q', '--limit', 'many'], '--limit takes'],
    [['q', '--colour', 'red'], '--colour'],
    [['q', '--source'], '--source'],
    [['q', '--questions', 'f', '--json'], 'not both'],
    [['--questions', 'f'], '--json'],
    [['--questions', 'f', '--json', '--after', '2019'], 'in the lines'],
  ])('shows its usage with exit code 2 for %j', async (argv, reason) => {
    const { code, out, err } = await run(...argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(reason);
    expect(err).toContain('Usage:');
  });

  it.each([
    [['q', '--after', 'banana'], '`after`'],
    [['q', '--source', 'Xinhua'], '`source`'],
    [['q', '--corpus', '/nonexistent'], '/nonexistent'],
    [['--questions', '/nonexistent.jsonl', '--json'], '/nonexistent.jsonl'],
  ])('reports the fault with exit code 1 for %j', async (argv, reason) => {
    const { code, out, err } = await run(...argv);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(reason);
  });

  it('answers from the other articles if one file is broken', async () => {
    const folder = makeFolderWith({ 'broken.md': 'no front matter' });
    layArticles(folder, [makeArticle({ body: 'The dam at Mosul was repaired.' })]);
    const { code, out, err } = await run('dam at Mosul', '--corpus', folder);
    expect(code).toBe(0);
    expect(out).toContain('The dam at Mosul was repaired.');
    expect(err).toContain('broken.md');
  });

  it('lets no article move the cursor or colour the screen', async () => {
    const folder = makeFolder();
    const body = 'The dam\u001b[2J at Mosul\u0007 was\u202e repaired.';
    layArticles(folder, [makeArticle({ title: 'A\u001b[31mdam', body })]);
    const { out } = await run('dam at Mosul', '--corpus', folder);
    expect(out).toContain('The dam[2J at Mosul was repaired.');
    for (const control of ['\u001b', '\u0007', '\u202e']) expect(out).not.toContain(control);
  });
});
