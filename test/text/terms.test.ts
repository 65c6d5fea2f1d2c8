import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/words/fold.ts';
import { nameKey } from '../../src/text/words/names.ts';
import { terms } from '../../src/text/words/terms.ts';

function termsOf(text: string): string[] {
  return terms(text).map(({ term }) => term);
}

describe('terms', () => {
  it('joins the forms of a word and keeps different words apart', () => {
    expect(termsOf('leads leading led')).toEqual(['lead', 'lead', 'lead']);
    expect(new Set(termsOf('organ organization united unit'))).toHaveProperty('size', 4);
  });

  it('keeps verbs apart that look like the past of another', () => {
    expect(termsOf('wounded wounding winds')).toEqual(['wound', 'wound', 'wind']);
    expect(termsOf('founded founding found')).toEqual(['found', 'found', 'find']);
  });

  it('keeps shells, but not what she will do', () => {
    expect(termsOf('shell the town')).toEqual(['shell', 'town']);
    expect(termsOf('she’ll leave')).toEqual(['leave']);
  });

  it('does not take the second part of an adjective for a verb', () => {
    expect(termsOf('US-led rebel-held')).toEqual(['us.', 'led', 'rebel', 'held']);
    expect(termsOf('led held')).toEqual(['lead', 'hold']);
  });

  it('has one term for all spokespeople', () => {
    expect(new Set(termsOf('spokesman spokeswoman spokesperson spokesmen'))).toHaveProperty(
      'size',
      1,
    );
  });

  it('leaves out stop words, but not names that look like them', () => {
    expect(termsOf('they told us who may do it')).toEqual(['tell']);
    expect(termsOf('the US and the WHO in May 2019')).toEqual(['us.', 'who.', 'may', '2019']);
  });

  it('reads US and U.S. as one', () => {
    expect(termsOf('U.S. troops')).toEqual(termsOf('US troops'));
  });

  it('does not take words for acronyms in a text all in capitals', () => {
    expect(termsOf('BUT WE TOLD THEM WHO MADE IT FOR US')).not.toContain('it.');
  });

  it('leaves out the Arabic article before a name', () => {
    expect(termsOf('Ain al-Asad')).toEqual(['ain', 'asad']);
    expect(termsOf('Al Maliki')).toEqual(['maliki']);
  });

  it('gives each term the span of its word', () => {
    const text = 'The Pentagon’s trucks';
    expect(terms(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Pentagon’s',
      'trucks',
    ]);
  });
});

describe('nameKey', () => {
  it.each([
    ['Assad', 'Asad'],
    ['Ayn', 'Ain'],
    ['Albukamal', 'Bukamal'],
    ['Hasakah', 'Hasaka'],
    ['Qaim', 'Qaem'],
    ['Muhammed', 'Mohammed'],
    ['Ein', 'Ayn'],
    ['Deir', 'Dayr'],
    ['Zour', 'Zawr'],
    ['Sheikh', 'Shaykh'],
    ['الفتح', 'فتح'],
  ])('is the same for %s and %s', (one, other) => {
    expect(nameKey(fold(one))).toBe(nameKey(fold(other)));
  });

  it.each([
    ['Basra', 'Mosul'],
    ['Iraq', 'Iran'],
    ['Trump', 'Tramp'],
  ])('differs for %s and %s', (one, other) => {
    expect(nameKey(fold(one))).not.toBe(nameKey(fold(other)));
  });
});

describe('fold', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['iʾtilāf', 'itilaf'],
    ['Al-Qa’im'.slice(3), 'qaim'],
    ['العـــراق', 'العراق'],
    ['إئتلاف', 'ايتلاف'],
    ['مُحَمَّد', 'محمد'],
    ['٢٠١٦', '2016'],
    ['𝓐𝓫㎀', 'abpa'],
    ['\u06d6Straße', 'strasse'],
    ['Éلـquipe', 'eلquipe'],
  ])('folds %s to %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});
