import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../src/search/answer.ts';
import { cut } from '../../src/text/span.ts';
import { ask, corpusOf, reports } from './corpora.ts';

/** Reports of other matters, so that the names asked about are rare. */
const OTHERS = Array.from({ length: 60 }, (_, at) => ({
  body: `Farmers of village ${at} sold dates at the market and mended a road.`,
}));

describe('quotes that are only about the matter', () => {
  test('all lack what is said to be missing', async () => {
    const corpus = await corpusOf([
      ...OTHERS,
      { body: 'The spokesman Ryder left the town of Yabrud in silence.' },
      { body: 'Haddad, aged 52, left the town of Yabrud.' },
      { body: 'Ryder was seen in Yabrud.' },
    ]);
    const answer = await ask(
      corpus,
      'How old was the spokesman Ryder when he left the town of Yabrud?',
    );
    expect(outcomeOf(answer)).toBe('about');
    expect(answer.missing).toEqual([{ kind: 'kind', text: 'an age' }]);
    const words = answer.near.map(({ article, span }) => cut(article.body, span));
    expect(words[0]).toBe('The spokesman Ryder left the town of Yabrud in silence.');
    expect(words.join(' ')).not.toContain('aged');
  });

  test('lack a name as it was meant, not as the chat spells what is before it', async () => {
    const corpus = await corpusOf([...OTHERS, { body: 'Two people died in the town of Tartus.' }]);
    const answer = await ask(corpus, 'hey pls how mny ppl died in town of Qamishli??');
    expect(answer.missing).toEqual([{ kind: 'name', text: 'Qamishli' }]);
  });

  test.each([
    ['Who leads the Fatah Alliance, Hadi Al-Amiri or Pat Ryder?', ['Pat Ryder']],
    ['Who leads the Fatah Alliance, Ryder or Maliki?', ['Ryder', 'Maliki']],
  ])('lack a name of two words as one name, and two names as two: %s', async (question, names) => {
    const { missing } = await ask(await reports(), question);
    expect(missing.map(({ text }) => text)).toEqual(names);
  });

  test('lack the words of a person who is only named', async () => {
    const answer = await ask(await reports(), 'what did Al-Amiri say');
    expect(outcomeOf(answer)).toBe('about');
    expect(answer.missing).toEqual([{ kind: 'speaker', text: 'Al-Amiri' }]);
  });

  test('are at most two, and at most as many as asked for', async () => {
    const corpus = await corpusOf([
      ...OTHERS,
      ...['spoke', 'left', 'slept'].map((did) => ({ body: `Pat Ryder, a spokesman, ${did}.` })),
    ]);
    const near = async (limit: number, offset = 0) =>
      (await ask(corpus, 'How old is Pat Ryder?', { limit, offset })).near.length;
    expect([await near(3), await near(1), await near(3, 3)]).toEqual([2, 1, 0]);
  });
});
