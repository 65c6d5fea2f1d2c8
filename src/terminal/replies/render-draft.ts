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

/** Characters shown of a passage that was left out. */
const LONGEST_PASSAGE = 200;

/** The fields of a draft, one per line, then its doubts and what was left out of its text. */
export function renderFields(draft: Draft): string {
  const { title, source, author, published, language, url, leftOut = [], doubts } = draft;
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
    ...leftOut.map(({ text }) => `left out   ${onOneLine(shortened(text))}`),
  ];
  return lines.join('\n');
}

function shortened(text: string): string {
  if (text.length <= LONGEST_PASSAGE) return text;
  return `${text.slice(0, LONGEST_PASSAGE).toWellFormed()}…`;
}
