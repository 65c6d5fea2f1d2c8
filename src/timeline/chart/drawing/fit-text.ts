import { withoutTrailing } from '../../../text/trailing.ts';
import type { TextStyle } from '../style.ts';
import { graphemes } from './drawable-text.ts';
import { textWidth } from './text-width.ts';

const ELLIPSIS = '…';

/** A cut moves back to the end of a word only if at least this share of the text is left. */
const LEAST_KEPT = 0.5;

const TRAILING = /[\s\p{Pd}\p{Po}\p{Ps}\p{Pi}]/u;

/**
 * Cuts a text to a width and adds an ellipsis. Cuts between words if that loses little, and never inside
 * a grapheme.
 *
 * @param text - Drawable text on one line.
 * @param width - The room for it, in pixels.
 * @returns The text itself if it fits; empty if not even its first character fits.
 */
export function fitText(text: string, style: TextStyle, width: number): string {
  if (textWidth(text, style) <= width) return text;
  const characters = graphemes(text);
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const fits = textWidth(characters.slice(0, middle).join('') + ELLIPSIS, style) <= width;
    if (fits) low = middle;
    else high = middle - 1;
  }
  const kept = characters.slice(0, low).join('');
  const space = characters[low] === ' ' ? kept.length : kept.lastIndexOf(' ');
  const words = space >= kept.length * LEAST_KEPT ? kept.slice(0, space) : kept;
  const end = withoutTrailing(words, TRAILING);
  return end === '' ? '' : end + ELLIPSIS;
}

/**
 * Breaks a text into lines between its words.
 *
 * @param text - Drawable text.
 * @param width - The room for each line, in pixels.
 * @param most - Most lines. The last one is cut as {@link fitText} does.
 * @returns The lines; none for an empty text.
 */
export function wrapText(text: string, style: TextStyle, width: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '' && lines.length < most) {
    const end = lines.length === most - 1 ? 0 : lineEnd(rest, style, width);
    lines.push(end === 0 ? fitText(rest, style, width) : rest.slice(0, end));
    rest = end === 0 ? '' : rest.slice(end).trimStart();
  }
  return lines.filter((line) => line !== '');
}

/** The room for some lines. */
export interface LinesRoom {
  readonly style: TextStyle;
  /** The room for each line, in pixels. */
  readonly width: number;
  /** Most lines. */
  readonly most: number;
}

/**
 * Breaks words into lines with quotation marks around them, also where they are cut.
 *
 * @param before - What is before the words on the first line.
 */
export function wrapQuoted(
  words: string,
  { open, close }: { readonly open: string; readonly close: string },
  { style, width, most }: LinesRoom,
  before = '',
): string[] {
  if (words === '') return [];
  const widthOfWords = width - textWidth(close, style);
  const lines = wrapText(before + open + words, style, widthOfWords, most);
  return lines.map((line, index) => (index === lines.length - 1 ? line + close : line));
}

/** The end of the last word that fits on a line; 0 if the first does not fit. No line begins with a dot between two parts. */
function lineEnd(text: string, style: TextStyle, width: number): number {
  let end = 0;
  for (const { index } of `${text} `.matchAll(/ /g)) {
    if (textWidth(text.slice(0, index), style) > width) break;
    if (text[index + 1] !== '·') end = index;
  }
  return end;
}
