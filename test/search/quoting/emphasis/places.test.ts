import { describe, expect, it } from 'vitest';
import { bold, boldIfQuoted } from './bold.ts';

describe('a place is bold', () => {
  const body = 'The trucks crossed into Iraq from Jordan and went to Anbar.';

  it('if it is in the direction that is asked for', async () => {
    expect(await bold('Where did the trucks come from?', body)).toBe('Jordan');
    expect(await bold('Where were the trucks sent to?', body)).not.toBe('Jordan');
  });

  it('unless it is in no such direction', async () => {
    expect(await bold('Where did the trucks come from?', 'The trucks stood in Anbar.')).toBeNull();
  });

  it('unless nothing tells that it is a place', async () => {
    const played = 'The champion was joined by Rafael Nadal and played for Haiti.';
    expect(await bold('Where did the champion play for Haiti?', played)).toBeNull();
  });
});

describe('of places, the one is bold that is asked for', () => {
  it.each([
    [
      'not the people of it',
      'Where were the shoppers killed?',
      'The shoppers were killed in a Druze village.',
      null,
    ],
    [
      'with the words that say that it is only near',
      'Where were the shoppers killed?',
      'The shoppers were killed outside Damascus.',
      'outside Damascus',
    ],
    [
      'with its distance',
      'Where were the shoppers killed?',
      'The shoppers were killed 10 km south of the old city of Aleppo.',
      '10 km south of the old city of Aleppo',
    ],
    [
      'not that of another deed',
      'Where were the shoppers beheaded?',
      'The group said it beheaded the shoppers kidnapped on Monday in the city of Aleppo.',
      null,
    ],
    [
      'not one that it is far from',
      'Where were the shoppers beheaded?',
      'The shoppers were beheaded in a town 60 kilometres (35 miles) from Damascus.',
      null,
    ],
    [
      'not a part of the name of a body',
      'Where were the shoppers beheaded?',
      'The Islamic State in Iraq said that it beheaded the shoppers.',
      null,
    ],
    [
      'that of the deed, beside one of another',
      'Where were the shoppers beheaded?',
      'The shoppers kidnapped in Aleppo were beheaded in Jisreen.',
      'Jisreen',
    ],
    [
      'the innermost, which is described by another',
      'Where were the shoppers killed by shells?',
      'Then in Jisreen, a town in the hills near Damascus, the shoppers were killed by shells.',
      'Jisreen',
    ],
    [
      'the innermost, which is in another',
      'Where were the shoppers killed?',
      'In Jisreen near the capital Damascus the shoppers were killed.',
      'Jisreen',
    ],
    [
      'the outer one of the place that the question names',
      'Where is Jisreen?',
      'Shoppers were killed in Jisreen near the capital Damascus.',
      'near the capital Damascus',
    ],
  ])('%s', async (_case, question, body, expected) => {
    expect(await bold(question, body)).toBe(expected);
  });
});

describe('of places, that to which something was done is bold', () => {
  it.each([
    ['The army captured the town of Jisreen on the highway between Damascus and Homs.', 'Jisreen'],
    ['The army captured a hill on the highway between Damascus and Homs.', null],
    ['The commander of the brigade in Jisreen said that the army captured a hill.', null],
    ['The army captured hills near Jisreen.', null],
  ])('%s', async (body, expected) => {
    expect(await bold('Which town did the army capture?', body)).toBe(expected);
  });
});

it.each([
  ['which province is the bakery in', 'Homs'],
  ['which town is the bakery in', 'Taji'],
  ['which district is the bakery in', null],
])('a place is bold that the sentence calls so: %s', async (question, expected) => {
  const sentence =
    'The bakery near Castello Road is in the town of Taji in Homs province in Syria.';
  expect(await boldIfQuoted(question, sentence)).toBe(expected);
});
