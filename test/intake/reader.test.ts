import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { Reader, type ReaderLimits } from '../../src/intake/reader.ts';
import type { Material } from '../../src/intake/reading.ts';
import { LINK, makePage, NOW } from './pages.ts';

function makeReader(limits: Partial<ReaderLimits> = {}): Reader {
  const reader = new Reader(limits);
  onTestFinished(() => reader.close());
  return reader;
}

function page(html: string): Material {
  return { name: 'a.html', bytes: Buffer.from(html), contentType: null, url: LINK, now: NOW };
}

const SLOW = page(
  makePage({ body: '<p>Words of a long report, said somebody.</p>'.repeat(8_000) }),
);

describe('reading in a thread', () => {
  it('gives the draft, and what is refused as a sentence', async () => {
    const reader = makeReader();
    const { body } = await reader.read(page(makePage()));
    expect(body).toContain('There is no explanation for the movement');
    await expect(reader.read(page(''))).rejects.toThrow(/There is no text|found no report/);
  });

  it('keeps the order of several, and goes on after one that is refused', async () => {
    const reader = makeReader();
    const readings = [page(makePage()), page('<div>'.repeat(5_000)), page(makePage())];
    const results = await Promise.allSettled(readings.map((material) => reader.read(material)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('is stopped when it takes too long, and the next page is read', async () => {
    const reader = makeReader({ time: 40 });
    await expect(reader.read(SLOW)).rejects.toThrow(/took too long.*Paste the text/);
    const { body } = await makeReader({ time: 10_000 }).read(page(makePage()));
    expect(body).not.toBe('');
    await expect(reader.read(SLOW)).rejects.toThrow(/took too long/);
  });

  it('is stopped when the memory grows too much', async () => {
    const reader = makeReader({ memory: Number.NEGATIVE_INFINITY });
    await expect(reader.read(SLOW)).rejects.toThrow(/too much memory/);
  });

  it('leaves the caller free meanwhile', async () => {
    const reader = makeReader();
    await reader.read(page(makePage()));
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 5);
    await reader.read(SLOW);
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(5);
  });
});

describe('a page that is built to stop its reader', () => {
  const reader = new Reader({ time: 5_000 });
  afterAll(() => reader.close());

  it.each([
    ['nested 5,000 deep', '<div>'.repeat(5_000)],
    ['20,000 bold marks', `<p>${'<b>'.repeat(20_000)}words`],
    ['tables in tables', '<table><tr><td>'.repeat(2_000)],
    ['a million elements', '<i></i>'.repeat(500_000)],
    ['a million comments', '<!---->'.repeat(100_000)],
    [
      'attributes without end',
      `<p ${Array.from({ length: 5_000 }, (_, index) => `a${index}=1`).join(' ')}>`,
    ],
  ])('is refused: %s', async (_name, html) => {
    await expect(reader.read(page(html))).rejects.toThrow(/cannot be read safely/);
  });

  it.each([
    ['brackets without end', '<'.repeat(1_000_000)],
    ['an open comment', `<!--${'a'.repeat(1_000_000)}`],
    [
      'JSON-LD nested deep',
      `<script type="application/ld+json">${'[{"a":'.repeat(50_000)}</script><title>a b</title>`,
    ],
    [
      'JSON-LD nested deep and closed',
      `<script type="application/ld+json">${'['.repeat(5_000)}${']'.repeat(5_000)}</script><title>a b</title>`,
    ],
    ['a title of a megabyte', `<title>${'a - '.repeat(250_000)}</title><p>b</p>`],
    [
      'an author of a megabyte',
      `<meta name="author" content="${'a and '.repeat(150_000)}"><title>a b</title>`,
    ],
    ['a date of a megabyte', `<title>a b</title><time>${'1 '.repeat(500_000)}</time>`],
    [
      'references without end',
      `<title>a b</title><meta property="og:title" content="${'&amp;'.repeat(150_000)}lt;">`,
    ],
    ['blanks without end', `<title>a b</title><p>${' '.repeat(1_000_000)}x</p>`],
    ['one word without end', `<title>a b</title><p>${'a'.repeat(1_000_000)}</p>`],
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
