import { describe, expect, it } from 'vitest';
import { ask, corpusOf, emphasised, quoted } from '../corpora.ts';

/** Reports of other things, without which the words of a few reports tell nothing apart. */
const OTHERS = Array.from({ length: 40 }, (_, at) => ({
  published: '2017-03-02',
  body: `The council of village number ${at} repaired its bridge and planted trees along the river.`,
}));

const WAR = [
  { published: '2014-05-02', body: 'More than 150000 people have been killed in the civil war.' },
  {
    published: '2016-06-02',
    body: 'At least 280000 people have been killed since the conflict began in March 2011.',
  },
  {
    published: '2017-11-26',
    body: 'More than 340000 people have been killed since the conflict began in March 2011.',
  },
  {
    published: '2017-11-28',
    body: 'The latest attack of the war killed 29 people, the worst death toll since 2016.',
  },
  {
    published: '2017-11-29',
    body: 'In one town 700 people have been killed since the war began in 2011.',
  },
];

describe('the toll of a whole war', () => {
  it.each([
    'latest death toll for the whole war',
    'how many people have died since 2011',
    'how many people have been killed in the war in total',
    'total of people killed since the uprising began',
  ])('is the newest total, and no part of it: %s', async (question) => {
    const answer = await ask(await corpusOf([...OTHERS, ...WAR]), question);
    expect(emphasised(answer)).toBe('More than 340000');
    expect(quoted(answer)[1]).toContain('280000');
    expect(answer.quotes[1]?.side).toBe('figure');
  });

  it('is not asked for with a part of the dead', async () => {
    const body = 'Monitors said that 23 journalists have been killed since the conflict began.';
    const corpus = await corpusOf([...OTHERS, ...WAR, { published: '2013-01-02', body }]);
    const question = 'how many journalists have been killed since the conflict began';
    expect(emphasised(await ask(corpus, question))).toBe('23');
  });
});
