import { describe, expect, test } from 'vitest';
import { detailsModal } from '../../../src/discord/articles/details.ts';
import { textModal } from '../../../src/discord/articles/text-modal.ts';
import { pasteModal } from '../../../src/discord/forms/paste.ts';
import { zoneModal } from '../../../src/discord/forms/time-zone.ts';
import { LANGUAGES } from '../../../src/discord/languages/language.ts';
import {
  CATALOGUES,
  type TextKey,
  type Texts,
  textsOf,
} from '../../../src/discord/languages/texts.ts';
import { LIMITS, modalWithinLimits } from '../../../src/discord/message/limits.ts';

/** Characters that a menu in which nothing is chosen shows on a phone; the rest is cut. */
const MENU_ON_PHONE = 26;

/** How long texts may be, by the beginnings of their keys. */
const LONGEST: readonly (readonly [beginning: string, longest: number])[] = [
  ['button.', LIMITS.label],
  ['form-title.', LIMITS.formLabel],
  ['form-label.', LIMITS.formLabel],
  ['form-hint.', LIMITS.hint],
  ['settings.choose-', LIMITS.placeholder],
  ['settings.choose-roles', MENU_ON_PHONE],
  ['settings.choose-log', MENU_ON_PHONE],
  ['settings.choose-digest', MENU_ON_PHONE],
  ['feed-list.menu', MENU_ON_PHONE],
  ['fed.menu', MENU_ON_PHONE],
  ['settings.on', LIMITS.choice],
  ['settings.off', LIMITS.choice],
  ['settings.every', LIMITS.choice],
  ['settings.asker', LIMITS.choice],
];

/** For texts with values: a large number, and a name that is shortened before it is put in. */
const VALUES = { count: 9_999, number: '25', name: 'x'.repeat(20) };

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const texts = textsOf(language);

  test.each(LONGEST)(
    'whose keys begin with %s have at most %i characters',
    (beginning, longest) => {
      const keys = keysBeginning(beginning);
      expect(keys).not.toEqual([]);
      const long = keys
        .map((key) => texts.sayAny(key, VALUES))
        .filter((text) => text.length > longest);
      expect(long).toEqual([]);
    },
  );

  test.each(Object.keys(FORMS))('make a form within the limits: %s', (name) => {
    for (const form of FORMS[name]?.(texts) ?? []) {
      expect(() => modalWithinLimits(form)).not.toThrow();
    }
  });

  test('leave room for the name of a feed that is paused', () => {
    const state = texts.say('feed.choice-paused', { name: '' });
    expect(state.length).toBeLessThanOrEqual(20);
  });
});

const DETAILS = { title: 'A', source: null, author: null, published: null, url: null };

const FORMS: Readonly<
  Record<string, (texts: Texts) => readonly Parameters<typeof modalWithinLimits>[0][]>
> = {
  'the text and the details of a new report': (texts) => [pasteModal(texts)],
  'the details of a report and of a draft': (texts) => [
    detailsModal(texts.say('form-title.details'), 'x', DETAILS, texts),
    detailsModal(texts.say('form-title.draft-details'), 'x', DETAILS, texts),
  ],
  'a text, short and long': (texts) => [
    textModal(texts.say('form-title.text'), 'x', 'A text.', texts),
    textModal(texts.say('form-title.draft-text'), 'x', 'A text.'.repeat(1_000), texts),
  ],
  'a time zone': (texts) => [zoneModal('Europe/Berlin', texts)],
};

function keysBeginning(beginning: string): TextKey[] {
  return (Object.keys(CATALOGUES.en) as TextKey[]).filter((key) => key.startsWith(beginning));
}
