import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { LANGUAGES, type Language } from '../../../src/discord/languages/language.ts';
import { CATALOGUES, type TextKey, textsOf } from '../../../src/discord/languages/texts.ts';

/** Quotation marks that only other languages have. Those of German begin low and end where English ones begin. */
const FOREIGN: Readonly<Record<Language, RegExp>> = {
  en: /["„«»]/u,
  de: /["”«»]/u,
  fr: /["“”„]/u,
  es: /["“”„]/u,
};

const NAMES = commands
  .map(({ definition }) => definition.name)
  .filter((name) => /^[a-z]+$/.test(name));

/** The name of a command that is not in backticks. */
const BARE = new RegExp(`(?:^|[^\`\\w/:.])/(?:${NAMES.join('|')})\\b`, 'u');

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const texts = Object.entries(CATALOGUES[language]);

  test('have no quotation marks of another language', () => {
    expect(texts.filter(([, text]) => FOREIGN[language].test(text))).toEqual([]);
  });

  test('name commands in backticks', () => {
    expect(NAMES.length).toBeGreaterThan(10);
    expect(texts.filter(([, text]) => BARE.test(text))).toEqual([]);
  });
});

describe('German counts', () => {
  test.each([
    ['log.more', 'und 1 weiterer', 'und 2 weitere'],
    ['picture.more-entries', 'und 1 weiterer', 'und 2 weitere'],
    ['compare.more-names', '1 weiteres', '2 weitere'],
    ['button.take-more', '1 weiteren nehmen', '2 weitere nehmen'],
  ] as const satisfies [TextKey, string, string][])('agree: %s', (key, one, several) => {
    expect(textsOf('de').say(key, { count: 1 })).toBe(one);
    expect(textsOf('de').say(key, { count: 2 })).toBe(several);
  });
});

test.each([
  ['en', 'one more link or file.', '3 more links or files.'],
  ['de', 'noch einen Link oder eine Datei.', 'noch 3 Links oder Dateien.'],
  ['fr', 'contient 1 autre lien ou fichier.', 'contient 3 autres liens ou fichiers.'],
  ['es', 'un enlace o archivo más.', '3 enlaces o archivos más.'],
] as const)('what else a message has is counted in %s', (language, one, several) => {
  const counted = (count: number) => plain(textsOf(language).say('add.others', { count }));
  expect(counted(1)).toContain(one);
  expect(counted(3)).toContain(several);
});

test.each([
  ['en', 0, 'only its details, not its text.'],
  ['en', 1, '1 change in its text, and its details, too.'],
  ['de', 0, 'nur die Angaben, nicht der Text.'],
  ['fr', 0, 'seulement la fiche, pas le texte.'],
  ['es', 2, '2 cambios en el texto, y también los datos.'],
] as const)('what changed on a page is counted in %s: %i', (language, count, words) => {
  expect(plain(textsOf(language).say('page.changed-details', { count }))).toContain(words);
});

test.each([
  ['fr', 'sans indication'],
  ['es', 'sin indicar'],
] as const)('what is not stated has no gender in %s', (language, words) => {
  expect(textsOf(language).say('difference.not-stated')).toBe(words);
});
