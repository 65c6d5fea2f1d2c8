import { describe, expect, it } from 'vitest';
import { ask, corpusOf, quoted } from '../corpora.ts';

const CLAIMS = [
  'The militia shelled the airport at Deir ez-Zor on Sunday, residents said.',
  'Activists said that the militia shelled the airport at Deir ez-Zor with rockets.',
  'The militia shelled the airport at Deir ez-Zor, according to a monitor.',
  'A pilot told us how the militia shelled the airport at Deir ez-Zor that night.',
];

describe('both sides', () => {
  it('shows a denial among the first three quotes when three reports only claim', async () => {
    const corpus = await corpusOf([
      ...CLAIMS.map((body) => ({ body })),
      {
        body: 'The militia denied on Monday in a long statement to state television that its men had shelled the airport at Deir ez-Zor.',
      },
    ]);
    const answer = await ask(corpus, 'Did the militia shell the airport at Deir ez-Zor?');
    const first = quoted(answer);
    expect(first).toHaveLength(3);
    expect(answer.quotes.map(({ side }) => side)).toEqual([null, null, 'denial']);
    expect(first.some((text) => text.includes('denied'))).toBe(true);
    expect(first[0]).not.toContain('denied');
  });

  it('shows a claim when the best quotes only deny', async () => {
    const corpus = await corpusOf([
      { body: 'The ministry denied that the militia shelled the airport at Deir ez-Zor.' },
      { body: 'The army rejected claims that the militia shelled the airport at Deir ez-Zor.' },
      { body: 'A spokesman dismissed talk that the militia shelled the airport at Deir ez-Zor.' },
      {
        body: 'Residents saw how the militia shelled the airport at Deir ez-Zor late that evening from a hill.',
      },
    ]);
    const first = quoted(await ask(corpus, 'Did the militia shell the airport at Deir ez-Zor?'));
    expect(first.some((text) => text.includes('Residents saw'))).toBe(true);
  });

  it('shows another number when three reports give the same', async () => {
    const killed = (count: string, at: string) =>
      `The blast at the market in Raqqa killed ${count} people, ${at} said.`;
    const corpus = await corpusOf([
      { body: killed('12', 'officials') },
      { body: killed('12', 'the governor') },
      { body: killed('12', 'police') },
      { body: killed('30', 'doctors at two hospitals of the town that had taken in the wounded') },
    ]);
    const first = quoted(await ask(corpus, 'How many people did the blast in Raqqa kill?'));
    expect(first.some((text) => text.includes('30'))).toBe(true);
    expect(first[0]).toContain('12');
  });

  it('does not bring up a denial of something else', async () => {
    const corpus = await corpusOf([
      ...CLAIMS.map((body) => ({ body })),
      { body: 'The airport company denied that tickets had become dearer.' },
    ]);
    const first = quoted(await ask(corpus, 'Did the militia shell the airport at Deir ez-Zor?'));
    expect(first.some((text) => text.includes('tickets'))).toBe(false);
  });

  it.each([
    'The militia denied residents access to the airport at Deir ez-Zor that it shelled.',
    'The militia did not deny that it shelled the airport at Deir ez-Zor.',
    'The militia that shelled the airport at Deir ez-Zor rejected a truce.',
  ])('labels no denial where nobody denies it: %s', async (body) => {
    const corpus = await corpusOf([
      ...CLAIMS.slice(0, 2).map((claim) => ({ body: claim })),
      { body },
    ]);
    const answer = await ask(corpus, 'Did the militia shell the airport at Deir ez-Zor?');
    expect(answer.quotes.length).toBeGreaterThan(1);
    expect(answer.quotes.every(({ side }) => side === null)).toBe(true);
  });

  it('quotes an accusation with the denial that follows it', async () => {
    const corpus = await corpusOf([
      {
        body: 'The governor accused the militia of shelling the airport at Deir ez-Zor. Its spokesman denied this.',
      },
    ]);
    const [first] = quoted(await ask(corpus, 'Did the militia shell the airport at Deir ez-Zor?'));
    expect(first).toContain('accused');
    expect(first).toContain('Its spokesman denied this.');
  });

  it('shows the denial as a quote of its own if both are too long for one', async () => {
    const long = 'on the road that leads along the river to the old town and the bridge '.repeat(4);
    const corpus = await corpusOf([
      {
        body: `The governor accused the militia of shelling the airport at Deir ez-Zor ${long}on Sunday. Its spokesman denied this in a statement that he read out on television ${long}on Monday.`,
      },
    ]);
    const answer = await ask(
      corpus,
      'Who did the governor accuse of shelling the airport at Deir ez-Zor?',
    );
    expect(quoted(answer)[0]).not.toContain('denied');
    expect(quoted(answer)[1]).toContain('denied');
    expect(answer.quotes[1]?.side).toBe('denial');
  });
});
