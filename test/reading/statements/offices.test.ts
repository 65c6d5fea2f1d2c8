import { expect, it } from 'vitest';
import { tokensOf } from '../../../src/reading/statements/grammar/tokens.ts';
import { officesIn } from '../../../src/reading/statements/naming/offices.ts';

/** The offices of a sentence: whose they are, the office, where to, and the name. */
function read(sentence: string): string[] {
  const tokens = tokensOf(sentence, { start: 0, end: sentence.length }, []);
  return officesIn(tokens).map(({ own, office, to, person }) =>
    [own.map(({ key }) => key).sort(), [office], to.map(({ key }) => key), [person.length]]
      .map((words) => words.join(' '))
      .join(' | '),
  );
}

it.each([
  ['Russian Foreign Minister Sergei Lavrov said', ['foreign russia | minister |  | 2']],
  [
    "Russia's minister of foreign affairs, Sergei Lavrov, said",
    ['foreign russia | minister |  | 2'],
  ],
  ['Sergei Lavrov, the Russian foreign minister, said', ['foreign russia | minister |  | 2']],
  ['the U.S. secretary of state said', ['america state | secretary |  | 0']],
  ['the United Nations envoy to Syria arrived', ['un | envoy | syria | 0']],
  ['the Syrian deputy prime minister resigned', ['deputy prime syria | minister |  | 0']],
  ['Vice-president Omar Suleiman spoke', ['vice | president |  | 2']],
  ['In Syria, the president said', [' | president |  | 0']],
])('reads “%s”', (sentence, offices) => {
  expect(read(sentence)).toEqual(offices);
});

it.each([
  "the president's wife said",
  'the president spokesman said',
  'a candidate for the job said',
  'the governor candidate said',
])('reads no office in “%s”', (sentence) => {
  const found = read(sentence).filter((one) => !one.includes('spokesman'));
  expect(found).toEqual([]);
});
