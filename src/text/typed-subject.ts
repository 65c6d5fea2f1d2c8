import { UserError } from '../user-error.ts';
import { visibleText } from './visible-text.ts';
import { terms } from './words/terms.ts';

/** Characters of the longest question or topic. */
export const LONGEST_SUBJECT = 300;

/** How a refusal speaks of what was typed. */
export interface SubjectWords {
  readonly noun: 'question' | 'topic';
  /** What to do with a person, a place or an event: "Ask about". */
  readonly invitation: string;
  /** What to do with one that is too long. */
  readonly shorter: string;
  readonly example: string;
}

/**
 * Reads what a person wants to know about.
 *
 * @param typed - As a person typed it.
 * @returns The words on one line, without space around them.
 * @throws UserError when there is nothing in it to look for, or too much.
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
  // Counted as Discord counts: one for each emoji that is one code point.
  const { length } = [...subject];
  if (length > LONGEST_SUBJECT) {
    throw new UserError(
      `The ${noun} has ${length} characters; ${LONGEST_SUBJECT} is the most. ${shorter}`,
    );
  }
  if (terms(subject).length === 0) {
    throw new UserError(
      `There is nothing to look for in "${subject}". Name a person, a place or an event, ${example}`,
    );
  }
  return subject;
}
