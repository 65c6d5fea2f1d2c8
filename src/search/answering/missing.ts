import { daysApart } from '../../reading/dates/dateline.ts';
import { reportDay } from '../../reading/dates/report-day.ts';
import {
  AGE,
  CLOCK,
  DURATION,
  HAS_DATE,
  HAS_NAME,
  HAS_NUMBER,
  KILLED,
  LENGTH,
  MONEY,
  REASON,
  SHARE,
  SPEECH,
  WEIGHT,
  WOUNDED,
  YEAR,
} from '../../reading/kinds.ts';
import type { Missing } from '../answer.ts';
import { askedTimes } from '../question/asked-times.ts';
import type { Question } from '../question/question.ts';
import type { RankedSentence } from '../ranking/rank.ts';
import type { SaidSentences } from '../speakers/said-sentences.ts';
import { farNames, type Lack, unnamedBeside } from './lacks.ts';

/** What each kind is called, the narrowest first. */
const KINDS: readonly (readonly [kind: number, words: string])[] = [
  [AGE, 'an age'],
  [MONEY, 'an amount of money'],
  [WEIGHT, 'a weight'],
  [SHARE, 'a share'],
  [LENGTH, 'a distance or length'],
  [DURATION, 'a length of time'],
  [WOUNDED, 'a number of wounded'],
  [KILLED, 'a number of dead'],
  [YEAR, 'a date'],
  [CLOCK, 'a time of day'],
  [HAS_NUMBER, 'a number'],
  [HAS_DATE, 'a date'],
  [HAS_NAME, 'a name'],
  [REASON, 'a reason'],
  [SPEECH, 'anyone’s words'],
];

/**
 * Names what the best sentence lacks.
 *
 * @param typed - The question as it was typed.
 * @param sentences - Sentences about the matter, best first.
 * @param lacks - What the first one lacks.
 * @param said - The only sentences that may answer, if one speaker's are asked for.
 */
export function missingOf(
  typed: string,
  question: Question,
  sentences: readonly [RankedSentence, ...RankedSentence[]],
  lacks: readonly Lack[],
  said?: SaidSentences,
): Missing[] {
  return lacks.flatMap((lack): Missing[] => {
    if (lack === 'time') {
      const [time] = askedTimes(typed, null);
      const nearest = nearestDay(sentences, question);
      return time ? [{ kind: 'time', text: typed.slice(time.start, time.end), nearest }] : [];
    }
    if (lack === 'name') {
      return namesMissing(question, sentences[0], said).map((name) => ({
        kind: 'name',
        text: name,
      }));
    }
    const { broad, narrow, mustDeny } = question.asks;
    const kind = KINDS.find(([each]) => ((broad | narrow) & each) !== 0)?.[1];
    const words = mustDeny ? 'a denial' : kind;
    return words === undefined ? [] : [{ kind: 'kind', text: words }];
  });
}

/** The ISO day of the report that is nearest in time to the one asked for; `null` if none has a day. */
function nearestDay(sentences: readonly RankedSentence[], { times }: Question): string | null {
  const [asked] = times;
  const days = new Set(sentences.map(({ indexed }) => reportDay(indexed.article.article)));
  const known = [...days].filter((day) => day !== null);
  if (!asked) return known[0] ?? null;
  const distance = (day: string) => daysApart(asked.first, day);
  return known.sort((one, other) => distance(one) - distance(other))[0] ?? null;
}

/**
 * The names of the question that a report does not have in any spelling, or else those that it has only far from the
 * sentence.
 */
function namesMissing(
  question: Question,
  sentence: RankedSentence,
  said?: SaidSentences,
): string[] {
  const { text, concepts } = question;
  const { article, terms } = sentence.indexed;
  const printed = new Set([...article.title, ...terms, ...article.read.terms]);
  const unprinted = concepts.filter(
    ({ isProper, alternatives }) => isProper && !alternatives.some(({ term }) => printed.has(term)),
  );
  const missing =
    unprinted.length > 0
      ? unprinted
      : [...farNames(question, sentence), ...unnamedBeside(question, sentence, said)];
  return [...new Set(missing)].flatMap(({ places: [place] }) => {
    const word = place === undefined ? null : /^[\p{L}\p{M}\p{N}’'-]+/u.exec(text.slice(place));
    return word ? [word[0].replace(/['’]s$/u, '')] : [];
  });
}
