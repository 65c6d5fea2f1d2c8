import { describe, expect, it } from 'vitest';
import { ask, corpusOf } from '../corpora.ts';

const WHOLE = [
  'The minister opened talks on the dam.',
  'Farmers below the dam fear for their fields.',
  'The river carries less water each year.',
  'Engineers measured the water of the river at the bridge.',
  'The ministry will pay farmers for lost fields.',
].join('\n\n');

const ONE = 'The minister spoke of the dam, the river, farmers and fields at a dinner in Taji.';

describe('a description', () => {
  it.each([
    ['talks of the ministry about the dam, river water, farmers, lost fields and pay', WHOLE],
    ['Who spoke of the dam, the river, the farmers and the fields at a dinner in Taji?', ONE],
  ])(
    'is answered by the report that tells the most of it, and a question by a sentence: %s',
    async (text, body) => {
      const others = Array.from({ length: 6 }, (_, at) => ({
        body: `The school of village ${at} opened. Children sang.`,
      }));
      const corpus = await corpusOf([{ body: ONE }, { body: WHOLE }, ...others]);
      const { quotes } = await ask(corpus, text);
      expect(quotes[0]?.article.body).toBe(body);
    },
  );
});
