import type {
  CompareOptions,
  Comparison,
  OutletRow,
} from '../../../timeline/comparison/comparison.ts';
import {
  figuresByWords,
  figureWords,
  MOST_FIGURES,
  outletInWords,
} from '../../../timeline/comparison/in-words.ts';
import type { Texts } from '../../languages/texts.ts';

/** Escapes text from reports for display. */
type Show = (text: string) => string;

/** Names of outlets that are listed with a figure. The rest are counted. */
const NAMED = 3;

/** Describes what is compared: `4 August 2020 · 5 outlets · 9 reports on the topic · earliest report first`. */
export function summaryIn({ days, rows, reports }: Comparison, texts: Texts): string {
  return texts.line([
    ...(days === null ? [] : [texts.range(days.date, days.until ?? days.date)]),
    texts.say('compare.outlets', { count: rows.length }),
    texts.say('compare.on-topic', { count: reports }),
    ...(rows.length > 1 ? [texts.say('compare.order')] : []),
  ]);
}

/** Says why there is nothing to compare. */
export function nothingToCompareIn(
  { reports }: Comparison,
  { from, to }: Pick<CompareOptions, 'from' | 'to'>,
  texts: Texts,
): string {
  if (reports === 0) return texts.say('timeline.nothing');
  if (from === null || to === null) return texts.say('compare.nothing-dated');
  if (from === to) return texts.say('compare.nothing-on', { date: texts.date(from) });
  return texts.say('compare.nothing-in', { range: texts.range(from, to) });
}

/** The figures of a row on one line: `Killed: 30 · Wounded: dozens`; `null` if it gives none. */
export function figuresIn(row: OutletRow, texts: Texts, show: Show): string | null {
  const parts = (['killed', 'wounded', 'other'] as const).flatMap((counted) => {
    const figures = figureWords(row, counted).map(show);
    if (figures.length === 0) return [];
    return [texts.say(`compare.${counted}`, { figures: figures.join(', ') })];
  });
  return parts.length === 0 ? null : texts.line(parts);
}

/** The figures of all rows side by side, a line for the dead and one for the wounded. Only what at least two rows give. */
export function figuresTogetherIn(rows: readonly OutletRow[], texts: Texts, show: Show): string[] {
  return (['killed', 'wounded'] as const).flatMap((counted) => {
    const all = figuresByWords(rows, counted);
    if (all.reduce((sum, figure) => sum + figure.rows.length, 0) < 2) return [];
    const parts = all.slice(0, MOST_FIGURES).map(({ printed, rows: giving }) => {
      const names = giving.slice(0, NAMED).map((row) => show(outletInWords(row)));
      const count = giving.length - names.length;
      const more = count > 0 ? [texts.say('compare.more-names', { count })] : [];
      return `${show(printed)} (${[...names, ...more].join(', ')})`;
    });
    const left = all.length - parts.length;
    const others = left > 0 ? [texts.say('compare.more-names', { count: left })] : [];
    return [texts.say(`compare.${counted}`, { figures: texts.line([...parts, ...others]) })];
  });
}
