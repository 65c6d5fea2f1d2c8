import { describe, expect, it } from 'vitest';
import { NamedSources } from '../../../src/search/question/named-sources.ts';
import { ask, corpusOf, quoted } from '../corpora.ts';

const GUARDIAN = 'The club should keep its old coach, whose calm has served it well.';
const SPORTS = 'The defence gave away nine goals, more than any other of the league.';

describe('sources that a question names', () => {
  const articles = [
    { source: 'The Guardian', published: '2023-10-28', body: GUARDIAN },
    { source: 'CBSSports.com', published: '2023-11-02', body: SPORTS },
    ...Array.from({ length: 6 }, (_, at) => ({
      source: 'Other Paper',
      body: `The coach and the defence of club ${at} played in the league for goals.`,
    })),
  ];

  it('each get one of the first quotes, found by their half of the question', async () => {
    const question =
      'Does the Guardian want the club to keep its calm coach, while CBSSports counts the goals that the defence gave away?';
    const first = quoted(await ask(await corpusOf(articles), question));
    expect(first.slice(0, 2).sort()).toEqual([GUARDIAN, SPORTS].sort());
  });

  it('are preferred with their report of the day that the question gives', async () => {
    const corpus = await corpusOf([
      { source: 'Wired', published: '2023-10-27', body: 'The phone costs much, we think.' },
      { source: 'Wired', published: '2023-10-28', body: 'The phone costs much, we find.' },
      { source: 'Wired', published: '2023-10-29', body: 'The phone costs much, we hear.' },
    ]);
    const question = 'What does the Wired report of October 28, 2023 say the phone costs?';
    expect(quoted(await ask(corpus, question))[0]).toContain('we find');
  });

  it.each([
    ['an article by Reuters', 1],
    ['a Bloomberg report and another from The Wall Street Journal', 2],
    ['the report by The Verge', 0],
    ['a report on tanks in Homs', 0],
  ])('“%s” asks for %i publishers that the corpus does not have', (question, missing) => {
    const named = new NamedSources(['The Verge']);
    expect(named.countMissing(question, named.find(question))).toBe(missing);
  });

  it('are never missing in a corpus that states none', () => {
    expect(new NamedSources([]).countMissing('an article by Reuters', [])).toBe(0);
  });
});
