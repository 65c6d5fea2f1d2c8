import { UserError } from '../user-error.ts';
import { visibleText } from './visible-text.ts';
import { terms } from './words/terms.ts';

/** Longest question or topic, in code points. */
export const LONGEST_SUBJECT = 300;

/** Words for the error messages. */
export interface SubjectWords {
  readonly noun: 'question' | 'topic';
  /** Precedes "a person, a place or an event", for example "Ask about". */
  readonly invitation: string;
  /** Advice if the text is too long. */
  readonly shorter: string;
  readonly example: string;
}

/**
 * Reads a question or a topic as a person typed it.
 *
 * @returns The text on one line, trimmed.
 * @throws UserError if it is empty, longer than {@link LONGEST_SUBJECT}, or has only stop words.
 */
export function readSubject(typed: string, wording: SubjectWords): string {
  const { noun, invitation, shorter } = wording;
  const example = `for example: ${wording.example}`;
  const subject = visibleText(typed).replace(/\s+/g, ' ').trim();
  if (subject === '') {
    throw new UserError(
      `The ${noun} is empty. ${invitation} a person, a place or an event, ${example}`,
    );
  }
  // Discord counts code points.
  const { length } = [...subject];
  if (length > LONGEST_SUBJECT) {
    throw new UserError(
      `The ${noun} has ${length} characters; the limit is ${LONGEST_SUBJECT}. ${shorter}`,
    );
  }
  if (terms(subject).length === 0) {
    throw new UserError(
      `I can't search for "${subject}". Name a person, a place or an event, ${example}`,
    );
  }
  return subject;
}
