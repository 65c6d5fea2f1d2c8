import { describe, expect, it } from 'vitest';
import { readMaterial } from '../../../src/intake/read-material.ts';
import { CONVOY, NOW } from '../pages.ts';
import { makePdf, type Printed } from '../pdf-file.ts';

const LINES = CONVOY.split('\n\n').flatMap(
  (paragraph) => paragraph.match(/.{1,80}(?:\s|$)/gu) ?? [],
);

/** Reads a file with the report, and one more line below it. */
async function readWith(...last: readonly Omit<Printed, 'bottom'>[]) {
  const report = LINES.map((text, at) => ({ text, bottom: 800 - 13 * at }));
  const bottom = 800 - 13 * LINES.length;
  const pdf = makePdf([[...report, ...last.map((line) => ({ ...line, bottom }))]]);
  const material = { name: 'a.pdf', bytes: pdf, contentType: null, url: null, now: NOW };
  const { body, doubts } = await readMaterial(material);
  return { body, struck: doubts.find(({ code }) => code === 'struck-out')?.message };
}

const FOOT = 800 - 13 * LINES.length;

describe('words of a PDF file with a line', () => {
  it('through them are left out, and a doubt says so', async () => {
    const { body, struck } = await readWith(
      { text: 'Forty trucks', rule: [70, FOOT + 3, 66] },
      { text: 'Thirty trucks passed.', left: 140 },
    );
    expect(body).toContain('Thirty trucks passed.');
    expect(body).not.toContain('Forty');
    expect(struck).toContain('left out here: “Forty trucks”');
  });

  it('through some of them are kept, and a doubt says so', async () => {
    const text = 'Forty or thirty trucks passed.';
    const { body, struck } = await readWith({ text, rule: [72, FOOT + 3, 26] });
    expect(body).toContain(text);
    expect(struck).toContain(`which are kept here: “${text}”`);
  });

  it.each([
    ['below them', FOOT - 1.5],
    ['above them', FOOT + 10],
  ])('%s stay', async (_where, bottom) => {
    const { body, struck } = await readWith({ text: 'Forty trucks.', rule: [70, bottom, 90] });
    expect(body).toContain('Forty trucks.');
    expect(struck).toBeUndefined();
  });
});
