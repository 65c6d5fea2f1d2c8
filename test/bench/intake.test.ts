import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { benchIntake } from '../../bench/intake/intake.ts';
import {
  f1,
  isSameAuthors,
  isSameSpelling,
  isSameTitle,
  scoreBody,
} from '../../bench/intake/score.ts';
import { makeFolderWith } from '../corpus/folders.ts';
import { CONVOY, linkedData, makePage } from '../intake/pages.ts';

describe('the score of a body', () => {
  it('counts the shingles of four words that both have', () => {
    // Found: abcd bcde cdef. True: abcd bcde. Two of three, and two of two.
    const score = scoreBody('a b c d e f', 'a, b; c d e!');
    expect(score.precision).toBeCloseTo(2 / 3);
    expect(score.recall).toBe(1);
    expect(f1(score)).toBeCloseTo(0.8);
  });

  it('counts a shingle as often as both have it', () => {
    // Found: five times aaaa. True: twice.
    expect(scoreBody('a a a a a a a a', 'a a a a a')).toEqual({ precision: 2 / 5, recall: 1 });
  });

  it('treats fewer than four words as one shingle', () => {
    expect(scoreBody('a b', 'a b')).toEqual({ precision: 1, recall: 1 });
    expect(scoreBody('a b', 'a b c')).toEqual({ precision: 0, recall: 0 });
  });

  it('is 0 if nothing was found', () => {
    expect(scoreBody('', 'a b c d')).toEqual({ precision: 0, recall: 0 });
    expect(f1({ precision: 0, recall: 0 })).toBe(0);
  });

  it('reads words of every script', () => {
    expect(scoreBody('تحالف الفتح في العراق', 'تحالف الفتح في العراق').recall).toBe(1);
    expect(scoreBody('Straße nach Ramadi heute', 'Strasse nach Ramadi heute').recall).toBe(0);
  });
});

describe('the score of a field', () => {
  it('folds white space in titles, and nothing else', () => {
    expect(isSameTitle('A  convoy\u00a0of trucks', 'A convoy of trucks ')).toBe(true);
    expect(isSameTitle('A Convoy', 'A convoy')).toBe(false);
    expect(isSameTitle(null, 'A convoy')).toBe(false);
  });

  it('compares authors as a set', () => {
    expect(isSameAuthors('B C, A B', ['A B', 'B C'])).toBe(true);
    expect(isSameAuthors('AFP, MANILA', ['AFP, MANILA'])).toBe(true);
    expect(isSameAuthors('A B', ['A B', 'B C'])).toBe(false);
    expect(isSameAuthors(null, null)).toBe(true);
    expect(isSameAuthors('A B', null)).toBe(false);
  });

  it('tells spellings of one name from another name', () => {
    expect(isSameSpelling('Seznam Zprávy', 'SeznamZpravy')).toBe(true);
    expect(isSameSpelling('Der Standard', 'Die Welt')).toBe(false);
  });
});

describe('the benchmark of intake', () => {
  it('measures bodies, fields and dates on the pages that have them', async () => {
    const head = linkedData({
      '@type': 'NewsArticle',
      headline: 'Convoy crosses the border',
      datePublished: '2019-09-07',
      author: ['Ken Hanly'],
      publisher: { name: 'Example Herald' },
    });
    const nothing = { body: null, title: null, authors: null, published: null, source: null };
    const fields = {
      title: 'Convoy crosses the border',
      authors: ['Somebody Else'],
      published: '2019-09-07',
      source: 'ExampleHerald',
    };
    const url = 'https://www.example.org/a';
    const truth = [
      { ...nothing, id: 'body', file: 'a.gz', url, body: CONVOY },
      { ...nothing, ...fields, id: 'fields', file: 'a.gz', url, body: 'not measured' },
      { ...nothing, id: 'date', file: 'a.gz', url, published: '2019-09-08' },
      { ...nothing, id: 'empty', file: 'b.gz', url, body: CONVOY },
    ];
    const folder = makeFolderWith({
      'a.gz': gzipSync(makePage({ head })),
      'b.gz': gzipSync('<html></html>'),
      'truth.jsonl': `${truth.map((line) => JSON.stringify(line)).join('\n')}\n`,
    });
    expect(await benchIntake(['--data', folder])).toMatchObject({
      pages: 4,
      refused: 1,
      bodyPrecision: 0.5,
      bodyRecall: 0.5,
      bodyF1: 0.5,
      date: 1,
      title: 1,
      authors: 0,
      publication: 0,
      publicationSpelling: 1,
      dateOfOthers: 0,
      dateOfOthersWithinADay: 1,
      silentDate: 0,
      // Doubted, because the page does not print the author.
      silentAuthors: 0,
      silentPublication: 1,
      silentDateOfOthers: 1,
    });
  });
});
