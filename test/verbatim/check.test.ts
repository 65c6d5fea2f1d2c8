import { describe, expect, it } from 'vitest';
import { askedWords, LONGEST_ASKED, readAsked } from '../../src/verbatim/asked-words.ts';
import { checkQuote } from '../../src/verbatim/check.ts';
import { verbatimOf } from './words.ts';

const REPORTS = [
  { body: 'Engineers closed the dam near Mosul on Friday. The river fell by two metres.' },
  { body: 'Farmers near Basra sold their wheat to the port authority.' },
];

async function outcomes(asked: string) {
  const { parts } = await checkQuote(asked, verbatimOf(REPORTS));
  return parts.map((part) => [part.asked, part.finding.outcome]);
}

describe('a text that is checked', () => {
  it('is one part if a report prints it', async () => {
    const asked = 'Engineers closed the dam near Mosul on Friday. The river fell by two metres.';
    expect(await outcomes(asked)).toEqual([[asked, 'printed']]);
  });

  it('is checked sentence by sentence if no report prints it as a whole', async () => {
    const asked =
      'Farmers near Basra sold their wheat to the port authority. Nobody in the village had seen a pink elephant dance before. Engineers opened the dam near Mosul on Friday.';
    expect(await outcomes(asked)).toEqual([
      ['Farmers near Basra sold their wheat to the port authority.', 'printed'],
      ['Nobody in the village had seen a pink elephant dance before.', 'missing'],
      ['Engineers opened the dam near Mosul on Friday.', 'altered'],
    ]);
  });

  it('is checked by its quotations', async () => {
    const asked =
      'Somebody wrote on the internet yesterday that “Engineers closed the dam near Mosul” and I can hardly believe a single word of all that';
    expect(await outcomes(asked)).toEqual([['Engineers closed the dam near Mosul', 'printed']]);
  });

  it('is not checked by names between quotation marks', async () => {
    const asked =
      'Engineers closed the “dam near Mosul” on Friday. Green elephants danced on the roof all day.';
    expect(await outcomes(asked)).toEqual([
      ['Engineers closed the “dam near Mosul” on Friday.', 'printed'],
      ['Green elephants danced on the roof all day.', 'missing'],
    ]);
  });

  it('is not checked by sentences of one word, or of common words', async () => {
    const asked = `Really. What will we do about it? ${REPORTS[1]?.body} ${REPORTS[0]?.body}`;
    expect((await outcomes(asked)).map(([part]) => part)).toEqual([
      REPORTS[1]?.body,
      'Engineers closed the dam near Mosul on Friday.',
      'The river fell by two metres.',
    ]);
  });

  it('has five parts at most', async () => {
    const asked = Array.from({ length: 6 }, () => 'The river fell by two metres.').join(' ');
    expect(await outcomes(asked)).toHaveLength(5);
  });

  it('is one part if all of it is nearly printed', async () => {
    const asked = 'Engineers opened the dam near Mosul on Friday. The river fell by two metres.';
    expect(await outcomes(asked)).toEqual([[asked, 'altered']]);
  });

  it('is one part if no report prints any of it', async () => {
    const asked = 'Pink elephants danced all night. Green elephants slept all day long.';
    expect(await outcomes(asked)).toEqual([[asked, 'missing']]);
  });
});

describe('what is typed', () => {
  it.each([
    ['nothing', '  ', 'There are no words to look for.'],
    ['nothing but marks', '“…” — !?', 'There are no words to look for.'],
    ['one word', '“Mosul”', 'One word is not enough to check'],
    ['only stop words', 'what will we do about it', 'Every report has words like these.'],
    ['too long a text', 'word '.repeat(801), `the limit is ${LONGEST_ASKED}`],
  ])('is refused if it is %s', (_, typed, message) => {
    expect(() => readAsked(typed)).toThrow(message);
  });

  it('can be as long as a message of Discord', () => {
    expect(readAsked('word '.repeat(800))).toHaveLength(LONGEST_ASKED - 1);
    expect(readAsked(`Mosul dam ${'😀'.repeat(3_990)}`)).toMatch(/^Mosul/);
  });

  it('loses signs that cannot be seen', () => {
    expect(readAsked('Mosul\u202e\n dam\0')).toBe('Mosul dam');
  });

  it.each([
    ['a b … c', [2]],
    ['a b [...] c', [2]],
    ['a . . . b c', [1]],
    ['a … (…) b', [1]],
    ['… a b c …', []],
  ])('has breaks where words are left out: %s', (typed, breaks) => {
    expect(askedWords(typed).breaks).toEqual(breaks);
  });
});
