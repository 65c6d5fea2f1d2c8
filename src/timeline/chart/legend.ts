import { withShortMonths } from './date-words.ts';
import type { Dated } from './dated.ts';
import { fitText } from './drawing/fit-text.ts';
import { lineAt, lineBetween, type TextLine } from './drawing/text-line.ts';
import { textWidth } from './drawing/text-width.ts';
import { CANVAS, NUMBERS, STYLES } from './style.ts';

/** The entries behind the numbers, one line each: number, date and words. */
export interface Legend {
  readonly rows: readonly (readonly TextLine[])[];
  readonly bottom: number;
}

const RIGHT = CANVAS.width - CANVAS.margin;

/**
 * Lists the entries behind the numbers. A date is not repeated if the line above has the same one.
 *
 * @param entries - In the order of the timeline.
 * @param top - Where the list may begin, in pixels from the top.
 */
export function drawUpLegend(entries: readonly Dated[], top: number): Legend {
  const dates = entries.map(({ date }) => withShortMonths(date));
  const numberRight = CANVAS.margin + textWidth(`${entries.length}`, STYLES.number);
  const dateLeft = numberRight + NUMBERS.legendGap;
  const dateWidth = Math.max(...dates.map((date) => textWidth(date, STYLES.date)));
  const wordsLeft = dateLeft + dateWidth + NUMBERS.legendGap;
  const rows = entries.map(({ number, words }, index) => {
    const baseline = top + STYLES.words.size + index * NUMBERS.legendLineHeight;
    const date = dates[index] ?? '';
    const shown = fitText(words, STYLES.words, RIGHT - wordsLeft);
    return [
      lineAt(`${number}`, { style: STYLES.number, colour: 'event' }, numberRight, baseline, 'end'),
      date === dates[index - 1]
        ? null
        : lineAt(date, { style: STYLES.date, colour: 'strong' }, dateLeft, baseline),
      shown === ''
        ? null
        : lineBetween(shown, { style: STYLES.words, colour: 'quiet' }, wordsLeft, RIGHT, baseline),
    ].filter((line) => line !== null);
  });
  const bottom = top + (entries.length - 1) * NUMBERS.legendLineHeight + STYLES.words.size * 1.3;
  return { rows, bottom };
}
