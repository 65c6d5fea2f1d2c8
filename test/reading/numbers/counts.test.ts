import { describe, expect, it } from 'vitest';
import { countsIn, isSameNumber, wordsCounted } from '../../../src/reading/numbers/counts.ts';

const valuesIn = (sentence: string) => countsIn(sentence).map(({ value }) => value);

describe('numbers that count something', () => {
  it.each([
    ['At least nine children were among the 126 people killed.', [9, 126]],
    ['Of the wounded, 287 were fighters, among them 26 minors.', [287]],
    ['The blast killed 40 people, and nine of the dead were policemen.', [40]],
    ['The blast killed 40 people, nine of them policemen.', [40]],
  ])('leaves out parts of others: “%s”', (sentence, values) => {
    expect(valuesIn(sentence)).toEqual(values);
  });

  it.each([
    ['how many barrel bombs fell on zabadani', 'barrel bombs'],
    ['how many buses left foua', 'buses'],
    ['how many rebel fighters fled', 'rebel fighters'],
    ['number of trucks carrying aid', 'trucks'],
  ])('reads what a question counts: “%s”', (question, counted) => {
    expect(
      wordsCounted(question)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(counted);
  });

  it.each([
    ['Eleven confirmed infections were found.', 'infection'],
    ['The clinic took in 12 wounded children.', 'child'],
    ['They buried 12 wounded in a week.', null],
  ])('reads what a number counts: “%s”', (sentence, of) => {
    expect(countsIn(sentence)[0]?.of).toBe(of);
  });

  it.each([
    ['more than 130 people killed', '126 people killed', false],
    ['more than 120 people killed', '126 people killed', true],
    ['nearly 130 people killed', '126 people killed', true],
    ['130 people killed', '126 people killed', false],
  ])('tells whether two are the same: “%s” and “%s”', (one, other, isSame) => {
    const [first] = countsIn(one);
    const [second] = countsIn(other);
    expect(first && second && isSameNumber(first, second)).toBe(isSame);
  });
});
