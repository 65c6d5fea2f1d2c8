import type { Chart } from '../chart.ts';
import type { Mark, Point } from '../marks.ts';
import { AXIS, CANVAS, COLOURS, type Colour, NUMBERS } from '../style.ts';
import { FONT_FAMILY } from './font.ts';
import type { Box, TextLine } from './text-line.ts';

/** Enclose text that is read from right to left. */
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_ISOLATE = '\u2069';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Writes a chart as SVG, on a card of its own colour that suits dark and light surroundings.
 *
 * @param chart - As `chartData` returns it.
 */
export function chartSvg(chart: Chart): string {
  const { heading, marks, axis, legend } = chart;
  return cardSvg(chart, [
    ...marks.map(drawStem),
    ...marks.map(drawMark),
    ...axis.stretches.map(({ left, right }) => drawLine([left, axis.y], [right, axis.y], 'axis')),
    ...axis.breaks.flatMap((x) => drawBreak(x, axis.y)),
    ...axis.ticks.map(({ x }) => drawLine([x, axis.y], [x, axis.y + AXIS.tick], 'axis')),
    ...marks.flatMap(({ points }) => points.map((point) => drawPoint(point, axis.y))),
    ...heading.map(drawText),
    ...marks.map(({ label }) => drawText(label)),
    ...axis.ticks.flatMap(({ label, context }) => [label, context].map(drawText)),
    ...legend.flatMap((row) => row.map(drawText)),
  ]);
}

/**
 * Writes a card as SVG.
 *
 * @param parts - Elements on the card, the lowest first. Empty ones are left out.
 */
export function cardSvg(
  { width, height }: Pick<Box, 'width' | 'height'>,
  parts: readonly string[],
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT_FAMILY}">`,
    `<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="${CANVAS.corner}" fill="${COLOURS.card}" stroke="${COLOURS.edge}" stroke-width="2"/>`,
    ...parts,
    '</svg>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function drawStem({ stem }: Mark): string {
  return stem ? drawLine([stem.x, stem.top], [stem.x, stem.bottom], 'axis') : '';
}

/** A retracted report is hollow. A mark for others too has only its outline. */
function drawMark({ box, exact, retracted }: Mark): string {
  const radius = exact ? box.height / 2 : 8;
  if (retracted === 'all') return drawBox(box, 'card', radius, 'retracted');
  const fill = exact ? 'event' : 'approximate';
  if (retracted === 'some') return drawBox(box, fill, radius, 'retracted');
  return exact ? drawBox(box, fill, radius) : drawBox(box, fill, radius, 'event');
}

function drawPoint({ x, retracted }: Point, y: number): string {
  const { pointRadius: radius } = NUMBERS;
  const box = { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius };
  return retracted ? drawBox(box, 'card', radius, 'retracted') : drawBox(box, 'event', radius);
}

/** Two slanted lines across the axis, where time is left out. */
function drawBreak(x: number, y: number): string[] {
  return [-6, 6].map((shift) =>
    drawLine([x + shift - 5, y + AXIS.tick], [x + shift + 5, y - AXIS.tick], 'axis'),
  );
}

function drawBox(box: Box, fill: Colour, radius: number, stroke?: Colour): string {
  const { left, top, width, height } = box;
  const edge = stroke ? ` stroke="${COLOURS[stroke]}" stroke-width="3"` : '';
  return `<rect x="${pixels(left)}" y="${pixels(top)}" width="${pixels(width)}" height="${pixels(height)}" rx="${radius}" fill="${COLOURS[fill]}"${edge}/>`;
}

/** Draws a line between two points. */
export function drawLine(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  colour: Colour,
): string {
  return `<line x1="${pixels(x1)}" y1="${pixels(y1)}" x2="${pixels(x2)}" y2="${pixels(y2)}" stroke="${COLOURS[colour]}" stroke-width="2"/>`;
}

/** Draws a line of text; nothing for `null`. */
export function drawText(line: TextLine | null): string {
  if (!line) return '';
  const { text, x, baseline, anchor, style, colour, rightToLeft } = line;
  const weight = style.weight === 'bold' ? ' font-weight="700"' : '';
  const shown = escapeXml(text);
  const run = rightToLeft ? RIGHT_TO_LEFT_ISOLATE + shown + POP_ISOLATE : shown;
  return `<text x="${pixels(x)}" y="${pixels(baseline)}" text-anchor="${anchor}" font-size="${style.size}"${weight} fill="${COLOURS[colour]}">${run}</text>`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

/** Rounds to tenths of a pixel, which are precise enough and the same on every machine. */
function pixels(length: number): string {
  return `${Math.round(length * 10) / 10}`;
}
