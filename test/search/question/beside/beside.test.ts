import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../../src/search/answer.ts';
import { besideSpeaker } from '../../../../src/search/question/beside/named.ts';
import { PLAIN_DEEDS } from '../../../../src/search/question/beside/words/deeds.ts';
import { PLACES } from '../../../../src/search/question/beside/words/places.ts';
import { WEAPONS } from '../../../../src/search/question/beside/words/weapons.ts';
import { lemmasOf } from '../../../../src/search/question/beside/words/word-groups.ts';
import { equivalents } from '../../../../src/search/question/equivalents.ts';
import { Searcher } from '../../../../src/search/searcher.ts';
import { isNation } from '../../../../src/text/words/countries.ts';
import { ask, corpusOf, reports } from '../../corpora.ts';

describe('a speaker whom the corpus knows', () => {
  it('is named, even if the name is also two words', async () => {
    const body = 'A spike of the price was short, and the lee side of the coast was clean.';
    const searcher = new Searcher(await corpusOf([{ body }]));
    const text = 'what did spike lee say about the coast';
    const { concepts } = searcher.read(text);
    const [beside, ...others] = besideSpeaker(text, 'Spike Lee', concepts);
    const placesOf = (at: number) => concepts[at]?.places ?? [];
    const { wanted } = beside ?? {};
    expect(wanted?.kind === 'name' && wanted.anyOf.flatMap(placesOf)).toEqual([
      text.indexOf('spike'),
      text.indexOf('lee'),
    ]);
    expect(others).toEqual([]);
    expect(besideSpeaker(text, 'Barack Obama', concepts)).toEqual([]);
  });

  it('must be named beside an answer to what they say', async () => {
    const prices = ['A spike of the price of bread was short.', 'The lee side was calm.'];
    const corpus = await corpusOf([
      { body: 'Spike Lee said that the festival was too long.' },
      { body: 'The coast was clean again on Friday, people of the coast said.' },
      ...prices.flatMap((body) => Array.from({ length: 4 }, () => ({ body }))),
    ]);
    const answer = await ask(corpus, 'what did spike lee say about the coast');
    expect(outcomeOf(answer)).toBe('about');
    expect(answer.missing).toEqual([{ kind: 'name', text: 'spike lee' }]);
  });
});

it.each(['turkey', 'turkish', 'burma', 'iraqi'])('%s is a nation or of one', (word) => {
  expect(isNation(word)).toBe(true);
});

it('what is measured must be named beside the measure', async () => {
  const corpus = await corpusOf([
    {
      body: 'The border of the province is closed. Rain fell. The army fought there from 2014 to 2017.',
    },
    { body: 'The harbour is 8 km from the border. The wall there was built of stone.' },
  ]);
  const answer = await ask(corpus, 'how long is the wall');
  expect(answer).toMatchObject({ quotes: [], missing: [{ kind: 'word', text: 'wall' }] });
  const wall = await corpusOf([{ body: 'The wall of the harbour is old. It is 8 km long.' }]);
  expect(outcomeOf(await ask(wall, 'how long is the wall of the harbour'))).toBe('answered');
});

it('a length is missing if a thing without one is asked for', async () => {
  const { missing } = await ask(await reports(), 'how long was the interview');
  expect(missing).toEqual([{ kind: 'kind', text: 'a length' }]);
});

it('a nation that nothing names is missing once', async () => {
  const corpus = await corpusOf([
    { body: 'The army admitted the bombing of civilians in Taji.' },
    { body: 'Turkey sold bread. The bombing of a school in Taji was admitted by rebels.' },
  ]);
  const { missing } = await ask(corpus, 'did turkey admit the bombing of civilians in Taji');
  expect(missing.filter(({ text }) => text === 'turkey')).toEqual([
    { kind: 'name', text: 'turkey' },
  ]);
});

it.each(
  [...PLAIN_DEEDS, ...PLACES, ...WEAPONS].map(([asked, told = '']) => [asked, told] as const),
)('a word that tells of “%s” is not one that reports use for it anyway', (asked, told) => {
  const others = lemmasOf(asked).flatMap(equivalents);
  expect(lemmasOf(told).filter((word) => others.includes(word))).toEqual([]);
});

it('what someone speaks of needs its rarest word, if it has no name', async () => {
  const corpus = await corpusOf([
    { body: 'In the white hall the mayor Omar Said said that bread was dear.' },
    { body: 'White bread was sold in a white hall.' },
    { body: 'A bakery gave helmets to its drivers.' },
  ]);
  const { missing } = await ask(corpus, 'what did omar said say about the white helmets');
  expect(missing).toContainEqual({ kind: 'word', text: 'helmets' });
});
