import { describe, expect, it } from 'vitest';
import { tellsResponseOf } from '../../src/reading/responses.ts';

const QAMAR = new Set(['qamar']);

describe('a sentence tells how someone responded', () => {
  it.each([
    'Qamar denied that its fighters were hit.',
    'Qamar, whose head came to Taji on Monday, vowed to go on.',
    'Qamar fired rockets at Taji in response.',
    'Following the raids the Qamar alliance left the talks.',
    'Asked about the raid the diplomat Omar Qamar said it was bad.',
  ])('%s', (sentence) => {
    expect(tellsResponseOf(sentence, QAMAR)).toBe(true);
  });

  it.each([
    'A jet hit a car in Taji killing two men from Qamar, the mayor said.',
    'It was a response to an offensive by the army and the rebel movement Qamar on Taji.',
    'Qamar held the town.',
  ])('not: %s', (sentence) => {
    expect(tellsResponseOf(sentence, QAMAR)).toBe(false);
  });
});
