import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../../src/search/question/question.ts';
import { Searcher } from '../../../../src/search/searcher.ts';
import { nameKey } from '../../../../src/text/words/names.ts';
import { ask, corpusOf, quoted } from '../../corpora.ts';

/** Reports without names, and both names in reports of their own, the second one in more of them. */
const reportsOf = (one: string, other: string) => [
  { body: `Rain fell on ${one}.` },
  { body: `Shells fell on ${other}.` },
  { body: `Traders of ${other} shut their shops.` },
  { body: `A convoy left ${other} at night.` },
  ...Array.from({ length: 30 }, (_, at) => ({ body: `The council met on day ${at} in spring.` })),
];

/** The terms that a corpus with both names has for a name of a question. */
async function termsFor(name: string, other: string): Promise<string[]> {
  const { lexicon } = new Searcher(await corpusOf(reportsOf(name, other))).index;
  const [concept] = readQuestion(`what about ${name.toLowerCase()}`, lexicon).concepts;
  return concept?.alternatives.map(({ term }) => lexicon.term(term)) ?? [];
}

describe('two spellings of one name', () => {
  it.each([
    ['a vowel more', 'Tabqa', 'Tabaqa'],
    ['a vowel more in a long name', 'Hamdaniyeh', 'Hamadaniyeh'],
    ['the vowel of the next syllable more', 'Jarablus', 'Jarabulus'],
    ['a vowel behind the first consonant', 'Breij', 'Bureij'],
    ['the first vowel moved', 'Kfar', 'Kafr'],
    ['another first vowel', 'Kefraya', 'Kafraya'],
  ])('are linked in both directions: %s', async (_, one, other) => {
    expect(await termsFor(one, other)).toContain(other.toLowerCase());
    expect(await termsFor(other, one)).toContain(one.toLowerCase());
  });

  it('are linked if a third one, which no report has, sounds like the second', async () => {
    expect(await termsFor('Hamdaniya', 'Hamadaniyeh')).toContain('~hamatan');
  });

  it('share a key with a u only behind the g of one', () => {
    expect(nameKey('naguib')).toBe(nameKey('nagib'));
  });

  it('share the key of their vowels if they have a single consonant', () => {
    const keys = ['foua', 'fuaa', 'fouaa', 'fua'].map(nameKey);
    expect(new Set(keys)).toEqual(new Set(['fua']));
  });

  it('make an answer of what was said to lack the name', async () => {
    const corpus = await corpusOf([
      { body: 'Six traders were killed in Kafr Takharim.' },
      ...reportsOf('Kfar Nabl', 'Kafr Zita'),
    ]);
    const answer = await ask(corpus, 'who was killed in kfar takharim');
    expect(quoted(answer)[0]).toBe('Six traders were killed in Kafr Takharim.');
    expect(answer.missing).toEqual([]);
  });
});

describe('two names', () => {
  it.each([
    ['Iran', 'Iraq'],
    ['Raqqa', 'Iraq'],
    ['Daraa', 'Daraya'],
    ['Hama', 'Homs'],
    ['Hamas', 'Homs'],
    ['Hasan', 'Hussein'],
    ['Amman', 'Oman'],
    ['Bashar', 'Bashir'],
    ['Samar', 'Samir'],
    ['Gaza', 'Giza'],
    ['Hamad', 'Hamid'],
    ['Nasr', 'Nasir'],
    ['Amr', 'Amir'],
    ['Salma', 'Salama'],
    ['Samra', 'Samira'],
    ['Zahra', 'Zahira'],
    ['Rais', 'Ras'],
    ['Kafraya', 'Kafr'],
    ['Sahl', 'Shal'],
    ['Merkel', 'Marcel'],
  ])('are not linked: %s and %s', async (one, other) => {
    for (const [asked, wrong] of [
      [one, other],
      [other, one],
    ] as const) {
      const terms = await termsFor(asked, wrong);
      expect(terms).toContain(asked.toLowerCase());
      expect(terms).not.toContain(wrong.toLowerCase());
      expect(terms).not.toContain(`~${nameKey(wrong.toLowerCase())}`);
    }
  });

  it('are not linked if one is a word of the dictionary', async () => {
    const corpus = await corpusOf([
      { body: 'The slim mayor spoke.' },
      ...reportsOf('Salim', 'Homs'),
    ]);
    const { lexicon } = new Searcher(corpus).index;
    const [salim] = readQuestion('what about salim', lexicon).concepts;
    expect(salim?.alternatives.map(({ term }) => lexicon.term(term))).not.toContain('slim');
  });
});

describe('a name in lower case that no report prints', () => {
  it('is a name, though it was found by how it sounds', async () => {
    const { lexicon } = new Searcher(await corpusOf(reportsOf('Sarmin', 'Homs'))).index;
    const [sarmeen] = readQuestion('what about sarmeen', lexicon).concepts;
    expect(sarmeen?.alternatives).not.toEqual([]);
    expect(sarmeen?.isProper).toBe(true);
  });

  it('does not sound like one with a c before an e', async () => {
    const corpus = await corpusOf(reportsOf('Marcel', 'Homs'));
    expect(quoted(await ask(corpus, 'where did merkel speak'))).toEqual([]);
  });
});
