import { type Word, words } from '../text/words/words.ts';
import { instancesIn } from './instances.ts';

/** It leans on the sentence before: "It is led by …", "He said …". */
export const LEANS = 1 << 3;
/** It denies: "The ministry rejected the report as baseless." */
export const DENIES = 1 << 4;
/** It speaks of its writer or to its reader: "We think …". Questions seldom ask about them. */
export const ADDRESSES = 1 << 5;
/** It has a colon, a semicolon or a bar: a headline, a list, a label. */
export const LISTS = 1 << 6;

/** A sentence that begins with one of these takes its subject from the one before. */
const LEANING_STARTS: ReadonlySet<string> = new Set(
  'it he she they this that these those his her their its him them'.split(' '),
);

const ADDRESSING: ReadonlySet<string> = new Set('i we you your our my'.split(' '));

const DENIALS: ReadonlySet<string> = new Set(
  `deny denies denied denying denial denials reject rejects rejected rejecting refute refutes refuted
  refuting dismiss dismisses dismissed dismissing dispute disputes disputed contradict contradicts
  contradicted rebut rebuts rebutted debunk debunks debunked dispel dispels dispelled untrue false baseless fabricated
  unfounded`.split(/\s+/),
);

/** The first mark of quotation of a sentence, if it closes: `… are dead” she said`. */
const CLOSES_FIRST = /^[^"“”]*[^\s"“”(](?:”|"(?:[\s,.;]|$))/;

/** Whether a sentence ends a quotation that another one began. */
function closesQuotation(sentence: string): boolean {
  return CLOSES_FIRST.test(sentence);
}

/**
 * Reads the kind of a sentence.
 *
 * @param sentence - One sentence, as printed.
 * @param all - Its words, if they have been read already.
 * @returns The kinds of all its instances, {@link LEANS}, {@link DENIES}, {@link ADDRESSES} and
 *   {@link LISTS}, added up.
 */
export function sentenceKind(sentence: string, all: readonly Word[] = words(sentence)): number {
  let kind = 0;
  for (const { kinds } of instancesIn(sentence, all)) kind |= kinds;
  for (const word of all) {
    if (DENIALS.has(word.folded)) kind |= DENIES;
    if (ADDRESSING.has(word.folded)) kind |= ADDRESSES;
  }
  if (all[0] && LEANING_STARTS.has(all[0].folded)) kind |= LEANS;
  if (closesQuotation(sentence)) kind |= LEANS;
  if (/[:;|]/.test(sentence)) kind |= LISTS;
  return kind;
}
