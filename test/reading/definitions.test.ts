import { describe, expect, it } from 'vitest';
import { isDefinedAt } from '../../src/reading/definitions.ts';

function isDefined(sentence: string, name: string): boolean {
  const start = sentence.indexOf(name);
  return isDefinedAt(sentence, { start, end: start + name.length });
}

describe('a sentence says what something is', () => {
  it.each([
    ['Sarin is a nerve agent.', 'Sarin'],
    ['Pat Ryder, a spokesperson from the Pentagon, asserts it.', 'Pat Ryder'],
    ['The Observatory a monitoring group counted 20 dead.', 'Observatory'],
    ['The monitor (SOHR) an independent group said so.', 'SOHR'],
    ['They dropped barrel bombs - crude explosive devices - on the city.', 'barrel bombs'],
    ['The civil defence known as the White Helmets came.', 'White Helmets'],
    ['The Britain-based Observatory counted 20 dead.', 'Observatory'],
    ['The Fatah Alliance is described by Wikipedia.', 'Fatah Alliance'],
    [
      'The Fatah Alliance (Arabic: ائتلاف الفتح), also translated as the Conquest Alliance, is a political coalition.',
      'Fatah Alliance',
    ],
  ])('%s', (sentence, name) => {
    expect(isDefined(sentence, name)).toBe(true);
  });

  it.each([
    ['The Fatah Alliance called for a withdrawal.', 'Fatah Alliance'],
    ['The attack left 20 others wounded, Sana added.', 'Sana'],
    ['The Fatah Alliance, also on Monday, called for it.', 'Fatah Alliance'],
  ])('or does not: %s', (sentence, name) => {
    expect(isDefined(sentence, name)).toBe(false);
  });
});
