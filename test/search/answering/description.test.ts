import { describe, expect, it } from 'vitest';
import { ask, corpusOf } from '../corpora.ts';

const WHOLE =
  'Diem was under pressure from the Kennedy administration to stop the arrests of the monks in Hue.';
const PART = 'The pressure of the administration to stop the arrests of the monks in Hue went on.';
const OTHERS = Array.from({ length: 6 }, (_, at) => ({ body: `The market of town ${at} opened.` }));

const MATTER =
  'pressure of the Kennedy administration on Diem to stop the arrests of the monks in Hue';

async function found(text: string) {
  const corpus = await corpusOf([{ body: WHOLE }, { body: PART }, ...OTHERS]);
  const { quotes } = await ask(corpus, text);
  return quotes.map(({ article }) => article.body);
}

describe('a long text that describes a matter', () => {
  it('finds reports that lack a name of it too, behind those that have all', async () => {
    expect(await found(MATTER)).toEqual([WHOLE, PART]);
  });

  it('is a question with its mark, which they do not answer', async () => {
    expect(await found(`was there ${MATTER}?`)).toEqual([WHOLE]);
  });
});
