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
  const stretches: { asked: ComparedWord[]; printed: ComparedWord[] }[] = [];
  const parts: ComparedWord[][] = [[]];
  const omitted: ComparedWord[][] = [];
  let open: (typeof stretches)[number] | null = null;
  let [same, run, longestRun, isOmitting] = [0, 0, 0, false];
  for (const { asked: at, printed: to, isSame, isOmitted } of withinSentence(steps, printed)) {
    const own = at === null ? undefined : asked.words[at];
    const other = to === null ? undefined : printed.words[to];
    if (isOmitted) {
      open = null;
      if (!isOmitting) {
        parts.push([]);
        omitted.push([]);
      }
      if (other) omitted.at(-1)?.push(other);
      isOmitting = true;
      continue;
    }
    isOmitting = false;
    if (other) parts.at(-1)?.push(other);
    if (isSame) {
      open = null;
      run += 1;
      longestRun = Math.max(longestRun, run);
      if (own) same += weightOf(own);
      continue;
    }
    run = 0;
    if (open === null) {
      open = { asked: [], printed: [] };
      stretches.push(open);
    }
    if (own) open.asked.push(own);
    if (other) open.printed.push(other);
  }
  let joined = 0;
  const different = stretches.filter((each: Stretch) => {
    if (lettersOf(each.asked) !== lettersOf(each.printed)) return true;
    joined += (sum(each.asked) + sum(each.printed)) / 2;
    return false;
  });
  const shown = parts.flat();
  const of = sum(asked.words) + sum(shown);
  return {
    differences: differencesOf(different, asked.text, printed.text),
    omissions: omitted.map(omissionOf),
    parts: parts.filter((part) => part.length > 0),
    likeness: of === 0 ? 0 : (2 * (same + joined)) / of,
    longestRun,
  };
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
