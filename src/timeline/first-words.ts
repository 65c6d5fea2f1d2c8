import { graphemes } from './chart/drawing/drawable-text.ts';

/** Most UTF-16 code units to read of a text. */
const LOOKED_AT = 500;

const INVISIBLE = /[\p{Cc}\p{Co}\p{Cn}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Cuts a text to its first words on one line, and adds an ellipsis if it cut any. Cuts between words if
 * possible and never inside a grapheme.
 *
 * @param longest - Maximum length of the result, in UTF-16 code units.
 */
export function firstWords(text: string, longest: number): string {
  const line = text
    .slice(0, LOOKED_AT)
    .toWellFormed()
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(INVISIBLE, '')
    .trim();
  if (line.length <= longest) return line;
  let kept = '';
  for (const character of graphemes(line)) {
    if (kept.length + character.length >= longest) break;
    kept += character;
  }
  const space = kept.lastIndexOf(' ');
  return `${(space > longest / 2 ? kept.slice(0, space) : kept).trimEnd()}…`;
}
