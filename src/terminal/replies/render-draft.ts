import type { Draft } from '../../intake/intake.ts';
import { dateInWords } from '../../text/calendar.ts';
import { onOneLine, printable } from './printable.ts';

/** Anything as JSON on one line, which no terminal takes for a command. */
export function jsonLine(value: unknown): string {
  // JSON leaves the upper control characters and those that turn the writing direction as they are.
  const text = JSON.stringify(value).replace(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}

/** A draft as people read it: its fields, what is doubted, and all of its words. */
export function renderDraft(draft: Draft): string {
  return `${renderFields(draft)}\n\n${printable(draft.body)}`;
}

/** What is known of a draft, a line each, then what is doubted. */
export function renderFields(draft: Draft): string {
  const { title, source, author, published, language, url, doubts } = draft;
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', title],
    ['source', source],
    ['author', author],
    ['published', published === null ? null : dateInWords(published)],
    ['language', language],
    ['url', url],
  ];
  const lines = [
    ...fields.map(
      ([name, value]) => `${name.padEnd(9)}  ${value === null ? '–' : onOneLine(value)}`,
    ),
    ...doubts.map(({ message }) => `doubt      ${onOneLine(message)}`),
  ];
  return lines.join('\n');
}
