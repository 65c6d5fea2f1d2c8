import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../src/search/index/passages.ts';
import { cut } from '../../../src/text/span.ts';

describe('passagesOf', () => {
  it('keeps a heading with the text below it', () => {
    const long = 'A sentence of some words stands here. '.repeat(25).trim();
    const body = `${long}\n\nThe heading\n\n${long}`;
    const texts = passagesOf(body).map((passage) => cut(body, passage));
    expect(texts.find((text) => text.includes('The heading'))).toMatch(/^The heading/);
  });

  it('keeps headings without text', () => {
    const body = Array.from({ length: 400 }, (_, at) => `Heading number ${at}`).join('\n\n');
    const kept = passagesOf(body).flatMap(({ sentences }) => sentences);
    expect(kept).toHaveLength(400);
  });

  it('returns passages of at most 190 words that lose nothing and do not overlap', () => {
    const pieces = fc.constantFrom('word ', 'He said so. ', '\n\n', 'Heading\n\n', 'x'.repeat(500));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 600 }), (parts) => {
        const body = parts.join('');
        const passages = passagesOf(body);
        for (const [index, passage] of passages.entries()) {
          expect(cut(body, passage).split(/\s+/).length).toBeLessThanOrEqual(190);
          expect(passage.start).toBeGreaterThanOrEqual(passages[index - 1]?.end ?? 0);
        }
        const kept = passages.flatMap(({ sentences }) => sentences.map((s) => cut(body, s)));
        expect(kept.join('').replace(/\s/g, '')).toBe(body.replace(/\s/g, ''));
      }),
    );
  });
});
