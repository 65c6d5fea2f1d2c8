import type { Chart } from '../chart.ts';
import type { Mark } from '../marks.ts';
import { AXIS, CANVAS, COLOURS, type Colour } from '../style.ts';
import { FONT_FAMILY } from './font.ts';
import { type Box, boxOf, type TextLine } from './text-line.ts';

/** Enclose text that is read from right to left. */
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_ISOLATE = '\u2069';

/** A stem behind a label ends this far from its letters, in pixels. */
const CLEARANCE = 6;

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
  const { width, height, heading, marks, axis, histogram, legend } = chart;
  const numbered = legend.length > 0;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT_FAMILY}">`,
    `<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="${CANVAS.corner}" fill="${COLOURS.card}" stroke="${COLOURS.edge}" stroke-width="2"/>`,
    ...marks.map(drawStem),
    ...(numbered ? [] : marks.flatMap(({ label }) => label.map(clearBehind))),
    ...marks.map((mark) => drawMark(mark, numbered)),
    drawRule(axis.left, axis.y, axis.right, axis.y, 'axis', 2),
    ...axis.ticks.map(({ x }) => drawRule(x, axis.y, x, axis.y + AXIS.tick, 'axis', 2)),
    ...(histogram?.buckets ?? []).map(({ bar }) => drawBox(bar, 'reports', 0)),
    histogram
      ? drawRule(axis.left, histogram.baseline, axis.right, histogram.baseline, 'stem', 2)
      : '',
    ...heading.map(drawText),
    ...marks.flatMap(({ label }) => label.map(drawText)),
    ...axis.ticks.flatMap(({ label, context }) => [label, context].map(drawText)),
    drawText(histogram?.caption ?? null),
    ...legend.flatMap((row) => row.map(drawText)),
    '</svg>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function drawStem({ stem }: Mark): string {
  return stem ? drawRule(stem.x, stem.top, stem.x, stem.bottom, 'stem', 2) : '';
}

function clearBehind(line: TextLine): string {
  const { left, top, width, height } = boxOf(line);
  // One extra pixel above and below hides the stem between the lines of a label.
  return drawBox(
    { left: left - CLEARANCE, top: top - 1, width: width + 2 * CLEARANCE, height: height + 2 },
    'card',
    0,
  );
}

function drawMark({ box, exact }: Mark, numbered: boolean): string {
  const radius = box.height / 2;
  if (exact) return drawBox(box, 'event', radius);
  return drawBox(box, 'approximate', numbered ? 8 : radius, 'event');
}

function drawBox(box: Box, fill: Colour, radius: number, stroke?: Colour): string {
  const { left, top, width, height } = box;
  if (height === 0) return '';
  const edge = stroke ? ` stroke="${COLOURS[stroke]}" stroke-width="2"` : '';
  return `<rect x="${pixels(left)}" y="${pixels(top)}" width="${pixels(width)}" height="${pixels(height)}" rx="${radius}" fill="${COLOURS[fill]}"${edge}/>`;
}

function drawRule(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  colour: Colour,
  width: number,
): string {
  return `<line x1="${pixels(x1)}" y1="${pixels(y1)}" x2="${pixels(x2)}" y2="${pixels(y2)}" stroke="${COLOURS[colour]}" stroke-width="${width}"/>`;
}

function drawText(line: TextLine | null): string {
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
