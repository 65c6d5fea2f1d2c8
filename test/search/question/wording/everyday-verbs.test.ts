import { describe, expect, it } from 'vitest';
import { ask, corpusOf, quoted } from '../../corpora.ts';
import { firstQuote } from './first-quote.ts';

describe('verbs of several words', () => {
  it.each([
    ['who called off the talks in Taji', 'The mayor cancelled the talks in Taji.'],
    ['who called the Taji talks off', 'The mayor cancelled the talks in Taji.'],
    ['who called off the talks in Taji', 'The mayor called off the talks in Taji.'],
    ['when did the talks kick off', 'The talks began on Monday.'],
    ['why did the mayor step down', 'The mayor resigned because of a scandal.'],
    ['did they get rid of the bridge', 'The army removed the bridge.'],
    ['what did the rebels blow up', 'The rebels destroyed a bridge.'],
    ['which soldiers were let go', 'Danish soldiers were released.'],
    ['who handed the prisoners over', 'The tribe delivered the prisoners to Taji.'],
    ['who took Taji', 'Rebels captured Taji.'],
    ['when did the mayor drop by in Taji', 'The mayor visited Taji in May.'],
    ['what is taji known for', 'Taji is famous for its dates.'],
    ['when did the rebels take the village', 'The rebels seized the village on Monday.'],
  ])('“%s” finds “%s”', async (question, body) => {
    expect(await firstQuote(body, question)).toBe(body);
  });

  it.each([
    ['what was called by officers off the coast', 'The coast show was cancelled.'],
    ['the talks that were called, off Taji', 'The show was cancelled.'],
    ['what place did the visit take', 'Rebels captured the dam.'],
  ])('“%s” does not find “%s”', async (question, body) => {
    const corpus = await corpusOf([{ body }, { body: 'A visit was paid to the coast of Taji.' }]);
    expect(quoted(await ask(corpus, question))[0]).not.toBe(body);
  });
});
