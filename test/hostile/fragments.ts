import fc from 'fast-check';
import { anyCharacter } from '../characters.ts';

/** Pieces that have slowed readers, or look as if they could. Each is tried alone and repeated. */
export const FRAGMENTS: readonly string[] = [
  ...[' ', '\t', '\n', '\n\n', '\r\n', '\u00a0', '\u2028', '\u200b', '\u202e', '\0', ' \n', '  a'],
  ...['/', '//', '\\', '.', '..', ',', ';', ':', '-', '—', '_', '*', '#', '|', '~', '^', '$', '%'],
  ...['"', "'", '“', '”', '’', '«', '`', '(', ')', '[', ']', '{', '}', '<', '>', '&', '!', '?'],
  ...['a', 'A', 'é', 'İ', 'ß', 'ﬃ', '中', 'ا', '😀', '👩‍👧', '\u0301', '\ud800', '0', '1', '٣'],
  ...[
    'a ',
    'A ',
    'a,',
    'a, ',
    'a. ',
    'A. ',
    'a.b',
    'a/',
    '/a',
    '-a',
    "a'",
    '“a',
    '(a',
    '[a](',
    'a.\n',
  ],
  ...['and ', 'the ', 'of ', 'said ', 'he ', 'who ', 'not ', 'US ', 'Mr. ', 'U.S. ', 'Gen. '],
  ...['Iraq ', 'Sir John Smith ', 'Iraq and ', 'the Iraq of ', 'By Ken Hanly\n', 'troops, '],
  ...['1 ', '1,', '1/', '1-', '1.', '10:30 ', '2019 ', '2019-09-07 ', '7/9/', 'May ', 'May 7, '],
  ...['Monday ', 'last ', 'two days ', 'in 2019 ', 'the 1990s ', 'three ', 'years ago ', 'Q1 '],
  ...[
    'Share this\n',
    'Tags A ',
    '. Tags Aa Bb of ',
    'Read more: a\n',
    'Photo: Aa ',
    '(AP ',
    '\nTags: a',
  ],
  ...[
    '... 1 Related ',
    'Monday 18 August 2014 ',
    'Get short URL 1 ',
    'Twitter ',
    '© 2014\n',
    '{{ a }}',
  ],
  ...['%20', '%2', '&amp;', '&#x', '?a=', '&a', '#!', 'amp/', '.amp', 'www.', 'https://a.b/'],
  ...[
    '<p>',
    '</p>',
    '<p>a',
    '<b>',
    '<i>a</i>',
    '<br>',
    '<div>',
    '<a href=x>',
    '<li>',
    '<!--',
    '<a ',
  ],
  ...[
    '<script>',
    '<time>',
    '<meta name=author content=',
    '<table><tr><td>',
    '<![CDATA[',
    '<!doctype',
  ],
  ...[
    '{"a":',
    '[[',
    '[1,',
    '"a",',
    '\\u',
    '- ',
    '? ',
    ': ',
    'a: ',
    '&a ',
    '*a ',
    '!a ',
    '--- ',
    '> ',
  ],
  ...[
    '**',
    '**a',
    '__',
    '~~',
    '||',
    '```',
    '<@1>',
    '<t:1:R>',
    '<:a:1>',
    '@everyone ',
    'delete:',
    '::',
  ],
  ...[
    '# a\n',
    '- a\n',
    '> a\n',
    '1. a\n',
    'a\n=\n',
    '---\n',
    'title: a\n',
    'tags: [',
    '0 0 Td (a) Tj ',
  ],
];

/** The fragments that have found the most faults, for quick runs. */
export const WORST: readonly string[] = [
  ...[' ', '\n', '/', '"', '(', '<', '.', ',', '\u0301', 'a ', 'A. ', 'and ', '1 ', '<p>a', '[a]('],
];

/** An ordinary report, parts of which are put between fragments. */
const ORDINARY =
  'A convoy of more than 100 US military trucks crossed the border into Iraq on 7 September 2019. “It is led by Hadi Al-Amiri,” the spokesman said in Baghdad.';

/** Makes hostile texts of characters of every kind, repeated fragments and ordinary words. */
export function hostileText(mostPieces = 20): fc.Arbitrary<string> {
  const fragment = fc.constantFrom(...FRAGMENTS);
  const row = fc
    .tuple(fragment, fc.integer({ min: 2, max: 40 }))
    .map(([piece, times]) => piece.repeat(times));
  const words = fc
    .tuple(fc.nat(ORDINARY.length), fc.nat(60))
    .map(([start, length]) => ORDINARY.slice(start, start + length));
  const signs = fc.string({ unit: anyCharacter, maxLength: 6 });
  const piece = fc.oneof(fragment, fragment, row, words, signs);
  return fc.array(piece, { maxLength: mostPieces }).map((pieces) => pieces.join(''));
}

/** Makes bytes that are hostile texts in some encoding, or random. */
export function hostileBytes(): fc.Arbitrary<Uint8Array> {
  return fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    hostileText().map((text) => Buffer.from(text)),
    hostileText().map((text) => Buffer.from(text, 'utf16le')),
    fc
      .tuple(hostileText(), fc.uint8Array({ maxLength: 8 }), hostileText())
      .map(([before, bytes, after]) =>
        Buffer.concat([Buffer.from(before), bytes, Buffer.from(after)]),
      ),
  );
}

/** Makes texts that are nearly valid: replaces a few parts of a valid one. */
export function damaged(text: string): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(text.length),
    gone: fc.nat(12),
    put: fc.oneof(fc.constant(''), fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 3 })),
  });
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes.reduce(
        (changed, { at, gone, put }) => changed.slice(0, at) + put + changed.slice(at + gone),
        text,
      ),
    );
}

/** Makes any JSON value, also with keys that objects already have, such as `__proto__`. */
export function hostileJson(): fc.Arbitrary<unknown> {
  const key = fc.oneof(
    fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      'length',
      'id',
      'kind',
      'title',
      'body',
    ),
    fc.string({ maxLength: 6 }),
  );
  return fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, true, false, 0, -1, 1e308, 2 ** 53, '', 'a'),
      hostileText(3),
      fc.double(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 5 }),
    ),
  })).value;
}
