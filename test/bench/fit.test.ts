import { describe, expect, it } from 'vitest';
import { fitLogistic } from '../../bench/fit/logistic.ts';
import { fitSoftmax } from '../../bench/fit/softmax.ts';

describe('fitSoftmax', () => {
  // Two features: the first marks which of three sentences hits, the second is noise.
  const choices = Array.from({ length: 40 }, (_, at) => {
    const hit = at % 3;
    const rows = [0, 1, 2].flatMap((sentence) => [sentence === hit ? 1 : 0, (at + sentence) % 2]);
    return { rows: Float32Array.from(rows), sentences: 3, hits: [{ at: [hit], weight: 1 }] };
  });

  it('gives weight to a feature that marks hits, and little to one that does not', () => {
    const [telling = 0, idle = 0] = fitSoftmax([{ choices, weight: 1 }], 2);
    expect(telling).toBeGreaterThan(2);
    expect(Math.abs(idle)).toBeLessThan(telling / 5);
  });

  it('gives the same weights every time', () => {
    const weights = () => [...fitSoftmax([{ choices, weight: 1 }], 2)];
    expect(weights()).toEqual(weights());
  });
});

describe('fitLogistic', () => {
  it('finds the sign and the threshold of answers', () => {
    const cases = Array.from({ length: 100 }, (_, at) => ({
      signs: [at / 100],
      isAnswer: at >= 60,
      weight: 1,
    }));
    const [slope = 0, constant = 0] = fitLogistic(cases);
    expect(slope).toBeGreaterThan(0);
    expect(-constant / slope).toBeCloseTo(0.595, 1);
  });
});
