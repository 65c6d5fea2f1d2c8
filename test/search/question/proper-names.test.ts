import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/search/question/question.ts';
import { Searcher } from '../../../src/search/searcher.ts';
import { nameTerm } from '../../../src/text/words/terms.ts';
import { corpusOf } from '../corpora.ts';

const corpus = [
  { body: 'Barrel bombs fell on Aleppo, the Syrian Observatory said.' },
  { body: 'Aid trucks reached Homs. People of Homs fled the fall of bombs.' },
  { body: 'Trucks came to Latakia and Palmyra, and to Oxford.' },
  { body: 'Moscow said that a mosque was hit.' },
  { body: 'Moscow denied it. The Mosque was near.' },
  ...Array.from({ length: 12 }, () => ({ body: 'Moscow sent aid.' })),
];

/** The words of a question that a report must name to answer it. */
async function properIn(question: string): Promise<string[]> {
  const { lexicon } = new Searcher(await corpusOf(corpus)).index;
  return readQuestion(question, lexicon)
    .concepts.filter(({ isProper }) => isProper)
    .flatMap(({ places: [place] }) => question.slice(place).split(/\W/)[0] ?? []);
}

describe('proper names of a question', () => {
  it.each([
    ['How many died in Aleppo?', ['Aleppo']],
    // The corpus has them as names only.
    ['how many died in aleppo and homs', ['aleppo', 'homs']],
    // A dictionary has the word for something else that hardly anyone writes about.
    ['how many trucks came to latakia', ['latakia']],
    ['how many trucks came to oxford', ['oxford']],
    // Neither the corpus nor a dictionary has the word.
    ['what did kassig say', ['kassig']],
    ['Did Peter Kassig speak?', ['Peter', 'Kassig']],
    // A dictionary has adjectives for cities and provinces too.
    ['How many died in Texas?', ['Texas']],
  ])('“%s”: %j', async (question, names) => {
    expect(await properIn(question)).toEqual(names);
  });

  it.each([
    // Reports say "the government".
    ['What did Syria say?'],
    ['what did the syrians say'],
    ['Trucks with bombs'],
    ['barrel bombs on Monday in May 2014'],
    // Capitals mean nothing here.
    ['BARREL BOMBS'],
  ])('are none in “%s”', async (question) => {
    expect(await properIn(question)).toEqual([]);
  });
});

describe('a word of the dictionary', () => {
  it('does not mean a name that only sounds like it', async () => {
    const { lexicon } = new Searcher(await corpusOf(corpus)).index;
    expect(nameTerm('mosque')).toBe(nameTerm('moscow'));
    const [mosque] = readQuestion('was the mosque hit', lexicon).concepts;
    const terms = mosque?.alternatives.map(({ term }) => lexicon.term(term));
    expect(terms).toContain('mosque');
    expect(terms).not.toContain(nameTerm('moscow'));
  });
});
