import { describe, expect, it } from 'vitest';
import { countsIn, isSameNumber } from '../../../src/reading/numbers/counts.ts';

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
