import { userFault } from './faults/user-fault.ts';
import { visibleText } from './visible-text.ts';
import { terms } from './words/terms.ts';

/** Longest question or topic, in code points. */
export const LONGEST_SUBJECT = 300;

/** What is read, for the error messages. */
export interface SubjectWords {
  readonly noun: 'question' | 'topic';
  readonly example: string;
}

/**
 * Reads a question or a topic as a person typed it.
 *
 * @returns The text on one line, trimmed.
 * @throws UserError if it is empty, longer than {@link LONGEST_SUBJECT}, or has only stop words.
 */
export function readSubject(typed: string, { noun, example }: SubjectWords): string {
  const subject = visibleText(typed).replace(/\s+/g, ' ').trim();
  if (subject === '') throw userFault(`fault.${noun}-empty`, { example });
  // Discord counts code points.
  const { length } = [...subject];
  if (length > LONGEST_SUBJECT) {
    throw userFault(`fault.${noun}-long`, { length: `${length}`, longest: `${LONGEST_SUBJECT}` });
  }
  if (terms(subject).length === 0) {
    throw userFault('fault.nothing-to-search', { typed: subject, example });
  }
  return subject;
}
