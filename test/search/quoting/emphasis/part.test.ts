import { expect, it } from 'vitest';
import { ask, corpusOf, emphasised } from '../../corpora.ts';
import { bold } from './bold.ts';

it.each([
  [
    'with its magnitude',
    'how much money does the fund of Karim Haddad oversee',
    'The fund of Karim Haddad oversees $ 2.7 trillion in assets, a bank said.',
    '$ 2.7 trillion',
  ],
  [
    'in a unit of what is asked for',
    'how much oil does Haddad pump a day',
    'Haddad has over 11 million acres that pumped over 150,000 barrels of oil equivalent per day.',
    'over 150,000',
  ],
  [
    'as the day of the deed that is asked about',
    'when did omar haddad die',
    'Omar Haddad left Homs in 2006 and when Omar Haddad died on 25 June 2009 , a doctor was there.',
    '25 June 2009',
  ],
  [
    'as the day of the other deed',
    'when did omar haddad leave homs',
    'Omar Haddad left Homs in 2006 and when Omar Haddad died on 25 June 2009 , a doctor was there.',
    '2006',
  ],
  [
    'without the adverb before a name',
    'who was the photographer in Homs',
    'Meanwhile Karim Joulaq a photographer in Homs was slightly hurt on the way.',
    'Karim Joulaq',
  ],
  [
    'as that of the place asked about',
    'how many people had lost their lives in Alexandria',
    'Human Rights Watch said 302 people had been killed in the protests -- 232 in Cairo , 52 in Alexandria and 18 in Suez .',
    '52',
  ],
  [
    'without what is said of it',
    'which countries sent aid trucks to Haddad',
    'Help for Haddad came as aid trucks were sent by Canada , the North African nation said.',
    'Canada',
  ],
])('the part asked for is bold %s', async (_case, question, body, part) => {
  expect(await bold(question, body)).toBe(part);
});

it.each([
  [
    'only the army is named where its unit is asked for',
    'which army unit advanced in Rankus',
    'The Syrian army troops advanced in Rankus on Monday.',
  ],
  [
    'it is left open who it was',
    'who carried out the strikes on Rankus',
    'The mayor did not know whether the Syrian army or Qamar Brigades carried out the strikes on Rankus.',
  ],
  [
    'those who are led are others than those asked about',
    'who leads Jaish al-Islam',
    'Jaish al-Islam was in clashes with rival factions led by the Nusra Front near Douma.',
  ],
])('nothing is bold if %s', async (_case, question, body) => {
  expect(await bold(question, body)).toBeNull();
});

it('no place is bold if a sentence tells of another deed than the rare one asked about', async () => {
  const others = Array.from({ length: 120 }, (_, at) => ({
    body: `Farmers of village ${at} sold dates at the market and mended a road.`,
  }));
  const hidden = { body: 'The keys were hidden.' };
  const boldIn = async (body: string) => {
    const corpus = await corpusOf([...others, hidden, { body }]);
    return emphasised(await ask(corpus, 'where was the bomb hidden that killed the preacher'));
  };
  const bombs = 'A car bomb killed several people near the preacher in Yabrud.';
  expect(await boldIn(bombs)).toBeNull();
  expect(await boldIn(`${bombs.slice(0, -1)}, where it was hidden.`)).toContain('Yabrud');
});

it('the date is bold that follows the place asked about', async () => {
  const body = 'In 2000 Omar Haddad opened a bakery in Homs, with a second bakery in Taji in 2006.';
  expect(await bold('when did omar haddad open a bakery in Taji', body)).toBe('2006');
  expect(await bold('when did omar haddad open a bakery in Homs', body)).toBe('2000');
});

it('a date is bold in the sentence that tells of the deed', async () => {
  const body =
    'In 2014 Omar Haddad moved to Homs. He sold bread. Omar Haddad was arrested on 31 May at the bakery.';
  const corpus = await corpusOf([{ body }]);
  expect(emphasised(await ask(corpus, 'when was omar haddad arrested'))).toBe('31 May');
});

it.each([
  [40, '41'],
  [60, null],
])('none of many numbers is bold, as in a table: %i', async (count, expected) => {
  const rows = Array.from({ length: count }, (_row, at) => `${at + 2} villages`);
  const body = `The flood hit ${rows.join(', ')} near Taji.`;
  expect(await bold('how many villages did the flood hit near Taji', body)).toBe(expected);
});
