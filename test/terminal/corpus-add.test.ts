import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Corpus } from '../../src/corpus/corpus.ts';
import { sha256Of } from '../../src/evidence/original.ts';
import { FolderStore } from '../../src/storage/folder/articles.ts';
import { runCorpus } from '../../src/terminal/corpus/corpus.ts';
import { listFiles, makeFile, makeFolder, makeFolderWith } from '../corpus/folders.ts';
import { CONVOY, linkedData, makePage, PLANES } from '../intake/pages.ts';
import { SHARED_READERS } from '../intake/shared-readers.ts';
import { serveOne } from '../intake/web.ts';
import { makeTerminal } from './streams.ts';

const PAGE = makePage({
  head: linkedData({
    '@type': 'NewsArticle',
    headline: 'Convoy crosses the border',
    datePublished: '2019-09-07',
    author: 'Ken Hanly',
  }),
});

interface Options {
  /** The text typed at a terminal; without it there is no terminal. */
  readonly typed?: string;
  readonly allowedOrigin?: string;
}

async function add(argv: readonly string[], { typed, allowedOrigin }: Options = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const isTTY = typed !== undefined;
  const code = await runCorpus(['add', ...argv], {
    stdin: Object.assign(Readable.from(isTTY ? [typed] : []), { isTTY }),
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text), isTTY: false },
    now: () => new Date('2026-11-20T12:58:02.123Z'),
    intake: {
      readers: SHARED_READERS,
      ...(allowedOrigin === undefined ? {} : { fetch: { allowedOrigin } }),
    },
  });
  return { code, out: out.join(''), err: err.join('') };
}

/** A folder of articles, one of them the report on the convoy. */
function makeCorpus(): string {
  const lines = ['title: The convoy', 'url: https://www.example.org/convoy'];
  return makeFolderWith({ 'convoy.md': makeFile(lines, CONVOY) });
}

function makeReport(content: string, name = 'report.txt'): string {
  return path.join(makeFolderWith({ [name]: content }), name);
}

describe('corpus evidence', () => {
  async function evidence(...argv: readonly string[]) {
    const terminal = makeTerminal();
    const code = await runCorpus(['evidence', ...argv], { stdin: process.stdin, ...terminal });
    return { code, out: terminal.written(), err: terminal.complained() };
  }

  it('shows what corpus add has kept of a page, and writes the page', async () => {
    const origin = await serveOne(PAGE);
    const folder = path.join(makeFolder(), 'corpus');
    await add([`${origin}/a`, '--corpus', folder, '--yes'], { allowedOrigin: origin });
    const id = '2019-09-07-convoy-crosses-the-border';
    const { code, out } = await evidence(id, '--corpus', folder);
    expect(code).toBe(0);
    expect(out).toContain(`sha256  ${sha256Of(Buffer.from(PAGE))}\n`);
    expect(out).toContain(`from    ${origin}/a\nstatus  200\n`);
    expect(out).toContain('The page that was kept is unchanged');
    const file = path.join(makeFolder(), 'page.html');
    const written = await evidence(id, file, '--corpus', folder, '--json');
    expect(JSON.parse(written.out)).toMatchObject({ content: 'whole', status: 200 });
    expect(fs.readFileSync(file, 'utf8')).toBe(PAGE);
    fs.writeFileSync(path.join(folder, '.dateline', 'evidence', `${id}.gz`), 'broken');
    const damaged = await evidence(id, '--corpus', folder);
    expect([damaged.code, damaged.err]).toEqual([
      1,
      'The fetched page is damaged: it cannot be unpacked. Restore it from a backup.\n',
    ]);
  });

  it('says that nothing is kept, and why', async () => {
    const folder = makeCorpus();
    expect((await evidence('convoy', '--corpus', folder)).err).toBe(
      'Nothing is kept of the page of "convoy".\n',
    );
    expect((await evidence('convoi', '--corpus', folder)).err).toContain('Did you mean convoy?');
    const report = makeReport('Title\n\nSome words of a report that are long enough to be read.');
    const streams = { largestEvidence: null, ...makeTerminal() };
    await runCorpus(['add', report, '--corpus', folder, '--yes'], streams);
    await runCorpus(['add', makeReport(`Other\n\n${CONVOY}`), '--corpus', folder, '--yes'], {
      ...makeTerminal(),
      largestEvidence: 10,
    });
    expect(fs.readdirSync(path.join(folder, '.dateline', 'evidence'))).toHaveLength(1);
    const [id = ''] = fs.readdirSync(path.join(folder, '.dateline', 'evidence'));
    const name = id.replace('.json', '');
    expect((await evidence(name, '--corpus', folder)).out).toContain(
      'only its SHA-256 is kept, because the page is larger than the setting allows',
    );
    const file = path.join(makeFolder(), 'a');
    expect((await evidence(name, file, '--corpus', folder)).err).toContain('is not there: only');
  });
});

describe('corpus add', () => {
  it('shows the draft of a link, asks, and publishes it', async () => {
    const origin = await serveOne(PAGE);
    const folder = path.join(makeFolder(), 'corpus');
    const { code, out, err } = await add([`${origin}/a`, '--corpus', folder], {
      typed: 'y\n',
      allowedOrigin: origin,
    });
    expect(code).toBe(0);
    expect(err).toBe('Publish it? [y/N] ');
    expect(out).toContain('title      Convoy crosses the border\n');
    expect(out).toContain('doubt      the source is only the host of the link: please check\n');
    expect(out).toMatch(/text {7}\d+ words\n {11}A convoy of more than 100 US military trucks/);
    expect(out).toMatch(/Published as 2019-09-07-convoy-crosses-the-border\.\n$/);
    const corpus = await Corpus.open(new FolderStore(folder));
    expect(corpus.articles()).toMatchObject([
      { author: 'Ken Hanly', url: `${origin}/a`, added: '2026-11-20T12:58:02Z', tags: [] },
    ]);
    const [change] = await corpus.changes(1);
    expect(change).toMatchObject({ action: 'add', by: { kind: 'terminal' } });
  });

  it.each(['n\n', '\n', '', 'yesterday\n'])('publishes nothing when %j is typed', async (typed) => {
    const folder = makeFolder();
    const { code, out } = await add([makeReport(`A title\n\n${PLANES}`), '--corpus', folder], {
      typed,
    });
    expect(code).toBe(1);
    expect(out).toMatch(/Not published\.\n$/);
    expect(listFiles(folder)).toEqual([]);
  });

  it('publishes without a terminal only with --yes', async () => {
    const folder = makeFolder();
    const argv = [makeReport(`A title\n\n${PLANES}`), '--corpus', folder];
    const unasked = await add(argv);
    expect([unasked.code, listFiles(folder)]).toEqual([1, []]);
    expect(unasked.out).toContain('title      A title\n');
    expect(unasked.err).toMatch(/no terminal to ask in.*--yes/);
    expect(await add([...argv, '--yes'])).toMatchObject({ code: 0, err: '' });
    expect(listFiles(folder)).toEqual(['undated-title.md']);
  });

  it('replaces what was read with typed details, and drops its doubts', async () => {
    const folder = makeFolder();
    const stated = ['--title', 'B', '--source', 'Xinhua', '--published', '7 Sept 2019'];
    const argv = [makeReport(`A title\n\n${PLANES}`), '--corpus', folder, ...stated];
    const more = [
      '--language',
      'en',
      '--url',
      'https://www.example.org/b',
      '--author',
      '',
      '--yes',
    ];
    const { out } = await add([...argv, ...more]);
    expect(out).not.toMatch(/no source found|no date found|title taken/);
    const corpus = await Corpus.open(new FolderStore(folder));
    expect(corpus.articles()).toMatchObject([
      {
        id: '2019-09-07-b',
        title: 'B',
        source: 'Xinhua',
        author: null,
        published: '2019-09-07',
        language: 'en',
        url: 'https://www.example.org/b',
      },
    ]);
  });

  it('prints the same as JSON', async () => {
    const folder = makeCorpus();
    const argv = [makeReport(`A title\n\n${CONVOY.slice(0, 1500)}`), '--corpus', folder, '--json'];
    const refused = await add(argv);
    expect(JSON.parse(refused.out)).toMatchObject({
      id: null,
      draft: { title: 'A title' },
      likenesses: [{ article: 'convoy', kind: 'near' }],
    });
    const { code, out } = await add([...argv, '--yes']);
    expect([code, JSON.parse(out)]).toMatchObject([0, { id: 'undated-title' }]);
  });
});

describe('corpus add, for a report that the corpus has,', () => {
  it('names the article that has much of the text, and asks', async () => {
    const folder = makeCorpus();
    const argv = [makeReport(`A title\n\n${CONVOY.slice(0, 1500)}`), '--corpus', folder];
    const { out, err } = await add(argv, { typed: 'n\n' });
    expect(out).toMatch(/alike {6}9\d % of the text is in convoy: The convoy\n/);
    expect(err).toBe('Publish it anyway? [y/N] ');
  });

  it('publishes a copy with --yes', async () => {
    const folder = makeCorpus();
    const argv = [makeReport(CONVOY), '--title', 'Copy', '--corpus', folder, '--yes'];
    const { code, out } = await add(argv);
    expect(code).toBe(0);
    expect(out).toContain('alike      ');
    expect(listFiles(folder)).toHaveLength(2);
  });

  it('publishes no second article with the same link, even with --yes', async () => {
    const folder = makeCorpus();
    const url = 'http://m.example.org/convoy?utm_source=x';
    const argv = [makeReport(`A title\n\n${PLANES}`), '--url', url, '--corpus', folder, '--yes'];
    const { code, out, err } = await add(argv);
    expect(code).toBe(1);
    expect(out).toContain('alike      the same link as convoy: The convoy\n');
    expect(err).toBe('The article convoy has this link already; see corpus show convoy.\n');
    expect(listFiles(folder)).toEqual(['convoy.md']);
  });
});

describe('corpus add reports', () => {
  it('a missing title, and the option that supplies it', async () => {
    const folder = makeFolder();
    const argv = [makeReport(`A title\n\n${PLANES}`), '--title', '', '--corpus', folder, '--yes'];
    const { code, out, err } = await add(argv);
    expect(code).toBe(1);
    expect(out).toContain('doubt      no title: add one to publish\n');
    expect(err).toBe('The draft has no title; give it with --title "…".\n');
    expect(listFiles(folder)).toEqual([]);
  });

  it.each([
    ['an ambiguous date', ['--published', '7/9/2019'], 1, /7\/9\/2019/],
    ['an unknown language', ['--language', 'in English'], 1, /language/],
    ['a wrong link for a file', ['--url', 'nowhere'], 1, /not a link/],
  ])('%s', async (_name, options, code, message) => {
    const folder = makeFolder();
    const argv = [makeReport(`A title\n\n${PLANES}`), '--corpus', folder, '--yes', ...options];
    const said = await add(argv);
    expect(said.code).toBe(code);
    expect(said.err).toMatch(message);
    expect(listFiles(folder)).toEqual([]);
  });

  it.each([
    ['a missing file', ['missing.txt'], 1, /There is no file missing\.txt/],
    ['a link to this machine', ['http://127.0.0.1/'], 1, /does not lead to a public page/],
    ['a missing link', [], 2, /corpus add needs LINK\|FILE/],
    ['a link with --url', ['https://a.org/', '--url', 'https://a.org/'], 2, /--url goes with/],
  ])('%s', async (_name, argv, code, message) => {
    const folder = path.join(makeFolder(), 'corpus');
    const said = await add([...argv, '--corpus', folder]);
    expect(said).toMatchObject({ code, out: '' });
    expect(said.err).toMatch(message);
    expect(fs.existsSync(folder)).toBe(false);
  });

  it('one of its options after another action', async () => {
    const err: string[] = [];
    const code = await runCorpus(['list', '--title', 'A'], {
      stdout: { write: () => undefined },
      stderr: { write: (text) => err.push(text) },
      now: () => new Date(),
    });
    expect(code).toBe(2);
    expect(err.join('')).toContain('--title is only for corpus add.');
  });

  it('a corpus that cannot be written, after showing the draft', async () => {
    const folder = makeFolder();
    // A folder in place of the file.
    fs.mkdirSync(path.join(folder, 'undated-title.md'));
    const argv = [makeReport(`A title\n\n${PLANES}`), '--corpus', folder, '--yes'];
    const { code, out, err } = await add(argv);
    expect(code).toBe(1);
    expect(out).toContain('title      A title\n');
    expect(err).toMatch(/undated-title\.md could not be written: .*in the way/);
  });
});
