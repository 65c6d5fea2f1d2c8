import { ComponentType, type Message } from 'discord.js';
import { escapeText, unescapeText } from './markdown.ts';

const HEADING = '### ';

/** Stands over a heading that is not what somebody typed but how it was read. */
export const READ_AS = '-# Read as:';

/** The heading of a reply: what was asked, from which `readHeading` reads it back. */
export function headingLine(asked: string): string {
  return HEADING + escapeText(asked);
}

/**
 * Reads what was asked back from the reply it heads.
 *
 * @returns `null` when the message has no such heading.
 */
export function readHeading(message: Pick<Message, 'components'>): string | null {
  for (const component of message.components) {
    if (component.type !== ComponentType.Container) continue;
    const first = component.components[0];
    if (first?.type !== ComponentType.TextDisplay) continue;
    const [top = '', below = ''] = first.content.split('\n');
    const line = top === READ_AS ? below : top;
    if (line.startsWith(HEADING)) return unescapeText(line.slice(HEADING.length));
  }
  return null;
}
