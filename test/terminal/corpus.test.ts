import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { runCorpus } from '../../src/terminal/corpus/corpus.ts';
import { listFiles, makeFile, makeFolderWith } from '../corpus/folders.ts';

interface RunOptions {
  readonly stdin?: string;
  readonly isTTY?: boolean;
}

async function run(argv: readonly string[], { stdin = '', isTTY = false }: RunOptions = {}) {
  const out: string[] = [];
  const err: string[] = [];
  let time = 0;
  const code = await runCorpus(argv, {
    stdin: Readable.from([stdin]),
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text), isTTY },
    now: () => {
      time += 1000;
      return new Date(time);
    },
  });
  return { code, out: out.join(''), err: err.join('') };
}

const convoy = makeFile(
  [
    'title: The convoy',
    'source: Xinhua',
    'author: Ken Hanly',
    'published: 2019-09-07',
    'url: https://example.com/a',
  ],
  'One.\n\nTwo.',
);

describe('corpus check', () => {
  test('finds no faults in the reports that come with Dateline', async () => {
    expect(await run(['check'])).toEqual({ code: 0, out: '2 articles, no faults.\n', err: '' });
  });

  test('names the file, the line and the remedy for every fault', async () => {
    const folder = makeFolderWith({
      'a.md': convoy,
      'b.md': convoy,
      'c.md': makeFile(['title: C', 'published: 7/9/2019', 'autor: D']),
    });
    expect(await run(['check', '--corpus', folder])).toEqual({
      code: 1,
      out: [
        `${folder}/b.md:6: url is already the link of ${folder}/a.md; remove one of the two, or fix its link`,
        `${folder}/c.md:3: published "7/9/2019" is not a date; write 2019-09-07, 2019-09 or 2019`,
        `${folder}/c.md:4: unknown key "autor"; write author`,
        '3 faults in 2 of 3 files.',
        '',
      ].join('\n'),
      err: '',
    });
  });

  test('prints the same as JSON', async () => {
    const folder = makeFolderWith({ 'a.md': convoy, 'b.md': 'broken' });
    const { code, out } = await run(['check', '--corpus', folder, '--json']);
    expect([code, JSON.parse(out)]).toEqual([
      1,
      {
        files: 2,
        articles: 1,
        faults: [{ file: `${folder}/b.md`, line: 1, message: expect.any(String) }],
        notes: [],
        uncertain: [],
      },
    ]);
  });

  describe('tells, of each report without faults,', () => {
    const folder = () =>
      makeFolderWith({
        'a.md': makeFile(['title: A'], 'Share this\n\nOne.\n\nAdvertisement\n\nTwo.'),
        'b.md': makeFile(
          ['title: B', 'published: 2016-08-03'],
          'Monday, 18 August 2014\n\nThree.\n\nShare this\n\nFour.\n\nTweet\n\nFive.\n\nTwitter',
        ),
        'c.md': makeFile(['title: C', 'published: 2014-08-18'], 'Six.'),
      });

    test('which parts are never quoted, and whether it prints another day', async () => {
      expect(await run(['check', '--corpus', folder()])).toEqual({
        code: 0,
        out: [
          'a: 2 parts of the page are never quoted: "Share this", "Advertisement"',
          'b: 4 parts of the page are never quoted: "Monday, 18 August 2014", "Share this", "Tweet" and 1 more',
          'b: date uncertain: the report prints 18 August 2014 at its head, but its date is 3 August 2016',
          '3 articles, no faults.',
          '',
        ].join('\n'),
        err: '',
      });
    });

    test('the same as JSON', async () => {
      const { code, out } = await run(['check', '--corpus', folder(), '--json']);
      expect([code, JSON.parse(out)]).toMatchObject([
        0,
        {
          faults: [],
          notes: [
            { article: 'a', message: expect.stringMatching(/^2 parts of the page/) },
            { article: 'b', message: expect.stringMatching(/^4 parts of the page/) },
          ],
          uncertain: [{ article: 'b', printed: ['2014-08-18'], stored: '2016-08-03' }],
        },
      ]);
    });

    test('quotes only the beginning of a long part, on one line', async () => {
      const page = `Tags: ${'Syria, '.repeat(30)}Iraq`;
      const body = `One.\n\n${page}\n\nTwo.`;
      const { out } = await run([
        'check',
        '--corpus',
        makeFolderWith({ 'a.md': makeFile(['title: A'], body) }),
      ]);
      expect(out).toMatch(
        /^a: 1 part of the page is never quoted: "Tags: Syria, [^\n]{40,60}…"\n1 article/,
      );
    });
  });

  test('reports a missing folder', async () => {
    const { code, out, err } = await run(['check', '--corpus', '/nowhere/corpus']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^There is no folder "\/nowhere\/corpus" to read articles from; create it/);
  });
});

describe('corpus list', () => {
  const folder = () =>
    makeFolderWith({
      'a-1.md': convoy,
      'b.md': makeFile(['title: Without a date']),
      'c.md': 'broken',
    });

  test('shows id, date, source and title in columns, and reports faults separately', async () => {
    const { code, out, err } = await run(['list', '--corpus', folder()]);
    expect([code, out]).toEqual([
      0,
      'a-1  2019-09-07  Xinhua  The convoy\nb    undated             Without a date\n',
    ]);
    expect(err).toMatch(/c\.md:1: has no front matter/);
  });

  test('prints the same as JSON', async () => {
    const { out } = await run(['list', '--json', '--corpus', folder()]);
    expect(JSON.parse(out)).toEqual([
      {
        id: 'a-1',
        title: 'The convoy',
        source: 'Xinhua',
        author: 'Ken Hanly',
        published: '2019-09-07',
        url: 'https://example.com/a',
        archived: null,
        language: null,
        tags: [],
        added: null,
        retracted: null,
      },
      expect.objectContaining({ id: 'b', published: null, source: null }),
    ]);
  });
});

describe('corpus cite', () => {
  const folder = () => makeFolderWith({ 'convoy.md': convoy });

  test('prints the citation of an article in a style', async () => {
    const { out } = await run(['cite', 'convoy', 'apa', '--corpus', folder()]);
    expect(out).toContain('Hanly, K. (2019, September 7). The convoy. *Xinhua*.');
    const markdown = await run(['cite', 'convoy', '--corpus', folder()]);
    expect(markdown.out).toMatch(/^\[The convoy\]/);
  });

  test('says what is wrong', async () => {
    expect((await run(['cite', 'convoy', 'mla', '--corpus', folder()])).code).toBe(2);
    expect((await run(['cite', 'convoi', '--corpus', folder()])).err).toContain(
      'Did you mean convoy?',
    );
  });
});

describe('corpus show', () => {
  const folder = () =>
    makeFolderWith({ 'convoy.md': convoy, 'b.md': makeFile(['title: B']), 'c.md': 'broken' });

  test('prints the attribution and the unchanged body', async () => {
    expect(await run(['show', 'convoy', '--corpus', folder()])).toMatchObject({
      code: 0,
      out: 'The convoy\nXinhua, Ken Hanly, 7 September 2019\nhttps://example.com/a\n\nOne.\n\nTwo.\n',
    });
  });

  test('prints “undated” if no date is stated', async () => {
    const { out } = await run(['show', 'b', '--corpus', folder()]);
    expect(out).toBe('B\nundated\n\nThe convoy came from Jordan.\n');
  });

  test('accepts the file name as the id', async () => {
    expect(await run(['show', 'corpus/convoy.md', '--corpus', folder()])).toMatchObject({
      code: 0,
    });
  });

  test('prints the article as JSON', async () => {
    const { out } = await run(['show', 'convoy', '--json', '--corpus', folder()]);
    expect(JSON.parse(out)).toMatchObject({ id: 'convoy', body: 'One.\n\nTwo.' });
  });

  test('suggests similar ids if there is no such article', async () => {
    const { code, out, err } = await run(['show', 'convy', '--corpus', folder()]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('There is no article "convy". Did you mean convoy?\n');
  });

  test('points to the list if no id is similar', async () => {
    const { err } = await run(['show', 'zzzzzzzzzz', '--corpus', folder()]);
    expect(err).toContain('There is no article "zzzzzzzzzz". See corpus list.\n');
  });

  test('reports a broken file', async () => {
    const { code, err } = await run(['show', 'c', '--corpus', folder()]);
    expect(code).toBe(1);
    expect(err).toContain('The article "c" cannot be shown until its file is fixed.\n');
  });
});

describe('corpus import', () => {
  const lines = (...values: readonly unknown[]) =>
    values.map((value) => `${JSON.stringify(value)}\n`).join('');
  const first = { title: 'A', body: 'One.' };
  const second = { title: 'B', body: 'Two.' };

  test('imports a file into a folder that it creates, and skips it the second time', async () => {
    const folder = makeFolderWith({ 'x.jsonl': lines(first, second) });
    const argv = ['import', `${folder}/x.jsonl`, '--corpus', `${folder}/new/corpus`];
    expect(await run(argv)).toEqual({
      code: 0,
      out: 'Imported 2 articles, skipped 0 already there, 0 lines with faults.\n',
      err: '',
    });
    expect(await run([...argv, '--json'])).toEqual({
      code: 0,
      out: '{"added":0,"skipped":2,"faulty":0,"uncertain":[]}\n',
      err: '',
    });
    expect(listFiles(path.join(folder, 'new', 'corpus'))).toEqual(['undated-a.md', 'undated-b.md']);
  });

  test('lists the articles that print another day than their date, up to twenty', async () => {
    const uncertain = (at: number) => ({
      id: `report-${at}`,
      title: `Report ${at}`,
      published: '2016-08-03',
      body: `Monday, 18 August 2014\n\nRebels shelled village ${at}.`,
    });
    const importOf = async (articles: readonly unknown[], ...options: readonly string[]) => {
      const folder = makeFolderWith({ 'x.jsonl': lines(...articles) });
      return run(['import', `${folder}/x.jsonl`, '--corpus', `${folder}/corpus`, ...options]);
    };
    expect((await importOf([uncertain(1), first])).out).toBe(
      'report-1: date uncertain: the report prints 18 August 2014 at its head, but its date is 3 August 2016\n' +
        'Imported 2 articles, skipped 0 already there, 0 lines with faults.\n',
    );
    const many = Array.from({ length: 21 }, (_, at) => uncertain(at));
    const { out } = await importOf(many);
    expect(out.match(/^report-\d+: date uncertain/gm)).toHaveLength(20);
    expect(out).toContain('\n21 articles with an uncertain date; --json lists them all.\n');
    const json = JSON.parse((await importOf(many, '--json')).out);
    expect(json.uncertain).toHaveLength(21);
    expect(json.uncertain[0]).toEqual({
      article: 'report-0',
      printed: ['2014-08-18'],
      stored: '2016-08-03',
    });
  });

  test('reads standard input', async () => {
    const folder = makeFolderWith({});
    const { code, out } = await run(['import', '-', '--corpus', folder], { stdin: lines(first) });
    expect([code, out]).toEqual([
      0,
      'Imported 1 article, skipped 0 already there, 0 lines with faults.\n',
    ]);
  });

  test('reports bad lines by file and number, and imports the others', async () => {
    const folder = makeFolderWith({
      'x.jsonl': `${lines(first)}x\n${lines({ title: 'C', body: '' })}`,
    });
    const { code, out, err } = await run(['import', `${folder}/x.jsonl`, '--corpus', folder]);
    expect([code, out]).toEqual([
      1,
      'Imported 1 article, skipped 0 already there, 2 lines with faults.\n',
    ]);
    expect(err).toMatch(
      /^.*x\.jsonl:2: is not a JSON object; .*\n.*x\.jsonl:3: the body is empty; .*\n$/,
    );
  });

  test('shows progress on a terminal only', async () => {
    const folder = makeFolderWith({});
    const many = Array.from({ length: 100 }, (_, index) => ({ title: `${index}`, body: 'B' }));
    const argv = ['import', '-', '--corpus', folder];
    const { err } = await run(argv, { stdin: lines(...many), isTTY: true });
    expect(err).toBe('\r\u001b[K64 lines read, 64 articles imported\r\u001b[K');
    expect(await run(argv, { stdin: lines(...many) })).toMatchObject({ err: '' });
  });

  test.each([
    ['a file that does not exist', 'nowhere.jsonl', /^There is no file .*nowhere\.jsonl\.\n$/],
    ['a folder', '.', /is a folder; name a JSON Lines file\.\n$/],
    [
      'a file of another kind',
      'x.txt',
      /x\.txt is not JSON Lines: its first line is not a JSON object; write .*\n$/,
    ],
  ])('reports %s', async (_, name, message) => {
    const folder = makeFolderWith({ 'x.txt': 'A report.\n\nAnother line.\n' });
    const { code, out, err } = await run([
      'import',
      path.join(folder, name),
      '--corpus',
      `${folder}/corpus`,
    ]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(message);
  });

  test('creates no folder if there is nothing to import', async () => {
    const folder = makeFolderWith({});
    await run(['import', `${folder}/nowhere.jsonl`, '--corpus', `${folder}/corpus`]);
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  test('reports a file in place of the folder', async () => {
    const folder = makeFolderWith({ 'x.jsonl': lines(first), corpus: '' });
    const { code, err } = await run([
      'import',
      `${folder}/x.jsonl`,
      '--corpus',
      `${folder}/corpus`,
    ]);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^The folder ".*corpus" could not be created: a file of that name is in the way/,
    );
  });
});

describe('wrong usage exits with 2 and shows the usage:', () => {
  test.each([
    [[], 'Name a command.'],
    [['chekc'], '"chekc" is unknown. Did you mean check?'],
    [['frobnicate'], '"frobnicate" is unknown.'],
    [['show'], 'corpus show needs ID.'],
    [['import'], 'corpus import needs FILE.jsonl.'],
    [['history', 'a', 'b'], '"b" is one word too many.'],
    [['remove'], 'corpus remove needs ID.'],
    [['restore'], 'corpus restore needs ID.'],
    [['restore', 'a'], 'corpus restore needs SEQUENCE.'],
    [['restore', 'a', 'first'], 'SEQUENCE takes a whole number'],
    [['check', 'this'], '"this" is one word too many.'],
    [['show', 'a', 'b'], '"b" is one word too many.'],
    [['list', '--corpus'], "'--corpus <value>' argument missing"],
    [['list', '--corpus='], '--corpus needs the name of a folder.'],
    [['list', '--jsno'], "Unknown option '--jsno'"],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await run(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toContain('Usage:\n  corpus check');
  });
});

describe('text from others cannot control the terminal', () => {
  const evil = 'A\u001b[31m\u001b]0;x\u0007B\u009b2J\u0008\rC';
  const folder = () =>
    makeFolderWith({
      'a.md': makeFile([`title: ${JSON.stringify(evil)}`, `source: ${JSON.stringify(evil)}`], evil),
      'b.md': makeFile([`title: B`, `published: ${JSON.stringify(evil)}`]),
    });

  test.each([
    [['show', 'a']],
    [['list']],
    [['check']],
    [['show', evil]],
    [['list', '--json']],
    [['show', 'a', '--json']],
    [['check', '--json']],
    [[evil]],
    [['import', evil]],
  ])('%j', async (argv) => {
    const { out, err } = await run([...argv, '--corpus', folder()]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the test looks for control characters
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  test('but JSON keeps it', async () => {
    const { out } = await run(['show', 'a', '--json', '--corpus', folder()]);
    expect(JSON.parse(out)).toMatchObject({ title: evil });
  });
});
