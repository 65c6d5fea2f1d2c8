import { describe, expect, it } from 'vitest';
import { ask, corpusOf, quoted } from '../corpora.ts';

const MARKET = 'the blast at the market in Raqqa';

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
