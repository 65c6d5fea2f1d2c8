import type { Draft } from '../../intake/intake.ts';
import { dateInWords } from '../../text/iso-dates.ts';
import { onOneLine, printable } from './printable.ts';

/** JSON on one line, without characters that control a terminal. */
export function jsonLine(value: unknown): string {
  // JSON leaves C1 control characters and those that change the writing direction as they are.
  const text = JSON.stringify(value).replace(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}

/** A draft for people: its fields, its doubts and its whole text. */
export function renderDraft(draft: Draft): string {
  return `${renderFields(draft)}\n\n${printable(draft.body)}`;
}

/** The fields of a draft, one per line, then its doubts. */
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
