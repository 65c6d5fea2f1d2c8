import { describe, expect, it } from 'vitest';
import { answeredName } from '../../../src/search/conversation/answered-name.ts';
import { ask, corpusOf } from '../corpora.ts';

async function named(question: string, body: string) {
  return answeredName(await ask(await corpusOf([{ body }]), question));
}

describe('the name that a quote answers with', () => {
  it.each([
    [
      'who is the mayor of Taji?',
      'The mayor, Omar Hadi, opened a school in Taji on Monday.',
      'Omar Hadi',
    ],
    [
      'which aircraft carrier was sent to Haiti?',
      'The aircraft carrier USS Carl Vinson was sent to Haiti on Friday.',
      'USS Carl Vinson',
    ],
  ])('%s', async (question, body, name) => {
    expect(await named(question, body)).toBe(name);
  });

  it.each([
    [
      'who is the mayor of Taji?',
      'The mayor, Syrian State Television said, opened a school in Taji on Monday.',
    ],
    [
      'who is the mayor of Taji?',
      'The mayor Syrian State Television spoke of opened a school in Taji on Monday.',
    ],
    [
      'which aircraft carrier was sent to Haiti?',
      'The aircraft carrier, Omar Hadi said, was sent to Haiti on Friday.',
    ],
  ])(
    'is none of a body behind a person, or of a speaker behind a thing: %s',
    async (question, body) => {
      expect(await named(question, body)).toBeNull();
    },
  );
});
