import { describe, expect, it } from 'vitest';
import { timeExpressions } from '../../src/text/dates.ts';
import { asAnnotated, readAnnotated } from './annotated.ts';

function check(marked: string, published: string): void {
  const { text, expected } = readAnnotated(marked);
  expect(asAnnotated(text, timeExpressions(text, published))).toEqual(expected);
}

describe('an entry of a chronology', () => {
  it.each([
    '[February 26|2011-02-26] – The council imposes sanctions.',
    '[Feb. 26|2011-02-26]: The council imposes sanctions.',
    '* [26 February|2011-02-26] -- The council imposes sanctions.',
    'The bank closed. [Nov. 26|2010-11-26] - The council opens talks.',
    '[Nov. 1-8|2010-11-01/2010-11-08] – Talks are held in Geneva.',
    '[December|2010-12]: Police fire on a crowd.',
  ])('is not after its report: %s', (marked) => check(marked, '2011-10-20'));

  it.each([
    '[February 15, 2011|2011-02-15] – Protests break out.',
    '[15 February 2011|2011-02-15]: Protests break out.',
    '[Tuesday, February 15, 2011|2011-02-15] - Protests break out.',
  ])('always has a year that it states: %s', (marked) => {
    check(marked, '2011-10-20');
    check(marked, '2014-10-20');
    check(marked, '2010-10-20');
  });

  it('has the year of the entry before it, and the next one after December', () => {
    check(
      '[December 17, 2010|2010-12-17] – A seller dies.\n\n[January 14|2011-01-14] – The president flees.\n\n' +
        '[February 11|2011-02-11] – Another president resigns.',
      '2013-10-20',
    );
  });

  it('has the year that its entries stand under', () => {
    check(
      '[2009|2009]\n\n[March 3|2009-03-03] - The mill closes.\n\n[May 7|2009-05-07] - The mill burns.\n\n' +
        '[2010|2010]:\n[Jan. 5|2010-01-05] - The mill is sold.',
      '2013-10-20',
    );
  });

  it('can be after its report if the page was updated', () => {
    check(
      '[2 June|2010-06-02]: The cap is lowered.\n\n[16 June|2010-06-16]: A ship arrives.\n\n' +
        '[10 July|2010-07-10]: The cap is removed.',
      '2010-06-15',
    );
    check('[June 4|2010-06-04]: Oil is seen around the cap.', '2010-06-03');
  });

  it('can be after its report if it looks ahead', () => {
    check('[November 5|2011-11-05] – The council will vote on sanctions.', '2011-10-20');
  });
});

describe('a date that opens a sentence told as past', () => {
  it.each([
    'On [November 26|2010-11-26], the council imposed sanctions.',
    'In [December|2010-12], talks began in Geneva.',
    'Before the vote, on [November 26|2010-11-26], the council imposed sanctions.',
  ])('is not after its report: %s', (marked) => check(marked, '2011-10-20'));

  it.each([
    'On [November 26|2011-11-26], the minister said, talks begin.',
    'On [November 26|2011-11-26], rebels who gave up arms will vote.',
    'On [November 26|2011-11-26], sanctions imposed by the council end.',
  ])('is not one that a later verb looks ahead to: %s', (marked) => check(marked, '2011-10-20'));
});
