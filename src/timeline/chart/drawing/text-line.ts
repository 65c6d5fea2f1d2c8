import { ASCENT, type Colour, DESCENT, type TextStyle } from '../look.ts';
import { isRightToLeft } from './drawable-text.ts';
import { textWidth } from './text-width.ts';

/** A rectangle on the canvas, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One line of text and where it stands. */
export interface TextLine {
  readonly text: string;
  /** Where the line begins, is centred or ends, as `anchor` says, in pixels. */
  readonly x: number;
  /** Where the letters stand, in pixels from the top. */
  readonly baseline: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly rightToLeft: boolean;
  readonly width: number;
  readonly style: TextStyle;
  readonly colour: Colour;
}

/** What a line of text looks like. */
export interface Ink {
  readonly style: TextStyle;
  readonly colour: Colour;
}

/**
 * A line of text that begins, is centred or ends at `x`.
 *
 * @param text - Drawable text.
 */
export function lineAt(
  text: string,
  { style, colour }: Ink,
  x: number,
  baseline: number,
  anchor: TextLine['anchor'] = 'start',
): TextLine {
  const width = textWidth(text, style);
  const rightToLeft = isRightToLeft(text);
  return { text, x, baseline, anchor, rightToLeft, width, style, colour };
}

/** A line of text between two edges: from the left one, or from the right where it is read so. */
export function lineBetween(
  text: string,
  ink: Ink,
  left: number,
  right: number,
  baseline: number,
): TextLine {
  return isRightToLeft(text)
    ? lineAt(text, ink, right, baseline, 'end')
    : lineAt(text, ink, left, baseline);
}

/** The place a line of text takes on the canvas, accents and descenders included. */
export function boxOf({ x, baseline, anchor, width, style }: TextLine): Box {
  const before = { start: 0, middle: width / 2, end: width }[anchor];
  const top = baseline - ASCENT * style.size;
  return { left: x - before, top, width, height: (ASCENT + DESCENT) * style.size };
}
