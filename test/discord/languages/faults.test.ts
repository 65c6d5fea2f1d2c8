import { describe, expect, test } from 'vitest';
import { writeArticle } from '../../../src/corpus/format/format.ts';
import { refuse, sentenceOf } from '../../../src/discord/languages/refuse.ts';
import { ENGLISH, textsOf } from '../../../src/discord/languages/texts.ts';
import { findStruckDoubts } from '../../../src/intake/doubts.ts';
import { faultSentence, ofOption, userFault } from '../../../src/text/faults/user-fault.ts';
import { toldForm } from '../../../src/told-form.ts';
import { UserError } from '../../../src/user-error.ts';
import { makeArticle } from '../../corpus/folders.ts';

const fault = userFault('fault.after-before', {
  after: { date: '2019-09-07' },
  before: { date: '2019-09' },
});

describe('a fault', () => {
  test('has its sentence in English, with dates in words', () => {
    expect(fault.message).toBe(
      '`after` (7 September 2019) must be earlier than `before` (September 2019): no report can be both.',
    );
  });

  test('is told in another language with the dates of that language', () => {
    const told = sentenceOf(fault, textsOf('de')).replaceAll('\u00A0', ' ');
    expect(told).toContain('`after` (7. September 2019) muss früher sein');
  });

  test('quotes names with the marks of the language', () => {
    const names = { quoted: ['Coast Agency', 'Island Daily'] };
    const refused = userFault('fault.source-unknown', { typed: 'Coat', names });
    expect(refused.message).toContain('Nearest: “Coast Agency”, “Island Daily”.');
    expect(sentenceOf(refused, textsOf('de'))).toContain('„Coast Agency“, „Island Daily“.');
  });

  test('of an option names the option in every language', () => {
    const refused = ofOption('source', userFault('fault.no-sources'));
    expect(refused.message).toBe('`source`: no report in the corpus states a source.');
    expect(sentenceOf(refused, textsOf('es'))).toMatch(/^`source`: ninguna noticia/);
  });

  test('of an option without a text keeps its message', () => {
    const refused = ofOption('channel', new UserError('It is gone.'));
    expect(sentenceOf(refused, textsOf('fr'))).toBe('`channel`: It is gone.');
  });

  test('repeats what was typed, even if it looks like a part of a message', () => {
    const typed = '{names} <b> ’ # {count, plural, other {x}}';
    const refused = userFault('fault.speaker-unknown', { typed });
    expect(refused.message).toContain(`“${typed}”`);
    expect(sentenceOf(refused, textsOf('fr'))).toContain(typed);
  });
});

describe('a sentence', () => {
  test('can have days of which one is meant, and another sentence', () => {
    const days = { anyOf: ['2019-07-09', '2019-09-07'] };
    const inUtc = faultSentence('doubt.date-in-utc', { days });
    expect(inUtc.message).toContain('the day can be 9 July 2019 or 7 September 2019');
    const told = sentenceOf(inUtc, textsOf('fr')).replaceAll('\u00A0', ' ');
    expect(told).toContain('9 juillet 2019 ou 7 septembre 2019');

    const reason = userFault('fault.feed-not-there', { status: '404' });
    const paused = faultSentence('feed-notice.paused', { reason });
    expect(paused.message).toContain('so it is paused: There is no feed at that link (404).');
    expect(sentenceOf(paused, textsOf('de'))).toContain(
      'Unter diesem Link gibt es keinen Feed (404). Mit `/feed pause`',
    );
  });

  test('can have days that are all meant', () => {
    const days = { allOf: ['2019-07-09', '2019-09-07'] };
    const disagreeing = faultSentence('doubt.dates-disagree', { days });
    expect(disagreeing.message).toContain('disagree: 9 July 2019 and 7 September 2019');
    const told = sentenceOf(disagreeing, textsOf('de')).replaceAll('\u00A0', ' ');
    expect(told).toContain('9. Juli 2019 und 7. September 2019');
  });

  test('names the parts of an article that cannot be kept in the language of the reader', () => {
    const article = makeArticle({ language: 'english', archived: 'nowhere', published: 'once' });
    const fault = catchFault(() => writeArticle(article));
    expect(fault.message).toMatch(/^The article cannot be saved: published "once" is not a date; /);
    expect(sentenceOf(fault, ENGLISH)).toBe(
      'The article cannot be saved. Please check: date, archived copy and language.',
    );
    expect(sentenceOf(fault, textsOf('de'))).toBe(
      'Der Bericht kann nicht gespeichert werden. Bitte prüfen Sie: Datum, archivierte Kopie und Sprache.',
    );
  });

  test('quotes words that a report strikes out with the marks of the language', () => {
    const [doubt] = findStruckDoubts(['20', 'x'.repeat(200), 'not shown']);
    const { message = '', told = null } = doubt ?? {};
    expect(message).toMatch(/: “20”, “x{118}…”$/);
    expect(sentenceOf({ message, told }, textsOf('de'))).toMatch(/: „20“, „x{118}…“$/);
  });

  test('stays the same after it was stored', () => {
    const { told } = catchFault(() => writeArticle(makeArticle({ language: 'english' })));
    expect(toldForm.parse(JSON.parse(JSON.stringify(told)))).toEqual(told);
  });

  test.each([
    ['without a text', { key: 'fault.of-a-later-version', values: {}, option: null }],
    ['with a name that every object has', { key: 'toString', values: {}, option: null }],
    ['without its values', { key: 'fault.feed-not-there', values: {}, option: null }],
    [
      'with another date',
      { key: 'doubt.date-in-utc', values: { days: { date: 'x' } }, option: null },
    ],
  ])('that another version has stored is shown in English: one %s', (_what, told) => {
    expect(sentenceOf({ message: 'It is away.', told }, textsOf('de'))).toBe('It is away.');
  });
});

test('a refusal of Discord is told in the language of the person', () => {
  const refused = refuse('ask.not-a-follow-up', { typed: 'and then' });
  expect(sentenceOf(refused, ENGLISH)).toBe(refused.message);
  expect(sentenceOf(refused, textsOf('de'))).toContain('„and then“ nicht als Nachfrage');
});

function catchFault(work: () => unknown): UserError {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error;
  }
  throw new Error('It has no fault.');
}
