import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { outcomeOf } from '../../../src/search/answer.ts';
import { ask, corpusOf, reports } from '../corpora.ts';

/** Other reports, so that the words of the questions are neither rare nor everywhere. */
const OTHERS: readonly Partial<Article>[] = [
  { body: 'The minister apologised for the price of bread in Raqqa.' },
  { body: 'A bakery was opened in a village near Daraa, and a school.' },
  { body: 'Nobody was released from the prison in Yarmouk, people said.' },
  { body: 'The town of Taji was recaptured, and the mayor resigned.' },
  { body: 'Ten people won a prize in Taji. A jet was shot down near it.' },
];

/** A report of several sentences, because a word that is far away does not count. */
const MANBIJ =
  'Coalition jets killed 15 civilians near Manbij on Thursday, monitors said. The dead were farmers. A hospital took in the wounded. The jets came back at night. Rescuers worked until the morning.';

async function outcome(body: string, question: string, title = 'Manbij') {
  const corpus = await corpusOf([{ title, body }, ...OTHERS]);
  const answer = await ask(corpus, question);
  return { outcome: outcomeOf(answer), missing: answer.missing };
}

describe('an answer', () => {
  it.each([
    ['when did the coalition apologise for manbij', 'apologise'],
    ['when did the coalition apologize for manbij', 'apologize'],
    ['who was arrested near manbij on thursday', 'arrested'],
    ['when did coalition jets leave manbij', 'leave'],
    ['which coalition jets were shot down near manbij', 'shot down'],
    ['how many people died in the bakery near manbij', 'bakery'],
    ['how many civilians were killed at the wedding near manbij', 'wedding'],
    ['how many civilians did the napalm kill near manbij', 'napalm'],
    ['how many civilians did tanks kill near manbij', 'tanks'],
    ['when did coalition jets pull out of manbij', 'pull out of'],
    ['when did coalition officials meet near manbij', 'meet'],
    ['who claimed the bombing that killed 15 civilians near manbij', 'claimed the bombing'],
    ['what did the farmers near manbij smell', 'smell'],
    ['what did the coalition jets near manbij sound like', 'sound like'],
    ['when did the monitors get to manbij', 'get to'],
    ['who shot the farmers near manbij', 'shot'],
    ['how many jets did the coalition sell near manbij', 'sell'],
  ])('tells of what is asked: %s', async (question, word) => {
    expect(await outcome(MANBIJ, question)).toEqual({
      outcome: 'about',
      missing: [{ kind: 'word', text: word }],
    });
  });

  it.each([
    [
      'when did the coalition apologise for manbij',
      'On Friday the coalition said sorry for Manbij.',
    ],
    ['who was arrested in manbij', 'Police in Manbij took two farmers into custody on Friday.'],
    ['when did isis retake manbij', 'ISIS seized control of Manbij on Friday.'],
    ['who took over as mayor of manbij', 'Manbij has appointed a farmer, Omar Said, as its mayor.'],
    // Reports tell of "win" alone in other words.
    ['when did the army win manbij back', 'The army seized control of Manbij on Friday.'],
    ['when did the monitors get to manbij', 'Monitors arrived in Manbij on Friday.'],
    ['what did the gas in manbij smell like', 'The gas in Manbij had an odour of onions.'],
    ['how many died of the rockets in manbij', 'Shells killed 12 farmers in Manbij on Friday.'],
    [
      'how many people died at the school in manbij',
      'Shells killed 12 pupils in Manbij on Friday.',
    ],
  ])('may tell of it in another word: %s', async (question, body) => {
    const { missing } = await outcome(body, question);
    expect(missing.filter(({ kind }) => kind === 'word')).toEqual([]);
  });

  it('may have it in the title, or the kind of place some sentences away', async () => {
    const where = 'how many civilians were killed near manbij at the hospital';
    expect((await outcome(MANBIJ, where)).outcome).toBe('answered');
    const arrests = 'how many civilians were arrested near manbij';
    const title = 'Civilians detained near Manbij';
    const body = 'Monitors counted 15 civilians near Manbij on Thursday.';
    expect((await outcome(body, arrests)).outcome).toBe('about');
    expect((await outcome(body, arrests, title)).outcome).toBe('answered');
  });

  it.each([
    ['who was arrested near ain al-asad', 'arrested'],
    ['who replaced the commander of the base', 'replaced'],
  ])('tells of what is asked of the two reports: %s', async (question, word) => {
    const { quotes, missing } = await ask(await reports(), question);
    expect(quotes).toEqual([]);
    expect(missing).toContainEqual({ kind: 'word', text: word });
  });

  it.each([
    'why did the coalition apologise for killing civilians near manbij',
    'who left 15 civilians dead near manbij',
    'which jets did not leave manbij on thursday',
  ])('need not tell of what is only beside the question: %s', async (question) => {
    const { missing } = await outcome(MANBIJ, question);
    expect(missing.filter(({ kind }) => kind === 'word')).toEqual([]);
  });
});
