import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { outcomeOf } from '../../../src/search/answer.ts';
import { ask, corpusOf, emphasised, quoted, reports } from '../corpora.ts';

/** Other reports, so that the words of the questions are neither rare nor everywhere. */
const OTHERS: readonly Partial<Article>[] = [
  { published: '2014-03-02', body: 'Farmers sold dates at the market of Deir ez-Zor.' },
  { published: '2014-03-05', body: 'A school was opened in a village near Daraa.' },
  { published: '2014-04-11', body: 'The price of bread rose again in Raqqa, people said.' },
  { published: '2014-05-20', body: 'Aid trucks reached Yarmouk with food and blankets.' },
];

const DOUMA: Partial<Article> = {
  published: '2014-01-26',
  body: 'At least 70 people were killed when barrel bombs fell on a market in Douma on Sunday. Rescuers dug through the rubble until dark.',
};

const KASSIG: Partial<Article> = {
  published: '2014-11-16',
  body: 'Peter Kassig, 26, was held in Raqqa. He had gone to Syria as an aid worker because he wanted to help.',
};

const BARNES: Partial<Article> = {
  published: '2014-11-16',
  body: 'Ann Barnes, 59, said that Omar Najjar and Julian Haddad, 41, were at the airport of Latakia.',
};

async function about(report: Partial<Article>, question: string) {
  return ask(await corpusOf([report, ...OTHERS]), question);
}

it.each([
  [BARNES, 'how old is omar najjar'],
  [BARNES, 'how old is julian barnes'],
  [
    {
      published: '2014-11-16',
      body: 'Omar Najjar told reporters that ten hospitals were damaged in the past 10 days.',
    },
    'how old is omar najjar',
  ],
  [
    {
      published: '2014-11-16',
      body: 'Rebels fought near the old citadel for two years, and a 9-year-old girl was hurt.',
    },
    'how old is the citadel',
  ],
])('an age is missing if only another one is told', async (report, question) => {
  const answer = await about(report, question);
  expect(outcomeOf(answer)).toBe('about');
  expect(answer.missing).toEqual([{ kind: 'kind', text: 'an age' }]);
});

describe('an answer', () => {
  it.each([
    [DOUMA, 'How many people were killed in Douma?', 'At least 70'],
    [DOUMA, 'how many people died in douma in january 2014', 'At least 70'],
    [DOUMA, 'When did barrel bombs fall on the market in Douma?', 'Sunday'],
    [KASSIG, 'How old was Peter Kassig?', '26'],
    [BARNES, 'how old is ann barnes', '59'],
    [BARNES, 'how old is julian haddad', '41'],
    [KASSIG, 'where was peter kassig held', 'Raqqa'],
    [
      { published: '2014-02-01', body: 'About 2,000 fighters left Homs for Idlib on buses.' },
      'How many fighters left Homs?',
      'About 2,000',
    ],
    [
      { published: '2014-02-01', body: 'Aid at last reached Homs on January 26 after long talks.' },
      'When did aid reach Homs?',
      'January 26',
    ],
    [
      {
        published: '2014-02-01',
        body: 'Residents fled Homs because of heavy shelling, and many went to Lebanon on foot.',
      },
      'Why did residents flee Homs?',
      'because of heavy shelling',
    ],
  ])('has exactly what is asked for in bold', async (report, question, bold) => {
    const answer = await about(report, question);
    expect(outcomeOf(answer)).toBe('answered');
    expect(answer.missing).toEqual([]);
    expect(emphasised(answer)).toBe(bold);
  });

  it.each([
    [
      'the dead for the wounded',
      DOUMA,
      'How many people were wounded in Douma?',
      'a number of wounded',
    ],
    [
      'another number for a price',
      DOUMA,
      'How much did the barrel bombs on Douma cost?',
      'an amount of money',
    ],
    [
      'the dead for some of them',
      DOUMA,
      'How many children were killed in Douma?',
      'a number of children',
    ],
    [
      'a length for a number of things',
      { published: '2014-01-26', body: 'Trucks drove 40 km to Douma on Sunday.' },
      'How many trucks drove to Douma?',
      'a number of trucks',
    ],
    ['another number for an age', DOUMA, 'How old were the people killed in Douma?', 'an age'],
  ])('does not take %s', async (_what, report, question, missing) => {
    const answer = await about(report, question);
    expect(quoted(answer)).toEqual([]);
    expect(answer.missing).toEqual([{ kind: 'kind', text: missing }]);
  });

  it('is not from another day, and names the nearest', async () => {
    const answer = await about(DOUMA, 'How many people were killed in Douma on 3 June 2013?');
    expect(outcomeOf(answer)).toBe('about');
    expect(answer.missing).toEqual([{ kind: 'time', text: '3 June 2013', nearest: '2014-01-26' }]);
  });

  it('names the nearest of several reports about the matter', async () => {
    const later = { ...DOUMA, published: '2015-06-01' };
    const corpus = await corpusOf([DOUMA, later, ...OTHERS]);
    const answer = await ask(corpus, 'How many people were killed in Douma on 3 June 2015?');
    expect(answer.missing).toMatchObject([{ kind: 'time', nearest: '2015-06-01' }]);
    expect(answer.near[0]?.article.published).toBe('2015-06-01');
  });

  it('to who denies something is a denial', async () => {
    const denied = await about(
      { published: '2014-01-27', body: 'The army denied that it had bombed the market in Douma.' },
      'Who denied bombing the market in Douma?',
    );
    expect(outcomeOf(denied)).toBe('answered');
    const told = await about(DOUMA, 'Who denied bombing the market in Douma?');
    expect(quoted(told)).toEqual([]);
    expect(told.missing).toEqual([{ kind: 'kind', text: 'a denial' }]);
  });

  it('is from a report of the days after, or from a sentence that names the day', async () => {
    const later = { ...DOUMA, published: '2014-01-28' };
    const dated = {
      published: '2015-01-01',
      body: 'On 26 January 2014, barrel bombs killed at least 70 people in Douma.',
    };
    for (const report of [DOUMA, later, dated]) {
      const answer = await about(
        report,
        'How many people were killed in Douma on 26 January 2014?',
      );
      expect(outcomeOf(answer)).toBe('answered');
    }
  });

  it('is not from an undated report that does not name the day', async () => {
    const answer = await about(
      { ...DOUMA, published: null },
      'How many people were killed in Douma on 3 June 2013?',
    );
    expect(quoted(answer)).toEqual([]);
  });

  it.each([
    ['another place', DOUMA, 'How many people were killed by barrel bombs on a market in Aleppo?'],
    ['another person', KASSIG, 'Was Kenji Goto held in Raqqa?'],
  ])('is not about %s', async (_what, report, question) => {
    expect(quoted(await about(report, question))).toEqual([]);
  });

  it.each([
    [
      'of others who are counted',
      'Some 30 Syrian soldiers and their officers were killed near Douma. Farmers fled the fields. A Belgian newspaper told of it.',
      'how many Belgian soldiers were killed near Douma',
      'Belgian',
    ],
    [
      'about something else that someone speaks of',
      'The envoy Kenji Goto said that Douma needs help. He said: "We wait for food and for blankets." People slept in the open. Others went to the market. Many were children. Qamishli was quiet.',
      'what did Kenji Goto say about Qamishli',
      'Qamishli',
    ],
  ])('is not one %s', async (_what, body, question, missing) => {
    const answer = await about({ published: '2014-01-26', body }, question);
    expect(quoted(answer)).toEqual([]);
    expect(answer.missing).toEqual([{ kind: 'name', text: missing }]);
  });

  it('is not one by someone else', async () => {
    const shelled = 'On Sunday the army shelled a village near Douma. Seven people were hurt.';
    const bridge = { body: 'Turkey opened a bridge near Kilis.' };
    const answer = await ask(
      await corpusOf([{ body: shelled }, bridge, ...OTHERS]),
      'did Turkey shell a village near Douma',
    );
    expect(quoted(answer)).toEqual([]);
    expect(answer.missing).toEqual([{ kind: 'name', text: 'Turkey' }]);
  });

  it('is not of another place that the report names only far away', async () => {
    const body =
      'Barrel bombs killed 70 people on a market. Rescuers dug until dark. Families stood by. Nobody slept. Shops stayed closed. Prices rose. In Qamishli, farmers sold dates.';
    // Among so many, the name of a place is rare enough to tell reports apart.
    const others = Array.from({ length: 60 }, (_, at) => ({ body: `Road ${at} was repaired.` }));
    const answer = await ask(
      await corpusOf([{ body }, ...others]),
      'how many people were killed by barrel bombs on a market in Qamishli',
    );
    expect(quoted(answer)).toEqual([]);
    expect(answer.missing).toEqual([{ kind: 'name', text: 'Qamishli' }]);
  });

  it.each([
    ['that only says what happened', 'Ten people died in Douma, said the director Kenji Goto.'],
    ['that the question has', 'Kenji Goto dug a baby out of the rubble in Douma.'],
  ])('to “the name of” is no name %s', async (_what, body) => {
    const answer = await about({ body }, 'name of the baby that Kenji Goto dug out in Douma');
    expect(quoted(answer)).toEqual([]);
    expect(answer.missing).toEqual([{ kind: 'kind', text: 'a name' }]);
  });

  it('comes without quotes that do not name what it is about', async () => {
    const reports: readonly Partial<Article>[] = [
      DOUMA,
      { published: '2014-01-27', body: 'Barrel bombs killed 12 people on a market in Qamishli.' },
      ...OTHERS,
    ];
    const answer = await ask(
      await corpusOf(reports),
      'how many people were killed by barrel bombs on a market in Qamishli',
    );
    expect(quoted(answer)).toEqual(['Barrel bombs killed 12 people on a market in Qamishli.']);
  });

  it('may name who did something without a name', async () => {
    const answer = await about(
      { body: 'Engineers repaired the reservoir.' },
      'Who repaired the reservoir?',
    );
    expect(quoted(answer)).toEqual(['Engineers repaired the reservoir.']);
    expect(emphasised(answer)).toBeNull();
  });

  it('is nothing, without a word about the matter', async () => {
    const answer = await about(DOUMA, 'Who won the chess championship?');
    expect(outcomeOf(answer)).toBe('nothing');
    expect(answer.near).toEqual([]);
  });

  it('tells who claimed something, if that is asked', async () => {
    const claim = 'Two bombs went off at the market. The group Ahrar claimed the bombing.';
    const answer = await about({ body: claim }, 'who claimed the bombing at the market');
    expect(quoted(answer)[0]).toContain('Ahrar claimed the bombing');
  });

  it('is the denial, if that is asked', async () => {
    const answer = await about(
      {
        body: 'The army used barrel bombs, rescuers said. Reporters spoke with the president about the war. He denied using barrel bombs.',
      },
      'who says the army did NOT use barrel bombs',
    );
    expect(quoted(answer)[0]).toContain('denied using barrel bombs');
  });

  it('comes without quotes that are far behind it', async () => {
    const answer = await ask(await reports(), 'how far is the base from ramadi');
    expect(quoted(answer)).toHaveLength(1);
    expect(quoted(answer)[0]).toContain('110 km');
  });
});
