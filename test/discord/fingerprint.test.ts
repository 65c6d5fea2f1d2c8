import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAgain, fingerprint } from '../../src/discord/message/fingerprint.ts';
import { cut } from '../../src/text/span.ts';
import { convoy, spanOf } from './reports.ts';

const WORDS = 'It is led by Hadi Al-Amiri, the leader of the Badr Organization.';

describe('quoted words', () => {
  const span = spanOf(convoy, WORDS);
  const check = fingerprint(WORDS);

  test('are found where they were', () => {
    expect(findAgain(convoy.body, span, check)).toEqual(span);
  });

  test('are found again when the text before them was changed', () => {
    const edited = convoy.body.replace('convoy', 'column of trucks');
    const found = findAgain(edited, span, check);
    expect(found && cut(edited, found)).toBe(WORDS);
    expect(found).not.toEqual(span);
  });

  test('are not found when they were changed', () => {
    expect(findAgain(convoy.body.replace('Hadi', 'Hady'), span, check)).toBeNull();
  });

  test('are not found in a report that is now shorter than they are', () => {
    expect(findAgain('It is', span, check)).toBeNull();
  });

  test('that occur twice are found where they were', () => {
    const twice = 'It is not clear that the base is Iranian or even major.';
    const first = spanOf(convoy, twice);
    const start = convoy.body.lastIndexOf(twice);
    const second = { start, end: start + twice.length };
    expect(findAgain(convoy.body, first, fingerprint(twice))).toEqual(first);
    expect(findAgain(convoy.body, second, fingerprint(twice))).toEqual(second);
  });

  test('are found where a plain search finds them, for every text', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '😀', 'ا'), maxLength: 20 });
    fc.assert(
      fc.property(letters, letters, letters, (before, words, after) => {
        fc.pre(words !== '');
        const text = before + words + after;
        const at = { start: before.length, end: before.length + words.length };
        expect(findAgain(text, at, fingerprint(words))).toEqual(at);
        const found = findAgain(`x${text}`, at, fingerprint(words));
        expect(found && cut(`x${text}`, found)).toBe(words);
      }),
    );
  });

  test('of no length are not found', () => {
    expect(findAgain('text', { start: 1, end: 1 }, 0)).toBeNull();
  });
});
