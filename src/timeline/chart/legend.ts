import type { ChartWords } from './chart-words.ts';
import type { Dated, DatedQuote } from './dated.ts';
import { fitText, wrapQuoted } from './drawing/fit-text.ts';
import { type Ink, lineAt, lineBetween, type TextLine } from './drawing/text-line.ts';
import { textWidth } from './drawing/text-width.ts';
import { CANVAS, LEGEND, STYLES } from './style.ts';

/** The entries behind the numbers: number and date, then each quote with its source, date and speaker. */
export interface Legend {
  readonly rows: readonly (readonly TextLine[])[];
  readonly bottom: number;
}

const RIGHT = CANVAS.width - CANVAS.margin;

const DATE_INK: Ink = { style: STYLES.date, colour: 'strong' };
const WORDS_INK: Ink = { style: STYLES.words, colour: 'strong' };
const SOURCE_INK: Ink = { style: STYLES.source, colour: 'quiet' };
const RETRACTED_INK: Ink = { style: STYLES.source, colour: 'retracted' };

/**
 * Lists the entries behind the numbers. The fewer they are, the more of each quote is shown.
 *
 * @param entries - In the order of the timeline.
 * @param top - Where the list may begin, in pixels from the top.
 */
export function drawUpLegend(
  entries: readonly Dated[],
  top: number,
  words: Pick<ChartWords, 'marks' | 'retracted'>,
): Legend {
  const { lines, between } =
    LEGEND.spacing.find(({ most }) => entries.length <= most) ?? LEGEND.closest;
  const numberRight = CANVAS.margin + textWidth(`${entries.length}`, STYLES.number);
  const left = numberRight + LEGEND.gap;
  const rows: TextLine[][] = [];
  let y = top;
  for (const entry of entries) {
    const baseline = y + STYLES.date.size;
    const number = lineAt(`${entry.number}`, numberInk(entry), numberRight, baseline, 'end');
    const date = lineAt(entry.date, DATE_INK, left, baseline);
    const room = { left, afterDate: date.x + date.width + LEGEND.gap, lines };
    const quotes = drawUpQuotes(entry, room, baseline, words);
    rows.push([number, date, ...quotes.lines]);
    y = quotes.bottom + between;
  }
  return { rows, bottom: y - between };
}

function numberInk({ retracted }: Dated): Ink {
  return { style: STYLES.number, colour: retracted ? 'retracted' : 'event' };
}

/** Where the quotes of an entry go. */
interface QuoteRoom {
  readonly left: number;
  /** Where the source of the first quote may begin, in pixels from the left. */
  readonly afterDate: number;
  /** Most lines of a quote. */
  readonly lines: number;
}

/** The source of the first quote is beside the date, and a doubt about the date below it. A further quote has a line for its own. */
function drawUpQuotes(
  { quotes, uncertain }: Dated,
  { left, afterDate, lines: most }: QuoteRoom,
  firstBaseline: number,
  { marks, retracted }: Pick<ChartWords, 'marks' | 'retracted'>,
): { lines: TextLine[]; bottom: number } {
  const lines: TextLine[] = [];
  const room = { style: STYLES.words, width: RIGHT - left, most };
  let baseline = firstBaseline;
  for (const [index, quote] of quotes.slice(0, LEGEND.mostQuotes).entries()) {
    if (index > 0) baseline += LEGEND.lineHeight;
    const side = quote.side === null ? [] : [lineAt(quote.side, SOURCE_INK, left, baseline)];
    const taken = side.map(({ x, width }) => x + width + LEGEND.gap);
    const from = Math.max(index === 0 ? afterDate : left, ...taken);
    lines.push(...side, ...sourceLine(quote, from, baseline, retracted.first));
    if (index === 0 && uncertain !== null) {
      baseline += LEGEND.lineHeight;
      const note = fitText(uncertain, STYLES.source, RIGHT - left);
      lines.push(lineAt(note, SOURCE_INK, left, baseline));
    }
    for (const words of wrapQuoted(quote.words, marks, room)) {
      baseline += LEGEND.lineHeight;
      lines.push(lineBetween(words, WORDS_INK, left, RIGHT, baseline));
    }
    if (quote.speaker !== null) {
      baseline += LEGEND.lineHeight;
      const speaker = fitText(quote.speaker, STYLES.source, RIGHT - left);
      lines.push(lineAt(speaker, SOURCE_INK, left, baseline));
    }
  }
  return { lines, bottom: baseline + STYLES.words.size / 3 };
}

/** Ends at the right edge, so that the dates of the reports are below each other. */
function sourceLine(
  quote: DatedQuote,
  left: number,
  baseline: number,
  retracted: string,
): TextLine[] {
  const note = quote.retracted ? `${retracted} · ` : '';
  const date = quote.source === '' ? quote.published : ` · ${quote.published}`;
  const taken = textWidth(note, STYLES.source) + textWidth(date, STYLES.source);
  const source = fitText(quote.source, STYLES.source, RIGHT - left - taken);
  const attribution = lineAt(source + date, SOURCE_INK, RIGHT, baseline, 'end');
  if (!quote.retracted) return [attribution];
  const end = RIGHT - attribution.width;
  return [
    lineAt(note.trimEnd(), RETRACTED_INK, end - LEGEND.noteGap, baseline, 'end'),
    attribution,
  ];
}
