import { describe, expect, it } from 'vitest';
import { clauses } from '../../../src/search/question/clauses.ts';
import { cut } from '../../../src/text/span.ts';

const parts = (text: string) => clauses(text).map((span) => cut(text, span));

describe('clauses', () => {
  it('splits a comparison', () => {
    expect(parts('Does A praise it, while B mocks it?')).toEqual([
      'Does A praise it',
      ', ',
      'while B mocks it?',
    ]);
  });

  it('keeps a short question whole, and loses no text', () => {
    expect(parts('Who leads the Fatah Alliance?')).toEqual(['Who leads the Fatah Alliance?']);
    const long = 'Which company, known for A and B; sued by C, failed before D?';
    expect(parts(long).join('')).toBe(long);
  });
});
