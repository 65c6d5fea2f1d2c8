import { z } from 'zod';
import { words } from '../../text/words/words.ts';

/**
 * Words by which the same question is asked in several ways. Not `isStopWord`: *who* or *when*,
 * *before* or *after*, *from* or *to*, *not* make it another question.
 */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the is are was were am be been being do does did has have had will would shall should ' +
    'can could of in on at and that this these those there please tell me'
  ).split(' '),
);

/** A day, not a moment: with the moment it could be found out who asked. */
const entryForm = z.object({
  day: z.iso.date(),
  question: z.string(),
  server: z.string().nullable(),
  answered: z.boolean().optional(),
  helpful: z.boolean().optional(),
});

/** A question that was asked, or judged by somebody: then it says whether it was helpful. */
export type QuestionEntry = z.infer<typeof entryForm>;

/**
 * Reads a line of a file of questions.
 *
 * @returns `null` for a line that was torn, or edited by hand.
 */
export function readEntry(line: string): QuestionEntry | null {
  try {
    return entryForm.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * Folds a question, so that spellings of the same are equal.
 *
 * @param question - As it was asked.
 */
export function foldQuestion(question: string): string {
  const folded = words(question).map((word) => word.folded);
  const large = folded.filter((word) => !SMALL_WORDS.has(word));
  // A question without words is one of its own.
  return (large.length > 0 ? large : folded).join(' ') || question.trim();
}
