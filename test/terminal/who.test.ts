import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Corpus } from '../../src/corpus/corpus.ts';
import { runAsk } from '../../src/terminal/commands/ask-command.ts';
import { runTimeline } from '../../src/terminal/commands/timeline-command.ts';
import { runWho } from '../../src/terminal/commands/who-command.ts';
import type { Terminal } from '../../src/terminal/terminal.ts';
import { layArticles, makeArticle, makeFolder, makeFolderWith } from '../corpus/folders.ts';
import { makeTerminal } from './streams.ts';

type Run = (argv: readonly string[], terminal: Terminal) => Promise<number>;

async function output(run: Run, ...argv: string[]) {
  const terminal = makeTerminal();
  const code = await run(argv, terminal);
  return { code, out: terminal.written(), err: terminal.complained() };
}

const RYDER = 'Pat Ryder, a spokesperson from the Pentagon';

/** A corpus in which two people speak of one road. */
function road(): string {
  const folder = makeFolder();
  layArticles(folder, [
    makeArticle({
      id: 'one',
      published: '2024-02-01',
      body: `${RYDER}, said that the road to the base was open.`,
    }),
    makeArticle({
      id: 'two',
      published: '2024-03-01',
      body: 'Omar Najjar said that the road to the base had been closed for weeks.',
    }),
  ]);
  return folder;
}

describe('who', () => {
  it('prints how reports introduce someone, and the statements', async () => {
    const { code, out } = await output(runWho, 'ryder');
    expect(code).toBe(0);
    expect(out).toMatch(/^Pat Ryder\n\d+ statements? in 1 report, undated\.\nIntroduced as:\n/);
    expect(out).toContain(`  • ${RYDER} — Unusual Activity`);
    expect(out).toContain(`   Said by ${RYDER}`);
  });

  it('prints the order of the statements only if they are of several times', async () => {
    expect((await output(runWho, 'ryder')).out).not.toContain('Newest first.');
    const folder = makeFolder();
    const dated = (id: string, published: string) =>
      makeArticle({ id, published, body: `Omar Najjar said that road number ${id} was open.` });
    layArticles(folder, [dated('one', '2024-02-01'), dated('two', '2024-03-01')]);
    const { out } = await output(runWho, 'Najjar', '--corpus', folder);
    expect(out).toContain('Newest first.');
  });

  it('closes the corpus', async () => {
    const close = vi.spyOn(Corpus.prototype, 'close');
    onTestFinished(() => close.mockRestore());
    await output(runWho, 'ryder');
    await output(runWho, 'nobody');
    expect(close).toHaveBeenCalledTimes(2);
  });

  it('prints spans as JSON', async () => {
    const { out } = await output(runWho, 'Najjar', '--json', '--corpus', road());
    const body = 'Omar Najjar said that the road to the base had been closed for weeks.';
    expect(JSON.parse(out)).toMatchObject({
      name: 'Omar Najjar',
      introductions: [],
      articles: ['two'],
      from: '2024-03-01',
      to: '2024-03-01',
      total: 1,
      statements: [{ text: body, speaker: { chain: [{ text: 'Omar Najjar' }], kind: 'says' } }],
    });
  });

  it('names the nearest if nobody has the name, and its usage without one', async () => {
    const unknown = await output(runWho, 'Rydel');
    expect(unknown).toMatchObject({ code: 1, out: '' });
    expect(unknown.err).toContain('Nearest: “Pat Ryder”.');
    const { code, err } = await output(runWho);
    expect(code).toBe(2);
    expect(err).toContain('Name a person or a body.');
  });
});

describe('--speaker', () => {
  it('of ask quotes only what someone says', async () => {
    const argv = ['the road to the base', '--speaker', 'the Pentagon', '--corpus', road()];
    const { out } = await output(runAsk, ...argv);
    expect(out).toContain('Only statements by Pentagon.');
    expect(out).toContain('was open');
    expect(out).not.toContain('Najjar');
  });

  it('of timeline shows only what someone says', async () => {
    const argv = ['the road to the base', '--speaker', 'Najjar', '--corpus', road()];
    const { out } = await output(runTimeline, ...argv);
    expect(out).toContain('Only statements by Omar Najjar.');
    expect(out).toContain('closed for weeks');
    expect(out).not.toContain('Ryder');
  });

  it('can be in the lines of a file', async () => {
    const lines = [
      { question: 'the road to the base', speaker: 'Najjar' },
      { question: 'what did the Pentagon say about the road' },
    ];
    const text = lines.map((line) => JSON.stringify(line)).join('\n');
    const file = join(makeFolderWith({ 'questions.jsonl': text }), 'questions.jsonl');
    const { out } = await output(runAsk, '--questions', file, '--json', '--corpus', road());
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first.quotes).toHaveLength(1);
    expect(first.quotes[0].speaker.chain[0].text).toBe('Omar Najjar');
    expect(second.speaker).toBe('Pentagon');
    expect(second.quotes[0].speaker.chain[0].text).toBe(RYDER);
  });
});
