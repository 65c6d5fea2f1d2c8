import type { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Chart, chartData } from '../../../src/timeline/chart/chart.ts';
import { renderChart } from '../../../src/timeline/chart/drawing/render.ts';
import { chartSvg } from '../../../src/timeline/chart/drawing/svg.ts';
import { COLOURS, type Colour } from '../../../src/timeline/chart/style.ts';
import type { Timeline } from '../../../src/timeline/timeline.ts';
import { daysAfter, makeEntry, makeTimeline, retractedEntry, timelineOf } from './timelines.ts';

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const full = timelineOf(
  Array.from({ length: 25 }, (_, index) => daysAfter('2019-01-01', index * 40)),
);

describe('the picture', () => {
  it('is a PNG as large as the chart', async () => {
    const chart = draw(full);
    const png = Buffer.from(await renderChart(chartSvg(chart)));
    expect([...png.subarray(0, 8)]).toEqual(PNG_SIGNATURE);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1_000, chart.height]);
  });

  it('is drawn without blocking the event loop', async () => {
    let served = false;
    setImmediate(() => {
      served = true;
    });
    await renderChart(chartSvg(draw(full)));
    expect(served).toBe(true);
  });

  it('is drawn in a thread that ends with it, which frees its memory', async () => {
    const threads = countThreads();
    await renderChart(chartSvg(draw(full)));
    expect(threads).toEqual({ begun: 1, alive: 0, mostAlive: 1 });
  });

  it('waits for the previous picture, however many are requested at once', async () => {
    const threads = countThreads();
    const svg = chartSvg(draw(timelineOf(['2019-01-03', '2019-06-30'])));
    await Promise.all(Array.from({ length: 5 }, () => renderChart(svg)));
    expect(threads).toEqual({ begun: 5, alive: 0, mostAlive: 1 });
  });

  it('fails with a reason if it cannot be drawn, and does not stop the next one', async () => {
    const threads = countThreads();
    const failing = renderChart('<svg');
    const next = renderChart(chartSvg(draw(full)));
    await expect(failing).rejects.toThrow('SVG data parsing failed');
    expect((await next).length).toBeGreaterThan(1_000);
    expect(threads.alive).toBe(0);
  });

  it('is identical to the byte for the same timeline', async () => {
    const [one, other] = await Promise.all(
      [full, full].map((timeline) => renderChart(chartSvg(draw(timeline)))),
    );
    expect(Buffer.compare(one ?? Buffer.of(), other ?? Buffer.of(1))).toBe(0);
  });

  it('draws a retracted report hollow, and its number in another colour', () => {
    const kept = makeEntry('2019-01-03', 'The convoy came.');
    const retracted = retractedEntry('2019-06-30', 'The convoy left.');
    const svg = chartSvg(draw(makeTimeline([kept, retracted])));
    const colours = (attribute: string) =>
      [...svg.matchAll(new RegExp(`<rect [^>]*${attribute}="([^"]+)"`, 'g'))].map(
        ([, colour]) => colour,
      );
    expect(colours('stroke').filter((colour) => colour === COLOURS.retracted)).toHaveLength(2);
    expect(colours('fill').filter((colour) => colour === COLOURS.event)).toHaveLength(2);
    expect(svg.split(`fill="${COLOURS.retracted}">2</text>`)).toHaveLength(3);
  });

  it('draws nothing over its texts', () => {
    const svg = chartSvg(draw(timelineOf(['2019-01-03', '2019-06-30', '2019-12-01', '2019'])));
    const firstText = svg.indexOf('<text');
    expect(Math.max(svg.lastIndexOf('<rect'), svg.lastIndexOf('<line'))).toBeLessThan(firstText);
  });

  it.each<[Colour, Colour]>([
    ['strong', 'card'],
    ['quiet', 'card'],
    ['event', 'card'],
    ['onEvent', 'event'],
    ['strong', 'approximate'],
    ['retracted', 'card'],
  ])('sets text in the colour %s on %s with a contrast of 4.5 or more', (text, background) => {
    expect(contrast(COLOURS[text], COLOURS[background])).toBeGreaterThanOrEqual(4.5);
  });

  it.each<Colour>(['event', 'retracted', 'axis'])(
    'sets %s on the card with a contrast of 3 or more',
    (colour) => {
      expect(contrast(COLOURS[colour], COLOURS.card)).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('text from articles', () => {
  it.each([
    [
      'a tag',
      '</text><script>alert(1)</script>',
      '&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;',
    ],
    ['an ampersand', 'Johnson & Sons', 'Johnson &amp; Sons'],
    ['quotation marks', '"We" said \'no\'', '&quot;We&quot; said &#39;no&#39;'],
    ['control characters', 'one\u0000 two\u0007\u202e three', 'one two three'],
    ['lone surrogates', 'one \ud800two\udc00', 'one two'],
    ['letters that the fonts lack', 'before 漢字 after 👨‍👩‍👧', 'before … after …'],
    ['line ends', 'one\r\n\ttwo', 'one two'],
    ['accents of two characters', 'A\u030angstro\u0308m', 'Ångström'],
  ])('is drawn safely with %s', async (_, words, shown) => {
    const svg = chartSvg(draw(makeTimeline([makeEntry('2019-09-07', words)], words)));
    expect(svg).toContain(`>${shown}</text>`);
    expect(svg).toContain(`>“${shown}”</text>`);
    expect((await renderChart(svg)).length).toBeGreaterThan(1_000);
  });

  it.each([
    ['4,000 characters', 'x'.repeat(4_000)],
    ['4,000 words', 'word '.repeat(4_000)],
    ['4,000 marks on a letter', `Z${'\u0301'.repeat(4_000)}`],
    ['nothing that the fonts have', '漢字'],
    ['nothing', ''],
  ])('is drawn when it is %s', async (_, words) => {
    const chart = draw(makeTimeline([makeEntry('2019-09-07', words)], words));
    expect((await renderChart(chartSvg(chart))).length).toBeGreaterThan(1_000);
    expect(chart.legend[0]?.map(({ text }) => text)).toContain('7 Sep 2019');
  });
});

/** Counts the threads that this process starts from now on. */
function countThreads() {
  const threads = { begun: 0, alive: 0, mostAlive: 0 };
  const count = (thread: Worker) => {
    threads.begun += 1;
    threads.alive += 1;
    threads.mostAlive = Math.max(threads.mostAlive, threads.alive);
    thread.once('exit', () => {
      threads.alive -= 1;
    });
  };
  process.on('worker', count);
  onTestFinished(() => void process.off('worker', count));
  return threads;
}

function draw(timeline: Timeline): Chart {
  const chart = chartData(timeline);
  if (!chart) throw new Error('There is no chart');
  return chart;
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
