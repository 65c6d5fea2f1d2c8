import { expect, it } from 'vitest';
import { instancesIn } from '../../../src/reading/instances.ts';
import { AGE } from '../../../src/reading/kinds.ts';
import { ownerOfAge } from '../../../src/reading/numbers/age-owner.ts';
import { cut } from '../../../src/text/span.ts';
import { words } from '../../../src/text/words/words.ts';

/** Whose ages a sentence tells, in order. */
function owners(sentence: string): (string | null)[] {
  const all = words(sentence);
  const instances = instancesIn(sentence, all);
  return instances
    .filter(({ kinds }) => (kinds & AGE) !== 0)
    .map((age) => ownerOfAge(sentence, all, instances, age))
    .map((owner) => owner && cut(sentence, owner).trim());
}

it.each([
  ['Prince Omar, 14, and Lena Haddad, 13, watched.', ['Prince Omar', 'Lena Haddad']],
  ['We had to leave said Samira 55 who fled.', ['Samira']],
  ['Omar Najjar died in June 2009 aged 50.', ['Omar Najjar']],
  ['Omar Najjar died when he was 50.', [null]],
  ['The 59-year-old worked for the police.', [null]],
  ['The 19-year-old law student said he would stay.', ['law student']],
  ['Police freed the 19-year-old student Lena Haddad.', ['student Lena Haddad']],
  ['Lena Haddad, a 19-year-old student, was freed.', ['Lena Haddad']],
  ['The old citadel is more than 2,000 years old.', ['old citadel']],
  ['A boy aged 9 was hurt.', ['boy']],
])('the age in “%s” is that of %j', (sentence, expected) => {
  expect(owners(sentence)).toEqual(expected);
});
