import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTimeline } from '../../src/terminal/commands/timeline-command.ts';
import { layArticles, makeArticle, makeFolder, makeFolderWith } from '../corpus/folders.ts';
import { reports } from '../search/corpora.ts';
import { makeTerminal } from './streams.ts';

const corpus = await reports();

async function run(argv: readonly string[], columns: number | null = null) {
  const terminal = makeTerminal(columns);
  const code = await runTimeline(argv, terminal);
  return { code, out: terminal.written(), err: terminal.complained() };
}

function topicsFile(lines: readonly unknown[]): string {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  return join(makeFolderWith({ 'topics.jsonl': text.join('\n') }), 'topics.jsonl');
}

const parsed = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('timeline', () => {
  it('prints dates in a column beside the quotes, with their attribution', async () => {
    const { code, out } = await run(['Ayn al-Asad']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Ayn al-Asad\n.* – 7 September 2019 · 2 reports\n\n/);
    const [first = ''] = /^December 2018 {2,}.*\n.*\n.*$/m.exec(out) ?? [];
    const [quote = '', attribution = '', basis = ''] = first.split('\n');
    const column = quote.search(/\d\. In December last year, US President/);
    expect(column).toBeGreaterThan('December 2018'.length);
    expect(attribution).toBe(
      `${' '.repeat(column + 3)}— A convoy of more than 100 US military trucks have crossed the border into Iraq · Ken Hanly · 7 September 2019`,
    );
    expect(basis).toMatch(/^ *dated by the text: "(In )?December last year"$/);
    expect(out).toMatch(/^Undated .*\n.* · undated$/m);
  });

  it('says that a date is uncertain, with both days of its report', async () => {
    const folder = makeFolder();
    await layArticles(folder, [
      makeArticle({
        title: 'Azaz shelling',
        published: '2014-08-28',
        body: 'Monday, 18 August 2014\n\nRebels shelled the gate of the town of Azaz on Sunday, the people of three villages said.',
      }),
    ]);
    const { out } = await run(['Azaz shelling', '--corpus', folder]);
    expect(out).toMatch(
      /^17 August 2014 .*\n.*\n.*dated by the text: "Sunday" · date uncertain: the report prints 18 August 2014 at its head, but its date is 28 August 2014$/m,
    );
    const { entries } = JSON.parse(
      (await run(['Azaz shelling', '--corpus', folder, '--json'])).out,
    );
    expect(entries[0].uncertain).toEqual({ printed: ['2014-08-18'], stored: '2014-08-28' });
  });

  it('wraps quotes beside their dates, and below them on a narrow screen', async () => {
    const wide = await run(['Ayn al-Asad'], 90);
    for (const line of wide.out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    const narrow = await run(['Ayn al-Asad'], 50);
    expect(narrow.out).toMatch(/December 2018\S*\n\d\. {1,2}In December last year,/);
  });

  it('says if the reports have nothing on a topic or in a range', async () => {
    const nothing = await run(['Valparaíso']);
    expect(nothing).toMatchObject({ code: 0, err: '' });
    expect(nothing.out).toBe('Valparaíso\nThe reports say nothing about this.\n');
    const { out } = await run(['Ayn al-Asad', '--from', '2020']);
    expect(out).toMatch(
      /^Ayn al-Asad\n2 reports\nThe reports give no dates for this on or after 1 January 2020\. They give dates for .* – 7 September 2019\.\nReports about this:\n {2}• .*\n {2}• .*\n$/,
    );
  });

  it('prints JSON whose texts are exact slices of the bodies', async () => {
    const { out } = await run(['Ayn al-Asad', '--json', '--entries', '25', '--quotes', '2']);
    const timeline = JSON.parse(out);
    expect(Object.keys(timeline)).toEqual(
      'id topic from to articles entries undated ms'.split(' '),
    );
    expect(timeline).toMatchObject({ id: null, topic: 'Ayn al-Asad', articles: 2 });
    const visit = timeline.entries.find(({ date }: { date: string }) => date === '2018-12');
    expect(Object.keys(visit)).toEqual(
      'date precision until basis expression uncertain quotes'.split(' '),
    );
    expect(visit).toMatchObject({ precision: 'month', until: null, basis: 'text' });
    expect(visit.expression).toMatch(/^(In )?December last year$/);
    const quotes = [...timeline.entries.flatMap(({ quotes }: typeof visit) => quotes)];
    for (const { article, start, end, text } of [...quotes, ...timeline.undated]) {
      expect(corpus.get(article)?.body.slice(start, end)).toBe(text);
    }
    for (const { published } of quotes) expect(published).toBe('2019-09-07');
    for (const { published } of timeline.undated) expect(published).toBeNull();
  });

  it('draws the chart into a file', async () => {
    const file = join(makeFolder(), 'chart.png');
    const { code, err } = await run(['Ayn al-Asad', '--chart', file]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(readFileSync(file).subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  });

  it('answers a file of topics line by line, in order', async () => {
    const file = topicsFile([
      { id: 'a', topic: 'Ayn al-Asad', entries: 30, quotes: 2 },
      '',
      { id: 'b', topic: 'Valparaíso' },
      { id: 3, topic: 'Ayn al-Asad', after: '2020', source: null },
      { topic: 'Ayn al-Asad', from: 'Dec 2018', to: 'Dec 2018', before: '2020' },
    ]);
    const { code, out } = await run(['--topics', file, '--json']);
    expect(code).toBe(0);
    const lines = parsed(out);
    expect(lines.map(({ id, articles }) => [id, articles])).toEqual([
      ['a', 2],
      ['b', 0],
      [3, 0],
      [null, 1],
    ]);
    expect(lines[3]).toMatchObject({ from: '2018-12-01', to: '2018-12-31', undated: [] });
  });

  it('names the line of a bad topic on standard error and answers the others', async () => {
    const file = topicsFile([
      'not json',
      { id: 1 },
      { topic: 'who is it' },
      { topic: 'Ayn al-Asad', from: '2020', to: '2019' },
      { topic: 'Ayn al-Asad', entries: 0 },
      { id: 6, topic: 'Ayn al-Asad' },
    ]);
    const { code, out, err } = await run(['--topics', file, '--json']);
    expect(code).toBe(1);
    expect(parsed(out).map(({ id }) => id)).toEqual([6]);
    const reasons = [
      /:1: not JSON/,
      /:2: not a topic \(topic: .*\)\. Write \{"id": "1", "topic"/,
      /:3: I cannot search for/,
      /:4: `from`/,
      /:5: not a topic \(entries: /,
    ];
    for (const reason of reasons) expect(err).toMatch(reason);
  });

  it.each([
    [[], 'Name a topic'],
    [['t', '--entries', '0'], '--entries takes'],
    [['t', '--entries', '26', '--chart', 'a.png'], '--entries takes a whole number from 1 to 25'],
    [['t', '--quotes', 'many'], '--quotes takes'],
    [['t', '--chart', ''], '--chart needs'],
    [['t', '--colour', 'red'], '--colour'],
    [['t', '--from'], '--from'],
    [['t', '--topics', 'f', '--json'], 'not both'],
    [['--topics', 'f'], '--json'],
    [['--topics', 'f', '--json', '--from', '2019'], 'in the lines'],
    [['--topics', 'f', '--json', '--chart', 'a.png'], '--chart draws one topic'],
  ])('shows its usage with exit code 2 for %j', async (argv, reason) => {
    const { code, out, err } = await run(argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(reason);
    expect(err).toContain('Usage:');
  });

  it.each([
    [['Iraq', '--from', '7/9/2019'], '`from`'],
    [['Iraq', '--from', '2020', '--to', '2019'], '`from` (1 January 2020)'],
    [['Iraq', '--source', 'Xinhua'], '`source`'],
    [['what is it'], 'search for “what is it”'],
    [['Iraq', '--corpus', '/nonexistent'], '/nonexistent'],
    [['Ayn al-Asad', '--chart', '/nonexistent/a.png'], 'There is no folder /nonexistent.'],
    [['Ayn al-Asad', '--chart', '/'], '/ cannot be written'],
    [['Valparaíso', '--chart', 'a.png'], 'a.png was not written: a chart needs at least two'],
    [['--topics', '/nonexistent.jsonl', '--json'], '/nonexistent.jsonl'],
  ])('reports the fault with exit code 1 for %j', async (argv, reason) => {
    const { code, out, err } = await run(argv);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(reason);
  });

  it('refuses a topic of 4,000 characters', async () => {
    const { code, err } = await run(['x'.repeat(4_000)]);
    expect(code).toBe(1);
    expect(err).toContain('4000 characters; the limit is 300');
  });

  it('lets no article move the cursor or colour the screen', async () => {
    const folder = makeFolder();
    const body =
      'The dam\u001b[2J at Mosul\u0007 was\u202e repaired on 3 March 2021 after a long strike of its guards.';
    layArticles(folder, [makeArticle({ title: 'A\u001b[31mdam', body })]);
    const { out } = await run(['dam at Mosul', '--corpus', folder]);
    expect(out).toContain('The dam[2J at Mosul was repaired');
    for (const control of ['\u001b', '\u0007', '\u202e']) expect(out).not.toContain(control);
  });
});
