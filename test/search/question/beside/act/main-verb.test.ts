import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../../src/corpus/article.ts';
import { Searcher } from '../../../../../src/search/searcher.ts';
import { corpusOf } from '../../../corpora.ts';

const REPORTS: readonly Partial<Article>[] = [
  { body: 'The Iranian strike on Taji hit a bus, and the car bomb killed ten people.' },
  { body: 'The government cut fuel subsidies. Police fired tear gas at the march.' },
  { body: 'A chemical attack affected children. The peace deal collapsed in the spring.' },
];

async function read(question: string) {
  return new Searcher(await corpusOf(REPORTS)).read(question).beside.map(({ wanted }) => wanted);
}

describe('the verb of a question', () => {
  it.each([
    ['when did the iranian strike hit the bus', 'hit'],
    ['when did the strike on taji hit the bus', 'hit'],
    ['why did the car bomb kill so many people', 'kill'],
    ['why did the chemical attack affect children', 'affect'],
    ['why did the peace deal collapse', 'collapse'],
    ['when did the march start', 'start'],
    ['when did the bus strike end', 'end'],
  ])('is behind a noun that can be one: %s', async (question, verb) => {
    const acts = (await read(question)).flatMap((one) => (one.kind === 'act' ? [one.act] : []));
    expect(acts.map(({ asked }) => asked)).toEqual([[verb]]);
  });

  it.each([
    ['why did the government cut fuel subsidies', 'cut'],
    ['why did police fire tear gas at the march', 'fire'],
    ['when did iran strike taji', 'strike'],
    ['when did they bomb the bus', 'bomb'],
    ['when did police stop march in taji', 'stop'],
  ])('is before a noun that can be one: %s', async (question, verb) => {
    const acts = (await read(question)).flatMap((one) => (one.kind === 'act' ? [one.act] : []));
    expect(acts.map(({ asked }) => asked)).toEqual([[verb]]);
  });

  it('is the event if the question asks when or where that took place', async () => {
    for (const happening of ['happen', 'occur', 'take place']) {
      const wanted = await read(`when did the iranian strike on taji ${happening}`);
      const words = wanted.flatMap((one) => (one.kind === 'act' ? one.act.asked : []));
      expect(words).toEqual(['strike']);
    }
  });
});

it.each([
  ['how many people did the iranian strike kill', 'iranian strike kill', 'kill'],
  ['how many people did the iranian strike on taji kill', 'iranian strike on taji kill', 'kill'],
  ['how many buses did iran strike', 'iran strike', 'strike'],
])('what someone does is no noun before the verb: %s', async (question, text, deed) => {
  const actors = (await read(question)).flatMap((one) => (one.kind === 'actor' ? [one.actor] : []));
  expect(actors.map(({ words, told }) => [words, told.has(deed)])).toEqual([[text, true]]);
});

it('a noun before the verb is no deed with two sides', async () => {
  const question = 'how many people did the iranian strike kill in taji';
  expect((await read(question)).filter(({ kind }) => kind === 'deed')).toEqual([]);
});
