import { describe, expect, it } from 'vitest';
import { canSay } from '../../src/reading/subjects.ts';

const IRAN = new Set(['iran', 'iranian']);

describe('a sentence can have the words of Iran', () => {
  it.each([
    'Iran said that the base was not its own.',
    'Iran has neither confirmed nor denied it.',
    'Iran’s deputy foreign minister later denied the report.',
    '“It is not ours,” said the Iranian minister.',
  ])('if the name is before a verb of saying, or behind “said”: %s', (sentence) => {
    expect(canSay(sentence, IRAN)).toBe(true);
  });

  it.each([
    'There were reports that accused Iran of creating a major base.',
    'The party, known for its pro-Iran stance, expressed its concerns.',
    'A report about Iran said that the base was large.',
    'Iran built a base.',
  ])('but not if it is only spoken of: %s', (sentence) => {
    expect(canSay(sentence, IRAN)).toBe(false);
  });
});
