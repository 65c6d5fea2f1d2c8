import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { cutPoint, shorten } from '../../src/discord/message/shorten.ts';
import { hostileText } from './texts.ts';

describe('a shortened text', () => {
  test('is unchanged when it fits', () => {
    expect(shorten('Who leads', 9)).toBe('Who leads');
  });

  test('ends after a word, with an ellipsis', () => {
    expect(shorten('Who leads the Fatah Alliance', 16)).toBe('Who leads the…');
    expect(shorten('Who leads the Fatah Alliance', 14)).toBe('Who leads the…');
  });

  test('is cut inside a word only when the word is very long', () => {
    expect(shorten('a'.repeat(100), 10)).toBe(`${'a'.repeat(9)}…`);
  });

  test('never splits a grapheme', () => {
    expect(shorten('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 13)).toBe('👩‍👩‍👧‍👦…');
    expect(shorten('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 11)).toBe('…');
    expect(shorten('e\u0301e\u0301e\u0301', 4)).toBe('e\u0301…');
  });

  test('does not end inside a grapheme at the end of the part looked at', () => {
    expect(shorten(`${'a'.repeat(3_999)}👩‍👩‍👧‍👦${'a'.repeat(100)}`, 4_050)).toBe(
      `${'a'.repeat(3_999)}…`,
    );
  });

  test('stays within its length and is the start of the text, for every text', () => {
    fc.assert(
      fc.property(hostileText(), fc.integer({ min: 1, max: 60 }), (text, maximum) => {
        const short = shorten(text, maximum);
        expect(short.length).toBeLessThanOrEqual(maximum);
        expect(text.startsWith(short.replace(/…$/, ''))).toBe(true);
      }),
    );
  });

  test('is cut at the last end of a grapheme that fits, for every text', () => {
    const pieces = fc.constantFrom(
      'a',
      'e\u0301',
      '👩‍👩‍👧‍👦',
      '🇮🇶',
      '🇮',
      '\r\n',
      'ك\u0651',
      '\ud83d',
      '각',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), fc.nat(200), (parts, maximum) => {
        const text = parts.join('');
        const ends = Array.from(
          new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text),
          ({ index, segment }) => index + segment.length,
        );
        const fitting = ends.findLast((end) => end <= maximum) ?? 0;
        const cut = cutPoint(text, (end) => end <= maximum);
        // Line breaks at the end are left out, and so is a word that is cut.
        expect(/\s/.test(text) ? cut <= fitting : cut === fitting).toBe(true);
        expect([0, ...ends]).toContain(cut);
      }),
    );
  });

  test('reads only the beginning of a text of a megabyte', () => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    onTestFinished(() => segment.mockRestore());
    for (const text of ['word '.repeat(200_000), 'a'.repeat(1_000_000)]) {
      shorten(text, 200);
      cutPoint(text, (end) => end < 200);
    }
    const read = segment.mock.calls.map(([text]) => text.length);
    expect(read).toHaveLength(4);
    expect(Math.max(...read)).toBeLessThan(10_000);
  });
});
