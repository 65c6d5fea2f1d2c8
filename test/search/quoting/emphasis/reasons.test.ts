import { describe, expect, it } from 'vitest';
import { bold, boldIfQuoted } from './bold.ts';

describe('a reason is bold', () => {
  it.each([
    [
      'if its sentence tells the deed',
      'Why did Turkey bomb the Kurds?',
      'Turkey bombed the Kurds because they had shelled Kilis.',
      'because they had shelled Kilis',
    ],
    [
      'not if it tells only who did it',
      'why did turkey bomb the kurds',
      'Turkey left Syria blaming the Kurds for a bomb.',
      null,
    ],
    [
      'also if a state is asked for, which is no deed',
      'Why does Markada matter to the rebels?',
      'Markada is good for the rebels because it is on the road to Iraq.',
      'because it is on the road to Iraq',
    ],
  ])('%s', async (_case, question, body, expected) => {
    expect(await bold(question, body)).toBe(expected);
  });

  it('unless it is for something else', async () => {
    const told = 'The commander said by telephone that it was a pretext for the loss.';
    const boldFor = (question: string) =>
      boldIfQuoted(question, told, 'Turkey sent troops into Syria.');
    expect(await boldFor('Why did Turkey send troops into Syria?')).toBeNull();
    expect(await boldFor('Why did the commander telephone?')).not.toBeNull();
  });
});
