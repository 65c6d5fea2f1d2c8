import { describe, expect, test } from 'vitest';
import { Judgements } from '../../src/discord/judgements.ts';

describe('a judgement', () => {
  test('is the first, the same or a change', () => {
    const judgements = new Judgements();
    const press = (isHelpful: boolean) => judgements.record('answer', 'person', isHelpful);
    expect([true, true, false, false, true].map(press)).toEqual([
      'first',
      'same',
      'changed',
      'same',
      'changed',
    ]);
  });

  test('is of one person and one answer', () => {
    const judgements = new Judgements();
    judgements.record('answer', 'person', true);
    expect(judgements.record('answer', 'another', false)).toBe('first');
    expect(judgements.record('another', 'person', false)).toBe('first');
  });

  test('is forgotten after 10,000 others, so that memory does not grow', () => {
    const judgements = new Judgements();
    judgements.record('first', 'person', true);
    for (let count = 0; count < 10_000; count += 1) judgements.record(`${count}`, 'person', true);
    expect(judgements.record('first', 'person', false)).toBe('first');
  });
});
