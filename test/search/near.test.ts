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

  test.each([
    ['when did ahrar al-sham visit qamishli', 'ahrar al-sham'],
    ['when did hadi al-amiri visit new zealand', 'new zealand'],
    ['did human rights watch visit the town of Yabrud', 'human rights watch'],
    ['did haddad visit yemens ports', 'yemen'],
  ])('lack a name that is shown whole, without a possessive: %s', async (question, name) => {
    const corpus = await corpusOf([
      ...OTHERS,
      { body: 'The rights of the people of Yabrud were the matter of a visit.' },
      { body: 'Haddad and Hadi al-Amiri spoke of a visit to ports.' },
      { body: 'The people of Qamishli waited for a visit of a man of Bilad al-Sham.' },
    ]);
    const { missing } = await ask(corpus, question);
    expect(missing.map(({ text }) => text)).toContain(name);
  });

  test('lack no part of what they lack whole', async () => {
    const corpus = await corpusOf([...OTHERS, { body: 'Rebels of Yabrud spoke to Iran.' }]);
    const { missing } = await ask(corpus, 'why did iran bomb the town of yabrud');
    const texts = missing.map(({ text }) => text);
    expect(texts.filter((text) => texts.some((one) => one !== text && one.includes(text)))).toEqual(
      [],
    );
  });

  test('do not lack a number of dead that the title has', async () => {
    const corpus = await corpusOf([
      ...OTHERS,
      { title: 'Eight Civilians Killed in Yabrud', body: 'A car bomb exploded in Yabrud at noon.' },
    ]);
    const { missing } = await ask(corpus, 'how many people did the car bomb in yabrud kill');
    expect(missing.map(({ text }) => text)).not.toContain('a number of dead');
  });

  test('do not lack a deed of those whom they call by another word', async () => {
    const corpus = await corpusOf([
      ...OTHERS,
      { body: 'The YPG took back the village of Yabrud. The Kurds also lost three fighters.' },
    ]);
    const { missing } = await ask(corpus, 'how many fighters did the ypg lose');
    expect(missing.map(({ text }) => text)).not.toContain('ypg lose');
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
