import { ASCENT, type Colour, DESCENT, type TextStyle } from '../style.ts';
import { isRightToLeft } from './drawable-text.ts';
import { textWidth } from './text-width.ts';

/** A rectangle on the canvas, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One line of text and its position. */
export interface TextLine {
  readonly text: string;
  /** The start, middle or end of the line, depending on `anchor`, in pixels from the left. */
  readonly x: number;
  /** In pixels from the top. */
  readonly baseline: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly rightToLeft: boolean;
  readonly width: number;
  readonly style: TextStyle;
  readonly colour: Colour;
}

/** The look of a line of text. */
export interface Ink {
  readonly style: TextStyle;
  readonly colour: Colour;
}

/**
 * Places a line of text that begins, is centred or ends at `x`.
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

/** Places a line of text at the left edge, or at the right edge if it is read from right to left. */
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

/** The area of a line of text on the canvas, including accents and descenders. */
export function boxOf({ x, baseline, anchor, width, style }: TextLine): Box {
  const before = { start: 0, middle: width / 2, end: width }[anchor];
  const top = baseline - ASCENT * style.size;
  return { left: x - before, top, width, height: (ASCENT + DESCENT) * style.size };
}
