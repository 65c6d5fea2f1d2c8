import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/corpus/article.ts';
import { Searcher } from '../../../../src/search/searcher.ts';
import { ask, corpusOf } from '../../corpora.ts';

/** Other reports, so that the words of the questions are neither rare nor everywhere. */
const OTHERS: readonly Partial<Article>[] = [
  { body: 'Ghana has banned pork from abroad. Egypt buys rice from Japan.' },
  { body: 'Farmers in Ghana keep pigs, and Russia sells grain. A ship left Kenya.' },
  { body: 'The price of bread in Taji went up. Missiles were shown at a fair.' },
  { body: 'A school was opened in Taji. A base near it was closed.' },
];

async function answer(body: string, question: string) {
  return ask(await corpusOf([{ title: 'News', body }, ...OTHERS]), question);
}

const SLAUGHTER =
  'Egypt killed 300,000 pigs on Friday. It also ordered 20,000 masks. Nobody was hurt near Taji.';
const STRIKE = 'The US launched 59 missiles at the base in Taji on Friday. Russia was warned.';

describe('the one who acts in a question', () => {
  it.each([
    [SLAUGHTER, 'how many pigs did ghana kill', 'name', 'ghana'],
    [SLAUGHTER, 'how many pigs were killed by ghana', 'name', 'ghana'],
    [
      'Russia said that the US launched 59 missiles at the base in Taji.',
      'how many missiles did russia launch at the base in taji',
      'deed',
      'russia launch',
    ],
  ])('does not act: %s %s', async (body, question, kind, text) => {
    const { quotes, missing } = await answer(body, question);
    expect(quotes).toEqual([]);
    expect(missing).toContainEqual({ kind, text });
  });

  it.each([
    [SLAUGHTER, 'how many pigs did egypt kill'],
    [SLAUGHTER, 'how many masks did egypt order'],
    [
      'Egypt struck a camp of the Ghana Guard near Taji, killing 3 pigs.',
      'how many pigs did egypt kill',
    ],
    [STRIKE, 'how many missiles did america fire at taji'],
    ['Egypt said it killed 300,000 pigs on Friday.', 'how many pigs did egypt kill'],
    ['Egypt has farms. On Friday, this country killed 300 pigs.', 'how many pigs did egypt kill'],
    ['It was enough to convince Egypt to kill 300,000 pigs.', 'how many pigs did egypt kill'],
    ['The army fired 30 missiles at Taji.', 'how many missiles did the egyptian army fire at taji'],
  ])('acts: %s %s', async (body, question) => {
    const { quotes } = await answer(body, question);
    expect(quotes[0]?.article.title).toBe('News');
  });
});

it('a capital that acts can be named as its nation', async () => {
  const searcher = new Searcher(await corpusOf([{ body: SLAUGHTER }, ...OTHERS]));
  const { beside } = searcher.read('how many pigs did Cairo kill');
  const names = beside.flatMap(({ wanted }) =>
    wanted.kind === 'actor' ? [...wanted.actor.names] : [],
  );
  expect(names).toEqual(expect.arrayContaining(['cairo', 'egypt', 'egyptian']));
});

const TREATY = 'Egypt and Ghana signed the treaty on pork in Taji on Friday.';

describe('what a question says is not so', () => {
  it.each([
    ['which countries did not sign the treaty on pork', 'did not sign'],
    ["which countries didn't sign the treaty on pork", "didn't sign"],
  ])('is not told by what is so: %s', async (question, text) => {
    const { quotes, missing } = await answer(TREATY, question);
    expect(quotes).toEqual([]);
    expect(missing).toContainEqual({ kind: 'deed', text });
  });

  it.each([
    ['Japan did not sign the treaty on pork in Taji.'],
    ['Japan refused to sign the treaty on pork in Taji.'],
    ['All but Japan signed the treaty on pork in Taji.'],
  ])('is told by a sentence with any word for it: %s', async (body) => {
    const { quotes } = await answer(body, 'which countries did not sign the treaty on pork');
    expect(quotes[0]?.article.title).toBe('News');
  });

  it('need not be told again where both are asked about', async () => {
    const { quotes } = await answer(TREATY, 'who signed or did not sign the treaty on pork');
    expect(quotes[0]?.article.title).toBe('News');
  });
});

describe('a question that nothing answers', () => {
  it('says what is not told, as a word or a name', async () => {
    const told = 'Trucks with wheat were seen near Taji on Friday, monitors said.';
    const { missing } = await answer(told, 'why did the convoy stop near taji on friday');
    expect(missing).toContainEqual({ kind: 'word', text: 'convoy' });
    expect(missing.filter(({ kind }) => kind === 'name')).toEqual([]);
  });
});

describe('whom someone picks for an office', () => {
  const NAMED = 'Egypt named Omar Haddad to head the pork board in Taji on Friday.';

  it('is told in other words', async () => {
    const { quotes } = await answer(NAMED, 'who did egypt pick to run the pork board');
    expect(quotes[0]?.article.title).toBe('News');
  });

  it.each([
    [NAMED, 'who did ghana pick to run the pork board'],
    [
      'Egypt paid Omar Haddad for pork, the board said.',
      'who did egypt pick to run the pork board',
    ],
  ])('is not told of others or of another deed: %s %s', async (body, question) => {
    expect((await answer(body, question)).quotes).toEqual([]);
  });
});
