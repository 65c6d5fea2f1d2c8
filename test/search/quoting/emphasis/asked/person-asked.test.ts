import { describe, expect, it } from 'vitest';
import { bold } from '../bold.ts';

describe('a person whom the question names is not bold', () => {
  it.each([
    ['who did najjar shell', 'President Omar Najjar shelled the villagers on Monday.', null],
    [
      'who blames lula for the shelling',
      'The opposition of Lula da Silva blames the army for the shelling.',
      null,
    ],
    [
      'who is the governor of homs',
      'The town was calm, Homs Governor Talal Haddad said.',
      'Talal Haddad',
    ],
    [
      'who is the british ambassador to the un',
      'He spoke as the British ambassador to the UN Matthew Haddad said.',
      'Matthew Haddad',
    ],
    ["who is najjar's brother", 'His brother Karim Najjar met Omar on Monday.', 'Karim Najjar'],
    [
      'who did the minister blame for the shelling',
      'The minister Omar Najjar blamed Karim Haddad for the shelling, said Ann Barnes.',
      'Karim Haddad',
    ],
    [
      'who headed the UN mission in Haiti',
      'Among those missing are UN mission head Hedi Annabi of Tunisia and his deputy.',
      'Hedi Annabi of Tunisia',
    ],
    ['who shelled the market', 'SHOUKRY : The market was shelled on Monday.', null],
  ])('%s %s', async (question, body, expected) => {
    expect(await bold(question, body)).toBe(expected);
  });
});
