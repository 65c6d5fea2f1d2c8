import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/search/answering/judge.ts';
import { NO_FILTERS } from '../../../src/search/filters.ts';
import { candidatesOf } from '../../../src/search/ranking/candidates.ts';
import { type Evidence, isAbout, isEnough, SIGNS } from '../../../src/search/ranking/evidence.ts';
import { rank } from '../../../src/search/ranking/rank.ts';
import { Searcher } from '../../../src/search/searcher.ts';
import { corpusOf } from '../corpora.ts';

const REPORT = {
  published: '2016-06-02',
  body: 'A motorcycle bomb exploded near a mosque in Latakia on Thursday. Five people were killed.',
};

/** What a question in unusual words gives: more than nothing, and less than an answer needs. */
const LITTLE = {
  ...Object.fromEntries(SIGNS.map((name) => [name, 0])),
  sentence: Math.log(0.5),
  article: 2.6,
} as Evidence;

/** Reports of two sources, from other places. */
const OTHERS = ['Homs', 'Hama', 'Idlib', 'Raqqa', 'Daraa', 'Palmyra'].map((city, index) => ({
  published: `2014-03-0${index + 1}`,
  source: index % 2 === 0 ? 'SANA' : 'Reuters',
  body: `The market of ${city} was open again.`,
}));

/** How many sentences answer a question for which there is little evidence. */
async function answers(text: string): Promise<number> {
  const searcher = new Searcher(await corpusOf([REPORT, ...OTHERS]));
  const { index } = searcher;
  const question = searcher.read(text);
  const candidates = candidatesOf(question, index, NO_FILTERS);
  const { sentences } = rank(question, candidates, index.averageLength, index.lexicon);
  return judge(question, sentences, LITTLE).answers.length;
}

describe('little evidence', () => {
  it('is more than none', () => {
    expect(isAbout(LITTLE)).toBe(true);
    expect(isEnough(LITTLE)).toBe(false);
  });

  it('is enough where the time of the question and all else fit', async () => {
    expect(await answers('which bit of Latakia was bombed on 2 june 2016')).toBeGreaterThan(0);
  });

  it.each([
    ['a time', 'which bit of Latakia was bombed'],
    ['the time of the report', 'which bit of Latakia was bombed on 2 june 2015'],
    ['the names that the report has', 'which bit of Yabrud was bombed on 2 june 2016'],
    [
      'every name that reports may leave out',
      'which bit of Latakia near Homs was bombed on 2 june 2016',
    ],
    [
      'only one thing to ask',
      'Do both SANA and Reuters tell which bit of Latakia was bombed in June 2016',
    ],
  ])('is not enough without %s', async (_, text) => {
    expect(await answers(text)).toBe(0);
  });
});
