import { describe, expect, it } from 'vitest';
import { readNaming } from '../../../src/reading/statements/naming/named-speaker.ts';
import { cut } from '../../../src/text/span.ts';

function named(naming: string, before = '') {
  const text = before + naming;
  const { name, speaksFor } = readNaming(text, { start: before.length, end: text.length });
  return [name && cut(text, name), ...speaksFor.map((body) => cut(text, body))];
}

describe('a naming', () => {
  it.each([
    ['Pat Ryder, a spokesperson from the Pentagon', 'Pat Ryder', 'Pentagon'],
    ['Former Iraqi parliamentarian Omar Abdel Sattar Mahmoud', 'Omar Abdel Sattar Mahmoud'],
    ['Al-Maliki, a prominent figure leading the “Islamic Dawa” party', 'Al-Maliki'],
    ['Observatory director Rami Abdel Rahman', 'Rami Abdel Rahman', 'Observatory'],
    ['Iran’s foreign minister Javad Zarif', 'Javad Zarif', 'Iran'],
    ['Turkish Foreign Minister Mevlut Cavusoglu', 'Mevlut Cavusoglu'],
    [
      'The Britain-based Syrian Observatory for Human Rights',
      'Syrian Observatory for Human Rights',
    ],
    ['US Secretary of State John Kerry speaking in the city', 'John Kerry'],
    ['head of the Observatory Rami Abdel Rahman', 'Rami Abdel Rahman', 'Observatory'],
    ['Minister of Defence General Fahd al-Freij', 'Fahd al-Freij'],
    ['ISIS run Amaq', 'Amaq'],
    ['the Syrian army', 'Syrian army'],
    ['Chinese news outlet Xinhua', 'Xinhua'],
    ['Obeida al-Hamawi of the activist-run Hama Media Center', 'Obeida al-Hamawi'],
    ['CARL AZUZ, CNN ANCHOR', 'CARL AZUZ'],
    ['The WHO', 'WHO'],
    ['Moscow', 'Moscow'],
  ])('“%s” has its name and bodies', (naming, ...expected) => {
    expect(named(naming)).toEqual(expected);
  });

  it.each([
    ['a police officer from Anbar provincial police', 'Anbar provincial police'],
    ['US officials', 'US'],
    ['A senior source at the Free Syrian Army', 'Free Syrian Army'],
    ['A recent Newsweek article', 'Newsweek'],
  ])('“%s” has no name of its own', (naming, body) => {
    expect(named(naming)).toEqual([null, body]);
  });

  it.each([
    'a police officer',
    'Witnesses',
    'Local officials',
    'Russian officials',
    'Opposition forces',
    'a statement by the group',
    'A resident of Homs',
    'Opponents of Bashar al-Assad',
    'A rival of Pat Ryder',
    'the wife of Pat Ryder',
    'The son of President Assad',
    'a lawyer of President Assad',
    'An AFP photographer in Douma',
    'a former spokesman for the Pentagon',
    '',
    '“”',
    ',,,',
  ])('“%s” names nobody', (naming) => {
    expect(named(naming)).toEqual([null]);
  });

  it('has a name of one word inside a sentence', () => {
    expect(named('Baath party', 'according to the ')).toEqual(['Baath party']);
  });
});
