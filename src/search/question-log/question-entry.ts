import { z } from 'zod';
import { words } from '../../text/words/words.ts';

/**
 * Words that do not make it another question. Not `isStopWord`, because *who* or *when*, *before*
 * or *after*, *from* or *to*, *not* do.
 */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the is are was were am be been being do does did has have had will would shall should ' +
    'can could of in on at and that this these those there please tell me'
  ).split(' '),
);

/** Has a day and no time, because the time could reveal who asked. */
const entryForm = z.object({
  day: z.iso.date(),
  question: z.string(),
  server: z.string().nullable(),
  answered: z.boolean().optional(),
  helpful: z.boolean().optional(),
});

/** A question that was asked (`answered`), or a judgement of its answer (`helpful`). */
export type QuestionEntry = z.infer<typeof entryForm>;

/** A judgement of the answer to a question. */
export type Judgement = QuestionEntry & { readonly helpful: boolean };

/**
 * Reads a line of a file of questions.
 *
 * @returns `null` for a line that is torn or not valid after editing by hand.
 */
export function readEntry(line: string): QuestionEntry | null {
  try {
    return entryForm.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * Folds a question, so that different spellings of it are equal.
 *
 * @param question - As it was asked.
 */
export function foldQuestion(question: string): string {
  const folded = words(question).map((word) => word.folded);
  const large = folded.filter((word) => !SMALL_WORDS.has(word));
  // Questions without words differ by their signs.
  return (large.length > 0 ? large : folded).join(' ') || question.trim();
}
