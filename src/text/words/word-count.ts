import { words } from './words.ts';

/** Characters in which words are counted one by one: 10 ms of work, 30 the first time. */
const COUNTED = 20_000;

/** How many words a text has. */
export interface WordCount {
  /** Of a long text rounded to hundreds. */
  readonly words: number;
  readonly isExact: boolean;
  /** Such as `590 words` or `about 170,000 words`. */
  readonly text: string;
}

/**
 * Counts the words of a text. Those of a long one are estimated from its beginning, since a megabyte would
 * keep everybody waiting for a third of a second.
 */
export function countWords(text: string): WordCount {
  const counted = words(text.slice(0, COUNTED)).length;
  if (text.length <= COUNTED) {
    return {
      words: counted,
      isExact: true,
      text: `${counted} ${counted === 1 ? 'word' : 'words'}`,
    };
  }
  const estimated = Math.round((counted * text.length) / COUNTED / 100) * 100;
  return {
    words: estimated,
    isExact: false,
    text: `about ${estimated.toLocaleString('en')} words`,
  };
}
