import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runIntake } from '../../src/terminal/commands/intake-command.ts';
import { makeFolderWith } from '../corpus/folders.ts';
import { CONVOY, linkedData, makePage } from '../intake/pages.ts';
import { SHARED_READERS } from '../intake/shared-readers.ts';
import { serveOne } from '../intake/web.ts';
import { makeTerminal } from './streams.ts';

async function run(argv: readonly string[], allowedOrigin?: string) {
  const terminal = makeTerminal();
  const fetch = allowedOrigin === undefined ? {} : { allowedOrigin };
  const code = await runIntake(argv, terminal, { fetch, readers: SHARED_READERS });
  return { code, out: terminal.written(), err: terminal.complained() };
}

const HEAD = linkedData({
  '@type': 'NewsArticle',
  headline: 'Convoy crosses the border',
  datePublished: '2019-09-07',
  author: 'Ken Hanly',
});

const FIELDS = [
  'id',
  'title',
  'source',
  'author',
  'published',
  'language',
  'url',
  'body',
  'leftOut',
  'doubts',
];

describe('intake in a terminal', () => {
  it('shows the draft of a file with its doubts', async () => {
    const folder = makeFolderWith({ 'a.html': makePage({ head: HEAD }) });
    const { code, out } = await run([
      path.join(folder, 'a.html'),
      '--url',
      'https://www.example.org/a',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('title      Convoy crosses the border\n');
    expect(out).toContain('published  7 September 2019\n');
    expect(out).toContain('doubt      the source is only the host of the link: please check\n');
    expect(out).toContain('There is no explanation for the movement\n');
  });

  it('prints JSON for a packed file', async () => {
    const folder = makeFolderWith({ 'a.html.gz': gzipSync(makePage({ head: HEAD })) });
    const { out } = await run([path.join(folder, 'a.html.gz'), '--json']);
    const draft = JSON.parse(out);
    expect(Object.keys(draft)).toEqual(FIELDS);
    expect(draft).toMatchObject({ id: null, author: 'Ken Hanly', url: null, language: 'en' });
  });

  it('fetches a link', async () => {
    const origin = await serveOne(makePage({ head: HEAD }));
    const { code, out } = await run([`${origin}/a`, '--json'], origin);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      title: 'Convoy crosses the border',
      url: `${origin}/a`,
    });
  });

  it('reads a list of pages line by line, and names the line of each fault', async () => {
    const folder = makeFolderWith({
      'a.html': makePage({ head: HEAD }),
      'b.txt': `Another title\n\n${CONVOY}`,
      'pages.jsonl': [
        '{"id":"a","file":"a.html","url":"https://www.example.org/2019/09/07/a"}',
        '',
        '{"file":"missing.html"}',
        'no JSON',
        '{"id":7}',
        '{"id":7,"file":"b.txt","url":null}',
      ].join('\n'),
    });
    const { code, out, err } = await run(['--pages', path.join(folder, 'pages.jsonl')]);
    const drafts = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(drafts.map(({ id, title }) => [id, title])).toEqual([
      ['a', 'Convoy crosses the border'],
      [7, 'Another title'],
    ]);
    expect(Object.keys(drafts[0])).toEqual(FIELDS);
    expect(err).toMatch(/pages\.jsonl:3: There is no file .*missing\.html/);
    expect(err).toMatch(/pages\.jsonl:4: not JSON/);
    expect(err).toMatch(/pages\.jsonl:5: not a page \(file: /);
  });

  it('writes no control characters from a page', async () => {
    const body = `<p>${'Words \u001b[31mred\u0007 \u202eright to left\u202c and \u009b2J more. '.repeat(10)}</p>`;
    const folder = makeFolderWith({
      'a.html': makePage({ body, head: '<title>A \u001b]0;title\u0007 of words</title>' }),
    });
    const file = path.join(folder, 'a.html');
    for (const argv of [[file], [file, '--json']]) {
      const { out } = await run(argv);
      expect(out).toContain('red');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters must not be there
      expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
    }
  });

  it.each([
    ['a missing file', ['missing.html'], /There is no file missing\.html/],
    ['a missing list', ['--pages', 'missing.jsonl'], /There is no file missing\.jsonl/],
    ['a folder', ['src'], /src cannot be read/],
    ['a link to this machine', ['http://127.0.0.1/'], /does not lead to a public page/],
    ['another scheme', ['ftp://example.com/a'], /not a link/],
    ['a wrong link for a file', ['LICENSE', '--url', 'nowhere'], /not a link/],
  ])('reports %s', async (_name, argv, message) => {
    const { code, out, err } = await run(argv);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(message);
  });

  it('reports a packed file that is broken or too large when unpacked', async () => {
    const folder = makeFolderWith({
      'a.gz': Buffer.from([0x1f, 0x8b, 1, 2, 3]),
      'b.gz': gzipSync(Buffer.alloc(26_000_000)),
    });
    expect((await run([path.join(folder, 'a.gz')])).err).toMatch(/is broken/);
    expect((await run([path.join(folder, 'b.gz')])).err).toMatch(/is too large when unpacked/);
  });

  it.each([
    [[], /Name a file or a link/],
    [['a', 'b'], /one word too many/],
    [['a', '--pages', 'b'], /either --pages or one file/],
    [['https://www.example.org/', '--url', 'https://www.example.org/'], /--url goes with a file/],
    [['--unknown'], /unknown/i],
  ])('shows its usage for %j', async (argv, message) => {
    const { code, err } = await run(argv);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).toContain('Usage:');
  });
});
