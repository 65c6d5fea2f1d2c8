import { ComponentType, type Message } from 'discord.js';
import type { Texts } from '../languages/texts.ts';
import { escapeText, unescapeText } from './markdown.ts';

const HEADING = '### ';

const SMALL = '-# ';

/** The line above a heading that is the bot's reading of a message rather than the words typed. */
export function readAsLine(texts: Texts): string {
  return SMALL + texts.say('answer.read-as');
}

/** The heading of a reply: what was asked. `readHeading` reads it back. */
export function headingLine(asked: string): string {
  return HEADING + escapeText(asked);
}

/**
 * Reads back what was asked from the heading of a reply.
 *
 * @returns `null` when the message has no such heading.
 */
export function readHeading(message: Pick<Message, 'components'>): string | null {
  for (const component of message.components) {
    if (component.type !== ComponentType.Container) continue;
    const first = component.components[0];
    if (first?.type !== ComponentType.TextDisplay) continue;
    const [top = '', below = ''] = first.content.split('\n');
    // Above the heading, there is only the line of a reading, in any language.
    const line = top.startsWith(SMALL) ? below : top;
    if (line.startsWith(HEADING)) return unescapeText(line.slice(HEADING.length));
  }
  return null;
}
