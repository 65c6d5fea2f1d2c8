import { describe, expect, it } from 'vitest';
import { ask, corpusOf, emphasised, quoted } from '../corpora.ts';

/** Other reports of the same matter that name more of the question, and fill nothing. */
const OTHERS = [
  {
    body: 'The doctor had begun treating the singer at home, and the singer had thanked the doctor.',
  },
  { body: 'The president spoke of the powers of the president, and of most powers.' },
  { body: 'The mayor was fined, said the people who had fined the mayor.' },
  { body: 'Nobody could say why the family had thanked the town, or where.' },
];

describe('what stands behind the verb and the preposition of a question', () => {
  it.each([
    [
      'what was the doctor treating the singer for',
      'He had been treating his patient the singer for insomnia, the court heard.',
      'insomnia',
    ],
    [
      'who did the president give most of his powers to',
      'On state television he delegated powers of his office to Vice President Omar Najjar.',
      'Vice President Omar Najjar',
    ],
    [
      'who did the president give his powers to',
      'The president gave Omar Najjar his powers.',
      'Omar Najjar',
    ],
    [
      'what was the mayor fined for',
      'A court fined the mayor for the second time for parking on the pavement.',
      'parking on the pavement',
    ],
    [
      'what did the family thank the town for',
      'The family thanked the town for flowers that were laid at the gate and left on Monday.',
      'flowers that were laid at the gate',
    ],
    [
      'what was the mayor charged with',
      'The mayor, who had come with two lawyers, was charged with theft of a bus on Friday.',
      'theft of a bus',
    ],
  ])('answers: %s', async (question, body, filler) => {
    const answer = await ask(await corpusOf([...OTHERS, { body }]), question);
    expect(quoted(answer)[0]).toBe(body);
    expect(emphasised(answer)).toBe(filler);
  });

  it.each([
    [
      'a time',
      'what was the doctor treating the singer for',
      'He was treating the singer for years.',
    ],
    ['a verb', 'who did the mayor give money to', 'The mayor gave money to buy a bus.'],
    [
      'what is behind another verb',
      'what was the mayor arrested for',
      'Police arrested the mayor who had asked for a lawyer.',
    ],
  ])('is never %s', async (_case, question, body) => {
    expect(emphasised(await ask(await corpusOf([...OTHERS, { body }]), question))).toBeNull();
  });
});
