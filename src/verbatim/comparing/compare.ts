import type { Difference, Omission } from '../finding.ts';
import type { Step } from './align.ts';
import { type ComparedWord, isCommon, lettersOf } from './compared-words.ts';
import { differencesOf, omissionOf, type Stretch } from './differences.ts';
import type { WordsOf } from './touches.ts';

/** The end of a sentence, or of a paragraph. */
const SENTENCE_END = /[.!?؟۔。]["'”’»)\]]*\s|\n/;

/** A stop word counts half of another word. */
const STOP_WORD = 0.5;

/** What two aligned texts have in common, and what not. */
export interface Comparison {
  readonly differences: readonly Difference[];
  readonly omissions: readonly Omission[];
  /** The printed words between the omissions. */
  readonly parts: readonly (readonly ComparedWord[])[];
  /** Share of the words that both have, from 0 to 1. */
  readonly likeness: number;
  /** The most words in a row that are the same. */
  readonly longestRun: number;
}

/**
 * Reads an alignment.
 *
 * @param asked - The words asked about.
 * @param printed - The words of a report that they were aligned with.
 */
export function compare(steps: readonly Step[], asked: WordsOf, printed: WordsOf): Comparison {
  const pairs = withinSentence(steps, printed).map(
    ({ asked: at, printed: to, isSame, isOmitted }): Pair => ({
      asked: at === null ? undefined : asked.words[at],
      printed: to === null ? undefined : printed.words[to],
      isSame,
      isOmitted,
    }),
  );
  const compared = pairs.filter(({ isOmitted }) => !isOmitted);
  const same = compared.flatMap((pair) => (pair.isSame && pair.asked ? [pair.asked] : []));
  const stretches = stretchesOf(pairs);
  // The same letters, parted otherwise: "air strike", "airstrike".
  const joined = stretches.filter((each) => lettersOf(each.asked) === lettersOf(each.printed));
  const common = sum(same) + sum(joined.flatMap((each) => [...each.asked, ...each.printed])) / 2;
  const { parts, omitted } = partsOf(pairs);
  const all = sum(asked.words) + sum(parts.flat());
  return {
    differences: differencesOf(
      stretches.filter((each) => !joined.includes(each)),
      asked.text,
      printed.text,
    ),
    omissions: omitted.map(omissionOf),
    parts,
    likeness: all === 0 ? 0 : (2 * common) / all,
    longestRun: longestRunOf(compared),
  };
}

/** A step of an alignment with its words; `undefined` where only one text has a word. */
interface Pair extends Pick<Step, 'isSame' | 'isOmitted'> {
  readonly asked: ComparedWord | undefined;
  readonly printed: ComparedWord | undefined;
}

/** The words in which two texts differ, in a row each. */
function stretchesOf(pairs: readonly Pair[]): Stretch[] {
  const stretches: { asked: ComparedWord[]; printed: ComparedWord[] }[] = [];
  let open: (typeof stretches)[number] | null = null;
  for (const { asked, printed, isSame, isOmitted } of pairs) {
    if (isSame || isOmitted) {
      open = null;
      continue;
    }
    if (open === null) {
      open = { asked: [], printed: [] };
      stretches.push(open);
    }
    if (asked) open.asked.push(asked);
    if (printed) open.printed.push(printed);
  }
  return stretches;
}

/** The printed words that are left out, in a row each, and those between them. */
function partsOf(pairs: readonly Pair[]): { parts: ComparedWord[][]; omitted: ComparedWord[][] } {
  const parts: ComparedWord[][] = [[]];
  const omitted: ComparedWord[][] = [];
  for (const [at, { printed, isOmitted }] of pairs.entries()) {
    if (isOmitted && !pairs[at - 1]?.isOmitted) {
      parts.push([]);
      omitted.push([]);
    }
    if (printed) (isOmitted ? omitted : parts).at(-1)?.push(printed);
  }
  return { parts: parts.filter((part) => part.length > 0), omitted };
}

function longestRunOf(pairs: readonly Pair[]): number {
  let [run, longest] = [0, 0];
  for (const { isSame } of pairs) {
    run = isSame ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/**
 * Takes words of the sentences before and after out of an alignment. They stand there only for words that are not
 * printed.
 */
function withinSentence(steps: readonly Step[], { text, words }: WordsOf): Step[] {
  const first = steps.findIndex(({ isSame }) => isSame);
  const last = steps.findLastIndex(({ isSame }) => isSame);
  const [from, to] = [steps[first]?.printed ?? 0, steps[last]?.printed ?? 0];
  const isEndAfter = (at: number) =>
    SENTENCE_END.test(text.slice(words[at]?.end, words[at + 1]?.start));
  let start = from;
  while (start > 0 && from - start <= first && !isEndAfter(start - 1)) start -= 1;
  let end = to;
  while (end < words.length && end - to <= steps.length - last && !isEndAfter(end)) end += 1;
  return steps.flatMap((step) => {
    const isOutside = step.printed !== null && (step.printed < start || step.printed > end);
    if (!isOutside) return [step];
    return step.asked === null ? [] : [{ ...step, printed: null }];
  });
}

function sum(words: readonly ComparedWord[]): number {
  return words.reduce((total, word) => total + weightOf(word), 0);
}

function weightOf(word: ComparedWord): number {
  return isCommon(word) ? STOP_WORD : 1;
}
