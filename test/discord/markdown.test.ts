import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  escapePart,
  escapeText,
  maskedLink,
  unescapeText,
  withoutFormatting,
} from '../../src/discord/message/markdown.ts';
import { visibleText } from '../../src/text/visible-text.ts';
import { runsOf } from '../runs.ts';
import { renderMarkdown } from './discord-markdown.ts';
import { hostileText } from './texts.ts';

describe('escaped text', () => {
  test('shows exactly the visible characters without formatting, for every text', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const { visible, formats } = renderMarkdown(escapeText(text));
        expect(formats).toEqual([]);
        expect(visible).toBe(visibleText(text));
      }),
      { numRuns: runsOf(500) },
    );
  });

  test('can be read back, for every text', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(unescapeText(escapeText(text))).toBe(visibleText(text));
      }),
      { numRuns: runsOf(500) },
    );
  });

  test('stays on its line and inside its block quote, for every text', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(escapeText(text)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(renderMarkdown(`> ${escapeText(text)}`).formats).toEqual(['quote']);
      }),
    );
  });

  test.each([
    ['a mention of everyone', '@everyone', '\\@everyone'],
    ['a mention of a member', '<@1>', '\\<\\@1>'],
    ['a custom emoji', '<:tank:12>', '\\<\\:tank:12>'],
    ['an emoji by name', ':tank:', '\\:tank:'],
    ['a timestamp', '<t:0:R>', '\\<t\\:0:R>'],
    ['a bare link', 'https://example.com', 'https\\://example.com'],
    ['a masked link', '[a](b)', '\\[a\\](b)'],
    ['a spoiler', '||a||', '\\|\\|a\\|\\|'],
    ['code', '`a`', '\\`a\\`'],
    ['a heading', '# a', '\\# a'],
    ['sub-text', '-# a', '\\-# a'],
    ['a list', '  - a', '  \\- a'],
    ['a numbered list', '1. a', '1\\. a'],
    ['a quote', '>>> a', '\\>>> a'],
  ])('escapes %s', (_what, text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  test('leaves ordinary words as they are', () => {
    const words = 'The U.S. said: 3 of 4 (about 75 %) left al-Asad at 12:30 - see #2 & "more"!';
    expect(escapeText(words)).toBe(words);
  });

  test.each(['\n', '\r\n', '\u2028', '\u2029', '\v', '\f', '\u0085', '\t'])(
    'turns the line end %j into a space',
    (lineEnd) => {
      expect(escapeText(`one${lineEnd}> two`)).toBe('one > two');
    },
  );

  test('leaves out characters that change the direction of the text after them', () => {
    expect(escapeText('a\u202eb\u2066c\u2069')).toBe('abc');
  });

  test('replaces half a character by U+FFFD', () => {
    expect(escapeText('a\ud800b')).toBe('a\ufffdb');
  });

  test('keeps characters that join letters and emoji', () => {
    expect(escapeText('می\u200cخواهم 👩‍👧')).toBe('می\u200cخواهم 👩‍👧');
  });
});

describe('a part of a line', () => {
  test('is isolated when it is right-to-left, so that the parts around it stay in order', () => {
    expect(escapePart('ائتلاف الفتح')).toBe('\u2068ائتلاف الفتح\u2069');
    expect(escapePart('Fatah Alliance')).toBe('Fatah Alliance');
  });
});

describe('a masked link', () => {
  test('links to the address and shows the words', () => {
    expect(maskedLink('A *title*', 'https://example.com/a?b=c')).toBe(
      '[A \\*title\\*](<https://example.com/a?b=c>)',
    );
  });

  test('cannot be ended from inside the address', () => {
    expect(maskedLink('Title', 'https://example.com/a)b>c d[1]_x')).toBe(
      '[Title](<https://example.com/a%29b%3Ec%20d%5B1%5D_x>)',
    );
  });

  test('is a link and nothing else, for every title and path', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (title, path) => {
        const { formats } = renderMarkdown(maskedLink(title, `https://example.com/${path}`), true);
        expect(formats.filter((format) => format !== 'link')).toEqual([]);
        expect(formats.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: runsOf(250) },
    );
  });

  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'not an address',
    'https://user:secret@example.com/',
    `https://example.com/${'a'.repeat(300)}`,
  ])('is not made for %s', (url) => {
    expect(maskedLink('Title', url)).toBe('Title');
  });

  test.each(['Report [updated', 'See https://example.com', 'www.example.com says'])(
    'comes after a title that Discord would not link: %s',
    (title) => {
      expect(maskedLink(title, 'https://example.com')).toBe(
        `${escapeText(title)} ([link](<https://example.com/>))`,
      );
    },
  );
});

describe('what a person typed, without formatting', () => {
  test.each([
    ['**Who** _leads_ ~~it~~ now?', 'Who leads it now?'],
    ['> ### __Who?__', 'Who?'],
    ['||since when||', 'since when'],
    ['```\nand why?\n```', '\nand why?\n'],
    ['Who is <a:wave:749054660769218631>?', 'Who is  ?'],
    ['What is snake_case_name?', 'What is snake_case_name?'],
    ['Is 5 > 3 in C#?', 'Is 5 > 3 in C#?'],
  ])('has only the words: %j', (typed, words) => {
    expect(withoutFormatting(typed)).toBe(words);
  });
});
