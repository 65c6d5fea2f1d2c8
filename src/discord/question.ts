import { ComponentType, type Message } from 'discord.js';
import { terms } from '../text/terms.ts';
import { UserError } from '../user-error.ts';
import { escapeText, unescapeText, visibleText } from './markdown.ts';

/** Characters of the longest question. */
export const LONGEST_QUESTION = 300;

const HEADING = '### ';
const EXAMPLE = 'for example: When was the airport reopened?';

/**
 * Reads a question as a person typed it.
 *
 * @returns The question on one line, without space around it.
 * @throws UserError when there is nothing in it to look for.
 */
export function readQuestion(typed: string): string {
  const question = visibleText(typed).replace(/\s+/g, ' ').trim();
  if (question === '') {
    throw new UserError(
      `The question is empty. Ask about a person, a place or an event, ${EXAMPLE}`,
    );
  }
  // Counted as Discord counts: one for each emoji that is one code point.
  const { length } = [...question];
  if (length > LONGEST_QUESTION) {
    throw new UserError(
      `The question has ${length} characters; ${LONGEST_QUESTION} is the most. Ask one thing at a time.`,
    );
  }
  if (terms(question).length === 0) {
    throw new UserError(
      `There is nothing to look for in "${question}". Name a person, a place or an event, ${EXAMPLE}`,
    );
  }
  return question;
}

/** The heading of a reply: the question, from which `questionOf` reads it back. */
export function questionHeading(question: string): string {
  return HEADING + escapeText(question);
}

/**
 * Reads the question back from the reply it heads.
 *
 * @returns `null` when the message has no such heading.
 */
export function questionOf(message: Pick<Message, 'components'>): string | null {
  for (const component of message.components) {
    if (component.type !== ComponentType.Container) continue;
    const first = component.components[0];
    if (first?.type !== ComponentType.TextDisplay) continue;
    const [heading = ''] = first.content.split('\n');
    if (heading.startsWith(HEADING)) return unescapeText(heading.slice(HEADING.length));
  }
  return null;
}
