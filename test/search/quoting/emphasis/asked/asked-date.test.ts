import { describe, expect, it } from 'vitest';
import { bold, boldIfQuoted } from '../bold.ts';

describe('a date is bold', () => {
  it('unless it is only when something was said', async () => {
    const body = 'The siege of Homs ended, a monitor said on Friday.';
    expect(await bold('When did the siege of Homs end?', body)).toBeNull();
    expect(await bold('When did the monitor say that?', body)).toBe('Friday');
  });

  it.each([
    ['What time was Homs shelled?', 'Homs was shelled before dawn.', 'before dawn'],
    ['What time was Homs shelled?', 'On Monday at around 7 pm Homs was shelled.', 'around 7 pm'],
    [
      'What time was Homs shelled?',
      'Homs was shelled at 1653 local time on Monday evening.',
      '1653',
    ],
    ['What time was Homs shelled?', 'Homs was shelled in the afternoon.', 'afternoon'],
    ['When was Homs shelled?', 'Homs has been shelled since Friday.', 'since Friday'],
  ])('if it is as the question asks: %s %s', async (question, body, expected) => {
    expect(await bold(question, body)).toBe(expected);
  });

  it.each(['What time was Homs shelled?', 'What year was Homs shelled?'])(
    'unless only a weekday answers “%s”',
    async (question) => {
      const told = 'Homs was shelled on Monday.';
      expect(await boldIfQuoted(question, told)).toBeNull();
      expect(await boldIfQuoted('When was Homs shelled?', told)).not.toBeNull();
    },
  );
});

describe('of a date, the part is bold that is asked for', () => {
  it.each([
    ['Which month was Homs shelled?', 'Homs was shelled on 6 September 2016.', 'September'],
    ['Which month was Homs shelled?', 'Homs was shelled in 2016.', null],
    ['What month was Homs shelled?', 'Homs was shelled last month.', null],
    ['What month was Homs shelled?', 'Homs was shelled from March to May.', null],
    ['What month was Homs shelled?', 'Homs was shelled in March-May.', null],
    ['What day was Homs shelled?', 'Homs was shelled on Friday.', 'Friday'],
    ['What day was Homs shelled?', 'Homs was shelled on 6 September.', '6 September'],
    ['What day was Homs shelled?', 'Homs was shelled in September.', null],
  ])('%s %s', async (question, body, expected) => {
    expect(await bold(question, body)).toBe(expected);
  });
});
