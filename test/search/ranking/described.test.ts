import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../src/search/filters.ts';
import { candidatesOf } from '../../../src/search/ranking/candidates.ts';
import { isDescription, worthsOfReports } from '../../../src/search/ranking/described.ts';
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

  it('is about the report that names the most of it in all its sentences', async () => {
    const bodies = [
      'The minister came.\n\nThe dam broke.\n\nThe river rose.\n\nFarmers left their fields.',
      'The minister of the dam came.\n\nLamps were lit.\n\nA band played.\n\nChildren sang.',
    ];
    const searcher = new Searcher(await corpusOf(bodies.map((body) => ({ body }))));
    const question = searcher.read(DESCRIPTION);
    const candidates = candidatesOf(question, searcher.index, NO_FILTERS);
    const weights = question.concepts.map(({ weight }) => weight);
    const whole = { weights, total: 1, bestPassage: 1 };
    const articles = new Set(candidates.map(({ article }) => article));
    const worths = worthsOfReports(question, articles, whole);
    const worthOf = (body: string) =>
      [...worths].find(([{ article }]) => article.body === body)?.[1] ?? 0;
    const [all = 0, few = 0] = bodies.map(worthOf);
    expect(all).toBe(4);
    expect(few).toBeLessThan(3);
    expect(few).toBeGreaterThan(0);
  });
});
