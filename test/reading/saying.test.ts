import { describe, expect, it } from 'vitest';
import { MEANS, REASON, SPEECH } from '../../src/reading/kinds.ts';
import { told } from './told.ts';

describe('cues of a sentence', () => {
  it.each([
    ['They fled because of the shelling.', ['because of the shelling.']],
    ['The debts stemmed from a loan.', ['stemmed from a loan.']],
    ['They fled in response to the shelling.', ['response to the shelling.']],
    ['They executed 19 men on charges of theft.', ['charges of theft.']],
    // What led to it comes before the cue.
    ['The raid prompted a protest.', ['The raid prompted a protest.']],
    ['The raid was prompted by shells.', ['prompted by shells.']],
    ['They marched to protest against the raid.', ['protest against the raid.']],
    ['They fled so that they would live.', ['so that they would live.']],
    ['They marched in a bid to stop the raid.', ['bid to stop the raid.']],
    ['He pleaded not guilty to charges of theft.', []],
    ['A relief effort began, and the response was slow.', []],
    ['“They fled for fear of shells,” a farmer said.', ['fear of shells,']],
    ['"They fled for fear of shells" said the mayor.', ['fear of shells']],
    ['They fled because of the “heavy” shells.', ['because of the “heavy” shells.']],
    ['"They fled for fear of shells, he said.', ['fear of shells, he said.']],
    ['They are there as part of a coalition.', ['as part of a coalition.']],
    ['They fled at night.', []],
    ['They spoke on condition of anonymity because they were not allowed to.', []],
  ])('tell why: “%s”', (sentence, reasons) => {
    expect(told(sentence, REASON)).toEqual(reasons);
  });

  it.each([
    ['They entered Raqqa using tunnels.', ['using tunnels.']],
    ['They entered Raqqa by digging tunnels.', ['by digging tunnels.']],
    ['They were seen by Reuters.', []],
  ])('tell how: “%s”', (sentence, means) => {
    expect(told(sentence, MEANS)).toEqual(means);
  });

  it.each([
    ['The ministry said so.', ['The ministry said so.']],
    ['According to sources, it was so.', ['According to sources, it was so.']],
    ['Reports indicate a surge.', ['Reports indicate a surge.']],
    ['The ministry was silent.', []],
  ])('tell that a person said something, before or after the verb: “%s”', (sentence, speech) => {
    expect(told(sentence, SPEECH)).toEqual(speech);
  });
});
