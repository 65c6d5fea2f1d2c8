import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/discord/languages/en/index.ts';
import { LANGUAGES, languageOf } from '../../../src/discord/languages/language.ts';
import { CATALOGUES, type TextKey, textsOf } from '../../../src/discord/languages/texts.ts';

/** The parts of a message, as the library reads it. */
type Parts = ReturnType<IntlMessageFormat['getAst']>;

const keys = Object.keys(en) as TextKey[];
const TRANSLATED = LANGUAGES.filter((language) => language !== 'en');

describe.each(TRANSLATED)('the texts in %s', (language) => {
  const texts = CATALOGUES[language];

  test('are all there', () => {
    expect(keys.filter((key) => texts[key] === undefined)).toEqual([]);
  });

  test('are only those that English has', () => {
    expect(Object.keys(texts).filter((key) => !(key in en))).toEqual([]);
  });

  test('need the same values as the English ones', () => {
    const other = keys.filter((key) => {
      const text = texts[key];
      return text !== undefined && `${valuesOf(text)}` !== `${valuesOf(en[key])}`;
    });
    expect(other).toEqual([]);
  });

  test('have a case for each plural that the language has up to a thousand', () => {
    const rules = new Intl.PluralRules(language);
    const needed = new Set(
      Array.from({ length: 1_001 }, (_, count) => rules.select(count)).filter((each) => each),
    );
    for (const key of keys) {
      for (const cases of pluralsOf(partsOf(texts[key] ?? ''))) {
        expect(
          [...needed].filter((each) => !cases.includes(each)),
          key,
        ).toEqual([]);
      }
    }
  });

  test('have no straight quotation marks around words', () => {
    const straight = keys.filter((key) => /"\p{L}|"\{/u.test(texts[key] ?? ''));
    expect(straight).toEqual([]);
  });
});

test.each(LANGUAGES)('no two files in %s have the same key', async (language) => {
  const folder = join('src/discord/languages', language);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && file !== 'index.ts',
  );
  const own: string[] = [];
  for (const file of files) {
    const texts: Record<string, object> = await import(pathToFileURL(join(folder, file)).href);
    own.push(...Object.values(texts).flatMap((each) => Object.keys(each)));
  }
  expect(own.filter((key, at) => own.indexOf(key) !== at)).toEqual([]);
});

test('a text without a translation is shown in English', () => {
  const german = CATALOGUES.de as Record<string, string | undefined>;
  const text = german['fault.cannot'];
  try {
    delete german['fault.cannot'];
    expect(textsOf('de').say('fault.cannot')).toBe('That cannot be done.');
  } finally {
    german['fault.cannot'] = text;
  }
});

describe('the language of a reader', () => {
  test.each([
    ['de', 'de'],
    ['fr', 'fr'],
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['ja', 'en'],
    ['pt-BR', 'en'],
    ['', 'en'],
  ])('with the locale %s is %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});

describe('counts', () => {
  test.each([
    ['en', 1, '1 report'],
    ['en', 0, '0 reports'],
    ['en', 1_200, '1,200 reports'],
    ['de', 1, '1 Bericht'],
    ['de', 1_200, '1.200 Berichte'],
    ['fr', 0, '0 article'],
    ['fr', 2, '2 articles'],
    ['es', 1, '1 noticia'],
    ['es', 2, '2 noticias'],
  ] as const)('in %s of %i', (language, count, written) => {
    expect(textsOf(language).say('corpus.reports', { count })).toBe(written);
  });
});

function partsOf(message: string): Parts {
  return new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();
}

/** The names of the values of a message, with whether each is a number. */
function valuesOf(message: string): string[] {
  return [...new Set(namesIn(partsOf(message)))].sort();
}

function namesIn(parts: Parts): string[] {
  return parts.flatMap((part) => {
    if (!('value' in part) || part.type === 0) return [];
    const isNumber = part.type === 2 || part.type === 6;
    const cases = 'options' in part ? Object.values(part.options) : [];
    return [
      `${part.value}: ${isNumber ? 'number' : 'text'}`,
      ...cases.flatMap((one) => namesIn(one.value)),
    ];
  });
}

/** The cases of each plural in a message. */
function pluralsOf(parts: Parts): string[][] {
  return parts.flatMap((part) => {
    if (!('options' in part)) return [];
    const inner = Object.values(part.options).flatMap((one) => pluralsOf(one.value));
    return part.type === 6 ? [Object.keys(part.options), ...inner] : inner;
  });
}
