import { ask, corpusOf, quoted } from '../../corpora.ts';

/** Reports beside the one that answers. */
export const OTHERS = [
  { body: 'Farmers sold dates at the market. Prices rose in spring.' },
  { body: 'A school was opened in the village. Parents came to see it.' },
  { body: 'Rain fell for two days. The river rose by a metre.' },
];

/** The first quote of a corpus with this report and some others. */
export async function firstQuote(body: string, question: string): Promise<string | undefined> {
  const corpus = await corpusOf([{ body }, ...OTHERS]);
  return quoted(await ask(corpus, question))[0];
}
