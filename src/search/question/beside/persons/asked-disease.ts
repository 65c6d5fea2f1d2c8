import { isCountry } from '../../../../text/words/countries.ts';
import type { Lexicon } from '../../../index/lexicon.ts';
import { type Concept, LEAST_NAMED } from '../../concepts.ts';
import { askingIn } from '../asked-parties.ts';
import type { Wanted } from '../beside.ts';
import { lemmasOf } from '../words/word-groups.ts';

const DISEASE =
  '(?:flu|influenza|virus|h1n1|h5n1|covid(?:-19)?|coronavirus|cholera|ebola|malaria|measles|polio|plague|typhoid|tuberculosis|tb|aids|hiv|sars|mers|zika|cancer|dengue|anthrax|disease|illness|infection|bug|it)';

/** "Catch swine flu", "came down with the virus", "test positive for cholera". */
const CATCHING = new RegExp(
  `\\b(?:catch(?:es|ing)?|caught|gets?|got|contract(?:s|ed)?|(?:come|came) down with|fall ill with|fell ill with|test(?:s|ed)? positive for)(?: [\\w-]{1,20}){0,3} ${DISEASE}\\b(?! (?:vaccin|jab|shot|seed|test|drug|sample|alert|treatment))`,
  'i',
);

/** Before the one who catches it. */
const BEFORE_ONE =
  /(?:^|\b(?:when|where|how|why) )(?:did|does|do|has|have|had|was|were) (?:the )?/i;

/** What reports have of one who is ill. */
const ILL = lemmasOf('catch contract infect positive ill sick diagnose diagnosis recover');

/** What they also have of a country or of many people. */
const CASES = lemmasOf(
  'case infection symptom confirm outbreak test spread victim hit suffer quarantine isolation',
);

/** A disease that many reports are about need not be named beside each case. A share of the weight of a word of one passage. */
const LEAST_WEIGHT = 0.2;

/** Most parts of the name of a person. */
const MOST_PARTS = 3;

/**
 * Reads who is asked to have caught a disease. A report on a disease is full of cases, and of people who speak about it; one
 * person must be told to be ill in a sentence that names this one.
 *
 * @param text - The question in plain words.
 * @returns Most questions have none.
 */
export function diseaseAsked(
  text: string,
  concepts: readonly Concept[],
  lexicon: Lexicon,
): Wanted[] {
  const caught = CATCHING.exec(text);
  if (!caught) return [];
  const numbersOf = (lemmas: readonly string[]) =>
    new Set(lemmas.flatMap((one) => lexicon.number(one) ?? []));
  const words = caught[0];
  const before = BEFORE_ONE.exec(text);
  const from = before ? before.index + before[0].length : caught.index;
  const all = askingIn(text, concepts).filter(
    ({ start, end }) => start >= from && end <= caught.index,
  );
  const last = all.at(-1);
  const isPerson =
    last?.concept.isProper && all.length <= MOST_PARTS && !all.some(({ term }) => isCountry(term));
  const end = caught.index + words.length;
  const [disease] = askingIn(text, concepts).filter((one) => one.end === end);
  const isRare =
    disease !== undefined && disease.concept.weight >= LEAST_WEIGHT * lexicon.mostWeight;
  const named: Wanted[] = isRare
    ? [
        {
          kind: 'word',
          anyOf: [concepts.indexOf(disease.concept)],
          told: new Set(),
          words: text.slice(disease.start, end),
        },
      ]
    : [];
  if (!isPerson) {
    return [{ kind: 'word', anyOf: [], told: numbersOf([...ILL, ...CASES]), words }, ...named];
  }
  const names = last.concept.alternatives.filter(({ strength }) => strength >= LEAST_NAMED);
  const terms = [new Set(names.map(({ term }) => term)), numbersOf(ILL)];
  return [{ kind: 'together', terms, words: text.slice(from, end) }, ...named];
}
