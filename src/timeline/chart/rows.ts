import type { Dated } from './dated.ts';
import { fitText, wrapText } from './drawing/fit-text.ts';
import { type Ink, lineAt, lineBetween, type TextLine } from './drawing/text-line.ts';
import { textWidth } from './drawing/text-width.ts';
import type { Mark, Marks } from './marks.ts';
import { type Days, xOf } from './scale.ts';
import { ASCENT, AXIS, CANVAS, HALF_CAPITAL, ROWS, STYLES } from './style.ts';

const DATE_INK: Ink = { style: STYLES.date, colour: 'strong' };
const WORDS_INK: Ink = { style: STYLES.words, colour: 'quiet' };

const LEFT = CANVAS.margin;
const RIGHT = CANVAS.width - CANVAS.margin;

/**
 * Gives each entry its own row, in order from the top, so that no two labels overlap. The label is beside
 * the mark, or below it if a long bar leaves no room.
 *
 * @param entries - In the order of the timeline, few enough for labels.
 * @param days - The days that the axis covers.
 * @param top - Where the first row may begin, in pixels from the top.
 */
export function drawUpRows(entries: readonly Dated[], days: Days, top: number): Marks {
  const wordLines = entries.length <= ROWS.fewest ? 2 : 1;
  const marks: Mark[] = [];
  let y = top;
  for (const entry of entries) {
    const span = spanOf(entry, days);
    const side = sideOf(entry, span);
    const firstBaseline = y + ASCENT * STYLES.date.size;
    const middle = firstBaseline - HALF_CAPITAL * STYLES.date.size;
    const height = entry.exact ? 2 * ROWS.markRadius : ROWS.barHeight;
    const labelBaseline = firstBaseline + (side === 'beneath' ? CANVAS.lineHeight : 0);
    const label = labelOf(entry, side, span, labelBaseline, wordLines);
    const center = (span.left + span.right) / 2;
    marks.push({
      numbers: [entry.number],
      exact: entry.exact,
      box: { left: span.left, top: middle - height / 2, width: span.right - span.left, height },
      stem: entry.exact ? { x: center, top: middle, bottom: 0 } : null,
      label,
    });
    const lines = label.length + (side === 'beneath' ? 1 : 0);
    y += lines * CANVAS.lineHeight + ROWS.between;
  }
  const bottom = y + AXIS.above;
  return { marks: marks.map((mark) => standing(mark, bottom)), bottom };
}

interface Span {
  readonly left: number;
  readonly right: number;
}

type Side = 'left' | 'right' | 'beneath';

function standing(mark: Mark, bottom: number): Mark {
  return mark.stem ? { ...mark, stem: { ...mark.stem, bottom } } : mark;
}

function spanOf({ start, end, exact }: Dated, days: Days): Span {
  const left = xOf(start, days);
  const right = xOf(end, days);
  const center = (left + right) / 2;
  const half = exact ? ROWS.markRadius : Math.max(right - left, ROWS.barLeast) / 2;
  return { left: center - half, right: center + half };
}

/** Right if the label fits, because reading continues there; else left; else the wider side of a point. */
function sideOf(entry: Dated, { left, right }: Span): Side {
  const rooms = { right: RIGHT - right - ROWS.gap, left: left - ROWS.gap - LEFT };
  const words = Math.min(textWidth(entry.words, STYLES.words), ROWS.labelLeast);
  const least = Math.max(textWidth(entry.date, STYLES.date), words);
  if (rooms.right >= least) return 'right';
  if (rooms.left >= least) return 'left';
  if (!entry.exact) return 'beneath';
  return rooms.right >= rooms.left ? 'right' : 'left';
}

function labelOf(
  { date, words }: Dated,
  side: Side,
  span: Span,
  baseline: number,
  wordLines: number,
): TextLine[] {
  const room = {
    right: { left: span.right + ROWS.gap, right: RIGHT },
    left: { left: LEFT, right: span.left - ROWS.gap },
    beneath: { left: LEFT, right: RIGHT },
  }[side];
  const width = room.right - room.left;
  const lines = [
    { text: fitText(date, STYLES.date, width), ink: DATE_INK },
    ...wrapText(words, STYLES.words, width, wordLines).map((text) => ({ text, ink: WORDS_INK })),
  ];
  const widest = Math.max(...lines.map(({ text, ink }) => textWidth(text, ink.style)));
  const left = side === 'beneath' ? Math.min(span.left, RIGHT - widest) : room.left;
  return lines.map(({ text, ink }, index) => {
    const y = baseline + index * CANVAS.lineHeight;
    // A label on the left ends at its mark.
    if (side === 'left') return lineAt(text, ink, room.right, y, 'end');
    return lineBetween(text, ink, left, left + widest, y);
  });
}
