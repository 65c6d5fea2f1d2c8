import { uncertainDay } from '../../../reading/dates/uncertain-day.ts';
import { cut } from '../../../text/span.ts';
import { drawableText } from '../../chart/drawing/drawable-text.ts';
import { fitText, wrapQuoted, wrapText } from '../../chart/drawing/fit-text.ts';
import { cardSvg, drawLine, drawText } from '../../chart/drawing/svg.ts';
import { type Ink, lineAt, lineBetween, type TextLine } from '../../chart/drawing/text-line.ts';
import { textWidth } from '../../chart/drawing/text-width.ts';
import { drawUpHeading } from '../../chart/heading.ts';
import { CANVAS, LEGEND, STYLES } from '../../chart/style.ts';
import type { Comparison, OutletRow } from '../comparison.ts';
import { outletInWords, sameAs } from '../in-words.ts';
import { type ComparisonWords, ENGLISH_COMPARISON } from './comparison-words.ts';

/** Most outlets in the picture. The text names them all. */
export const MOST_DRAWN = 10;

/** With at most so many outlets, so many lines of each sentence. */
const LINES = [
  { most: 4, lines: 4 },
  { most: 7, lines: 3 },
] as const;
const FEWEST_LINES = 2;

/** Pixels between two rows. */
const BETWEEN = 22;

/** Most lines of the figures side by side. */
const FIGURE_LINES = 2;

const LEFT = CANVAS.margin;
const RIGHT = CANVAS.width - CANVAS.margin;

const OUTLET_INK: Ink = { style: STYLES.date, colour: 'strong' };
const WORDS_INK: Ink = { style: STYLES.words, colour: 'strong' };
const QUIET_INK: Ink = { style: STYLES.source, colour: 'quiet' };
const FIGURE_INK: Ink = { style: STYLES.words, colour: 'event' };
const RETRACTED_INK: Ink = { style: STYLES.source, colour: 'retracted' };
const NUMBER_INK: Ink = { style: STYLES.number, colour: 'event' };

/**
 * Draws a comparison as SVG: for each outlet its name, the date of its first report, its words and its figures.
 *
 * @param comparison - At least one row.
 */
export function comparisonSvg(
  comparison: Comparison,
  words: ComparisonWords = ENGLISH_COMPARISON,
): string {
  const { topic, rows } = comparison;
  const heading = drawUpHeading({ topic, summary: words.summary(comparison), limits: null });
  const shown = rows.slice(0, MOST_DRAWN);
  const lines: TextLine[] = [...heading.lines];
  const rules: number[] = [];
  let y = heading.bottom + CANVAS.afterHeading;
  for (const figures of words.figuresTogether(rows, drawableText)) {
    for (const part of wrapText(figures, FIGURE_INK.style, RIGHT - LEFT, FIGURE_LINES)) {
      y += LEGEND.lineHeight;
      lines.push(lineAt(part, FIGURE_INK, LEFT, y));
    }
  }
  for (const at of shown.keys()) {
    y += BETWEEN;
    rules.push(y);
    const drawn = drawUpRow(rows, at, y + LEGEND.lineHeight, words);
    lines.push(...drawn.lines);
    y = drawn.bottom;
  }
  const more = rows.length - shown.length;
  if (more > 0) {
    y += LEGEND.lineHeight + BETWEEN / 2;
    lines.push(lineAt(words.moreOutlets(more), QUIET_INK, LEFT, y));
  }
  const height = Math.ceil(y + CANVAS.margin);
  return cardSvg({ width: CANVAS.width, height }, [
    ...rules.map((rule) => drawLine([LEFT, rule], [RIGHT, rule], 'edge')),
    ...lines.map(drawText),
  ]);
}

/** Lines of the picture, and the baseline of the last one. */
interface DrawnRow {
  readonly lines: readonly TextLine[];
  readonly bottom: number;
}

/** A row: number, outlet and date; the words or whose words they repeat; figures; what only this report says. */
function drawUpRow(
  rows: readonly OutletRow[],
  at: number,
  top: number,
  words: ComparisonWords,
): DrawnRow {
  const row = rows[at];
  if (!row) throw new RangeError(`No row ${at}`);
  const { lines, left } = rowHeading(row, at, top, words);
  const width = RIGHT - left;
  let baseline = top;
  const add = (ink: Ink, parts: readonly string[]) => {
    for (const part of parts) {
      baseline += LEGEND.lineHeight;
      lines.push(lineBetween(part, ink, left, RIGHT, baseline));
    }
  };
  const addQuote = (ink: Ink, quote: OutletRow['quote'], most: number, before = '') => {
    const quoted = drawableText(cut(quote.article.body, quote.span));
    add(ink, wrapQuoted(quoted, words.marks, { style: ink.style, width, most }, before));
  };
  const same = sameAs(rows, at);
  if (same === null) addQuote(WORDS_INK, row.quote, linesFor(rows.length));
  else add(QUIET_INK, wrapText(words.sameWords(same + 1), QUIET_INK.style, width, 1));
  const figures = words.figures(row, drawableText);
  if (figures !== null) add(FIGURE_INK, wrapText(figures, FIGURE_INK.style, width, 1));
  if (row.only !== null) addQuote(QUIET_INK, row.only, 2, `${words.onlyHere} `);
  return { lines, bottom: baseline };
}

/** The first line of a row, and where the text under it begins. */
function rowHeading(
  row: OutletRow,
  at: number,
  top: number,
  words: ComparisonWords,
): { lines: TextLine[]; left: number } {
  const { article } = row.quote;
  const number = lineAt(`${at + 1}`, NUMBER_INK, LEFT, top);
  const left = LEFT + textWidth(`${MOST_DRAWN}`, STYLES.number) + LEGEND.gap;
  const retracted = article.retracted === null ? '' : `${words.retracted.first} · `;
  const doubt = uncertainDay(article) === null ? '' : `${words.uncertain} · `;
  const date = retracted + doubt + words.published(article, 'short');
  const ink = article.retracted === null ? QUIET_INK : RETRACTED_INK;
  const published = lineAt(date, ink, RIGHT, top, 'end');
  const room = RIGHT - published.width - LEGEND.gap - left;
  const name = fitText(drawableText(outletInWords(row)), OUTLET_INK.style, room);
  return { lines: [number, lineAt(name, OUTLET_INK, left, top), published], left };
}

/** Most lines of a sentence beside those of so many outlets. */
function linesFor(outlets: number): number {
  return LINES.find(({ most }) => outlets <= most)?.lines ?? FEWEST_LINES;
}
