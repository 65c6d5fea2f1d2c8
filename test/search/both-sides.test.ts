import { describe, expect, it } from 'vitest';
import { ask, corpusOf, quoted } from './corpora.ts';

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
    const first = quoted(await ask(corpus, 'Did the militia shell the airport at Deir ez-Zor?'));
    expect(first).toHaveLength(3);
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
});
