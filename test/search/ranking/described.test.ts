import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../src/search/filters.ts';
import { candidatesOf } from '../../../src/search/ranking/candidates.ts';
import { isDescription, isTopic } from '../../../src/search/ranking/described.ts';
import { rank } from '../../../src/search/ranking/rank.ts';
import { Searcher } from '../../../src/search/searcher.ts';
import { corpusOf, reports } from '../corpora.ts';

const DESCRIPTION = 'minister, dam, river, farmers, fields, lack of water, pay, school';

describe('a description', () => {
  it.each([
    [DESCRIPTION, true],
    ['the coup which the army, the river guard, farmers, miners and dockers began in Taji', true],
    ['dam river', false],
    [`${DESCRIPTION}?`, false],
    [`who spoke of the ${DESCRIPTION}`, false],
    [`hey, which ${DESCRIPTION}`, false],
    [`did they tell of the ${DESCRIPTION}`, false],
  ])('asks for nothing and names many things: “%s” %s', async (text, expected) => {
    const searcher = new Searcher(await reports());
    expect(isDescription(searcher.read(text))).toBe(expected);
  });

  it('is answered by the report whose sentences together name the most, and then by others', async () => {
    const order = await reportsInOrder(DESCRIPTION, [
      'The minister of the dam and the river came.',
      'The minister came.\n\nThe dam broke.\n\nThe river rose.\n\nFarmers left their fields.',
    ]);
    expect(order.slice(0, 3)).toEqual([1, 0, 1]);
  });
});

describe('a topic', () => {
  it.each([
    ['farmers and the dam at the river in the fields', true],
    ['dam river', false],
    ['why did farmers leave the dam at the river', false],
  ])('asks for nothing: “%s” %s', async (text, expected) => {
    const searcher = new Searcher(await reports());
    expect(isTopic(searcher.read(text))).toBe(expected);
  });

  it('keeps its best three sentences, and then takes one of each other report', async () => {
    const topic = 'farmers, dam, river, fields';
    const all = 'Farmers saw the dam at the river from their fields.';
    const few = 'Farmers saw the dam.';
    const bodies = [`${all}\n\n${all}\n\n${all}\n\n${all}`, `${few}\n\n${few}`, few];
    const order = await reportsInOrder(topic, bodies);
    expect(order.slice(0, 3)).toEqual([0, 0, 0]);
    expect(order.slice(3, 5).sort()).toEqual([1, 2]);
    expect(order.slice(5).sort()).toEqual([0, 1]);
  });
});

/** Of which body each sentence found for a topic is. */
async function reportsInOrder(topic: string, bodies: readonly string[]): Promise<number[]> {
  const searcher = new Searcher(await corpusOf(bodies.map((body) => ({ body }))));
  const { index } = searcher;
  const question = searcher.read(topic);
  const candidates = candidatesOf(question, index, NO_FILTERS);
  const { sentences } = rank(question, candidates, index.averageLength, index.lexicon);
  return sentences.map(({ indexed }) => bodies.indexOf(indexed.article.article.body));
}
