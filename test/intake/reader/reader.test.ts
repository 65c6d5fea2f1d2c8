import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { shinglesOf } from '../../../src/intake/likeness/shingles.ts';
import type { Material } from '../../../src/intake/read-material.ts';
import { Reader, type ReaderLimits } from '../../../src/intake/reader/reader.ts';
import { CONVOY, LINK, makePage, NOW } from '../pages.ts';
import { makePackedPdf } from '../pdf-file.ts';

const LINUX = process.platform === 'linux';

const LIMITS: ReaderLimits = { time: 10_000, memory: 400_000_000 };

function makeReader(limits: Partial<ReaderLimits> = {}): Reader {
  const reader = new Reader({ ...LIMITS, ...limits });
  onTestFinished(() => reader.close());
  return reader;
}

function page(html: string): Material {
  return { name: 'a.html', bytes: Buffer.from(html), contentType: null, url: LINK, now: NOW };
}

/** A page that takes a while to read. */
const SLOW = page(
  makePage({ body: '<p>Words of a long report, said somebody.</p>'.repeat(3_000) }),
);

/** A program with a reader, in one of its states. */
function forkBot(state: string): ChildProcess {
  return fork(new URL('./bot-with-reader.mjs', import.meta.url), [state], { execArgv: [] });
}

/** The reader processes of a parent process. */
function readersOf(parent: number): string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      const isChild = new RegExp(`^PPid:\\s*${parent}$`, 'm').test(status);
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return isChild && /reader-entry|endless-worker/.test(command);
    } catch {
      // Not a process, or one that has ended.
      return false;
    }
  });
}

describe('reading in a process', () => {
  const reader = new Reader(LIMITS);
  beforeAll(() => {
    process.env.DISCORD_TOKEN = 'secret';
  });
  afterAll(() => {
    delete process.env.DISCORD_TOKEN;
    return reader.close();
  });

  it('returns the draft, or a refusal as a sentence', async () => {
    const { body } = await reader.read(page(makePage()));
    expect(body).toContain('There is no explanation for the movement');
    await expect(reader.read(page(''))).rejects.toThrow(/There is no text|found no report/);
    await expect(reader.read(page('<div>'.repeat(5_000)))).rejects.toThrow(/read safely/);
    expect((await reader.read(page(makePage()))).body).toBe(body);
  });

  it('returns the shingles of a text', async () => {
    expect(await reader.shinglesOf(CONVOY)).toEqual(shinglesOf(CONVOY));
  });

  it('is stopped when it takes too long, and so is the next one', async () => {
    const reader = makeReader({ time: 0 });
    for (let time = 0; time < 2; time += 1) {
      await expect(reader.read(SLOW)).rejects.toThrow(/took too long.*Paste the text/);
    }
  });

  it('is stopped when it takes too much memory, and so is the next one', async () => {
    const reader = makeReader({ memory: 20_000_000 });
    for (let time = 0; time < 2; time += 1) {
      await expect(reader.read(page(makePage()))).rejects.toThrow(/too much memory/);
    }
  });

  it('is stopped when an unchecked stream fills memory, and the next page is read', async () => {
    // Streams marked as pictures are not checked in advance.
    const bytes = makePackedPdf(80_000_000, '/Subtype /Image');
    const reader = makeReader({ memory: 180_000_000 });
    const bomb = { ...page(''), name: 'a.pdf', bytes };
    await expect(reader.read(bomb)).rejects.toThrow(/too much memory/);
    expect((await reader.read(page(makePage()))).body).not.toBe('');
  });

  it('does not block the caller', async () => {
    await reader.read(page(makePage()));
    let turns = 0;
    const turn = () => {
      turns += 1;
      next = setImmediate(turn);
    };
    let next = setImmediate(turn);
    await reader.read(SLOW);
    clearImmediate(next);
    expect(turns).toBeGreaterThan(100);
  });

  it.runIf(LINUX)('gets no secrets from the environment', async () => {
    await reader.read(page(makePage()));
    const [pid] = readersOf(process.pid);
    expect(readFileSync(`/proc/${pid}/environ`, 'utf8')).not.toContain('secret');
  });

  it.runIf(LINUX)('is killed by the system before the bot when memory runs out', async () => {
    await reader.read(page(makePage()));
    const [pid] = readersOf(process.pid);
    expect(readFileSync(`/proc/${pid}/oom_score_adj`, 'utf8').trim()).toBe('1000');
  });
});

describe.runIf(LINUX)('the reader process', () => {
  it('lets a program end after it is closed', async () => {
    const program = forkBot('done');
    const [code] = await once(program, 'exit');
    expect(code).toBe(0);
  });

  it.each(['idle', 'busy'])('ends when the bot is killed while it is %s', async (state) => {
    const bot = forkBot(state);
    await once(bot, 'message');
    const [pid] = readersOf(bot.pid ?? 0);
    expect(pid).toBeDefined();
    bot.kill('SIGKILL');
    await vi.waitUntil(() => !existsSync(`/proc/${pid}`), { timeout: 20_000 });
  });
});

describe('a page built to exhaust the reader', () => {
  const reader = new Reader(LIMITS);
  afterAll(() => reader.close());

  it.each([
    ['nested 5,000 deep', '<div>'.repeat(5_000)],
    ['30,000 nested links', '<a href=x>'.repeat(30_000)],
    ['20,000 bold marks', `<p>${'<b>'.repeat(20_000)}words`],
    ['nested tables', '<table><tr><td>'.repeat(2_000)],
    ['500,000 elements', '<i></i>'.repeat(500_000)],
    ['100,000 comments', '<!---->'.repeat(100_000)],
    [
      '5,000 attributes',
      `<p ${Array.from({ length: 5_000 }, (_, index) => `a${index}=1`).join(' ')}>`,
    ],
  ])('is refused: %s', async (_name, html) => {
    await expect(reader.read(page(html))).rejects.toThrow(/cannot be read safely/);
  });

  it.each([
    ['a megabyte of brackets', '<'.repeat(1_000_000)],
    ['an open comment', `<!--${'a'.repeat(1_000_000)}`],
    [
      'deeply nested JSON-LD',
      `<script type="application/ld+json">${'[{"a":'.repeat(50_000)}</script><title>a b</title>`,
    ],
    [
      'deeply nested and closed JSON-LD',
      `<script type="application/ld+json">${'['.repeat(5_000)}${']'.repeat(5_000)}</script><title>a b</title>`,
    ],
    ['a title of a megabyte', `<title>${'a - '.repeat(250_000)}</title><p>b</p>`],
    [
      'an author of a megabyte',
      `<meta name="author" content="${'a and '.repeat(150_000)}"><title>a b</title>`,
    ],
    ['a date of a megabyte', `<title>a b</title><time>${'1 '.repeat(500_000)}</time>`],
    [
      '150,000 references',
      `<title>a b</title><meta property="og:title" content="${'&amp;'.repeat(150_000)}lt;">`,
    ],
    ['a megabyte of spaces', `<title>a b</title><p>${' '.repeat(1_000_000)}x</p>`],
    ['a word of a megabyte', `<title>a b</title><p>${'a'.repeat(1_000_000)}</p>`],
    ['opening quotation marks', `<title>a b</title><p>${'(Image: '.repeat(100_000)}</p>`],
  ])('is read or refused in time: %s', async (_name, html) => {
    const reading = reader.read(page(html));
    const outcome = await reading.then(
      () => 'read',
      (error: Error) => error.message,
    );
    expect(outcome).not.toMatch(/took too|could not be read/);
  });
});
