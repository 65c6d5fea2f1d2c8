import { describe, expect, test } from 'vitest';
import { missingInWords } from '../../src/search/answer-in-words.ts';

const same = (text: string) => text;

const inWords = (...missing: Parameters<typeof missingInWords>[0]) =>
  missingInWords(missing, 2, same).join(' ');

const named = (...names: readonly string[]) =>
  inWords(...names.map((text) => ({ kind: 'name' as const, text })));

describe('what is missing', () => {
  test.each([
    ['28 July 2016', 'on 28 July 2016'],
    ['Jul 28, 2016', 'on Jul 28, 2016'],
    ['july 2016', 'in july 2016'],
    ['2016', 'in 2016'],
    ['the summer of 2016', 'in the summer of 2016'],
    ['the end of 2016', 'at the end of 2016'],
    ['5 pm on 3 May 2016', 'at 5 pm on 3 May 2016'],
  ])('is the time %s, as it was typed', (text, words) => {
    expect(inWords({ kind: 'time', text, nearest: '2016-08-28' })).toBe(
      `No report I found tells of it ${words}; the nearest is of 28 August 2016.`,
    );
    expect(inWords({ kind: 'time', text, nearest: null })).toBe(
      `No report I found tells of it ${words}.`,
    );
  });

  test('is one name or several, each once', () => {
    expect(named('Yabrud')).toBe('None of these names Yabrud.');
    expect(named('Yabrud', 'Samantha', 'Yabrud')).toBe('None of these names Yabrud or Samantha.');
    expect(named('A', 'B', 'C', 'D')).toBe('None of these names A, B, C or 1 more.');
  });

  test('is a word for what is asked, each once', () => {
    const word = { kind: 'word', text: 'apologise' } as const;
    expect(inWords(word, word)).toBe('I found no word for “apologise” in these quotes.');
    expect(missingInWords([word], 1, (text) => `<${text}>`)).toEqual([
      'I found no word for “<apologise>” in this quote.',
    ]);
  });

  test('is the death of someone, said once', () => {
    const death = { kind: 'death', text: 'Hadi Al-Amiri' } as const;
    expect(inWords(death, death)).toBe(
      'I found nothing about the death of Hadi Al-Amiri in these quotes.',
    );
    expect(missingInWords([death], 1, (text) => `<${text}>`)).toEqual([
      'I found nothing about the death of <Hadi Al-Amiri> in this quote.',
    ]);
  });

  test('is a deed in the words of the question, each once', () => {
    const deed = { kind: 'deed', text: 'Iran attack Israel' } as const;
    expect(inWords(deed, deed)).toBe('None of these tells of “Iran attack Israel”.');
    expect(missingInWords([deed], 1, (text) => `<${text}>`)).toEqual([
      'This does not tell of “<Iran attack Israel>”.',
    ]);
  });

  test('is the kind of thing asked for', () => {
    expect(inWords({ kind: 'kind', text: 'an age' })).toBe('None of these gives an age for it.');
  });

  test('is said of a single quote as of one', () => {
    const missing = [
      { kind: 'kind', text: 'an age' },
      { kind: 'name', text: 'Yabrud' },
    ] as const;
    expect(missingInWords(missing, 1, same)).toEqual([
      'This does not name Yabrud.',
      'This does not give an age for it.',
    ]);
  });

  test('shows names as safe text', () => {
    const missing = [
      { kind: 'name', text: 'a' },
      { kind: 'time', text: '2016', nearest: null },
    ] as const;
    expect(missingInWords(missing, 2, (text) => `<${text}>`)).toEqual([
      'No report I found tells of it in <2016>.',
      'None of these names <a>.',
    ]);
  });
});
