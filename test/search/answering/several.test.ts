import { expect, it } from 'vitest';
import { ask, corpusOf, emphasised, quoted } from '../corpora.ts';

const MANY = 'Many countries banned pork from Mexico, Canada and other countries on Monday.';
const FEW = 'Russia, China and Thailand have banned pork from Mexico and parts of Canada.';

it('is a sentence that lists several that answers which ones', async () => {
  const corpus = await corpusOf([
    { body: 'Cooks said that pork was banned. Countries banned it.' },
    { body: FEW },
    {
      body: 'In Serbia shops are selling no pork from Mexico and the states of Texas and Utah.',
    },
  ]);
  const answer = await ask(corpus, 'which countries banned pork');
  expect(quoted(answer)[0]).toBe(FEW);
  expect(emphasised(answer)).toBe('Russia, China and Thailand');
});

it('is nothing bold that others only ban things from', async () => {
  const answer = await ask(await corpusOf([{ body: MANY }]), 'which countries banned pork');
  expect(emphasised(answer)).toBeNull();
});
