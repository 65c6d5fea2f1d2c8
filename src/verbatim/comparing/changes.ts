import type { Span } from '../../text/span.ts';
import type { Difference } from '../finding.ts';
import { align } from './align.ts';
import { type ComparedWord, comparedWords, lettersOf } from './compared-words.ts';
import { differencesOf, type Stretch } from './differences.ts';

/** Most cells of one alignment. Two texts of 1,700 words that have nothing in common. */
const MOST_CELLS = 3_000_000;

/** A paragraph with its words. */
interface Paragraph {
  readonly words: readonly ComparedWord[];
  readonly letters: string;
}

/**
 * Finds what differs between two texts of any length: first which paragraphs both have, then the words between these.
 * Spaces, case and quotation marks do not count.
 *
 * @returns Differences in order; `asked` is a span of the first text, `printed` of the second.
 */
export function changesBetween(first: string, second: string): Difference[] {
  const [own, others] = [paragraphsOf(first), paragraphsOf(second)];
  const stretches: Stretch[] = [];
  let [from, to] = [0, 0];
  for (const [at, same] of [...common(own, others), [own.length, others.length] as const]) {
    const asked = own.slice(from, at).flatMap(({ words }) => words);
    const printed = others.slice(to, same).flatMap(({ words }) => words);
    stretches.push(...stretchesBetween(asked, printed));
    [from, to] = [at + 1, same + 1];
  }
  return differencesOf(stretches, first, second);
}

function paragraphsOf(text: string): Paragraph[] {
  const words = comparedWords(text);
  const paragraphs: ComparedWord[][] = [];
  let last: Span | null = null;
  for (const word of words) {
    const isNew = last === null || /\n\s*\n/.test(text.slice(last.end, word.start));
    if (isNew) paragraphs.push([word]);
    else paragraphs.at(-1)?.push(word);
    last = word;
  }
  return paragraphs.map((each) => ({ words: each, letters: lettersOf(each) }));
}

/** The places of paragraphs that both have in the same order, as many as possible. */
function common(
  own: readonly Paragraph[],
  others: readonly Paragraph[],
): (readonly [number, number])[] {
  // Texts with too many paragraphs are compared as one.
  if (own.length * others.length > MOST_CELLS) return [];
  const lengths = own.map(() => new Uint32Array(others.length + 1));
  lengths.push(new Uint32Array(others.length + 1));
  const isSame = (at: number, to: number) => own[at]?.letters === others[to]?.letters;
  for (let at = own.length - 1; at >= 0; at -= 1) {
    for (let to = others.length - 1; to >= 0; to -= 1) {
      const row = lengths[at];
      if (!row) continue;
      row[to] = isSame(at, to)
        ? (lengths[at + 1]?.[to + 1] ?? 0) + 1
        : Math.max(lengths[at + 1]?.[to] ?? 0, row[to + 1] ?? 0);
    }
  }
  const found: (readonly [number, number])[] = [];
  let [at, to] = [0, 0];
  while (at < own.length && to < others.length) {
    if (isSame(at, to)) found.push([at++, to++]);
    else if ((lengths[at + 1]?.[to] ?? 0) >= (lengths[at]?.[to + 1] ?? 0)) at += 1;
    else to += 1;
  }
  return found;
}

/** The words that differ between two runs of words. */
function stretchesBetween(
  asked: readonly ComparedWord[],
  printed: readonly ComparedWord[],
): Stretch[] {
  let start = 0;
  while (start < asked.length && asked[start]?.key === printed[start]?.key) start += 1;
  let end = 0;
  const rest = Math.min(asked.length, printed.length) - start;
  while (end < rest && asked.at(-1 - end)?.key === printed.at(-1 - end)?.key) end += 1;
  const own = asked.slice(start, asked.length - end);
  const others = printed.slice(start, printed.length - end);
  if (lettersOf(own) === lettersOf(others)) return [];
  const isOneSided = own.length === 0 || others.length === 0;
  if (isOneSided || own.length * others.length > MOST_CELLS) {
    return [{ asked: own, printed: others }];
  }
  return alignedStretches(own, others);
}

function alignedStretches(
  own: readonly ComparedWord[],
  others: readonly ComparedWord[],
): Stretch[] {
  const steps = align(
    own.map(({ key }) => key),
    others.map(({ key }) => key),
    new Set(),
  );
  if (steps.length === 0) return [{ asked: own, printed: others }];
  const stretches: { asked: ComparedWord[]; printed: ComparedWord[] }[] = [];
  let open: (typeof stretches)[number] | null = null;
  // An alignment leaves out printed words before its first and after its last word.
  const numbers = steps.flatMap(({ printed }) => printed ?? []);
  const [first = 0, last = -1] = [numbers[0], numbers.at(-1)];
  const before = others.slice(0, first);
  const after = others.slice(last + 1);
  const put = (word: ComparedWord | undefined, side: 'asked' | 'printed') => {
    if (!word) return;
    if (open === null) {
      open = { asked: [], printed: [] };
      stretches.push(open);
    }
    open[side].push(word);
  };
  for (const word of before) put(word, 'printed');
  for (const step of steps) {
    if (step.isSame) {
      open = null;
      continue;
    }
    if (step.asked !== null) put(own[step.asked], 'asked');
    if (step.printed !== null) put(others[step.printed], 'printed');
  }
  for (const word of after) put(word, 'printed');
  return stretches.filter((each) => lettersOf(each.asked) !== lettersOf(each.printed));
}
