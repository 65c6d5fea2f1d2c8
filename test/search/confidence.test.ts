import { describe, expect, it } from 'vitest';
import { confidenceInWords, confidenceOf } from '../../src/search/confidence.ts';
import { ask, reports } from './corpora.ts';

describe('confidence', () => {
  it('grows with how far the best sentence stands above the fourth', () => {
    expect(confidenceOf([9, 8, 7, 2])).toBe('high');
    expect(confidenceOf([9, 8, 8, 7])).toBe('moderate');
    expect(confidenceOf([9, 9, 9, 9])).toBe('low');
  });

  it('says nothing where there is nothing to compare with: nothing was measured', () => {
    expect(confidenceOf([9, 1, 1])).toBeNull();
  });

  it('is said of an answer, and of nothing else', async () => {
    const corpus = await reports();
    const answered = await ask(corpus, 'Who leads the Fatah Alliance?');
    expect(answered.confidence).toBe('high');
    const silent = await ask(corpus, 'What is the capital of France?');
    expect(silent.confidence).toBeNull();
  });

  it('is said in words that name the measure', () => {
    expect(confidenceInWords('high')).toContain('9 of 10');
  });
});
