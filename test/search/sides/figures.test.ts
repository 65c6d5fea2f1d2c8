import { describe, expect, it } from 'vitest';
import { ask, corpusOf, quoted } from '../corpora.ts';

const MARKET = 'the blast at the market in Raqqa';

/** Reports of other things, without which the words of a few reports tell nothing apart. */
const OTHERS = Array.from({ length: 40 }, (_, at) => ({
  published: '2016-03-02',
  body: `The council of village number ${at} repaired its bridge and planted trees along the river.`,
}));

/** The words of the first quotes and their labels. */
async function answered(
  reports: readonly { readonly published: string; readonly body: string }[],
  question: string,
) {
  const answer = await ask(await corpusOf(reports), question);
  return quoted(answer).map((text, at) => ({ text, side: answer.quotes[at]?.side }));
}

describe('figures of one event', () => {
  it('shows another figure directly after the first, labelled', async () => {
    const quotes = await answered(
      [
        { published: '2016-03-02', body: `Police said ${MARKET} killed 12 people.` },
        { published: '2016-03-02', body: `Police said on radio ${MARKET} killed 12 people.` },
        {
          published: '2016-03-03',
          body: `Doctors at two hospitals told our reporter that ${MARKET} killed 30 people.`,
        },
      ],
      'How many people did the blast in Raqqa kill?',
    );
    expect(quotes[0]).toMatchObject({ side: null });
    expect(quotes[0]?.text).toContain('12 people');
    expect(quotes[1]).toMatchObject({ side: 'figure' });
    expect(quotes[1]?.text).toContain('30 people');
    expect(quotes[2]).toMatchObject({ side: null });
  });

  it('takes a number between the limits of another for the same figure', async () => {
    const quotes = await answered(
      [
        { published: '2016-03-02', body: `Police said ${MARKET} killed 10 to 14 people.` },
        {
          published: '2016-03-02',
          body: `Doctors told our reporter that ${MARKET} killed 12 people.`,
        },
        {
          published: '2016-03-03',
          body: `Rescuers told us that ${MARKET} killed 2 to 3 dozen people.`,
        },
      ],
      'How many people did the blast in Raqqa kill?',
    );
    const figures = quotes.filter(({ side }) => side === 'figure').map(({ text }) => text);
    expect(figures.filter((text) => text.includes('dozen'))).toHaveLength(1);
    expect(figures).toHaveLength(1);
  });

  it('puts the newest figure first if the question asks for the latest', async () => {
    const quotes = await answered(
      [
        { published: '2016-03-02', body: `Police said ${MARKET} killed 12 people.` },
        {
          published: '2016-03-04',
          body: `Doctors at two hospitals told our reporter that ${MARKET} killed 30 people.`,
        },
      ],
      'How many people did the blast at the market in Raqqa kill so far?',
    );
    expect(quotes[0]?.text).toContain('30');
    expect(quotes[1]).toMatchObject({ side: 'figure' });
    expect(quotes[1]?.text).toContain('12');
  });

  it.each([
    ['the wounded', `Doctors said ${MARKET} wounded 30 people.`],
    ['another group', `Doctors said ${MARKET} killed 30 policemen.`],
    ['a part of them', `Doctors said ${MARKET} killed 12 people, including 7 children.`],
    ['the same in words', `Doctors said ${MARKET} killed twelve people.`],
    ['another place', `Doctors said a blast at the market in Homs killed 30 people.`],
    [
      'what came hours later',
      `Doctors at two hospitals told our reporter on the radio that a fire killed 30 people hours after ${MARKET}.`,
    ],
    [
      'a whole year',
      `The doctors of two hospitals told our reporter on the radio that fires and ${MARKET} killed 300 people this year.`,
    ],
    ['another day', `Doctors said ${MARKET} on 5 January 2014 killed 30 people.`],
  ])('does not take the number of %s for another figure', async (_, body) => {
    const quotes = await answered(
      [
        { published: '2016-03-02', body: `Police said ${MARKET} killed 12 people.` },
        { published: '2016-03-03', body },
      ],
      'How many people did the blast at the market in Raqqa kill?',
    );
    expect(quotes[0]?.text).toContain('12 people');
    expect(quotes.every(({ side }) => side === null)).toBe(true);
  });

  it('does not take reports of another month for the same event', async () => {
    const quotes = await answered(
      [
        { published: '2016-03-02', body: `Police said ${MARKET} killed 12 people.` },
        { published: '2016-09-03', body: `Doctors said ${MARKET} killed 30 people.` },
      ],
      'How many people did the blast at the market in Raqqa kill?',
    );
    expect(quotes.every(({ side }) => side === null)).toBe(true);
  });
});

describe('the latest toll', () => {
  const QUESTION = 'latest death toll of the blast at the market in Raqqa';
  const first = `Police said ${MARKET} on 2 March 2016 killed 12 people.`;
  const early = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      published: '2016-03-02',
      body: `Police in town number ${at} said ${MARKET} on 2 March 2016 killed 12 people.`,
    }));

  it('is that of the newest report, however many name more of the question', async () => {
    const quotes = await answered(
      [
        ...OTHERS,
        ...early(14),
        {
          published: '2016-03-03',
          body: `The governor spoke about ${MARKET}. He praised the doctors, who had worked all night. They had come from five villages along the river, he added. Many of the shops have opened again. He said on radio from his office that in all 31 people died.`,
        },
      ],
      QUESTION,
    );
    expect(quotes[0]?.text).toContain('31');
    expect(quotes[1]).toMatchObject({ side: 'figure' });
    expect(quotes[1]?.text).toContain('12 people');
  });

  it('can be in a later report that names the day', async () => {
    const quotes = await answered(
      [
        ...OTHERS,
        { published: '2016-03-02', body: first },
        {
          published: '2016-04-20',
          body: `Officials said ${MARKET} on 2 March killed 34 people.`,
        },
      ],
      QUESTION,
    );
    expect(quotes[0]?.text).toContain('34');
  });

  it('is one that is brought up to date before others of its day', async () => {
    const quotes = await answered(
      [
        ...OTHERS,
        { published: '2016-03-02', body: `The death toll of ${MARKET} on 2 March was 12 dead.` },
        {
          published: '2016-03-02',
          body: `Officials at the hospital said that the number of people killed by the bomb in the market of Raqqa had reached 19.`,
        },
      ],
      QUESTION,
    );
    expect(quotes[0]?.text).toContain('19');
  });

  it('is no former toll that a newer report repeats', async () => {
    const quotes = await answered(
      [
        ...OTHERS,
        { published: '2016-03-02', body: `Doctors said ${MARKET} on 2 March killed 21 people.` },
        {
          published: '2016-03-04',
          body: `Doctors spoke of ${MARKET} on 2 March and corrected an earlier toll of 12 people killed.`,
        },
      ],
      QUESTION,
    );
    expect(quotes[0]?.text).toContain('21');
  });

  it('is that of the newer of two events that are told as often', async () => {
    const quotes = await answered(
      [
        ...OTHERS,
        { published: '2016-03-02', body: first },
        { published: '2016-05-09', body: `Police said ${MARKET} on 9 May 2016 killed 7 people.` },
      ],
      QUESTION,
    );
    expect(quotes[0]?.text).toContain('7 people');
    expect(quotes.every(({ side }) => side === null)).toBe(true);
  });

  it.each([
    ['on another day', `Police said ${MARKET} on 9 May 2016 killed 7 people.`],
    [
      'elsewhere',
      `In Homs a blast at the market killed 7 people on 2 March. It was the day of ${MARKET}.`,
    ],
    ['hours later', `A raid killed 7 people on 2 March, hours after ${MARKET}.`],
    [
      'on one of two days',
      `A raid on Raqqa killed 7 people on 9 May, in the same street as ${MARKET} on 2 March.`,
    ],
    [
      'many times',
      `A string of bombings in Raqqa, one of them on 2 March, killed 7 people. A blast at the market was the last.`,
    ],
  ])('is not that of an event %s', async (_, body) => {
    const quotes = await answered(
      [...OTHERS, ...early(4), { published: '2016-05-09', body }],
      QUESTION,
    );
    expect(quotes[0]?.text).toContain('12 people');
    expect(quotes.every(({ text, side }) => side === null || !text.includes('7 people'))).toBe(
      true,
    );
  });
});
