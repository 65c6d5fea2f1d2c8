import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  isCompound,
  nounSenses,
  relatedWords,
  verbShare,
  wordNetFolder,
} from '../../src/text/words/related-words.ts';
import { WordNet } from '../../src/text/words/word-net.ts';

describe('relatedWords', () => {
  it.each([
    ['decide', 'decision'],
    ['destroy', 'destruction'],
    ['russia', 'russian'],
    ['iraq', 'iraqi'],
    ['iraqi', 'iraq'],
  ])('puts %s and %s in one family', (word, other) => {
    expect(relatedWords(word).family).toContain(other);
  });

  it.each([
    ['car', 'automobile'],
    ['doctor', 'physician'],
    ['large', 'big'],
  ])('%s means %s', (word, other) => {
    expect(relatedWords(word).synonyms).toContain(other);
  });

  it('finds broader and narrower words', () => {
    expect(relatedWords('attack').kinds).toContain('bombardment');
    expect(relatedWords('homicide').kinds).toContain('murder');
    expect(relatedWords('murder').kinds).toContain('homicide');
  });

  it.each(['zzxq', '', 'us.', '1984', 'عين', "don't", 'ab'])('has nothing for “%s”', (word) => {
    expect(relatedWords(word)).toEqual({
      family: [],
      synonyms: [],
      kinds: [],
      isCommon: false,
      isCounted: false,
    });
  });

  it.each([
    ['front', true],
    ['latakia', false],
    // Only the city was counted, not the shoe.
    ['oxford', false],
    ['zzxq', false],
  ])('tells whether the words counted for the dictionary have “%s”: %s', (word, isCounted) => {
    expect(relatedWords(word).isCounted).toBe(isCounted);
  });

  it('tells verbs from nouns', () => {
    expect(verbShare('kill')).toBeGreaterThan(0.5);
    expect(verbShare('bomb')).toBeLessThan(0.5);
    expect(verbShare('zzxq')).toBe(0);
    expect(nounSenses('begin')).toBe(0);
    expect(isCompound('tear_gas')).toBe(true);
    expect(isCompound('bus_strike')).toBe(false);
  });

  it('lists no word twice, and never the word itself', () => {
    for (const word of ['attack', 'base', 'company', 'government', 'meet']) {
      const { family, synonyms, kinds } = relatedWords(word);
      const all = [...family, ...synonyms, ...kinds];
      expect(new Set([word, ...all]).size).toBe(all.length + 1);
    }
  });
});

describe('WordNet', () => {
  it('does not have a long word, wherever it would be in the index', () => {
    const net = new WordNet(wordNetFolder());
    for (const letter of 'amxz') expect(net.has(letter.repeat(1_000))).toBe(false);
  });

  it.each(['noun', 'verb', 'adj', 'adv'])('finds the words of its index: %s', (part) => {
    const net = new WordNet(wordNetFolder());
    const read = (kind: string) => readFileSync(join(wordNetFolder(), `${kind}.${part}`), 'latin1');
    const ofOneSense = new Set(read('index').match(/^[a-z]+(?= \w 1 )/gm));
    const pairs = [...read('data').matchAll(/^\d{8} \d\d \w 02 ([a-z]+) \w ([a-z]+) \w /gm)];
    const unmistakable = pairs.filter(
      ([, one = '', other]) => ofOneSense.has(one) && one !== other,
    );
    expect(unmistakable.length).toBeGreaterThan(50);
    for (const [, one = '', other] of unmistakable.filter((_, at) => at % 10 === 0)) {
      expect(net.relations(one).synonyms, one).toContain(other);
    }
  });
});
