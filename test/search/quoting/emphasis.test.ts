import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/search/question/question.ts';
import { emphasisIn } from '../../../src/search/quoting/emphasis.ts';
import { Searcher } from '../../../src/search/searcher.ts';
import { ask, corpusOf, emphasised } from '../corpora.ts';

describe('nothing is bold', () => {
  it.each([
    [
      'if a name stands where nobody is said to have done what is asked',
      'Who killed the Russian ambassador?',
      'The deputy ambassador Vladimir Safronkov spoke of the Russian plan on Monday.',
    ],
    [
      'if the word that is asked for is passed over',
      'who claimed the Qamishli bombing',
      'The writer Suleiman Youssef told reporters of the Qamishli bombing on Monday.',
    ],
  ])('%s', async (_case, question, body) => {
    const answer = await ask(await corpusOf([{ body }]), question);
    expect(emphasised(answer) ?? null).toBeNull();
  });

  it('if a reason is for something else', async () => {
    const body = 'The commander said by telephone that it was a pretext for the loss.';
    const searcher = new Searcher(
      await corpusOf([{ body: `Turkey sent troops into Syria. ${body}` }]),
    );
    const { index } = searcher;
    const read = (text: string) => readQuestion(text, index.lexicon);
    const whole = { start: 0, end: body.length };
    const bold = (text: string) => emphasisIn(body, whole, whole, read(text), index);
    expect(bold('Why did Turkey send troops into Syria?')).toBeNull();
    expect(bold('Why did the commander telephone?')).not.toBeNull();
    searcher.close();
  });

  it('but the name of who did it is', async () => {
    const corpus = await corpusOf([
      { body: 'The officer Mevlut Altintas killed the Russian ambassador on Monday.' },
    ]);
    expect(emphasised(await ask(corpus, 'Who killed the Russian ambassador?'))).toBe(
      'Mevlut Altintas',
    );
  });
});
