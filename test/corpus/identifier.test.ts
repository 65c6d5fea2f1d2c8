import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleKey, isId, makeId } from '../../src/corpus/format/identifier.ts';
import { anyCharacter } from '../characters.ts';

const never = () => false;

describe('a generated id', () => {
  test.each([
    [
      'A convoy of more than 100 US military trucks have crossed the border into Iraq',
      '2019-09-07',
      '2019-09-07-convoy-of-more-than-100-us-military-trucks',
    ],
    [
      'Unusual Activity of US Military Cargo Planes Near Iraqi-Syrian Border Raises Questions',
      null,
      'undated-unusual-activity-of-us-military-cargo-planes',
    ],
    ["Iran’s envoy won't say", '2019', '2019-irans-envoy-wont-say'],
    [
      'Łódź: Señor Ångström über Straße & Œuvre',
      '2019-09',
      '2019-09-lodz-senor-angstrom-uber-strasse-oeuvre',
    ],
    ['ائتلاف الفتح يطالب بالانسحاب', '2019-09-07', '2019-09-07-ائتلاف-الفتح-يطالب-بالانسحاب'],
    ['日本のニュース', null, 'undated-日本のニュース'],
    ['!!! — ???', '2019-09-07', '2019-09-07'],
    ['🚚🚚', null, 'undated'],
    ['The', null, 'undated-the'],
    ['../../etc/passwd', null, 'undated-etc-passwd'],
  ])('of %j, %s is %s', (title, published, id) => {
    expect(makeId({ title, published }, never)).toBe(id);
  });

  test('never cuts a word, unless that word alone is too long', () => {
    expect(makeId({ title: `a${'b'.repeat(100)}`, published: '2019' }, never)).toBe(
      `2019-a${'b'.repeat(54)}`,
    );
    expect(makeId({ title: `convoy ${'b'.repeat(100)}`, published: '2019' }, never)).toBe(
      '2019-convoy',
    );
  });

  test('gets a number if it is taken', () => {
    const taken = new Set(['2019-convoy', '2019-convoy-2']);
    expect(makeId({ title: 'Convoy', published: '2019' }, (id) => taken.has(id))).toBe(
      '2019-convoy-3',
    );
  });

  test('is valid for any title, and has at most 60 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), fc.boolean(), (title, isTaken) => {
        const first = makeId({ title, published: '2019-09-07' }, never);
        expect([...first].length).toBeLessThanOrEqual(60);
        expect(
          isId(makeId({ title, published: '2019-09-07' }, (id) => isTaken && id === first)),
        ).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('has at most 200 bytes in any script', () => {
    const id = makeId({ title: '𠮷'.repeat(100), published: '2019-09-07' }, never);
    expect(Buffer.byteLength(id)).toBeLessThanOrEqual(200);
    expect(isId(id)).toBe(true);
  });
});

describe('an id', () => {
  test.each([
    'a',
    '2019',
    'fakes-1914947530',
    'time_1',
    'v1.2',
    'ends-',
    'ائتلاف',
    'हिन्दी',
    'A'.repeat(80),
  ])('may be %s', (id) => {
    expect(isId(id)).toBe(true);
  });

  test.each([
    ...[
      '',
      '.',
      '..',
      '.hidden',
      '-a',
      'a.',
      'a b',
      'a/b',
      'a\\b',
      '../a',
      'a\u0000',
      'a\n',
      'a:b',
      'a*',
    ],
    ...['CON', 'nul', 'com1', 'LPT9', 'aux.x', 'a\u202eb', 'A'.repeat(81), '日'.repeat(70)],
  ])('may not be %j', (id) => {
    expect(isId(id)).toBe(false);
  });
});

test('a key has 8 characters that a Discord button can hold, and never changes', () => {
  expect(articleKey('2019-09-07-convoy-of-more-than-100-us-military-trucks')).toBe('O-zUlekX');
  expect(articleKey('ائتلاف')).toMatch(/^[\w-]{8}$/);
});
