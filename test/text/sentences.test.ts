import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE, sentences } from '../../src/text/sentences.ts';
import { cut } from '../../src/text/span.ts';
import { anyCharacter } from '../characters.ts';

function split(text: string): string[] {
  return sentences(text).map((span) => cut(text, span));
}

describe('sentences', () => {
  it.each([
    ['ranks and titles', 'Lt. Gen. Paul Smith met Sen. Jones. Gen. Lloyd agreed.', 2],
    ['U.S. before a name', 'The U.S. Army said it left. It has gone.', 2],
    ['U.S. at the end', 'He lives in the U.S. The army left.', 2],
    ['times of day', 'It began at 5 a.m. on Monday. It ended at 6 p.m. Nobody came.', 3],
    ['initials', 'George W. Bush and J. K. Rowling met. They talked.', 2],
    ['places and days', 'They met in Washington, D.C. on Jan. 5. Nothing came of it.', 2],
    ['companies', 'The firm, Acme Inc. of Ohio, closed. Others stay.', 2],
    ['numbers with points', 'It rose 3.5 percent to $1.2 billion. Then it fell.', 2],
    ['numbered things', 'See No. 5 of the list. He left.', 2],
    ['a number after an end', 'Bombs fell in Baghdad. 12 people were killed.', 2],
    ['speech', '"Why?" he asked. "I am here," he said. “It’s over,” Mr. Ryder said.', 3],
    ['an end without a blank', 'the Badr Organization."A recent article reports.', 2],
    ['dots that go on', 'He paused ... and left. Really?! Yes.', 3],
    ['Arabic', 'ماذا حدث؟ لا شيء. انتهى.', 3],
    ['headings', 'Ayn al-Asad\n\nThe base is large.', 2],
    ['wrapped lines', 'A wrapped\nline goes on. Next.', 2],
  ])('parts %s', (_name, text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it('keeps the last word of a heading apart from the text below it', () => {
    expect(split('Ayn al-Asad\n\nThe base is large.')).toEqual([
      'Ayn al-Asad',
      'The base is large.',
    ]);
  });

  it('splits text without sentence ends, and never inside a surrogate pair', () => {
    for (const text of ['word, '.repeat(600), '😀'.repeat(1_500)]) {
      const parts = split(text);
      expect(parts.length).toBeGreaterThan(1);
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
        expect(part.isWellFormed()).toBe(true);
      }
    }
  });

  it('splits a long paragraph in the same way as a short one', () => {
    const sentence = 'Lt. Gen. Smith of the U.S. Army left at 5 a.m. on Monday. ';
    for (const count of [1, 100, 2_000]) {
      expect(new Set(split(sentence.repeat(count)))).toEqual(new Set([sentence.trim()]));
    }
  });

  it('keeps every character of any text, in order', () => {
    const pieces = fc.constantFrom(
      'U.S. ',
      'He said. ',
      '"Yes." ',
      '\n\n',
      '\n',
      'é',
      '؟ ',
      '12. ',
      ' x',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: anyCharacter }))), (parts) => {
        const text = parts.join('');
        const spans = sentences(text);
        for (const [index, span] of spans.entries()) {
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        }
        const kept = spans.map((span) => cut(text, span)).join('');
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
