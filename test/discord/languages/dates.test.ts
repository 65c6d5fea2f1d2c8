import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/discord/languages/language.ts';
import { textsOf } from '../../../src/discord/languages/texts.ts';

const DATES: readonly (readonly [Language, string, string])[] = [
  ['en', '2019-09-07', '7 September 2019'],
  ['en', '2019-09', 'September 2019'],
  ['en', '0987', '0987'],
  ['de', '2019-09-07', '7. September 2019'],
  ['de', '2019-03', 'März 2019'],
  ['fr', '2019-09-01', '1er septembre 2019'],
  ['fr', '2019-09-11', '11 septembre 2019'],
  ['fr', '2019-08', 'août 2019'],
  ['es', '2019-09-07', '7 de septiembre de 2019'],
  ['es', '2019-09', 'septiembre de 2019'],
  ['es', '2011', '2011'],
];

describe('a date', () => {
  test.each(DATES)('in %s: %s', (language, date, written) => {
    const shown = textsOf(language).date(date);
    expect(shown.replaceAll('\u00A0', ' ')).toBe(written);
    expect(shown).not.toContain(' ');
  });

  test('that does not exist is refused', () => {
    expect(() => textsOf('de').date('2019-02-30')).toThrow(RangeError);
  });
});

describe('a range of dates', () => {
  test.each([
    ['en', '2019-09-02', '2019-09-07', '2–7 September 2019'],
    ['en', '2019-01-01', '2019-12-31', '2019'],
    ['de', '2019-09-02', '2019-09-07', '2.–7. September 2019'],
    ['de', '2018-12', '2019-09-07', 'Dezember 2018 – 7. September 2019'],
    ['fr', '2019-09-01', '2019-09-07', '1er–7 septembre 2019'],
    ['fr', '2019-08-28', '2019-09-01', '28 août – 1er septembre 2019'],
    ['es', '2019-09-02', '2019-09-07', '2–7 de septiembre de 2019'],
    ['es', '2011', '2013', '2011–2013'],
    ['de', '2011-01-01', '2011-03-31', 'Januar–März 2011'],
  ] as const)('in %s: %s to %s', (language, from, until, written) => {
    expect(textsOf(language).range(from, until).replaceAll('\u00A0', ' ')).toBe(written);
  });
});

describe('a list of names', () => {
  test.each([
    ['en', 'A, B and C', 'A, B or C'],
    ['de', 'A, B und C', 'A, B oder C'],
    ['fr', 'A, B et C', 'A, B ou C'],
    ['es', 'A, B y C', 'A, B o C'],
  ] as const)('in %s', (language, all, any) => {
    const names = ['A', 'B', 'C'];
    expect(textsOf(language).list(names)).toBe(all);
    expect(textsOf(language).list(names, 'or')).toBe(any);
  });
});

test('no line of a French text ends before a colon', () => {
  expect(textsOf('fr').say('answer.unclear', { typed: 'x' })).toBe(
    'Que voulez-vous dire par «\u00A0x\u00A0»\u00A0?',
  );
});
