import { describe, expect, it } from 'vitest';
import { bold } from './bold.ts';

describe('of the things with a sort that is asked for, only a name of their own is bold', () => {
  it.each([
    ['Which base got the weapons?', 'The US base got all the new weapons on Monday.', null],
    [
      'Which base got the weapons?',
      'The weapons came to Ayn al-Asad air base on Monday.',
      'Ayn al-Asad',
    ],
    ['Which base got the weapons?', 'The base got the weapons on Monday, said Omar Najjar.', null],
    [
      'Which hospital was hit?',
      'On Monday the hospital Bayan and Daqaq were hit.',
      'Bayan and Daqaq',
    ],
  ])('%s %s', async (question, body, expected) => {
    expect(await bold(question, body)).toBe(expected);
  });
});
