import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../src/search/confidence.ts';
import { ask, reports } from './corpora.ts';

describe('confidence', () => {
  it('grows with the margin between the best sentence and the fourth', () => {
    expect(confidenceOf([9, 8, 7, 2])).toBe('high');
    expect(confidenceOf([9, 8, 8, 7])).toBe('moderate');
    expect(confidenceOf([9, 9, 9, 9])).toBe('low');
  });

  it('is null with fewer than four sentences, which were never measured', () => {
    expect(confidenceOf([9, 1, 1])).toBeNull();
  });

  it('is given with an answer only', async () => {
    const corpus = await reports();
    const answered = await ask(corpus, 'Who leads the Fatah Alliance?');
    expect(answered.confidence).toBe('high');
    const silent = await ask(corpus, 'What is the capital of France?');
    expect(silent.confidence).toBeNull();
  });
});
