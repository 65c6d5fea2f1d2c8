import { describe, expect, it } from 'vitest';
import { readSmallTalk } from '../../../src/search/question/small-talk.ts';
import { QUESTIONS, REPORT_REQUESTS, SMALL_TALK } from './typed-requests.ts';

describe('small talk', () => {
  it.each(SMALL_TALK)('“%s” is read as %s', (typed, expected) => {
    expect(readSmallTalk(typed)).toBe(expected);
  });

  it.each(QUESTIONS)('is not “%s”', (typed) => {
    expect(readSmallTalk(typed)).toBeNull();
  });

  it.each(REPORT_REQUESTS)('is not “%s”', (typed) => {
    expect(readSmallTalk(typed)).toBeNull();
  });

  it('is not a text without words, or a long one', () => {
    expect(readSmallTalk('')).toBeNull();
    expect(readSmallTalk('???')).toBeNull();
    expect(readSmallTalk(`summarize ${'the war '.repeat(100)}`)).toBeNull();
    expect(readSmallTalk(`hi${' '.repeat(1_000)}who leads it?`)).toBeNull();
  });
});
