import fc from 'fast-check';
import { expect } from 'vitest';
import { calendarDays, timeExpressions } from '../../../src/text/dates.ts';
import { isDay, isPartialDate } from '../../../src/text/iso-dates.ts';
import { paragraphs } from '../../../src/text/paragraphs.ts';
import { sentences } from '../../../src/text/sentences.ts';
import { readDateOption, readTypedDate } from '../../../src/text/typed-date.ts';
import { visibleLine, visibleText } from '../../../src/text/visible-text.ts';
import { fold } from '../../../src/text/words/fold.ts';
import { terms } from '../../../src/text/words/terms.ts';
import { words } from '../../../src/text/words/words.ts';
import { hostileText } from '../fragments.ts';
import { orRefused, type Property, property } from './property.ts';
import { expectInOrder } from './spans.ts';

const now = fc.date({
  min: new Date('1990-01-01'),
  max: new Date('2099-12-31'),
  noInvalidDate: true,
});

const published = fc.constantFrom(
  null,
  '2019-09-07',
  '2019-09',
  '2019',
  '0001-01-01',
  '9999-12-31',
);

/** Dates as people type them, valid or not. */
const typedDate = fc.oneof(
  hostileText(3),
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc
    .tuple(
      fc.nat(40),
      fc.constantFrom('-', '/', '.', ' '),
      fc.nat(40),
      fc.integer({ min: 0, max: 99_999 }),
    )
    .map(([day, between, month, year]) => [day, month, year].join(between)),
  fc
    .tuple(
      fc.constantFrom('last', 'this', 'past', 'next', 'in', 'on', '', 'the'),
      fc.constantFrom(
        'week',
        'month',
        'year',
        'Monday',
        'May',
        'Sept',
        'days ago',
        'yesterday',
        '9e9',
      ),
      fc.oneof(fc.nat(10 ** 12).map(String), fc.constantFrom('', 'of 2019', 'century', 'ago')),
    )
    .map((parts) => parts.join(' ').trim()),
);

/** Properties of prose, of dates in it and of typed dates. */
export const TEXT_PROPERTIES: readonly Property[] = [
  property(
    'sentences, paragraphs, words and terms are parts of the text',
    hostileText(),
    (text) => {
      for (const read of [sentences, paragraphs, words, terms]) expectInOrder(text, read(text));
    },
  ),
  property(
    'a time expression is a part of the text',
    fc.tuple(hostileText(), published),
    ([text, day]) => {
      const found = timeExpressions(text, day);
      expectInOrder(text, found);
      for (const expression of found) {
        const { value } = expression;
        expect(value).not.toBe('');
        const days = calendarDays(expression, day);
        if (days === null) continue;
        expect(days.date, value).toSatisfy(isPartialDate);
        if (days.until !== null) expect(days.until, value).toSatisfy(isDay);
      }
    },
  ),
  property(
    'a typed date is a date of the calendar or refused',
    fc.tuple(typedDate, now),
    async ([typed, at]) => {
      const date = await orRefused(() => readTypedDate(typed, at));
      if (date !== null) expect(date, typed).toSatisfy(isPartialDate);
      const option = await orRefused(() => readDateOption('after', typed, at));
      if (option === null) return;
      expect([option.first, option.last], typed).toSatisfy(
        ([first, last]) => isDay(first) && isDay(last),
      );
      expect(option.first <= option.last, typed).toBe(true);
    },
    300,
  ),
  property('visible text has no characters that turn or hide it', hostileText(), (text) => {
    expect(visibleText(text)).toSatisfy((shown: string) => shown.isWellFormed());
    expect(visibleText(text)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(visibleLine(text)).not.toMatch(/[\n\r\u2028\u2029]/);
    expect(visibleText(visibleText(text))).toBe(visibleText(text));
  }),
  property('a folded word does not change when it is folded again', hostileText(3), (text) => {
    const folded = fold(text);
    expect(fold(folded)).toBe(folded);
  }),
];
