import { readSubject } from '../text/typed-subject.ts';

/**
 * Reads a question as a person typed it.
 *
 * @returns The question on one line, without space around it.
 * @throws UserError when it has no words to search for.
 */
export function readTypedQuestion(typed: string): string {
  return readSubject(typed, {
    noun: 'question',
    example: 'When was the airport reopened?',
  });
}
