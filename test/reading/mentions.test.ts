import { describe, expect, it } from 'vitest';
import { GROUP, HAS_NAME, PERSON, PLACE } from '../../src/reading/kinds.ts';
import { told } from './told.ts';

describe('names of a sentence', () => {
  it.each([
    ['It is led by Hadi Al-Amiri.', ['Hadi Al-Amiri']],
    ['The base near al-Baghdadi is large.', ['al-Baghdadi']],
    ['The body of Osama bin Laden was buried.', ['Osama bin Laden']],
    ['Ships left the Port of Basra.', ['Port of Basra']],
    ['Ships left the town of Port-au-Prince.', ['Port-au-Prince']],
    ['It was opened by Ban Ki-moon in May.', ['Ban Ki-moon']],
    ['It was sold to a Saudi Arabia-based bank.', ['Saudi Arabia']],
    ['Troops came.', []],
    ['It left Taji. Raqqa was next.', ['Taji', 'Raqqa']],
    ['It was struck on Monday in May.', []],
  ])('“%s”: %j', (sentence, names) => {
    expect(told(sentence, HAS_NAME)).toEqual(names);
  });

  it.each([
    ['It was led by Hadi Al-Amiri, the leader of a party.', 'Hadi Al-Amiri'],
    ['It was Jared Zuba, an American writer, agreed.', 'Jared Zuba'],
    ['The visit of President Donald Trump was short.', 'President Donald Trump'],
    ['The visit of spokesman Pat Ryder was short.', 'Pat Ryder'],
    ['Nothing has changed, Pat Ryder said.', 'Pat Ryder'],
    ['It is headed by acting director Dr. Anthony Fauci since May.', 'Dr. Anthony Fauci'],
    ['The base was shown to Gen. Joseph Votel on Monday.', 'Gen. Joseph Votel'],
    ['The base was shown to Adm. William McRaven on Monday.', 'Adm. William McRaven'],
    ['It was said by President John F. Kennedy.', 'President John F. Kennedy'],
  ])('are of a person if a role or a verb of saying is beside them: “%s”', (sentence, person) => {
    expect(told(sentence, PERSON)).toEqual([person]);
  });

  it.each([
    [
      'It was told by the Syrian Observatory for Human Rights.',
      'Syrian Observatory for Human Rights',
    ],
    [
      'It was the Organization for the Prohibition of Chemical Weapons.',
      'Organization for the Prohibition of Chemical Weapons',
    ],
    ['The town is held by Syrian regime forces.', 'Syrian regime forces'],
    ['It was claimed by the Nusra Front.', 'Nusra Front'],
    ['It was claimed by ISIS.', 'ISIS'],
    ['He led the “Islamic Dawa” party.', 'Islamic Dawa'],
  ])('are of a group by their last word, or a word after them: “%s”', (sentence, group) => {
    expect(told(sentence, GROUP)).toEqual([group]);
  });

  it.each([
    ['Shells fell in Aleppo.', 'Aleppo'],
    ['The base is in Anbar Governorate.', 'Anbar Governorate'],
    ['The city of Homs is quiet.', 'Homs'],
    ['Shells hit the capital Damascus, a police officer told them.', 'Damascus'],
  ])('are of a place behind “in”, or beside a word for places: “%s”', (sentence, place) => {
    expect(told(sentence, PLACE)).toEqual([place]);
  });

  it('are of nothing certain where no word tells', () => {
    const sentence = 'They remember Aleppo.';
    expect(told(sentence, HAS_NAME)).toEqual(['Aleppo']);
    expect(told(sentence, PERSON | PLACE | GROUP)).toEqual([]);
  });
});
