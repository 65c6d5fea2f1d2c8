import { dateInWords } from '../../text/iso-dates.ts';
import { cut } from '../../text/span.ts';
import { fold } from '../../text/words/fold.ts';
import { rangeInWords } from '../chart/date-words.ts';
import { countOfReports } from '../chart/heading.ts';
import type { CompareOptions, Comparison, Counted, OutletRow } from './comparison.ts';

/** Escapes text from reports for display. */
type Show = (text: string) => string;

/** Most figures that are listed side by side. The rest are counted. */
export const MOST_FIGURES = 10;

/** Names of outlets that are listed with a figure. The rest are counted. */
const NAMED = 3;

/** The line above a sentence that no other row has. */
export const ONLY_HERE = 'Only here:';

const LABELS: Readonly<Record<Counted, string>> = {
  killed: 'Killed',
  wounded: 'Wounded',
  other: 'Also counted',
};

/** Describes what is compared: `4 August 2020 · 5 outlets · 9 reports on the topic · earliest report first`. */
export function summaryInWords({ days, rows, reports }: Comparison): string {
  const when = days === null ? [] : [rangeInWords(days.date, days.until ?? days.date)];
  const outlets = rows.length === 1 ? '1 outlet' : `${rows.length} outlets`;
  const order = rows.length > 1 ? ['earliest report first'] : [];
  return [...when, outlets, `${countOfReports(reports)} on the topic`, ...order].join(' · ');
}

/** Says why there is nothing to compare. */
export function nothingInWords(
  { reports }: Comparison,
  { from, to }: Pick<CompareOptions, 'from' | 'to'>,
): string {
  if (reports === 0) return 'The reports say nothing about this.';
  if (from === null || to === null) return 'I found no dated event on this in the reports.';
  if (from === to) return `I found no event on this on ${dateInWords(from)} in the reports.`;
  return `I found no event on this in the reports for ${rangeInWords(from, to)}.`;
}

/** The name of an outlet; the title of the report if it states neither source nor author. */
export function outletInWords({ outlet, quote }: OutletRow): string {
  return outlet ?? quote.article.title;
}

/** The line of a row about its later reports: `and 2 later reports`; `null` without any. */
export function laterInWords({ later }: OutletRow): string | null {
  if (later === 0) return null;
  return later === 1 ? '1 later report' : `${later} later reports`;
}

/**
 * The figures of a row on one line, in the words of its report: `Killed: 30 · Wounded: dozens`.
 *
 * @returns `null` if it gives none.
 */
export function figuresInWords(row: OutletRow, show: Show): string | null {
  const parts = (['killed', 'wounded', 'other'] as const).flatMap((counted) => {
    const printed = figureWords(row, counted).map(show);
    return printed.length === 0 ? [] : [`${LABELS[counted]}: ${printed.join(', ')}`];
  });
  return parts.length === 0 ? null : parts.join(' · ');
}

/**
 * The figures of all rows side by side, a line for the dead and one for the wounded: `Killed: 58 (TRT, Ahram) · 87
 * (Daily Sabah)`. Only what at least two rows give.
 */
export function figuresSideBySide(rows: readonly OutletRow[], show: Show): string[] {
  return (['killed', 'wounded'] as const).flatMap((counted) => {
    const all = figuresByWords(rows, counted);
    if (all.reduce((sum, figure) => sum + figure.rows.length, 0) < 2) return [];
    const parts = all.slice(0, MOST_FIGURES).map(({ printed, rows: giving }) => {
      const outlets = giving.map((row) => show(outletInWords(row)));
      return `${show(printed)} (${namedOf(outlets)})`;
    });
    const more = all.length - parts.length;
    return [`${LABELS[counted]}: ${[...parts, ...(more > 0 ? [`${more} more`] : [])].join(' · ')}`];
  });
}

/** The figures of a row for something, in the words of its report. */
export function figureWords({ figures, quote }: OutletRow, counted: Counted): string[] {
  return figures
    .filter((figure) => figure.counted === counted)
    .map(({ span }) => oneLine(cut(quote.article.body, span)));
}

/** A figure, and the rows that give it in the same words. */
export interface SharedFigure {
  readonly printed: string;
  readonly rows: readonly OutletRow[];
}

/** The first figure of each row for something, by its words: “58” and “at least 58” are not the same. */
export function figuresByWords(
  rows: readonly OutletRow[],
  counted: Counted,
): readonly SharedFigure[] {
  const byWords = new Map<string, SharedFigure>();
  for (const row of rows) {
    const [printed] = figureWords(row, counted);
    if (printed === undefined) continue;
    const key = printed.toLowerCase();
    const known = byWords.get(key);
    byWords.set(key, { printed: known?.printed ?? printed, rows: [...(known?.rows ?? []), row] });
  }
  return [...byWords.values()];
}

/** The earlier row whose words are the same; `null` if there is none. */
export function sameAs(rows: readonly OutletRow[], at: number): number | null {
  const letters = rows.slice(0, at + 1).map(lettersOf);
  const first = letters.indexOf(letters[at] ?? '');
  return first < at ? first : null;
}

function lettersOf({ quote: { article, span } }: OutletRow): string {
  return fold(cut(article.body, span)).replace(/[^\p{L}\p{N}]/gu, '');
}

function namedOf(outlets: readonly string[]): string {
  const more = outlets.length - NAMED;
  return [...outlets.slice(0, NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
